import type { IndexFonts } from '../fonts.ts';
import type { BundleIndex } from './index-model.ts';
import { openFont } from './pdf/font.ts';
import { layoutIndex } from './pdf/index-layout.ts';
import { paint } from './pdf/paint.ts';
import type { Layout } from './pdf/sheet.ts';
import { type MissingChar, Typeface } from './pdf/typeface.ts';

/** The index as PDF, and the characters that no font has: they stand in it as 〔U+XXXX〕. */
export interface IndexPdf {
  readonly bytes: Uint8Array;
  /** By code point. */
  readonly missing: MissingChar[];
}

/** Writes the index as a bilingual A4 PDF. The same index and fonts give the same bytes. Throws when a font can't be opened. */
export async function writeIndexPdf(index: BundleIndex, fonts: IndexFonts): Promise<IndexPdf> {
  const { layout, face } = await laidOut(index, fonts);
  const title = `${index.applicant.zh} · ${index.program.zh} · 材料目录 Index of Materials`;
  return { bytes: await paint(layout, face, title), missing: face.missing() };
}

/** The fonts for rare characters are opened only where the usual ones aren't enough. */
async function laidOut(index: BundleIndex, fonts: IndexFonts): Promise<{ layout: Layout; face: Typeface }> {
  const [regular, bold] = [openFont(fonts.regular), openFont(fonts.bold)];
  const usual = new Typeface(regular, bold, []);
  const layout = layoutIndex(index, usual);
  if (usual.missing().length === 0 || fonts.rare === undefined) return { layout, face: usual };
  const face = new Typeface(regular, bold, (await fonts.rare()).map(openFont));
  return { layout: layoutIndex(index, face), face };
}
