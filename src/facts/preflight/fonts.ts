import type { PdfDocument } from '../pdf/document.ts';
import { dictOf, nameText, type PdfDict } from '../pdf/values.ts';

/** Every viewer brings these, or a likeness of them (ISO 32000-1, 9.6.2.2). */
const STANDARD =
  /^(Helvetica|Courier(New)?(PS)?(MT)?|Times(NewRoman(PS)?(MT)?|-Roman)?|Arial(MT)?|Symbol|ZapfDingbats)([-,]|$)/;
const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** The tag of a subset says nothing to people. */
export const withoutTag = (name: string): string => name.replace(/^[A-Z]{6}\+/, '');

/** The name of a font that isn't in the file and that a viewer may not have; undefined for any other. Throws a fault for what can't be read. */
export function missingFont({ resolve }: PdfDocument, font: PdfDict): string | undefined {
  const kind = nameText(resolve(font.get('Subtype')));
  // Its characters are drawings in the file.
  if (kind === 'Type3') return undefined;
  const below = resolve(font.get('DescendantFonts'));
  const described = kind === 'Type0' && Array.isArray(below) ? dictOf(resolve(below[0])) : font;
  const descriptor = dictOf(resolve(described.get('FontDescriptor')));
  if (PROGRAMS.some((key) => descriptor.has(key))) return undefined;
  const name = nameText(resolve(font.get('BaseFont'))) ?? '?';
  return STANDARD.test(withoutTag(name).replaceAll(' ', '')) ? undefined : name;
}
