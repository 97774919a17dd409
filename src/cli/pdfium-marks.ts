import { withoutTag } from '../facts/preflight/fonts.ts';
import type { Pdfium } from './pdfium.ts';

const MAX_NAME = 256;
const MAX_ADDRESS = 2048;
/** Links of a page that are read, and addresses that are kept. */
const MAX_LINKS = 5000;
const MAX_ADDRESSES = 20;
/** Another file, a web address, a program: what leads out of the file, as `FPDFAction_GetType` numbers it. */
const LINK_TO_FILE = 2;
const LINK_TO_WEB = 3;
const LINK_TO_PROGRAM = 4;

/** The name of a text object's font without the tag of a subset; empty where it has none. */
export function fontOf(pdfium: Pdfium, object: number): string {
  const font = pdfium.calls.FPDFTextObj_GetFont(object);
  if (font === 0) return '';
  return withoutTag(
    textOf(pdfium, MAX_NAME, (buffer) => pdfium.calls.FPDFFont_GetBaseFontName(font, buffer, MAX_NAME)),
  );
}

/** Links of a page that lead out of the file. */
export function outwardLinks(
  pdfium: Pdfium,
  document: number,
  page: number,
): { readonly count: number; readonly addresses: readonly string[] } {
  const { calls } = pdfium;
  const at = pdfium.allocate(8);
  const next = (position: number) => new DataView(pdfium.memory(at, 8).slice().buffer).getInt32(position, true);
  pdfium.memory(at, 8).fill(0);
  const addresses = new Set<string>();
  let count = 0;
  for (let read = 0; read < MAX_LINKS && calls.FPDFLink_Enumerate(page, at, at + 4); read += 1) {
    const action = calls.FPDFLink_GetAction(next(4));
    const type = action === 0 ? 0 : calls.FPDFAction_GetType(action);
    if (type !== LINK_TO_FILE && type !== LINK_TO_WEB && type !== LINK_TO_PROGRAM) continue;
    count += 1;
    if (type !== LINK_TO_WEB || addresses.size >= MAX_ADDRESSES) continue;
    const write = (buffer: number) => calls.FPDFAction_GetURIPath(document, action, buffer, MAX_ADDRESS);
    addresses.add(textOf(pdfium, MAX_ADDRESS, write));
  }
  pdfium.free(at);
  return { count, addresses: [...addresses] };
}

/** What the engine writes into a buffer of `most` bytes; it says how many there are, with a closing zero, and writes nothing if these are too many. */
function textOf(pdfium: Pdfium, most: number, write: (buffer: number) => number): string {
  const buffer = pdfium.allocate(most);
  const length = write(buffer);
  const bytes = length <= 1 || length > most ? new Uint8Array() : pdfium.memory(buffer, length - 1).slice();
  pdfium.free(buffer);
  return decoded(bytes);
}

/** Chinese programs write names of fonts in GBK. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
