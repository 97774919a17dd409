import { type PdfDict, PdfName, PdfString, type PdfValue } from '../../facts/pdf/values.ts';

/** A dictionary of values, in the order in which they are given; texts are names (`/Page`). What is `undefined` is left out. */
export function pdfDict(entries: Readonly<Record<string, PdfValue | string | undefined>>): PdfDict {
  const dict: PdfDict = new Map();
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dict.set(key, typeof value === 'string' ? new PdfName(value) : value);
  }
  return dict;
}

/** A text for people: UTF-16 with its mark, which every reader knows. */
export function textString(text: string): PdfString {
  return new PdfString(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
}

/** A string of ASCII. */
export function asciiString(text: string): PdfString {
  return new PdfString(Buffer.from(text, 'latin1'));
}
