import type { Lang } from '../../base/language.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import { uiOf } from '../ui-of.ts';
import type { ExplainedRule } from './explained.ts';
import { entryLines } from './lines.ts';
import type { ExplainedMessage } from './message.ts';
import { referenceWords } from './words-of.ts';

/** Rules and messages explained, for people: in each language spoken, one after the other. */
export function explanation(
  rules: readonly ExplainedRule[],
  messages: readonly ExplainedMessage[],
  style: HumanStyle,
): string {
  const paint = makePaint(style.colors);
  const blocks = [
    ...rules.flatMap((rule) => style.langs.map((lang) => ruleLines(rule, lang, style, paint))),
    ...messages.flatMap((message) => style.langs.map((lang) => messageLines(message, lang, style, paint))),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function ruleLines(explained: ExplainedRule, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const { rule, examples, source } = explained;
  const [words, ui] = [referenceWords(lang), uiOf(lang)];
  const { label } = words;
  const entry = (name: string, ...paragraphs: string[]): string[] => entryLines(name, paragraphs, lang, style.columns);
  const severity = examples.length === 0 ? undefined : ui.severity[rule.severity];
  const shown = examples.slice(0, EXAMPLES).map((example) => {
    const tag = ui.severity[example.severity];
    const qualified = example.outcome === 'failed' ? tag : ui.qualified(tag, ui.outcome[example.outcome]);
    return `${qualified}${words.colon}${example.text[lang]}`;
  });
  const lists = explained.lists.map((list) => `${list.name}${words.colon}${list.words.join(words.comma)}`);
  return [
    paint.strong(explained.id),
    ...dressed(paragraph(rule.title[lang], 0, style), paint.strong),
    ...entry(label.weight, words.weight(words.level[rule.level], severity, ui.phase[rule.phase])),
    ...(rule.consequence === undefined ? [] : entry(ui.consequence, ui.consequences[rule.consequence])),
    ...entry(label.clause, words.quote(rule.basis.clause, rule.clauseId, rule.basis.quote)),
    ...entry(label.source, [source.title[lang], source.url].filter((part) => part !== undefined).join(' ')),
    ...entry(label.how, ...explained.how.map((text) => text[lang])),
    ...(explained.when === undefined ? [] : entry(label.when, explained.when[lang])),
    ...(shown.length === 0 ? [] : entry(label.example, ...shown)),
    ...(explained.fix === undefined ? [] : entry(label.fix, explained.fix[lang])),
    ...(lists.length === 0 ? [] : entry(label.lists, ...lists)),
    ...(explained.attest === undefined ? [] : [...entry(label.attest, words.attestNote), explained.attest[lang]]),
    ...(explained.waive === undefined ? [] : [...entry(label.waive, words.waiveNote), explained.waive[lang]]),
  ];
}

/** More of them would hide the rest. */
const EXAMPLES = 3;

function messageLines(explained: ExplainedMessage, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const [words, ui] = [referenceWords(lang), uiOf(lang)];
  const { label } = words;
  const entry = (name: string, ...paragraphs: string[]): string[] => entryLines(name, paragraphs, lang, style.columns);
  const rules = explained.rules.map((rule) => `${rule.id}${words.colon}${rule.title[lang]}`);
  return [
    paint.strong(explained.id),
    ...entry(label.means, explained.text[lang], words.sampleNote),
    ...(explained.why === undefined ? [] : entry(label.why, explained.why[lang])),
    ...entry(label.fix, explained.fix[lang]),
    ...entry(label.weight, words.messageWeight(ui.severity[explained.severity], explained.byRule || rules.length > 0)),
    ...entry(label.saidBy, ...(rules.length === 0 && !explained.byRule ? [words.noRule] : rules)),
  ];
}
