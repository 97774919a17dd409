import type { Bilingual } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';
import { showNumber } from '../../base/sizes.ts';
import type { Option, Row } from '../../findings/messages/how.ts';
import type { ValueType } from '../../findings/messages/value.ts';
import { optionName } from './circumstance.ts';
import { counted, quoted, quotedName } from './phrases.ts';

export const joined = (items: readonly string[], last: 'and' | 'or'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

export const named = (labels: readonly Bilingual[], last: 'and' | 'or' = 'and'): string =>
  joined(
    labels.map((label) => quotedName(label.en)),
    last,
  );

export const keys = ({ of }: Row<unknown>): string => joined(of.map(optionName), 'and');

/** A word with its name: `"City government unit" (city-government)`. */
const written = (option: Option): string =>
  option.label === undefined || option.label.en === option.word
    ? quoted(option.word)
    : `${optionName(option)} (${option.word})`;

export const choice = (options: readonly Option[]): string =>
  options.length === 1 ? options.map(written).join('') : `one of ${options.map(written).join(', ')}`;

/** Words that a text may hold; a few of them where there are many. */
export const words = (all: readonly string[]): string =>
  all.length <= 8 ? all.map(quoted).join(', ') : `${all.slice(0, 5).map(quoted).join(', ')} and ${all.length - 5} more`;

export function limits(min: number | undefined, max: number | undefined, unit?: string): string {
  const shown = (limit: number): string => (unit === undefined ? showNumber(limit) : counted(limit, unit));
  if (min !== undefined && min === max) return `exactly ${shown(min)}`;
  const parts = [
    ...(min === undefined ? [] : [`at least ${max === undefined ? shown(min) : showNumber(min)}`]),
    ...(max === undefined ? [] : [`at most ${shown(max)}`]),
  ];
  return parts.join(' and ');
}

export const ordinal = (n: number): string => {
  const ending =
    n % 10 === 1 && n % 100 !== 11
      ? 'st'
      : n % 10 === 2 && n % 100 !== 12
        ? 'nd'
        : n % 10 === 3 && n % 100 !== 13
          ? 'rd'
          : 'th';
  return `${n}${ending}`;
};

export const UNIT_RULES: Readonly<Record<LengthUnit, string>> = {
  zi: 'Counted as Word does: a Chinese character or full-width mark is one, and so is a run of letters or digits; half-width marks do not count.',
  words: 'Counted as Word does: what stands between spaces is one word, and so is each Chinese character.',
  hanzi: 'Chinese characters and marks count, letters and digits do not.',
  characters: 'Letters, digits, Chinese characters and marks count, spaces do not.',
  'characters-with-spaces': 'Letters, digits, Chinese characters, marks and spaces count, line ends do not.',
};

export const period = (hours: number): string =>
  hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour');

/** What each type is called, and what of it nobody here can know. */
export const TYPES: Readonly<Record<ValueType, readonly [name: string, beyond: string]>> = {
  integer: ['a whole number', 'it is true'],
  decimal: ['a number', 'it is true'],
  date: ['a date (2025-06-15)', 'it is true'],
  month: ['a month (2025-06)', 'it is true'],
  year: ['a year (four digits)', 'it is true'],
  email: ['an e-mail address', 'anybody can be reached there'],
  phone: ['a telephone number', 'anybody can be reached there'],
  url: ['a web address', 'it can be opened'],
  'credit-code': ['a unified social credit code (18 characters with a right check character)', 'it is registered'],
  'id-number': [
    'an identity card number (18 characters with a right check character, or the older 15)',
    'it is theirs',
  ],
  'phone-cn': [
    'a telephone number of mainland China (mobile, or landline with area code)',
    'anybody can be reached there',
  ],
  'mobile-cn': ['a mobile number of mainland China (11 digits)', 'anybody can be reached there'],
  'postcode-cn': ['a Chinese postal code (6 digits)', 'it is that of the place'],
  doi: ['a DOI (beginning with 10.)', 'it is registered'],
  isbn: ['an ISBN with a right check digit', 'it is that of the book'],
  issn: ['an ISSN with a right check character', 'it is that of the journal'],
  orcid: ['an ORCID iD (16 characters with a right check character)', 'it is theirs'],
};

export const TRUTH = 'Whether it is true or sufficient is not judged.';
export const ALIKE =
  'Letter case and character width make no difference, and English words are found only as whole words.';
