import type { IndexFonts } from '../fonts.ts';
import type { BundleIndex } from './index-model.ts';
import { openFont } from './pdf/font.ts';
import { layoutIndex } from './pdf/index-layout.ts';
import { paint } from './pdf/paint.ts';
import { type MissingChar, Typeface } from './pdf/typeface.ts';

/** The index as PDF, and the characters that no font has: they stand in it as 〔U+XXXX〕. */
export interface IndexPdf {
  readonly bytes: Uint8Array;
  /** By code point. */
  readonly missing: MissingChar[];
}

/** Writes the index as a bilingual A4 PDF. The same index and fonts give the same bytes. Throws when a font can't be opened. */
export async function writeIndexPdf(index: BundleIndex, fonts: IndexFonts): Promise<IndexPdf> {
  const face = new Typeface(openFont(fonts.regular), openFont(fonts.bold), (fonts.fallback ?? []).map(openFont));
  const layout = layoutIndex(index, face);
  const title = `${index.applicant.zh} · ${index.program.zh} · 材料目录 Index of Materials`;
  return { bytes: await paint(layout, face, title), missing: face.missing() };
}
