import type { PdfDocument } from './document.ts';
import { dictOf, nameText, type PdfDict, PdfRef, type PdfValue } from './values.ts';

/** A field of a form, or a part of one that stands on a page. */
export interface FormField {
  readonly dict: PdfDict;
  /** `Tx`, `Btn`, `Ch`, `Sig`, by itself or from above. */
  readonly type: string | undefined;
  /** What was filled in, by itself or above it. */
  readonly value: PdfValue;
  /** Nothing stands below it. */
  readonly last: boolean;
}

/** Goes through every field of a document's form. Throws a fault for what can't be read. */
export function* formFields(document: PdfDocument): Generator<FormField> {
  const { resolve, budget } = document;
  const seen = new Set<number>();
  const form = dictOf(resolve(dictOf(resolve(document.trailer.get('Root'))).get('AcroForm')));
  const open: { item: PdfValue; type: string | undefined; value: PdfValue }[] = [];
  const enter = (list: PdfValue, type: string | undefined, value: PdfValue): void => {
    if (Array.isArray(list)) for (const item of list) open.push({ item, type, value });
  };
  enter(resolve(form.get('Fields')), undefined, null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    budget.step();
    if (next.item instanceof PdfRef) {
      if (seen.has(next.item.num)) continue;
      seen.add(next.item.num);
    }
    const dict = dictOf(resolve(next.item));
    const type = nameText(resolve(dict.get('FT'))) ?? next.type;
    const value = resolve(dict.get('V')) ?? next.value;
    const kids = resolve(dict.get('Kids'));
    yield { dict, type, value, last: !Array.isArray(kids) || kids.length === 0 };
    enter(kids, type, value);
  }
}
