import type { EngineAnswer } from '../facts/pdf/structure.ts';
import type { SealMark, SealPage } from '../facts/seal/facts.ts';
import { findSeals } from '../facts/seal/find-seals.ts';
import type { Pdfium } from './pdfium.ts';
import { isBlank, pagePixels } from './pdfium-pixels.ts';

/** Pixels of the longer side: a seal of 40 mm on A4 is 160 across. */
const LONG_SIDE = 1200;
const IMAGE_OBJECT = 3;
/** A picture over more of the page than this is the page. */
const WHOLE_PAGE = 0.7;
/** More objects than this no scanner makes. */
const MOST_OBJECTS = 200;
const MAX_TEXT_UNITS = 2000;

/** Looks for seals on a page. */
export function pageSeals(pdfium: Pdfium, document: number, index: number): EngineAnswer<SealPage> {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return { ok: false, why: 'unreadable' };
  try {
    const [width, height] = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)];
    if (!(width > 0 && height > 0)) return { ok: false, why: 'unreadable' };
    const scale = LONG_SIDE / Math.max(width, height);
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    const drawn = pagePixels(pdfium, document, index, size, true);
    if (!drawn.ok) return drawn;
    const isPicture = pictureShare(pdfium, page, width * height) > WHOLE_PAGE;
    if (isPicture && isBlank(drawn.value)) return { ok: false, why: 'unreadable' };
    const found = findSeals(drawn.value);
    const marks = textsUnder(pdfium, page, found.marks);
    return { ok: true, value: { grey: found.grey, made: isPicture ? found.taken : 'written', marks } };
  } finally {
    calls.FPDF_ClosePage(page);
  }
}

/** The share of the page that its largest picture covers; some scanners cut a page into strips, which are added up. */
export function pictureShare(pdfium: Pdfium, page: number, area: number): number {
  const { calls } = pdfium;
  const bounds = pdfium.allocate(16);
  let covered = 0;
  for (let index = 0; index < Math.min(MOST_OBJECTS, calls.FPDFPage_CountObjects(page)); index += 1) {
    const object = calls.FPDFPage_GetObject(page, index);
    if (calls.FPDFPageObj_GetType(object) !== IMAGE_OBJECT) continue;
    if (!calls.FPDFPageObj_GetBounds(object, bounds, bounds + 4, bounds + 8, bounds + 12)) continue;
    const bytes = pdfium.memory(bounds, 16);
    const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
    const [left, bottom, right, top] = [0, 4, 8, 12].map((at) => view.getFloat32(at, true)) as [
      number,
      number,
      number,
      number,
    ];
    covered += Math.max(0, right - left) * Math.max(0, top - bottom);
  }
  pdfium.free(bounds);
  return covered / area;
}

/** Each mark with the text under it. */
function textsUnder(pdfium: Pdfium, page: number, marks: readonly SealMark[]): SealMark[] {
  const { calls } = pdfium;
  const text = marks.length === 0 ? 0 : calls.FPDFText_LoadPage(page);
  if (text === 0) return [...marks];
  const buffer = pdfium.allocate(2 * MAX_TEXT_UNITS + 16);
  const seen = marks.map((mark) => {
    const [left, top] = pagePoint(pdfium, page, mark.x, mark.y);
    const [right, bottom] = pagePoint(pdfium, page, mark.x + mark.width, mark.y + mark.height);
    const box = [Math.min(left, right), Math.max(top, bottom), Math.max(left, right), Math.min(top, bottom)] as const;
    const units = calls.FPDFText_GetBoundedText(text, ...box, buffer, MAX_TEXT_UNITS);
    const bytes = pdfium.memory(buffer, 2 * Math.max(0, Math.min(units, MAX_TEXT_UNITS)));
    const under = new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', '').trim();
    return under === '' ? mark : { ...mark, under };
  });
  pdfium.free(buffer);
  calls.FPDFText_ClosePage(text);
  return seen;
}

/** Whole numbers are all that PDFium takes for a place on the screen. */
const FINE = 10_000;

/** A place given in shares of the page as it is shown, in the page's own coordinates. */
function pagePoint(pdfium: Pdfium, page: number, x: number, y: number): [number, number] {
  const at = pdfium.allocate(16);
  const [across, down] = [Math.round(x * FINE), Math.round(y * FINE)];
  pdfium.calls.FPDF_DeviceToPage(page, 0, 0, FINE, FINE, 0, across, down, at, at + 8);
  const bytes = pdfium.memory(at, 16);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const point: [number, number] = [view.getFloat64(0, true), view.getFloat64(8, true)];
  pdfium.free(at);
  return point;
}
