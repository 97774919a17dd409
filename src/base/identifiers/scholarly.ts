import { articleNumberCheck, modulus11Check, modulus112Check } from './check-characters.ts';
import { folded } from './folded.ts';
import { bare } from './identifier.ts';
import type { NumberFault } from './number-fault.ts';

/** What is wrong with digits of which the last, with `X` for ten, is checked by those before it. */
function faultOf(number: string, wanted: number, check: (digits: string) => string): NumberFault | undefined {
  const odd = [...number].findIndex((char, index) => !(/\d/.test(char) || (char === 'X' && index === wanted - 1)));
  if (odd >= 0) return { is: 'character', at: odd + 1, character: number[odd] ?? '' };
  if (number.length !== wanted) return { is: 'length', length: number.length, wanted };
  const [expected, found] = [check(number.slice(0, -1)), number.slice(-1)];
  return expected === found ? undefined : { is: 'check', found, expected };
}

/** The number as it is, without the name that often stands before it. */
const named = (written: string, name: RegExp): string => bare(folded(written).trim().replace(name, ''));

/** What is wrong with a book's number (ISO 2108) of 13 digits, or of the 10 that books had before 2007; undefined where nothing is. */
export function isbnFault(written: string): NumberFault | undefined {
  const number = named(written, /^isbn(?:-1[03])?:?/i);
  if (number.length === 10) return faultOf(number, 10, modulus11Check);
  const fault = faultOf(number, 13, articleNumberCheck);
  if (fault !== undefined && fault.is !== 'check') return fault;
  return /^97[89]/.test(number) ? fault : { is: 'prefix', wanted: ['978', '979'] };
}

/** What is wrong with the number of a journal (ISO 3297); undefined where nothing is. */
export const issnFault = (written: string): NumberFault | undefined =>
  faultOf(named(written, /^issn:?/i), 8, modulus11Check);

/** What is wrong with a researcher's ORCID iD (ISO 27729), with or without its address; undefined where nothing is. */
export const orcidFault = (written: string): NumberFault | undefined =>
  faultOf(named(written, /^(?:orcid:?|https?:\/\/orcid\.org\/)/i), 16, modulus112Check);

/** Whether a text is a DOI (ISO 26324), with or without its address: a prefix that begins with `10.`, a slash, a suffix. */
export const isDoi = (written: string): boolean =>
  /^(?:doi: ?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}(?:\.\d{1,9})*\/[^\s\p{C}]{1,500}$/iu.test(
    folded(written).trim(),
  );
