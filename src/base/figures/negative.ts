import { MINUS } from '../texts/signs.ts';

const SIGN = new RegExp(MINUS, 'yu');
/** 10 -20: the dash of a range, however it is spaced. */
const RANGE = /\d\s+$/u;
const WORDS =
  /\b(?:down|f[ae]ll|drop|declin|decreas|reduc|lower|less|loss|lost|negative|minus|below|cut|shr[aiu]nk)|[降减亏负损跌]|零下|下滑|缩/iu;
/** So far from a number a word may stand that says it is a fall. */
const [BEFORE, AFTER] = [30, 20];

/** Whether a number is below nothing: by the sign before it, or by the words around it. */
export function negativeAt(text: string, start: number, end: number): 'sign' | 'words' | undefined {
  SIGN.lastIndex = start - 1;
  if (start > 0 && SIGN.test(text) && !RANGE.test(text.slice(Math.max(0, start - 4), start - 1))) return 'sign';
  const [before, after] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)];
  return WORDS.test(before) || WORDS.test(after) ? 'words' : undefined;
}
