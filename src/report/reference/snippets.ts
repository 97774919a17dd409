import type { Lang } from '../../base/language.ts';
import type { Rule } from '../../programs/program.ts';
import { referenceWords } from './words-of.ts';

/**
 * The entry by which a person says what a rule can't decide, as YAML for the manifest. What the person has to fill in
 * is left empty, so that a forgotten part is found.
 */
export function attestEntry(rule: Rule, toName: readonly ('file' | 'item')[], lang: Lang): string {
  const meant = referenceWords(lang).entry;
  const keys = [...toName, 'by', 'on'] as const;
  return entry(
    rule.id,
    keys.map((key) => [key, meant[key]]),
  );
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
