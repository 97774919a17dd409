import type { PdfDocument } from '../../facts/pdf/document.ts';
import { formFields } from '../../facts/pdf/form-fields.ts';
import { dictOf, PdfString } from '../../facts/pdf/values.ts';

/** What the form of a document holds that a copy without the form loses. */
export interface FormLoss {
  /** A field is signed. */
  readonly signed: boolean;
  /** A field has a text and no drawing of it. */
  readonly undrawn: boolean;
}

/** Goes through the fields of a document's form. Throws a fault for what can't be read. */
export function formLoss(document: PdfDocument): FormLoss {
  const { resolve } = document;
  const catalog = dictOf(resolve(document.trailer.get('Root')));
  let signed = dictOf(resolve(catalog.get('Perms'))).has('DocMDP');
  let undrawn = false;
  for (const { dict, type, value, last } of formFields(document)) {
    if (type === 'Sig' && value instanceof Map) signed = true;
    const isText = (type === 'Tx' || type === 'Ch') && value instanceof PdfString && value.bytes.length > 0;
    if (last && isText && !dict.has('AP')) undrawn = true;
  }
  return { signed, undrawn };
}
