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

/** The directory of a compound file names its streams in UTF-16: Word's is called WordDocument, one with a password EncryptedPackage. */
function sniffOle(source: ByteSource): Format {
  const head = source.read(0, 512);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 80) return 'ole';
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = source.read((view.getUint32(48, true) + 1) * sectorSize, 4096);
  const names = new TextDecoder('utf-16le').decode(directory);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('WordDocument') ? 'doc' : 'ole';
}

/** Enough of a zip's directory for the names that tell, which writers of office files put near its front. */
const MAX_DIRECTORY = 256 * 1024;

/** The names in a zip's central directory; undefined where its end, which says where that is, can't be found. */
function zipNames(source: ByteSource): string[] | undefined {
  const start = Math.max(0, source.size - 65_557);
  const tail = Buffer.from(source.read(start, source.size - start));
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length) return undefined;
  const size = Math.min(tail.readUInt32LE(end + 12), MAX_DIRECTORY);
  const directory = Buffer.from(source.read(tail.readUInt32LE(end + 16), size));
  const names: string[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50) {
    const length = directory.readUInt16LE(at + 28);
    names.push(directory.toString('latin1', at + 46, at + 46 + length));
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names.length > 0 ? names : undefined;
}

/** The names before the first entries of a zip that was cut off. */
function firstNames(source: ByteSource): string[] {
  const head = Buffer.from(source.read(0, 4096));
  const names: string[] = [];
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    names.push(head.toString('latin1', at + 30, at + 30 + head.readUInt16LE(at + 26)));
  }
  return names;
}

/** An OpenDocument file begins with its own type, stored as it is. */
const isOpenText = (source: ByteSource): boolean =>
  ascii(source.read(0, 128), 30, 47) === 'mimetypeapplication/vnd.oasis.opendocument.text';

/** Office files and OFD are zips; the names in them tell which. */
function sniffZip(source: ByteSource): Format {
  const names = zipNames(source) ?? firstNames(source);
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('word/document')) return 'docx';
  if (has('xl/workbook')) return 'xlsx';
  if (has('ppt/presentation')) return 'pptx';
  if (has('OFD.xml')) return 'ofd';
  return isOpenText(source) ? 'odt' : 'zip';
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

/** What Windows' Notepad calls Unicode begins with a mark, and every other byte of it may be zero. */
const isWide = ([one, other]: Uint8Array): boolean =>
  (one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff);

function sniffText(head: Uint8Array): Format {
  if (isWide(head)) return 'text';
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
