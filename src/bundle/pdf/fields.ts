import type { PdfDocument } from '../../facts/pdf/document.ts';
import { dictOf, nameText, PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';

/** What the form of a document holds that a copy without the form loses. */
export interface FormLoss {
  /** A field is signed. */
  readonly signed: boolean;
  /** A field has a text and no drawing of it. */
  readonly undrawn: boolean;
}

/** Goes through the fields of a document's form. Throws a fault for what can't be read. */
export function formLoss(document: PdfDocument): FormLoss {
  const { resolve, budget } = document;
  const catalog = dictOf(resolve(document.trailer.get('Root')));
  const loss = { signed: dictOf(resolve(catalog.get('Perms'))).has('DocMDP'), undrawn: false };
  const seen = new Set<number>();
  const open: { value: PdfValue; type?: string | undefined; text?: boolean }[] = [];
  const fields = resolve(dictOf(resolve(catalog.get('AcroForm'))).get('Fields'));
  if (Array.isArray(fields)) for (const value of fields) open.push({ value });
  for (let next = open.pop(); next; next = open.pop()) {
    budget.step();
    if (next.value instanceof PdfRef) {
      if (seen.has(next.value.num)) continue;
      seen.add(next.value.num);
    }
    const field = dictOf(resolve(next.value));
    const type = nameText(resolve(field.get('FT'))) ?? next.type;
    const value = resolve(field.get('V'));
    if (type === 'Sig' && value instanceof Map) loss.signed = true;
    const text = field.has('V') ? value instanceof PdfString && value.bytes.length > 0 : (next.text ?? false);
    const kids = resolve(field.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) open.push({ value: kid, type, text });
    else if (text && (type === 'Tx' || type === 'Ch') && !field.has('AP')) loss.undrawn = true;
  }
  return loss;
}
