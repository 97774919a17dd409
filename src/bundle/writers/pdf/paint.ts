import { createHash } from 'node:crypto';
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib';
import type { IndexFont } from './font.ts';
import { addLinks, addOutline } from './navigation.ts';
import { type Ink, type Layout, PAGE, type Sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

const INKS: Record<Ink, ReturnType<typeof rgb>> = {
  black: rgb(0.1, 0.1, 0.1),
  grey: rgb(0.4, 0.4, 0.4),
  blue: rgb(0.1, 0.25, 0.55),
  red: rgb(0.72, 0.09, 0.1),
};
const FAINT = rgb(0.72, 0.72, 0.72);
/** The same day as in the zip: a date would make two runs differ. */
const DATE = new Date(Date.UTC(1980, 0, 1));

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/** Draws a layout as PDF. The same layout and fonts give the same bytes. */
export async function paint(layout: Layout, face: Typeface, title: string): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setLanguage('zh-CN');
  doc.setProducer('dossier');
  doc.setCreator('dossier');
  doc.setCreationDate(DATE);
  doc.setModificationDate(DATE);
  const fonts = await embedFonts(doc, layout, face);
  const pages = layout.sheets.map(() => doc.addPage([PAGE.width, PAGE.height]));
  layout.sheets.forEach((sheet, index) => {
    const page = pages[index];
    if (page) drawSheet(page, sheet, face, fonts);
  });
  addLinks(doc, layout, pages);
  addOutline(doc, layout, pages);
  return doc.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Embeds the fonts that the layout uses, each as a subset whose tag comes from the characters in it. */
async function embedFonts(doc: PDFDocument, layout: Layout, face: Typeface): Promise<Map<number, PDFFont>> {
  const used = new Map<number, Set<string>>();
  for (const { text, bold } of layout.sheets.flatMap((sheet) => sheet.texts)) {
    for (const run of face.runs(text, bold)) {
      const chars = used.get(run.font) ?? new Set();
      for (const char of run.text) chars.add(char);
      used.set(run.font, chars);
    }
  }
  const fonts = new Map<number, PDFFont>();
  for (const [index, chars] of [...used].sort(([a], [b]) => a - b)) {
    const font = face.fonts[index];
    if (font === undefined) continue;
    doc.registerFontkit(opened(font));
    const customName = `${subsetTag(font.postscriptName, chars)}+${font.postscriptName}`;
    fonts.set(index, await doc.embedFont(new Uint8Array(0), { subset: true, customName }));
  }
  return fonts;
}

/** The file is parsed already; the library's own parser would not read it. */
function opened(font: IndexFont): Fontkit {
  return { create: () => font.embeddable as ReturnType<Fontkit['create']> };
}

function subsetTag(name: string, chars: Iterable<string>): string {
  const digest = createHash('sha256')
    .update(`${name}\n${[...chars].sort().join('')}`)
    .digest();
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

function drawSheet(page: PDFPage, sheet: Sheet, face: Typeface, fonts: ReadonlyMap<number, PDFFont>): void {
  for (const { x, y, width, thickness } of sheet.rules) {
    page.drawRectangle({
      x,
      y: PAGE.height - y - thickness / 2,
      width,
      height: thickness,
      color: thickness < 0.5 ? FAINT : INKS.black,
    });
  }
  const keys = new Map([...fonts].map(([index, font]) => [index, page.node.newFontDictionary(font.name, font.ref)]));
  for (const { x, y, size, bold, ink, text } of sheet.texts) {
    let at = x;
    page.pushOperators(beginText(), setFillingColor(INKS[ink]));
    for (const run of face.runs(text, bold)) {
      const font = fonts.get(run.font);
      const key = keys.get(run.font);
      if (font === undefined || key === undefined) continue;
      page.pushOperators(
        setFontAndSize(key, size),
        setTextMatrix(1, 0, 0, 1, at, PAGE.height - y),
        showText(font.encodeText(run.text)),
      );
      at += face.width(run.text, bold) * size;
    }
    page.pushOperators(endText());
  }
}
