import type { PdfDocument } from '../../facts/pdf/document.ts';
import { dictOf, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';

/** Whether anybody signed the document digitally: any change, even one that nobody sees, breaks such a signature. */
export function isSigned(document: PdfDocument): boolean {
  const { resolve, budget } = document;
  const catalog = dictOf(resolve(document.trailer.get('Root')));
  if (dictOf(resolve(catalog.get('Perms'))).size > 0) return true;
  const open: PdfValue[] = [];
  const enter = (list: PdfValue): void => {
    if (Array.isArray(list)) for (const field of list) open.push(field);
  };
  enter(resolve(dictOf(resolve(catalog.get('AcroForm'))).get('Fields')));
  const seen = new Set<number>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    budget.step();
    if (next instanceof PdfRef) {
      if (seen.has(next.num)) continue;
      seen.add(next.num);
    }
    const field = dictOf(resolve(next));
    if (dictOf(resolve(field.get('V'))).has('ByteRange')) return true;
    enter(resolve(field.get('Kids')));
  }
  return false;
}
