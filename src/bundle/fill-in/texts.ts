import { type Bilingual, LANGS, type Lang } from '../../base/language.ts';
import { type LengthUnit, lengthIn } from '../../base/lengths.ts';
import type { Route } from '../../base/route.ts';
import type { Program } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import type { MeasuredText } from '../../rules/kind.ts';
import { textsIn } from '../../rules/select.ts';
import type { SheetLength, SheetText } from './sheet.ts';

/** What rules measure of the text at a route. */
export type Measured = (route: Route) => readonly MeasuredText[];

/** Everything that the rules of a program measure of a submission. */
export function measuredBy(program: Program, evidence: Evidence): Measured {
  const found = new Map<string, MeasuredText[]>();
  for (const { when, check } of program.rules) {
    if (!meets(when, evidence)) continue;
    for (const text of check.lengths(evidence)) {
      const key = JSON.stringify(text.route);
      found.set(key, [...(found.get(key) ?? []), text]);
    }
  }
  return (route) => found.get(JSON.stringify(route)) ?? [];
}

/** A value as the text of one box; items of a list each on a line of their own. */
function asText(value: unknown): string | undefined {
  const text = typeof value === 'object' ? textsIn(value).join('\n') : String(value ?? '');
  return text.trim() === '' ? undefined : text;
}

/** The text of one box, with its lengths: those that rules measure first, then what people count. */
export function boxOf(value: unknown, lang: Lang | undefined, rules: readonly MeasuredText[]): SheetText {
  const text = asText(value);
  if (text === undefined) return { lang, text, lengths: [] };
  const counted: LengthUnit[] = [...unitsOf(text, lang), 'characters-with-spaces'];
  const measured: SheetLength[] = rules.map(({ unit, length, min, max }) => ({ unit, length, min, max }));
  const others = counted
    .filter((unit) => !rules.some((rule) => rule.unit === unit))
    .map((unit) => ({ unit, length: lengthIn(unit, text) }))
    // In a text of Han characters alone one count says as much as two.
    .filter(({ length }, at, all) => all.findIndex((one) => one.length === length) === at);
  return { lang, text, lengths: [...measured, ...others] };
}

/** A text in no language of its own, such as an address, has no words to count. */
function unitsOf(text: string, lang: Lang | undefined): LengthUnit[] {
  if (lang === 'zh' || /\p{Script=Han}/u.test(text)) return ['zi'];
  return lang === 'en' ? ['words'] : [];
}

/** What is chosen on the page, as it is called in both languages; a word that has no names stands for itself. */
export function choiceOf(word: unknown, names: Bilingual | undefined): SheetText[] {
  return LANGS.map((lang) => ({ ...boxOf(names?.[lang] ?? word, lang, []), lengths: [] }));
}
