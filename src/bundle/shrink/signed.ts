import type { PdfDocument } from '../../facts/pdf/document.ts';
import { formFields } from '../../facts/pdf/form-fields.ts';
import { dictOf } from '../../facts/pdf/values.ts';

/** Whether somebody signed the document digitally: every change, even one that nobody sees, breaks such a signature. */
export function isSigned(document: PdfDocument): boolean {
  const { resolve } = document;
  const catalog = dictOf(resolve(document.trailer.get('Root')));
  if (dictOf(resolve(catalog.get('Perms'))).size > 0) return true;
  for (const { value } of formFields(document)) if (dictOf(value).has('ByteRange')) return true;
  return false;
}
