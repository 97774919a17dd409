import type { EngineAnswer } from '../facts/pdf/structure.ts';
import type { Raster } from '../facts/seal/raster.ts';
import type { Pdfium } from './pdfium.ts';

const FORMAT_BGRX = 3;
/** Red first, as everybody but Windows has it. */
const FLAG_REVERSE_BYTE_ORDER = 0x10;
/** Stamps, comments and filled-in fields are drawn too. */
const FLAG_ANNOTATIONS = 0x01;
const WHITE = 0xffffffff;
const BYTES_PER_PIXEL = 4;
/** More than any scanner or camera in an office makes. */
const MAX_PIXELS = 64_000_000;

/** A page as pixels, row by row: red, green, blue and a byte without meaning. */
export interface Pixels extends Raster {
  readonly data: Uint8ClampedArray;
}

/** Draws a page so that it fills exactly `width` by `height` pixels, on white; with `annotations` as a reader sees it. */
export function pagePixels(
  pdfium: Pdfium,
  document: number,
  index: number,
  { width, height }: { readonly width: number; readonly height: number },
  annotations = false,
): EngineAnswer<Pixels> {
  const { calls } = pdfium;
  if (width * height > MAX_PIXELS) return { ok: false, why: 'memory' };
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return { ok: false, why: 'unreadable' };
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, FORMAT_BGRX, 0, 0);
  if (bitmap === 0) {
    calls.FPDF_ClosePage(page);
    return { ok: false, why: 'memory' };
  }
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  const flags = FLAG_REVERSE_BYTE_ORDER | (annotations ? FLAG_ANNOTATIONS : 0);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const drawn = pdfium.memory(calls.FPDFBitmap_GetBuffer(bitmap), width * height * BYTES_PER_PIXEL);
  const data = new Uint8ClampedArray(drawn);
  calls.FPDFBitmap_Destroy(bitmap);
  calls.FPDF_ClosePage(page);
  return { ok: true, value: { width, height, data } };
}

/** A page as a reader sees it, with a longer side of so many pixels. */
export function smallPage(pdfium: Pdfium, document: number, index: number, side: number): EngineAnswer<Pixels> {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return { ok: false, why: 'unreadable' };
  const sides = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)] as const;
  calls.FPDF_ClosePage(page);
  if (!(sides[0] > 0 && sides[1] > 0)) return { ok: false, why: 'unreadable' };
  const [width, height] = sides.map((one) => Math.max(1, Math.round((one * side) / Math.max(...sides)))) as [
    number,
    number,
  ];
  return pagePixels(pdfium, document, index, { width, height }, true);
}

/** Pixels of a page's sides when only its ink is looked for. */
const SMALL = 400;
/** What is lighter than this is paper, of 255; a scanner makes even white paper a little grey. */
const PAPER = 200;

/** The share of a page that is darker than paper. */
export function pageInk(pdfium: Pdfium, document: number, index: number): EngineAnswer<number> {
  const drawn = pagePixels(pdfium, document, index, { width: SMALL, height: SMALL }, true);
  if (!drawn.ok) return drawn;
  const { data } = drawn.value;
  let dark = 0;
  for (let at = 0; at < data.length; at += BYTES_PER_PIXEL) {
    if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < PAPER) dark += 1;
  }
  return { ok: true, value: dark / (SMALL * SMALL) };
}

/** Whether no pixel has a colour. */
export function isGrey({ data }: Pixels): boolean {
  for (let at = 0; at < data.length; at += BYTES_PER_PIXEL) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** Whether nothing was drawn: what can't be decoded stays white without a word. */
export function isBlank({ data }: Pixels): boolean {
  for (let at = 0; at < data.length; at += BYTES_PER_PIXEL) {
    if (data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255) return false;
  }
  return true;
}
