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
  'text.id-number': says<{ label: Bilingual; shown: string }>('warning'),
  /** `marks`: false where punctuation doesn't count. */
  'length.over': says<{ label: Bilingual; length: number; limit: number; unit: LengthUnit; marks?: false }>('error'),
  /** `marks`: false where punctuation doesn't count. */
  'length.under': says<{ label: Bilingual; length: number; limit: number; unit: LengthUnit; marks?: false }>('error'),
  'count.under': says<{ label: Bilingual; count: number; limit: number }>('error'),
  'count.over': says<{ label: Bilingual; count: number; limit: number }>('error'),
  'relation.twice': says<{ label: Bilingual; value: string }>('error'),
  'order.before': says<{ slot: Bilingual; before: Bilingual }>('warning'),
  'order.apart': says<{ slot: Bilingual }>('warning'),
} as const;
