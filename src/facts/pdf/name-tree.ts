import type { PdfDocument } from './document.ts';
import { PdfFault } from './fault.ts';
import { dictOf, PdfRef, type PdfValue } from './values.ts';

/** Every pair of a name tree, from left to right. */
export function* nameTree(document: PdfDocument, root: PdfValue): Generator<readonly [PdfValue, PdfValue]> {
  const seen = new Set<number>();
  const open: PdfValue[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    document.budget.step();
    if (node instanceof PdfRef) {
      if (seen.has(node.num)) continue;
      seen.add(node.num);
    }
    const dict = dictOf(document.resolve(node));
    const names = document.resolve(dict.get('Names'));
    if (Array.isArray(names))
      for (let at = 0; at + 1 < names.length; at += 2) yield [names[at] ?? null, names[at + 1] ?? null];
    const kids = document.resolve(dict.get('Kids'));
    if (!Array.isArray(kids)) continue;
    if (open.length + kids.length > document.budget.limits.maxKids) throw new PdfFault('bounds', 'too many names');
    for (let at = kids.length - 1; at >= 0; at--) open.push(kids[at] ?? null);
  }
}
