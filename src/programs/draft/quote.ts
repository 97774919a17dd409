/** Longer quotes aren't short. */
const LONGEST = 90;
const BREAKS = /[,;。:]/;

/** A mark at a place of a folded text sets clauses apart; within 16:9 and 1,000 it doesn't. */
const breaksAt = (plain: string, at: number): boolean =>
  BREAKS.test(plain[at] ?? '') && !/^\d.\d$/.test(plain.slice(at - 1, at + 2));

/** The part of a sentence between commas in which a clue stands, word for word; of a long one so much as is needed. */
export function quoteAround(text: string, plain: string, start: number, end: number): string {
  let [from, until] = [start, end];
  while (from > 0 && !breaksAt(plain, from - 1)) from -= 1;
  while (until < plain.length && !breaksAt(plain, until)) until += 1;
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
  return balanced(text.slice(from, until).trim());
}

/** Without a bracket or a quotation mark at its ends that has no partner. */
function balanced(quote: string): string {
  let made = quote;
  for (const [open, close] of ['()', '（）', '“”', '「」'].map((pair) => [...pair] as [string, string])) {
    if (made.startsWith(open) && !made.includes(close)) made = made.slice(1);
    if (made.endsWith(close) && !made.includes(open)) made = made.slice(0, -1);
    if (made.startsWith(close)) made = made.slice(1);
  }
  return made.trim();
}
