import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { sniffFormat } from '../../src/facts/sniff.ts';

const ROOT = new URL('../../', import.meta.url);
const sniff = (bytes: Uint8Array): string => sniffFormat(bytesOf(bytes));
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/examples\/[^/]*$|\/(?:expected|bundle)(?:\/|$)/.test(entry.parentPath))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(ROOT).length))
    .toSorted();

/** What files of an extension are, where that isn't the extension itself. */
const FORMAT: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  txt: 'text',
  yaml: 'text',
  avif: 'unknown',
  ods: 'zip',
};
/** Files that aren't what their names say. */
const ODD: Readonly<Record<string, string>> = {
  'examples/wsca-china-2025-broken/cases/案例3-智能停车.pdf': 'docx',
  'examples/wsca-china-2025-broken/cases/案例6-空文件.pdf': 'text',
  'examples/wiotc-cities-2025-broken/form/Application-Form.docx': 'unknown',
  'test/files/forms/password-handmade.docx': 'encrypted',
};

describe.each(['test/files', 'examples'])('every file of %s', (folder) => {
  test.each(filesIn(folder))('%s', (path) => {
    const extension = extname(path).slice(1);
    expect(sniff(readFileSync(new URL(path, ROOT)))).toBe(ODD[path] ?? FORMAT[extension] ?? extension);
  });
});

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A zip with one stored entry, as far as sniffing looks at it. */
function storedZip(name: string, content: string): string {
  const le = (value: number, size: number): string =>
    String.fromCharCode(...Array.from({ length: size }, (_, i) => (value >> (8 * i)) & 255));
  const local = `PK\x03\x04${'\0'.repeat(22)}${le(name.length, 2)}${le(0, 2)}${name}${content}`;
  const directory = `PK\x01\x02${'\0'.repeat(24)}${le(name.length, 2)}${'\0'.repeat(16)}${name}`;
  return `${local}${directory}PK\x05\x06${'\0'.repeat(6)}${le(1, 2)}${le(directory.length, 4)}${le(local.length, 4)}${le(0, 2)}`;
}

describe('zips by the names in their directory', () => {
  const docx = storedZip('word/document.xml', 'text');

  test.each([
    ['docx', docx],
    ['xlsx', storedZip('xl/workbook.xml', '')],
    ['pptx', storedZip('ppt/presentation.xml', '')],
    ['ofd', storedZip('OFD.xml', '')],
    ['zip', storedZip('form.docx', docx)],
    ['zip', storedZip('backup/word/document.xml', '')],
    ['docx', storedZip('word/document.xml', 'xl/workbook.xml')],
    ['docx', `${docx.slice(0, -2)}\x05\0hello`],
    ['docx', docx.slice(0, -30)],
  ])('%s', (format, text) => expect(sniff(bytes(text))).toBe(format));
});

describe('by a few bytes', () => {
  test.each([
    ['pdf', `${' '.repeat(1000)}%PDF-1.7`],
    ['unknown', `\0${' '.repeat(2000)}%PDF-1.7`],
    ['text', 'BMW and other words'],
    ['text', '\xff\xfe1\0.\0'],
    ['text', '\xfe\xff\x001\0.'],
    ['bmp', 'BM\x10\0\0\0\0\0\0\0rest'],
    ['avi', 'RIFF\x10\0\0\0AVI LIST'],
    ['unknown', 'RIFF\x10\0\0\0WAVEfmt'],
    ['rtf', '{\\rtf1\\ansi}'],
    ['7z', "7z\xbc\xaf'\x1c"],
    ['rar', 'Rar!\x1a\x07\0'],
    ['zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['zip', 'PK\x03\x04 a.txt'],
    ['ole', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['mp4', '\0\0\0\x20ftypisom'],
    ['mov', '\0\0\0\x14ftypqt  '],
    ['heic', '\0\0\0\x18ftypmif1'],
    ['heic', '\0\0\0\x18ftyphevc'],
    ['tiff', 'MM\0*\0\0'],
    ['html', '<!DOCTYPE HTML><p>'],
    ['text', 'a'],
    ['text', ''],
    ['unknown', 'a\0b'],
  ])('%s %j', (format, start) => expect(sniff(bytes(start))).toBe(format));
});
