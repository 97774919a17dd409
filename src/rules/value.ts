import type { Bilingual } from '../base/language.ts';
import { readPattern } from '../base/pattern/pattern.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how, type Option } from '../findings/messages/how.ts';
import { VALUE_TYPES } from '../findings/messages/value.ts';
import { boolean, bothLanguages, choice, list, type map, number, pattern, type Read, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { type Description, ruleKind } from './kind.ts';
import { fullLabels, type Names, optionAt } from './names.ts';
import { isBlank, type Selected, selectValues } from './select.ts';
import { ILL_FORMED, typeFault } from './value-types.ts';
import { squashed } from './words.ts';

const params = {
  of: list(text()).optional(),
  /** … or one attribute of the materials in these slots. */
  slots: list(text()).optional(),
  attribute: text().optional(),
  one_of: list(text()).optional(),
  /** The call doesn't say that there are no others: another word is remarked on. */
  open: boolean().optional(),
  forbid: list(text()).optional(),
  type: choice(VALUE_TYPES).optional(),
  /** What the whole value matches. */
  pattern: pattern().optional(),
  pattern_means: bothLanguages().optional(),
  /** It is so many times this number. */
  step: number().positive().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const filled = (p: Params, evidence: Evidence): Selected[] =>
  selectValues(p, evidence).filter((item) => !isBlank(item.value));

/** Words are told apart as they stand; what must not be there is found however it is written. */
function* wordFaults(p: Params, label: Bilingual, shown: string): Generator<Pick<Draft, 'message' | 'remark'>> {
  if (p.one_of !== undefined && !p.one_of.includes(shown)) {
    yield p.open
      ? { message: message('value.not-listed', { label, value: shown, known: p.one_of }), remark: true }
      : { message: message('value.not-one-of', { label, value: shown, allowed: p.one_of }) };
  }
  if (p.forbid?.some((word) => squashed(word) === squashed(shown))) {
    yield { message: message('value.forbidden', { label, value: shown }) };
  }
}

function* formFaults(p: Params, label: Bilingual, shown: string): Generator<Pick<Draft, 'message'>> {
  const wrong = p.type && typeFault(label, shown, p.type);
  if (wrong !== undefined) yield { message: wrong };
  if (p.pattern !== undefined && !readPattern(p.pattern)?.fits(shown.trim())) {
    yield { message: message('value.pattern', { label, value: shown, pattern: p.pattern, means: p.pattern_means }) };
  }
  if (p.step === undefined) return;
  const noNumber = p.type === undefined ? typeFault(label, shown, 'decimal') : wrong;
  if (noNumber === undefined && !isMultiple(Number(shown), p.step)) {
    yield { message: message('value.step', { label, value: Number(shown), step: p.step }) };
  } else if (p.type === undefined && noNumber !== undefined) yield { message: noNumber };
}

/** Whether a number is so many times another, as far as computers can tell with fractions. */
const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-9 * Math.max(1, Math.abs(value / step));

/** A word that the program knows at the path and this rule doesn't allow. */
function otherWord(names: Names, path: string, allowed: readonly string[]): string {
  return Object.keys(names.optionsAt(path)).find((word) => !allowed.includes(word)) ?? 'other';
}

function describe(p: Params, names: Names): Description {
  const paths = [...(p.of ?? []), ...(p.attribute === undefined ? [] : [`materials.${p.attribute}`])];
  const [labels, path = ''] = [fullLabels(names, paths), paths[0]];
  const options: Option[] = (p.one_of ?? []).map((word) => optionAt(names, path, word));
  const { pattern: wanted, pattern_means: means } = p;
  const told: How[] = [
    ...(p.one_of === undefined ? [] : [how('how.one-of', { labels, options, open: p.open === true })]),
    ...(p.forbid === undefined ? [] : [how('how.not-value', { labels, words: p.forbid })]),
    ...(p.type === undefined ? [] : [how('how.type', { labels, type: p.type })]),
    ...(wanted === undefined ? [] : [how('how.pattern', { labels, pattern: wanted, means })]),
    ...(p.step === undefined ? [] : [how('how.step', { labels, step: p.step })]),
  ];
  const label = names.labelOf(path);
  const words = { one_of: p.one_of, open: p.open, forbid: p.forbid };
  return {
    how: [...told, how('how.blank-passes', {})],
    examples: [
      ...(p.one_of === undefined ? [] : wordFaults({ ...words, forbid: [] }, label, otherWord(names, path, p.one_of))),
      ...(p.forbid?.slice(0, 1) ?? []).map((value) => ({ message: message('value.forbidden', { label, value }) })),
      ...(p.type === undefined ? [] : formFaults({ type: p.type }, label, ILL_FORMED[p.type])),
      ...(wanted === undefined
        ? []
        : [{ message: message('value.pattern', { label, value: '?', pattern: wanted, means }) }]),
      ...(p.step === undefined
        ? []
        : [{ message: message('value.step', { label, value: p.step * 1.5, step: p.step }) }]),
      ...(p.step === undefined || p.type !== undefined ? [] : formFaults({ step: p.step }, label, ILL_FORMED.decimal)),
    ],
  };
}

/**
 * `value`: each value at the paths, or of the attribute, is one of a list (`one_of`) or none of another (`forbid`), of a
 * type (`type`), as a pattern says (`pattern`), or a multiple (`step`). Blank values are left to `present`.
 */
export const value = ruleKind('value', params, {
  unfit: (p) => (p.of === undefined && p.attribute === undefined ? 'no-subject' : undefined),
  refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
  applies: (p, evidence) => filled(p, evidence).length > 0,
  *check(p, evidence) {
    for (const { value: found, label, route } of filled(p, evidence)) {
      const shown = String(found);
      for (const said of [...wordFaults(p, label, shown), ...formFaults(p, label, shown)]) yield { ...said, route };
    }
  },
  describe,
});
