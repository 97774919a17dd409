import { findIdNumbers } from '../base/identifiers/id-number.ts';
import { masked } from '../base/identifiers/mask.ts';
import type { Bilingual } from '../base/language.ts';
import { hanShare, hasFigure } from '../base/scripts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how } from '../findings/messages/how.ts';
import { boolean, choice, list, type map, number, type Read, text as textShape } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { eachFile, whenKnown } from './materials.ts';
import { fullLabels, type Names, slotLabels, wordsOf } from './names.ts';
import { isBlank, selectMaterials, selectPath, textsAt, textsIn } from './select.ts';
import { mentions, normalise } from './words.ts';

const params = {
  of: list(textShape()).optional(),
  slots: list(textShape()).optional(),
  /** The text is mainly in this language: at least `min_share` of its words. */
  language: choice(['zh', 'en']).optional(),
  min_share: number().optional(),
  /** At least one word of these lists occurs. */
  mentions_any: list(textShape()).optional(),
  /** Each value at this path is named in the text. */
  mentions_each: textShape().optional(),
  /** None of the words of these lists occurs. */
  must_not: list(textShape()).optional(),
  /** The whole value is none of the words of these lists (待定, N/A …). */
  placeholders: list(textShape()).optional(),
  /** A digit occurs. */
  number: boolean().optional(),
  /** The full name of the category occurs. */
  names_category: boolean().optional(),
  /** No number of a Chinese identity card occurs. */
  no_id_numbers: boolean().optional(),
};

const DEFAULT_SHARE = 0.5;

type Params = Read<ReturnType<typeof map<typeof params>>>;

function* languageFaults(p: Params, text: string): Generator<Draft> {
  if (p.language === undefined) return;
  const han = hanShare(text);
  if (han === undefined) {
    yield { message: message('text.none', {}), undecided: true };
    return;
  }
  const share = p.language === 'zh' ? han : 1 - han;
  const wanted = p.min_share ?? DEFAULT_SHARE;
  if (share < wanted) yield { message: message('text.language', { language: p.language, share, wanted }) };
}

/** What is asked of a text as a whole, in whichever of its languages it says it. */
function* faultsOfWhole(p: Params, evidence: Evidence, label: Bilingual, text: string): Generator<Draft> {
  const normalised = normalise(text);
  if (p.mentions_any !== undefined) {
    const words = wordsOf(p.mentions_any, evidence);
    if (!words.some((word) => mentions(normalised, word))) {
      yield { message: message('text.mentions-none', { label, examples: words.slice(0, 5) }) };
    }
  }
  if (p.number && !hasFigure(text)) {
    yield { message: message('text.no-number', { label }) };
  }
  const category = p.names_category ? evidence.categoryLabel : undefined;
  if (category !== undefined && !mentions(normalised, category.zh) && !mentions(normalised, category.en)) {
    yield { message: message('text.mentions-not', { label, missing: category.zh }) };
  }
  for (const item of p.mentions_each === undefined ? [] : selectPath(evidence, p.mentions_each)) {
    const names = textsIn(item.value).filter((name) => name.trim() !== '');
    if (names.length === 0 || names.some((name) => mentions(normalised, name))) continue;
    yield { message: message('text.mentions-not', { label, missing: names[0] ?? '' }) };
  }
}

/** What is asked of each text by itself. */
function* faultsOfPart(p: Params, evidence: Evidence, label: Bilingual, text: string): Generator<Draft> {
  const normalised = normalise(text);
  yield* languageFaults(p, text);
  for (const word of wordsOf(p.must_not ?? [], evidence)) {
    if (mentions(normalised, word)) yield { message: message('text.forbidden', { label, word }) };
  }
  const card = p.no_id_numbers ? findIdNumbers(text).find(({ sure }) => sure) : undefined;
  if (card !== undefined) yield { message: message('text.id-number', { label, shown: masked(card) }) };
  // A lone dash says nothing at all; that is for `present` to say.
  if (!isBlank(text) && wordsOf(p.placeholders ?? [], evidence).some((word) => normalise(word) === normalised.trim())) {
    yield { message: message('text.placeholder', { label, value: text.trim() }) };
  }
}

const values = (p: Params, evidence: Evidence) => (p.of ?? []).flatMap((path) => selectPath(evidence, path));

/** Each word once, though it may stand in several lists. */
const wordsToLookFor = (lists: readonly string[], names: Names): string[] => [...new Set(wordsOf(lists, names))];

function sentences(p: Params, names: Names): How[] {
  const { of = [], slots = [], language } = p;
  return [
    ...(of.length === 0 ? [] : [how('how.text-values', { labels: fullLabels(names, of) })]),
    ...(slots.length === 0 ? [] : [how('how.text-files', { slots: slotLabels(names, slots) })]),
    ...(language === undefined ? [] : [how('how.language', { language, share: p.min_share ?? DEFAULT_SHARE })]),
    ...(p.mentions_any === undefined
      ? []
      : [how('how.mentions-any', { words: wordsToLookFor(p.mentions_any, names) }), how('how.alike', {})]),
    ...(p.mentions_each === undefined ? [] : [how('how.mentions-each', { label: names.labelOf(p.mentions_each) })]),
    ...(p.must_not === undefined ? [] : [how('how.must-not', { words: wordsToLookFor(p.must_not, names) })]),
    ...(p.placeholders === undefined
      ? []
      : [how('how.placeholders', { words: wordsToLookFor(p.placeholders, names) })]),
    ...(p.number ? [how('how.number', {})] : []),
    ...(p.names_category ? [how('how.names-category', {})] : []),
    ...(p.no_id_numbers ? [how('how.no-id-numbers', {})] : []),
    slots.length === 0 ? how('how.blank-passes', {}) : how('how.no-such-file', {}),
  ];
}

function failures(p: Params, names: Names): Message[] {
  const [path, slot, language] = [p.of?.[0], p.slots?.[0] ?? '', p.language];
  const label = path === undefined ? names.slotLabel(slot) : names.labelOf(path);
  const examples = wordsOf(p.mentions_any ?? [], names).slice(0, 5);
  const [share, wanted] = [0.2, p.min_share ?? DEFAULT_SHARE];
  return [
    ...(language === undefined ? [] : [message('text.language', { language, share, wanted })]),
    ...(p.mentions_any === undefined ? [] : [message('text.mentions-none', { label, examples })]),
    ...(p.mentions_each === undefined ? [] : [message('text.mentions-not', { label, missing: '示例大学' })]),
    ...wordsOf(p.must_not ?? [], names)
      .slice(0, 1)
      .map((word) => message('text.forbidden', { label, word })),
    ...wordsOf(p.placeholders ?? [], names)
      .slice(0, 1)
      .map((value) => message('text.placeholder', { label, value })),
    ...(p.number ? [message('text.no-number', { label })] : []),
    ...(p.names_category ? [message('text.mentions-not', { label, missing: '示例奖' })] : []),
    ...(p.no_id_numbers ? [message('text.id-number', { label, shown: '110105********002X' })] : []),
  ];
}

/** `text`: what a text of the manifest (`of`), or the text inside files (`slots`), says and in which language. */
export const text = ruleKind('text', params, {
  refers: (p) => ({
    paths: [...(p.of ?? []), p.mentions_each].filter((path) => path !== undefined),
    slots: p.slots,
    lists: [...(p.mentions_any ?? []), ...(p.must_not ?? []), ...(p.placeholders ?? [])],
  }),
  facets: (p) => (p.slots === undefined ? [] : ['text']),
  applies: (p, evidence) =>
    values(p, evidence).some((item) => !isBlank(item.value)) ||
    selectMaterials(evidence.manifest, p.slots ?? []).length > 0,
  *check(p, evidence) {
    for (const { value, route, label } of values(p, evidence)) {
      const whole = textsIn(value).join('\n');
      if (whole.trim() === '') continue;
      for (const draft of faultsOfWhole(p, evidence, label, whole)) yield { ...draft, route };
      for (const one of textsAt(value, route)) {
        for (const draft of faultsOfPart(p, evidence, label, one.text)) yield { ...draft, route: one.route };
      }
    }
    yield* eachFile(evidence, p.slots ?? [], function* (facts, material) {
      const label = evidence.slotLabel(material.slot ?? '');
      yield* whenKnown(facts.text, function* (found) {
        yield* faultsOfWhole(p, evidence, label, found.text);
        yield* faultsOfPart(p, evidence, label, found.text);
      });
    });
  },
  describe: (p, names) => ({
    how: sentences(p, names),
    examples: [
      ...failures(p, names).map((said) => ({ message: said })),
      ...(p.slots === undefined ? [] : [{ message: message('text.none', {}), undecided: true as const }]),
    ],
  }),
});
