import type { NumberFault } from '../../base/identifiers/number-fault.ts';
import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** Types whose faults can be told apart. */
export const NUMBER_TYPES = ['mobile-cn', 'credit-code', 'id-number', 'isbn', 'issn', 'orcid'] as const;
export type NumberType = (typeof NUMBER_TYPES)[number];

/** Types of which a text is one or isn't. */
export const PLAIN_TYPES = [
  'integer',
  'decimal',
  'date',
  'month',
  'year',
  'email',
  'phone',
  'phone-cn',
  'url',
  'postcode-cn',
  'doi',
] as const;
export type PlainType = (typeof PLAIN_TYPES)[number];

/** What a value may have to be. */
export const VALUE_TYPES = [...PLAIN_TYPES, ...NUMBER_TYPES] as const;
export type ValueType = PlainType | NumberType;

/** What a rule says of the values that it looks at one by one. */
export const valueMessages = {
  'value.not-one-of': says<{ label: Bilingual; value: string; allowed: readonly string[] }>('error'),
  /** The list isn't closed. */
  'value.not-listed': says<{ label: Bilingual; value: string; known: readonly string[] }>('advice'),
  'value.forbidden': says<{ label: Bilingual; value: string }>('error'),
  'value.type': says<{ label: Bilingual; value: string; type: PlainType }>('error'),
  /** `shown`: the number as it may be shown. */
  'value.number': says<{ label: Bilingual; shown: string; type: NumberType; fault: NumberFault }>('error'),
  'value.pattern': says<{ label: Bilingual; value: string; pattern: string; means: Bilingual | undefined }>('error'),
  'value.step': says<{ label: Bilingual; value: number; step: number }>('error'),
} as const;

/** How values are looked at one by one. */
export interface ValueHowMessages {
  'how.one-of': {
    labels: readonly Bilingual[];
    options: readonly { readonly word: string; readonly label?: Bilingual | undefined }[];
    open: boolean;
  };
  'how.not-value': { labels: readonly Bilingual[]; words: readonly string[] };
  'how.type': { labels: readonly Bilingual[]; type: ValueType };
  'how.pattern': { labels: readonly Bilingual[]; pattern: string; means: Bilingual | undefined };
  'how.step': { labels: readonly Bilingual[]; step: number };
}
