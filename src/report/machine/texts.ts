import { clean } from '../../base/clean.ts';
import type { Bilingual, Lang } from '../../base/language.ts';
import { asksForWord } from '../../findings/asks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { say } from '../../wording/say.ts';
import { uiOf } from '../ui-of.ts';

/** Sentences one after the other; English has a space between two. */
export const joined = (lang: Lang, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');

/** What is so, led by its state where a person has yet to confirm it or has set it aside. */
export function whatOf(finding: Finding, lang: Lang): string {
  const what = clean(say(finding.message).what[lang]);
  // Who is asked for a word is told so already.
  if (finding.outcome === 'failed' || asksForWord(finding.message)) return what;
  const state = uiOf(lang).outcome[finding.outcome];
  return lang === 'zh' ? `${state}：${what}` : `${state}: ${what}`;
}

/** What to do about it, or by whom and why it was set aside. */
export function fixOf(finding: Finding, lang: Lang): string {
  const { waiver } = finding;
  if (waiver !== undefined) return clean(uiOf(lang).waivedBy(waiver.reason, waiver.by));
  return clean((finding.fix ?? say(finding.message).fix)[lang]);
}

/** A rule with where it stands in its call, one line each: the demand, the clause with its quote, the document. */
export function ruleLines({ title, basis, fix }: Rule, { source }: Pick<Program, 'source'>, lang: Lang): string[] {
  const ui = uiOf(lang);
  const label = (name: string, text: string): string => (lang === 'zh' ? `${name}：${text}` : `${name}: ${text}`);
  return [
    title[lang],
    label(ui.basis, ui.quote(basis.clause, basis.quote)),
    source.title[lang],
    ...(fix ? [label(ui.fix, fix[lang])] : []),
  ].map(clean);
}

/** A text in both languages as one, Chinese first. */
export const bothOf = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh}\n${en}`);
