import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { extensionOf } from '../../src/base/paths.ts';
import { contentRemarks } from '../../src/facts/content.ts';
import { sniffFormat } from '../../src/facts/sniff.ts';

const ROOT = join(import.meta.dirname, '../..');
const JPEG = 'examples/wsca-china-2025/images/公交车道.jpg';
const PNG = 'test/files/png-imagemagick.png';
const MP4 = 'examples/wsca-china-2025/video/宣传片.mp4';
const MOV = 'test/files/mov-ffmpeg-rotated.mov';

const remarks = (data: Uint8Array, extension: string): string[] => {
  const source = bytesOf(data);
  return contentRemarks({ format: sniffFormat(source), extension }, source).map(({ id }) => id);
};

describe.each([JPEG, PNG, MP4, MOV])('%s', (file) => {
  const data = readFileSync(join(ROOT, file));
  const cut = (share: number): string[] =>
    remarks(data.subarray(0, Math.floor(data.length * share)), extensionOf(file));

  test('is whole', () => expect(remarks(data, extensionOf(file))).toEqual([]));

  test.each([0.3, 0.6, 0.9])('is seen to be cut after %d of it', (share) => {
    expect(cut(share)).toEqual([/\.(jpg|png)$/.test(file) ? 'image.unreadable' : 'video.unreadable']);
  });
});

test('a JPEG whose preview is whole but whose picture is cut', () => {
  const preview = [0xff, 0xd8, 0xff, 0xd9];
  const segment = [0xff, 0xe1, 0, preview.length + 2, ...preview];
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3];
  expect(remarks(Uint8Array.from([0xff, 0xd8, ...segment, ...scan]), 'jpg')).toEqual(['image.unreadable']);
  expect(remarks(Uint8Array.from([0xff, 0xd8, ...segment, ...scan, 0xff, 0xd9]), 'jpg')).toEqual([]);
});

describe('what its name says', () => {
  const docx = readFileSync(join(ROOT, 'test/files/docx-libreoffice.docx'));
  test.each([
    ['docx', []],
    ['pdf', ['format.extension-lies']],
    ['jpg', ['format.extension-lies']],
    ['', []],
    ['data', []],
  ])('a Word file called .%s', (extension, expected) => expect(remarks(docx, extension)).toEqual(expected));

  test('a zip that lost its beginning is no Word file', () => {
    expect(remarks(docx.subarray(100, docx.length - 100), 'docx')).toEqual(['format.extension-lies']);
  });

  test('an old Word file', () => {
    expect(remarks(readFileSync(join(ROOT, 'test/files/doc-libreoffice.doc')), 'doc')).toEqual(['word.legacy']);
  });
});
