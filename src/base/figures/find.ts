import { findAmounts } from './amounts.ts';
import { findDates } from './dates.ts';
import type { Figure } from './figure.ts';
import { withoutCodes, withoutOrders } from './skipped.ts';

/**
 * The amounts and dates of a text in Chinese or English, in the order in which they stand. Left out is what counts
 * nothing: numbers of chapters, items, pages and ranks, addresses, codes, times of day. Places are those of the text
 * in its NFKC form.
 */
export function findFigures(text: string): Figure[] {
  const plain = withoutCodes(
    text.normalize('NFKC').replaceAll(/\bFY\s?(?=\d{4})/gu, (found) => ' '.repeat(found.length)),
  );
  const { dates, rest } = findDates(plain);
  const amounts = findAmounts(withoutOrders(rest));
  return [...dates, ...amounts].toSorted((a, b) => a.start - b.start);
}
