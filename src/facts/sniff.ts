import type { ByteSource } from '../base/bytes.ts';
import type { Format } from './facts.ts';

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Formats that begin with a fixed mark. */
const MARKS: readonly (readonly [Format, number, string])[] = [
  ['pdf', 0, '%PDF-'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF8'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['webp', 8, 'WEBP'],
  ['avi', 8, 'AVI '],
  ['rtf', 0, '{\\rtf'],
  ['ole', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['7z', 0, "7z\xbc\xaf'\x1c"],
  ['rar', 0, 'Rar!\x1a\x07'],
];

/** The directory of a compound file names its streams in UTF-16; Word's is called WordDocument. */
function sniffOle(source: ByteSource): Format {
  const head = source.read(0, 512);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 80) return 'ole';
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = source.read((view.getUint32(48, true) + 1) * sectorSize, 4096);
  return new TextDecoder('utf-16le').decode(directory).includes('WordDocument') ? 'doc' : 'ole';
}

/** Office files and OFD are zips; the names in the central directory, at the end, tell which. */
function sniffZip(source: ByteSource): Format {
  const length = Math.min(source.size, 65_536);
  const tail = Buffer.from(source.read(source.size - length, length)).toString('latin1');
  const head = Buffer.from(source.read(0, 4096)).toString('latin1');
  const names = head + tail;
  if (names.includes('word/document')) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('ppt/presentation')) return 'pptx';
  return names.includes('OFD.xml') ? 'ofd' : 'zip';
}

function sniffIso(head: Uint8Array): Format | undefined {
  if (ascii(head, 4, 4) !== 'ftyp') return undefined;
  const brand = ascii(head, 8, 4);
  if (/^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)) return 'heic';
  if (/^avi[fs]$/.test(brand)) return 'unknown';
  return brand === 'qt  ' ? 'mov' : 'mp4';
}

/** Two letters begin a bitmap, and many a text; behind its length a bitmap has four zeros. */
const isBitmap = (head: Uint8Array): boolean => ascii(head, 0, 2) === 'BM' && ascii(head, 6, 4) === '\0\0\0\0';

function sniffText(head: Uint8Array): Format {
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return 'unknown';
  return /<(!doctype html|html)/i.test(ascii(head, 0, 512)) ? 'html' : 'text';
}

/** Tells a file's format by its bytes, whatever its name says. A PDF may begin within the first kilobyte. */
export function sniffFormat(source: ByteSource): Format {
  const head = source.read(0, 1024);
  const mark = MARKS.find(([, at, text]) => ascii(head, at, text.length) === text)?.[0];
  if (mark === 'ole') return sniffOle(source);
  if (mark !== undefined) return mark;
  if (ascii(head, 0, 4) === 'PK\x03\x04' || ascii(head, 0, 4) === 'PK\x05\x06') return sniffZip(source);
  if (isBitmap(head)) return 'bmp';
  return sniffIso(head) ?? (ascii(head, 0, 1024).includes('%PDF-') ? 'pdf' : sniffText(head));
}
