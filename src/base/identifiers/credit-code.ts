import { creditCodeCheck } from './check-characters.ts';
import { folded } from './folded.ts';
import { bare, type Identifier } from './identifier.ts';
import type { NumberFault } from './number-fault.ts';

/** 18 characters, of which the letters I, O, S, V and Z are none. */
const WRITTEN = /(?<![\dA-Za-z])[1-9AN-Y](?:[ -]?[\dA-HJ-NP-RT-UW-Y]){17}(?![\dA-Za-z])/gi;
/** Who registers (a digit, A, N or Y), what kind it is, and six digits of a region. */
const FORM = /^[1-9ANY][1-59A][0-9]{6}/;

/** What is wrong with a unified social credit code (GB 32100-2015) as somebody wrote it; undefined where nothing is. */
export function creditCodeFault(written: string): NumberFault | undefined {
  const code = bare(folded(written.trim()));
  const odd = [...code].findIndex((char) => !/[0-9A-HJ-NP-RTUWXY]/.test(char));
  if (odd >= 0) return { is: 'character', at: odd + 1, character: code[odd] ?? '' };
  if (code.length !== 18) return { is: 'length', length: code.length, wanted: 18 };
  const expected = creditCodeCheck(code);
  const found = code[17] ?? '';
  return expected === undefined || expected === found ? undefined : { is: 'check', found, expected };
}

/** The valid unified social credit codes in a text, in the order in which they stand. */
export function findCreditCodes(text: string): Identifier[] {
  return Array.from(folded(text).matchAll(WRITTEN), ({ 0: written, index: start }): Identifier => {
    return { kind: 'credit-code', start, end: start + written.length, value: bare(written), sure: true };
  }).filter(({ value }) => FORM.test(value) && creditCodeFault(value) === undefined);
}
