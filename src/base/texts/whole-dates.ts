import type { Stretch } from './tiles.ts';
import { type Tokens, wordAt } from './tokens.ts';

const NUMBER = /^(?:\d{1,4}|[〇零一二三四五六七八九十])$/u;
const UNIT = /^[年月日号]$/u;
/** No date has more words: 二〇二五年十二月三十一日. */
const LONGEST = 13;

/** A stretch of a date with the whole of it, so that a day isn't shown without its month. */
export function wholeDate(tokens: Tokens, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  const isPart = (at: number): boolean => {
    const word = at < 0 || at >= tokens.ids.length ? '' : wordAt(tokens, at);
    return UNIT.test(word) || NUMBER.test(word);
  };
  if (to - from > LONGEST) return stretch;
  for (let at = from; at < to; at++) if (!isPart(at)) return stretch;
  while (stretch.from - from < LONGEST && isPart(from - 1)) from -= 1;
  while (to - stretch.to < LONGEST && isPart(to)) to += 1;
  // A number before it belongs to something else; so does one after it.
  while (from < stretch.from && !(NUMBER.test(wordAt(tokens, from)) && isDate(from))) from += 1;
  while (to > stretch.to && !UNIT.test(wordAt(tokens, to - 1))) to -= 1;
  return isDate(from) && UNIT.test(wordAt(tokens, to - 1)) ? { from, to } : stretch;

  function isDate(at: number): boolean {
    let text = '';
    for (let next = at; next < to; next++) text += wordAt(tokens, next);
    return /^(?:(?:\d{4}|[〇零一二三四五六七八九]{4})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?/u.test(
      text,
    );
  }
}
