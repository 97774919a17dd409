import type { Lang } from '../base/language.ts';

/**
 * A value of the user's made fit for one line of a sentence: line ends and runs of spaces become one space, characters
 * that steer a terminal or turn the direction of writing become �, and what is longer than `most` characters ends in ….
 */
export function tame(text: string, most = 80): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most).join('')}…`;
}

/** Names and paths are shown whole, up to the longest that file systems take. */
export const NAME_LENGTH = 240;

/** How many entries of a list a sentence shows. */
const SHOWN = 8;

/** The first entries of a list, as many as a sentence shows, and whether there were more. */
export const firstOf = <T>(items: readonly T[]): { readonly shown: readonly T[]; readonly cut: boolean } => ({
  shown: items.slice(0, SHOWN),
  cut: items.length > SHOWN,
});

/** The first entries of a list, tamed, and whether there were more. */
export function firstFew(items: readonly string[]): { readonly shown: readonly string[]; readonly cut: boolean } {
  const { shown, cut } = firstOf(items);
  return { shown: shown.map((item) => tame(item)), cut };
}

/** A share (0 to 1) in whole per cent, rounded down so that a share below a limit never looks equal to it. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

/** A number with its unit, which may be empty, or be given in both languages (`人 / people`); a per-cent sign follows without a space. */
export function withUnit(shown: string, unit: string, lang: Lang): string {
  const [zh = '', en = zh] = tame(unit).split(' / ');
  const name = lang === 'zh' ? zh : en;
  if (name === '') return shown;
  return /^[%％‰°]/u.test(name) ? `${shown}${name}` : `${shown} ${name}`;
}
