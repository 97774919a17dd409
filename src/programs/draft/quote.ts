/** Longer quotes aren't short. */
const LONGEST = 90;
const BREAKS = /[,;。:，；：]/;

/** The part of a sentence between commas in which a clue stands, word for word; of a long one so much as is needed. */
export function quoteAround(text: string, plain: string, start: number, end: number): string {
  let [from, until] = [start, end];
  while (from > 0 && !BREAKS.test(plain[from - 1] ?? '')) from -= 1;
  while (until < plain.length && !BREAKS.test(plain[until] ?? '')) until += 1;
  if (until - from > LONGEST) {
    const room = Math.max(0, LONGEST - (end - start));
    from = Math.max(from, start - Math.ceil(room / 2));
    until = Math.min(until, Math.max(end, from + LONGEST));
    // Whole words of English only.
    while (from > 0 && from < start && /[A-Za-z\d]/.test(text[from - 1] ?? '') && /[A-Za-z\d]/.test(text[from] ?? ''))
      from += 1;
    while (
      until < text.length &&
      until > end &&
      /[A-Za-z\d]/.test(text[until - 1] ?? '') &&
      /[A-Za-z\d]/.test(text[until] ?? '')
    )
      until -= 1;
  }
  return text
    .slice(from, until)
    .replace(/^[\s“"(（]+(?=[^”")）]*$)|^\s+|\s+$/g, '')
    .trim();
}
