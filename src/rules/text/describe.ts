import type { Bilingual } from '../../base/language.ts';
import { TEXT_LANGUAGES } from '../../base/language-share.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import { type How, how } from '../../findings/messages/how.ts';
import type { Description } from '../kind.ts';
import { fullLabels, type Names, slotLabels, wordsOf } from '../names.ts';
import { type Params, shareWanted } from './params.ts';

/** Each word once, though it may stand in several lists. */
const wordsToLookFor = (lists: readonly string[], names: Names): string[] => [...new Set(wordsOf(lists, names))];

/** How the rule is checked, a sentence for each of its parameters. */
export function sentencesOf(p: Params, names: Names): How[] {
  const { of = [], slots = [], language } = p;
  return [
    ...(of.length === 0 ? [] : [how('how.text-values', { labels: fullLabels(names, of) })]),
    ...(slots.length === 0 ? [] : [how('how.text-files', { slots: slotLabels(names, slots) })]),
    ...(p.headings === undefined
      ? []
      : [how('how.headings', { headings: p.headings, inOrder: p.in_order === true }), how('how.headings-alike', {})]),
    ...(p.heading_count === undefined
      ? []
      : [how('how.heading-count', { min: p.heading_count.min, max: p.heading_count.max })]),
    ...(p.within === undefined ? [] : [how('how.within', { headings: p.within, known: p.headings !== undefined })]),
    ...(language === undefined ? [] : [how('how.language', { language, share: shareWanted(p) })]),
    ...(p.mentions_any === undefined
      ? []
      : [how('how.mentions-any', { words: wordsToLookFor(p.mentions_any, names) }), how('how.alike', {})]),
    ...(p.mentions_all === undefined
      ? []
      : [how('how.mentions-all', { words: wordsToLookFor(p.mentions_all, names) }), how('how.alike', {})]),
    ...(p.mentions_each === undefined ? [] : [how('how.mentions-each', { label: names.labelOf(p.mentions_each) })]),
    ...(p.must_not === undefined ? [] : [how('how.must-not', { words: wordsToLookFor(p.must_not, names) })]),
    ...(p.placeholders === undefined
      ? []
      : [how('how.placeholders', { words: wordsToLookFor(p.placeholders, names) })]),
    ...(p.urls === undefined ? [] : [how('how.urls', { allowed: p.urls === 'allowed' })]),
    ...(p.number ? [how('how.number', {})] : []),
    ...(p.names_category ? [how('how.names-category', {})] : []),
    ...(p.no_id_numbers ? [how('how.no-id-numbers', {})] : []),
    slots.length === 0 ? how('how.blank-passes', {}) : how('how.no-such-file', {}),
  ];
}

const UNSURE: readonly string[] = TEXT_LANGUAGES.filter((language) => language !== 'zh' && language !== 'ko');

function countExamples({ heading_count: limit }: Pick<Params, 'heading_count'>, label: Bilingual): Message[] {
  const { min, max } = limit ?? {};
  const of = (count: number, bound: number, over: boolean) =>
    message('text.heading-count', { label, count, limit: bound, over, words: [] });
  return [
    ...(min === undefined ? [] : [of(min - 1, min, false)]),
    ...(max === undefined ? [] : [of(max + 1, max, true)]),
  ];
}

/** One of everything that the rule says. */
export function examplesOf(p: Params, names: Names): Description['examples'] {
  const [path, slot, language] = [p.of?.[0], p.slots?.[0] ?? '', p.language];
  const label = path === undefined ? names.slotLabel(slot) : names.labelOf(path);
  const words = (lists: readonly string[] = []): string[] => wordsOf(lists, names);
  const [share, wanted] = [0.2, shareWanted(p)];
  const addresses = ['https://city.example/report'];
  const [heading, second] = p.headings ?? [];
  const [under] = p.within ?? [];
  const faults: Message[] = [
    ...(heading === undefined ? [] : [message('text.heading-missing', { label, heading })]),
    ...(heading === undefined || second === undefined || !p.in_order
      ? []
      : [message('text.heading-order', { label, heading: second, after: heading })]),
    ...countExamples(p, label),
    ...(language === undefined ? [] : [message('text.language', { language, share, wanted })]),
    ...(p.mentions_any === undefined
      ? []
      : [message('text.mentions-none', { label, examples: words(p.mentions_any).slice(0, 5) })]),
    ...(p.mentions_all === undefined
      ? []
      : [message('text.mentions-lacks', { label, missing: words(p.mentions_all).slice(0, 2) })]),
    ...(p.mentions_each === undefined ? [] : [message('text.mentions-not', { label, missing: '示例大学' })]),
    ...words(p.must_not)
      .slice(0, 1)
      .map((word) => message('text.forbidden', { label, word })),
    ...words(p.placeholders)
      .slice(0, 1)
      .map((value) => message('text.placeholder', { label, value })),
    ...(p.urls === 'none' ? [message('text.addresses', { label, addresses })] : []),
    ...(p.number ? [message('text.no-number', { label })] : []),
    ...(p.names_category ? [message('text.mentions-not', { label, missing: '示例奖' })] : []),
    ...(p.no_id_numbers ? [message('text.id-number', { label, shown: '110105********002X' })] : []),
  ];
  const few =
    p.heading_count?.min === undefined ? [] : countExamples({ heading_count: { min: p.heading_count.min } }, label);
  const open: Message[] = [
    ...(p.heading_count === undefined ? [] : [...few, message('text.headings-unmarked', { label })]),
    ...(heading === undefined ? [] : [message('text.heading-within', { label, heading })]),
    ...(under === undefined ? [] : [message('text.section-missing', { label, heading: under })]),
    ...(under === undefined || p.headings !== undefined
      ? []
      : [message('text.section-end', { label, heading: under })]),
    ...(language === undefined || !UNSURE.includes(language) ? [] : [message('text.language-unsure', { language })]),
    ...(p.urls === 'none' ? [message('text.addresses-perhaps', { label, addresses: ['city.example.org'] })] : []),
    ...(p.slots === undefined ? [] : [message('text.none', {})]),
  ];
  return [
    ...faults.map((said) => ({ message: said })),
    ...open.map((said) => ({ message: said, undecided: true as const })),
  ];
}
