import { findIdNumber } from '../base/id-number.ts';
import type { Bilingual } from '../base/language.ts';
import { hanShare } from '../base/scripts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { boolean, choice, list, map, number, type Read, table, text as textShape } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { eachFile, whenKnown } from './materials.ts';
import { isBlank, rowFor, selectMaterials, selectPath, textsAt, textsIn } from './select.ts';
import { mentions, normalise } from './words.ts';

const params = {
  of: list(textShape()).optional(),
  slots: list(textShape()).optional(),
  /** The text is mainly in this language: at least `min_share` of its words. */
  language: choice(['zh', 'en']).optional(),
  min_share: number().optional(),
  /** At least one word of these lists occurs. */
  mentions_any: list(textShape()).optional(),
  mentions_any_by: map({ field: textShape(), table: table(list(textShape())) }).optional(),
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

type Params = Read<ReturnType<typeof map<typeof params>>>;

const wordsOf = (lists: readonly string[], evidence: Evidence): string[] =>
  lists.flatMap((name) => evidence.lists[name] ?? []);

function* languageFaults(p: Params, text: string): Generator<Draft> {
  if (p.language === undefined) return;
  const han = hanShare(text);
  if (han === undefined) {
    yield { message: message('text.none', {}), undecided: true };
    return;
  }
  const share = p.language === 'zh' ? han : 1 - han;
  const wanted = p.min_share ?? 0.5;
  if (share < wanted) yield { message: message('text.language', { language: p.language, share, wanted }) };
}

/** What is asked of a text as a whole, in whichever of its languages it says it. */
function* faultsOfWhole(p: Params, evidence: Evidence, label: Bilingual, text: string): Generator<Draft> {
  const normalised = normalise(text);
  const lists = p.mentions_any_by === undefined ? p.mentions_any : rowFor(p.mentions_any_by, evidence);
  if (lists !== undefined) {
    const words = wordsOf(lists, evidence);
    if (!words.some((word) => mentions(normalised, word))) {
      yield { message: message('text.mentions-none', { label, examples: words.slice(0, 5) }) };
    }
  }
  if (p.number && !/\p{Nd}|[一二三四五六七八九十百千万亿]{2,}/u.test(text)) {
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
  const card = p.no_id_numbers ? findIdNumber(text) : undefined;
  if (card !== undefined)
    yield { message: message('text.id-number', { label, shown: `${card.slice(0, 6)}…${card.slice(-2)}` }) };
  // A lone dash says nothing at all; that is for `present` to say.
  if (!isBlank(text) && wordsOf(p.placeholders ?? [], evidence).some((word) => normalise(word) === normalised.trim())) {
    yield { message: message('text.placeholder', { label, value: text.trim() }) };
  }
}

const values = (p: Params, evidence: Evidence) => (p.of ?? []).flatMap((path) => selectPath(evidence, path));

/** `text`: what a text of the manifest (`of`), or the text inside files (`slots`), says and in which language. */
export const text = ruleKind('text', params, {
  refers: (p) => ({
    paths: [...(p.of ?? []), p.mentions_each, p.mentions_any_by?.field].filter((path) => path !== undefined),
    slots: p.slots,
    lists: [
      ...(p.mentions_any ?? []),
      ...Object.values(p.mentions_any_by?.table ?? {}).flat(),
      ...(p.must_not ?? []),
      ...(p.placeholders ?? []),
    ],
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
});
