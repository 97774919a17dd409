import type { EngineAnswer } from '../facts/pdf/structure.ts';
import type { Pdfium, ReadInto } from './pdfium.ts';

const ERROR_PASSWORD = 4;
/** `FPDF_FILEACCESS`: length, callback, parameter of the callback; four bytes each. */
const FILE_ACCESS_BYTES = 12;
/** Lengths and positions are 32 bits wide. */
const MAX_FILE_BYTES = 2 ** 32 - 1;
/** More text than any page of print holds, and all pages of a long book. */
const MAX_PAGE_CHARS = 1 << 20;
const MAX_ALL_CHARS = 32 << 20;

/** Opens a document over `read`, lets `use` work on it, and closes it. Traps of the engine pass through as errors. */
export function withDocument<T>(
  pdfium: Pdfium,
  size: number,
  read: ReadInto,
  use: (document: number) => EngineAnswer<T>,
): EngineAnswer<T> {
  if (size > MAX_FILE_BYTES) return { ok: false, why: 'memory' };
  const { calls } = pdfium;
  const callback = pdfium.callback(read);
  const access = pdfium.allocate(FILE_ACCESS_BYTES);
  const fields = pdfium.memory(access, FILE_ACCESS_BYTES);
  const view = new DataView(fields.buffer, fields.byteOffset, FILE_ACCESS_BYTES);
  view.setUint32(0, size, true);
  view.setUint32(4, callback, true);
  view.setUint32(8, 0, true);
  const document = calls.FPDF_LoadCustomDocument(access, '');
  const answer: EngineAnswer<T> = document === 0 ? refusal(pdfium) : use(document);
  if (document !== 0) calls.FPDF_CloseDocument(document);
  pdfium.free(access);
  pdfium.dropCallback(callback);
  return answer;
}

/** Pages as PDFium counts them. */
export function pageCount(pdfium: Pdfium, document: number): EngineAnswer<number> {
  return { ok: true, value: pdfium.calls.FPDF_GetPageCount(document) };
}

/** Text of each of the first `maxPages` pages; a page that can't be read has none. */
export function pageTexts(pdfium: Pdfium, document: number, maxPages: number): EngineAnswer<readonly string[]> {
  const pages = Math.min(maxPages, pdfium.calls.FPDF_GetPageCount(document));
  const texts: string[] = [];
  let chars = 0;
  for (let index = 0; index < pages; index++) {
    const text = pageText(pdfium, document, index);
    chars += text.length;
    if (chars > MAX_ALL_CHARS) return { ok: false, why: 'memory' };
    texts.push(text);
  }
  return { ok: true, value: texts };
}

function refusal(pdfium: Pdfium): { readonly ok: false; readonly why: 'password' | 'memory' | 'unreadable' } {
  if (pdfium.calls.FPDF_GetLastError() === ERROR_PASSWORD) return { ok: false, why: 'password' };
  return { ok: false, why: pdfium.isFull() ? 'memory' : 'unreadable' };
}

function pageText(pdfium: Pdfium, document: number, index: number): string {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return '';
  const text = calls.FPDFText_LoadPage(page);
  const read = text === 0 ? '' : readText(pdfium, text);
  if (text !== 0) calls.FPDFText_ClosePage(text);
  calls.FPDF_ClosePage(page);
  return read;
}

function readText(pdfium: Pdfium, text: number): string {
  const count = Math.min(MAX_PAGE_CHARS, pdfium.calls.FPDFText_CountChars(text));
  if (count <= 0) return '';
  // A character beyond the basic plane takes two units; one more is the closing zero.
  const units = 2 * count + 1;
  const buffer = pdfium.allocate(2 * units);
  if (buffer === 0) return '';
  const written = pdfium.calls.FPDFText_GetText(text, 0, count, buffer);
  const end = 2 * Math.min(units, Math.max(0, written - 1));
  const value = new TextDecoder('utf-16le').decode(pdfium.memory(buffer, end));
  pdfium.free(buffer);
  return value;
}
