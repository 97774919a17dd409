import type { MeasuredPage } from '../facts/layout/facts.ts';
import type { Glyph, GlyphPage, GlyphStyle } from '../facts/layout/glyphs.ts';
import { measurePage } from '../facts/layout/page.ts';
import type { EngineAnswer } from '../facts/pdf/structure.ts';
import type { Pdfium } from './pdfium.ts';
import { fontOf, outwardLinks } from './pdfium-marks.ts';
import { pageInk } from './pdfium-pixels.ts';
import { pictureShare } from './pdfium-seals.ts';

/** More than a page of the smallest print holds. */
const MAX_GLYPHS = 100_000;
const INVISIBLE = 3;
const DOUBLE = 8;

/** A place on the page as the file counts it, from the lower left in points, made one on the page as it is shown. */
type Turn = (x: number, y: number) => readonly [across: number, down: number];

/** Measures up to `count` pages from `from` on. */
export function pageLayouts(
  pdfium: Pdfium,
  document: number,
  from: number,
  count: number,
): EngineAnswer<readonly MeasuredPage[]> {
  const end = Math.min(from + count, pdfium.calls.FPDF_GetPageCount(document));
  const pages: MeasuredPage[] = [];
  for (let index = from; index < end; index += 1) {
    const page = glyphPage(pdfium, document, index);
    if (!page.ok) return page;
    pages.push(measurePage(page.value));
  }
  return { ok: true, value: pages };
}

function glyphPage(pdfium: Pdfium, document: number, index: number): EngineAnswer<GlyphPage> {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return { ok: false, why: 'unreadable' };
  const text = calls.FPDFText_LoadPage(page);
  try {
    if (text === 0) return { ok: false, why: 'unreadable' };
    const [width, height] = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)];
    if (calls.FPDFText_CountChars(text) > MAX_GLYPHS) return { ok: false, why: 'memory' };
    const glyphs = glyphsOf(pdfium, page, text);
    const isBare = !glyphs.some((glyph) => glyph !== ' ' && glyph.style.seen);
    const drawn = isBare ? pageInk(pdfium, document, index) : undefined;
    const pictures = pictureShare(pdfium, page, width * height);
    const links = outwardLinks(pdfium, document, page);
    return { ok: true, value: { width, height, glyphs, pictures, ink: drawn?.ok ? drawn.value : undefined, links } };
  } finally {
    if (text !== 0) calls.FPDFText_ClosePage(text);
    calls.FPDF_ClosePage(page);
  }
}

function glyphsOf(pdfium: Pdfium, page: number, text: number): (Glyph | ' ')[] {
  const { calls } = pdfium;
  const quarters = calls.FPDFPage_GetRotation(page);
  const turn = turnOf(pdfium, page, quarters);
  const count = calls.FPDFText_CountChars(text);
  const at = pdfium.allocate(4 * DOUBLE);
  const glyphs: (Glyph | ' ')[] = [];
  let object = 0;
  let style: GlyphStyle | undefined;
  for (let index = 0; index < count; index += 1) {
    const char = String.fromCodePoint(Math.min(calls.FPDFText_GetUnicode(text, index), 0x10ffff));
    // Spaces and ends of lines that PDFium puts in belong to no object.
    if (char.trim() === '' || calls.FPDFText_IsGenerated(text, index) === 1) {
      glyphs.push(' ');
      continue;
    }
    const of = calls.FPDFText_GetTextObject(text, index);
    if (style === undefined || of !== object) {
      object = of;
      style = styleOf(pdfium, text, index, object, quarters);
    }
    if (!calls.FPDFText_GetCharBox(text, index, at, at + DOUBLE, at + 2 * DOUBLE, at + 3 * DOUBLE)) continue;
    const [left, right, bottom, top] = doubles(pdfium, at);
    if (!calls.FPDFText_GetCharOrigin(text, index, at, at + DOUBLE)) continue;
    const [x, y] = doubles(pdfium, at);
    const [one, other] = [turn(left, bottom), turn(right, top)];
    const [across, down] = turn(x, y);
    glyphs.push({
      char,
      style,
      left: Math.min(one[0], other[0]),
      right: Math.max(one[0], other[0]),
      top: Math.min(one[1], other[1]),
      bottom: Math.max(one[1], other[1]),
      x: across,
      y: down,
    });
  }
  pdfium.free(at);
  return glyphs;
}

function styleOf(pdfium: Pdfium, text: number, index: number, object: number, quarters: number): GlyphStyle {
  const { calls } = pdfium;
  const at = pdfium.allocate(24);
  calls.FPDFText_GetMatrix(text, index, at);
  const bytes = pdfium.memory(at, 24);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 24);
  const [a, b, c, d] = [0, 4, 8, 12].map((offset) => view.getFloat32(offset, true)) as [number, number, number, number];
  pdfium.free(at);
  const pt = Math.abs(calls.FPDFText_GetFontSize(text, index)) * Math.hypot(c, d);
  const degrees = (Math.atan2(b, a) * 180) / Math.PI - 90 * quarters;
  return {
    font: fontOf(pdfium, object),
    pt,
    slant: ((((degrees + 180) % 360) + 360) % 360) - 180,
    seen: pt > 0 && calls.FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE,
  };
}

function doubles(pdfium: Pdfium, at: number): [number, number, number, number] {
  const bytes = pdfium.memory(at, 4 * DOUBLE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 4 * DOUBLE);
  return [0, 1, 2, 3].map((index) => view.getFloat64(index * DOUBLE, true)) as [number, number, number, number];
}

function turnOf(pdfium: Pdfium, page: number, quarters: number): Turn {
  const at = pdfium.allocate(16);
  pdfium.calls.FPDF_GetPageBoundingBox(page, at);
  const bytes = pdfium.memory(at, 16);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  pdfium.free(at);
  switch (quarters) {
    case 1:
      return (x, y) => [y - bottom, x - left];
    case 2:
      return (x, y) => [right - x, y - bottom];
    case 3:
      return (x, y) => [top - y, right - x];
    default:
      return (x, y) => [x - left, top - y];
  }
}
