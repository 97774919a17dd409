import { isEmailAddress } from '../base/address.ts';
import { creditCodeFault } from '../base/identifiers/credit-code.ts';
import { idNumberFault } from '../base/identifiers/id-number.ts';
import { masked } from '../base/identifiers/mask.ts';
import type { NumberFault } from '../base/identifiers/number-fault.ts';
import { isChinesePhone, mobileFault } from '../base/identifiers/phone.ts';
import type { Bilingual } from '../base/language.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { type How, how, type Option } from '../findings/messages/how.ts';
import { type NumberType, VALUE_TYPES, type ValueType } from '../findings/messages/rule.ts';
import { choice, list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { fullLabels, type Names, optionAt } from './names.ts';
import { isBlank, type Selected, selectPath } from './select.ts';

const TYPES: Record<Exclude<ValueType, NumberType>, (text: string) => boolean> = {
  email: isEmailAddress,
  phone: (text) => /^\+?[\d\s()（）-]{6,24}(?:(?:转|ext\.?|x)\s*\d{1,6})?$/i.test(text),
  url: (text) => /^https?:\/\/[^\s]+\.[^\s]+$/i.test(text),
  'phone-cn': isChinesePhone,
};

const NUMBERS: Record<NumberType, (text: string) => NumberFault | undefined> = {
  'credit-code': creditCodeFault,
  'id-number': idNumberFault,
  'mobile-cn': mobileFault,
};

const isNumber = (type: ValueType): type is NumberType => Object.hasOwn(NUMBERS, type);

/** A person's number is shown only so far that it can be found again. */
const shownNumber = (type: NumberType, value: string): string =>
  type === 'credit-code' ? value : masked({ kind: type === 'id-number' ? type : 'mobile', value });

/** What a value says that isn't of its type; undefined where it is. */
function typeFault(label: Bilingual, value: string, type: ValueType): Message | undefined {
  if (!isNumber(type)) return TYPES[type](value.trim()) ? undefined : message('value.type', { label, value, type });
  const fault = NUMBERS[type](value);
  return fault && message('value.number', { label, shown: shownNumber(type, value.trim()), type, fault });
}

/** For examples: what people write there. */
const ILL_FORMED: Record<ValueType, string> = {
  email: 'name＠example.com',
  phone: '见附件',
  url: 'www.example',
  'credit-code': '91350100M000100Y42',
  'id-number': '110105194912310021',
  'phone-cn': '62345678',
  'mobile-cn': '12812345678',
};

/** A word that the program knows at the path and this rule doesn't allow. */
function otherWord(names: Names, path: string, allowed: readonly string[]): string {
  return Object.keys(names.optionsAt(path)).find((word) => !allowed.includes(word)) ?? 'other';
}

const filled = (paths: readonly string[], evidence: Evidence): Selected[] =>
  paths.flatMap((path) => selectPath(evidence, path)).filter((item) => !isBlank(item.value));

/**
 * `value`: each value at the paths is one of a list (`one_of`), or of a type (`type`). Blank values are left to `present`.
 */
export const value = ruleKind(
  'value',
  {
    of: list(text()),
    one_of: list(text()).optional(),
    type: choice(VALUE_TYPES).optional(),
  },
  {
    refers: (p) => ({ paths: p.of }),
    applies: (p, evidence) => filled(p.of, evidence).length > 0,
    *check(p, evidence) {
      const allowed = p.one_of;
      for (const { value: found, label, route } of filled(p.of, evidence)) {
        const shown = String(found);
        if (allowed !== undefined && !allowed.includes(shown)) {
          yield { message: message('value.not-one-of', { label, value: shown, allowed }), route };
        }
        const wrong = p.type && typeFault(label, shown, p.type);
        if (wrong !== undefined) yield { message: wrong, route };
      }
    },
    describe: (p, names) => {
      const labels = fullLabels(names, p.of);
      const [path = ''] = p.of;
      const label = names.labelOf(path);
      const options = (words: readonly string[]): Option[] => words.map((word) => optionAt(names, path, word));
      const sentences: How[] = [];
      const examples: Message[] = [];
      if (p.one_of !== undefined) {
        sentences.push(how('how.one-of', { labels, options: options(p.one_of) }));
        const other = otherWord(names, path, p.one_of);
        examples.push(message('value.not-one-of', { label, value: other, allowed: p.one_of }));
      }
      if (p.type !== undefined) {
        sentences.push(how('how.type', { labels, type: p.type }));
        const example = typeFault(label, ILL_FORMED[p.type], p.type);
        if (example !== undefined) examples.push(example);
      }
      return {
        how: [...sentences, how('how.blank-passes', {})],
        examples: examples.map((said) => ({ message: said })),
      };
    },
  },
);
