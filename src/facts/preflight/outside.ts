import type { PdfDocument } from '../pdf/document.ts';
import { unlessBroken } from '../pdf/fault.ts';
import { isCount, nameText, PdfRef } from '../pdf/values.ts';

/** How many pages lie in a file without belonging to its page tree, where `shown` are those that do. Throws a `bounds` fault only. */
export function pagesOutside(document: PdfDocument, shown: ReadonlySet<number>): number {
  const size = document.resolve(document.trailer.get('Size'));
  const last = Math.min(isCount(size) ? size : 0, document.budget.limits.maxObjects);
  let outside = 0;
  for (let num = 1; num < last; num += 1) {
    document.budget.step();
    if (shown.has(num)) continue;
    const value = unlessBroken(() => document.object(new PdfRef(num, 0)))?.value;
    if (value instanceof Map && nameText(value.get('Type')) === 'Page') outside += 1;
  }
  return outside;
}
