import { nearest } from '../base/nearest.ts';

const firstWord = (id: string): string => id.slice(0, `${id}-`.indexOf('-'));

/** The program that a mistyped id most likely meant; where only its first word is known, such as `wsca-2026`, the only one that begins so. */
export function nearestProgram(name: string, ids: readonly string[]): string | undefined {
  const whole = nearest(name, ids);
  if (whole !== undefined) return whole;
  const word = nearest(firstWord(name), new Set(ids.map(firstWord)));
  const [only, ...others] = ids.filter((id) => firstWord(id) === word);
  return others.length === 0 ? only : undefined;
}
