import { idNumberCheck } from './check-characters.ts';
import { creditCodeFault } from './credit-code.ts';
import { folded } from './folded.ts';
import { bare, type Identifier, labelledBy } from './identifier.ts';
import type { NumberFault } from './number-fault.ts';

/** Provinces and what ranks with them (GB/T 2260), residents of Hong Kong, Macao and Taiwan, and, behind a 9, foreigners. */
const REGION = /^9?(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const LABEL = /(身份证|居民证|证件号|公民身份|\bID ?(card|number|no)\b)[^\d]*$/i;
const LONG = /(?<![\dA-Za-z])[1-9](?:[ -]?\d){16}[ -]?[\dX](?![\dA-Za-z])/gi;
const SHORT = /(?<![\dA-Za-z])[1-9]\d{14}(?![\dA-Za-z])/g;

/** Whether the year, month and day inside a number are those of a day that there was. */
function hasBirthday(number: string): boolean {
  const written = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  const [year, month, day] = [Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * What is wrong with the number of a Chinese identity card as somebody wrote it: 18 characters with a birthday that
 * exists and a check character (GB 11643-1999), or the 15 digits that cards had before. Undefined where nothing is.
 */
export function idNumberFault(written: string): NumberFault | undefined {
  const number = bare(folded(written.trim()));
  const odd = [...number].findIndex((char, index) => !(/\d/.test(char) || (char === 'X' && index === 17)));
  if (odd >= 0) return { is: 'character', at: odd + 1, character: number[odd] ?? '' };
  if (number.length !== 18 && number.length !== 15) return { is: 'length', length: number.length, wanted: 18 };
  if (!REGION.test(number)) return { is: 'region' };
  if (!hasBirthday(number)) return { is: 'birthday' };
  if (number.length === 15) return undefined;
  const expected = idNumberCheck(number) ?? '';
  const found = number[17] ?? '';
  return found === expected ? undefined : { is: 'check', found, expected };
}

/**
 * The identity numbers in a text, in the order in which they stand. One that a label announces is found though its
 * check character is wrong, and so is one of 15 digits; neither is sure.
 */
export function findIdNumbers(text: string): Identifier[] {
  const plain = folded(text);
  const found = [...plain.matchAll(LONG), ...plain.matchAll(SHORT)].flatMap(({ 0: written, index }): Identifier[] => {
    const value = bare(written);
    // Most codes of companies begin with 9, and few foreigners' numbers do.
    if (value.startsWith('9') && creditCodeFault(value) === undefined) return [];
    const sure = value.length === 18 && idNumberFault(value) === undefined;
    const likely = REGION.test(value) && hasBirthday(value) && labelledBy(plain, index, LABEL);
    return sure || likely ? [{ kind: 'id-number', start: index, end: index + written.length, value, sure }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start);
}
