import type { Lang } from '../../base/language.ts';
import type { Rule } from '../../programs/program.ts';
import { referenceWords } from './words-of.ts';

/**
 * The entry by which a person says what a rule can't decide, as YAML for the manifest. What the person has to fill in
 * is left empty, so that a forgotten part is found.
 */
export function attestEntry(rule: Rule, byFile: boolean, lang: Lang): string {
  const { file, by, on } = referenceWords(lang).entry;
  const slots = byFile ? [['file', file] as const] : [];
  return entry(rule.id, [...slots, ['by', by], ['on', on]]);
}

/** The entry that sets aside what a rule finds, as YAML for the manifest. */
export function waiveEntry(rule: Rule, lang: Lang): string {
  const { reason, approver, until } = referenceWords(lang).entry;
  return entry(rule.id, [
    ['reason', reason],
    ['by', approver],
    ['until', until],
  ]);
}

/** Indented as the templates have it, so that it can be put below the entries that are there. */
function entry(rule: string, keys: readonly (readonly [key: string, meant: string])[]): string {
  const longest = Math.max(...keys.map(([key]) => key.length));
  const lines = keys.map(([key, meant]) => `    ${`${key}:`.padEnd(longest + 1)}  # ${meant}`);
  return [`  - rule: ${rule}`, ...lines].join('\n');
}
