import type { NumberFault } from '../../base/identifiers/number-fault.ts';
import type { Bilingual } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';
import { says } from '../says.ts';
import type { Pinyin } from './names.ts';

/** The comparisons that a rule can ask for. */
export const COMPARISONS = ['more-than', 'at-least', 'less-than', 'at-most'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What holds where a comparison doesn't. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  'more-than': 'at-most',
  'at-least': 'less-than',
  'less-than': 'at-least',
  'at-most': 'more-than',
};

/** What a value may have to be. */
export const VALUE_TYPES = ['email', 'phone', 'url', 'credit-code', 'id-number', 'phone-cn', 'mobile-cn'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** Types whose faults can be told apart. */
export type NumberType = 'credit-code' | 'id-number' | 'mobile-cn';

/** What a rule of a program has to say. The levels here are defaults; the rule's own level takes their place. */
export const ruleMessages = {
  'present.missing': says<{ label: Bilingual }>('error'),
  'present.material-missing': says<{ label: Bilingual }>('error'),
  'present.language-missing': says<{ label: Bilingual; language: 'zh' | 'en'; pinyin?: Pinyin }>('error'),
  'present.script': says<{ label: Bilingual; language: 'zh' | 'en'; value: string; pinyin?: Pinyin }>('error'),
  'text.placeholder': says<{ label: Bilingual; value: string }>('warning'),
  'text.forbidden': says<{ label: Bilingual; word: string }>('warning'),
  'text.mentions-none': says<{ label: Bilingual; examples: readonly string[] }>('warning'),
  'text.mentions-not': says<{ label: Bilingual; missing: string }>('error'),
  'text.no-number': says<{ label: Bilingual }>('warning'),
  'text.language': says<{ language: 'zh' | 'en'; share: number; wanted: number }>('error'),
  'text.id-number': says<{ label: Bilingual; shown: string }>('warning'),
  'length.over': says<{ label: Bilingual; length: number; limit: number; unit: LengthUnit }>('error'),
  'length.under': says<{ label: Bilingual; length: number; limit: number; unit: LengthUnit }>('error'),
  'count.under': says<{ label: Bilingual; count: number; limit: number }>('error'),
  'count.over': says<{ label: Bilingual; count: number; limit: number }>('error'),
  'value.not-one-of': says<{ label: Bilingual; value: string; allowed: readonly string[] }>('error'),
  'value.type': says<{ label: Bilingual; value: string; type: Exclude<ValueType, NumberType> }>('error'),
  /** `shown`: the number as it may be shown. */
  'value.number': says<{ label: Bilingual; shown: string; type: NumberType; fault: NumberFault }>('error'),
  'compare.fails': says<{ label: Bilingual; value: number; op: Comparison; limit: number; unit: string }>('error'),
  'compare.sum-fails': says<{ label: Bilingual; value: number; op: Comparison; limit: number; unit: string }>('error'),
  'compare.no-number': says<{ label: Bilingual }>('error'),
  'day.past': says<{ label: Bilingual; day: string }>('warning'),
  'relation.twice': says<{ label: Bilingual; value: string }>('error'),
  'name.script': says<{ name: string; missing: 'han' | 'latin' }>('error'),
  'order.before': says<{ slot: Bilingual; before: Bilingual }>('warning'),
  'order.apart': says<{ slot: Bilingual }>('warning'),
} as const;
