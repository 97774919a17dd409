import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { type DrawnImages, dpiOf, readDrawnImages } from '../../../src/facts/pdf/drawn-images.ts';
import { openPdf } from '../../../src/facts/pdf/open.ts';
import { flateStream, latin1Bytes, plainPdf } from './build.ts';

function read(bytes: Uint8Array): DrawnImages {
  const source = openPdf(bytesOf(bytes));
  if ('why' in source) throw new Error(source.reason);
  return readDrawnImages(source.document, source.pages);
}

const stream = (data: string, entries = ''): string =>
  `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
const IMAGE = '/Type /XObject /Subtype /Image /Width 300 /Height 600 /ColorSpace /DeviceGray /BitsPerComponent 8';

/** Pages that draw what their contents say: image 10 as `/Im`, form 11 as `/Fm`; resources stand above the pages. */
function drawing(contents: readonly string[], more: Readonly<Record<number, string>> = {}, ofPage = ''): Uint8Array {
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, at) => `${20 + 2 * at} 0 R`).join(' ')}] /Resources << /XObject << /Im 10 0 R /Fm 11 0 R >> >> >>`,
    ],
    [10, stream('pixels', IMAGE)],
    [
      11,
      stream('q 0.5 0 0 0.5 0 0 cm /Im Do Q', '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Matrix [72 0 0 144 0 0]'),
    ],
  ]);
  for (const [at, content] of contents.entries()) {
    objects.set(
      20 + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${21 + 2 * at} 0 R ${ofPage} >>`,
    );
    objects.set(21 + 2 * at, flateStream('', latin1Bytes(content)));
  }
  for (const [num, text] of Object.entries(more)) objects.set(Number(num), text);
  return latin1Bytes(plainPdf(objects));
}

const dpis = ({ pages }: DrawnImages): (number | undefined)[] =>
  pages.map(({ dpi }) => (dpi === undefined ? undefined : Math.round(dpi)));

describe('where images are drawn, and how large', () => {
  test('by the coordinates in force, which end with their q … Q', () => {
    const found = read(
      drawing(['q 144 0 0 288 10 10 cm /Im Do Q', '2 0 0 2 0 0 cm q 72 0 0 144 0 0 cm Q 36 0 0 72 0 0 cm /Im Do']),
    );
    expect(dpis(found)).toEqual([150, 300]);
    expect(found.images.get(10)).toMatchObject({ width: 300, height: 600, inches: { width: 2, height: 4 } });
    expect(found.pages.every(({ whole }) => whole)).toBe(true);
  });

  test('turned and mirrored ones have the size of their sides, and the coarser side counts', () => {
    expect(dpis(read(drawing(['0 72 -288 0 300 0 cm /Im Do', '-72 0 0 -144 0 0 cm /Im Do'])))).toEqual([150, 300]);
  });

  test('through forms with their own coordinates, at the largest size of all', () => {
    const found = read(drawing(['/Fm Do', 'q 10 0 0 10 0 0 cm /Fm Do Q /Fm Do']));
    expect(dpis(found)).toEqual([600, 60]);
    expect(found.images.get(10)?.inches).toEqual({ width: 5, height: 10 });
  });

  test('a page may count in larger units', () => {
    expect(dpis(read(drawing(['72 0 0 144 0 0 cm /Im Do'], {}, '/UserUnit 3')))).toEqual([100]);
  });

  test('images inside the contents, and words that look like operators, do not lead astray', () => {
    const inline =
      'BI /W 2 /H 1 /BPC 8 /CS /G ID \u00ff EI\u00ff EI q (Do \\) /Im Do) Tj [(Do)] TJ Q 72 0 0 144 0 0 cm /Im Do';
    expect(dpis(read(drawing([inline])))).toEqual([300]);
    expect(dpis(read(drawing(['BI /W 1 ID \u0000\u0001 never ends /Im Do'])))).toEqual([undefined]);
  });

  test('pages without images, unknown names and images of lines have no resolution', () => {
    const line = stream('x', IMAGE.replace('600', '1'));
    expect(dpis(read(drawing(['BT (Do) Tj ET', '/Nothing Do 72 0 0 72 0 0 cm /Im Do'], { 10: line })))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a page whose contents cannot be read is not whole', () => {
    const found = read(drawing(['/Im Do', '72 0 0 144 0 0 cm /Im Do'], { 21: stream('xxxx', '/Filter /JBIG2Decode') }));
    expect(found.pages.map(({ whole }) => whole)).toEqual([false, true]);
    expect(dpis(found)).toEqual([undefined, 300]);
  });

  test('a form that draws itself ends as a fault', () => {
    const loop = stream('/Fm Do', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]');
    expect(() => read(drawing(['/Fm Do'], { 11: loop }))).toThrow('forms nested too deeply');
  });

  test('forms that multiply end as a fault', () => {
    const form = (next: string): string =>
      stream(
        `${next} Do `.repeat(200),
        '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /A 12 0 R /B 13 0 R /C 14 0 R >> >>',
      );
    const many = { 11: form('/A'), 12: form('/B'), 13: form('/C'), 14: form('/No') };
    expect(() => read(drawing(['/Fm Do'], many))).toThrow('too much is drawn');
  });

  test('files by real programs', () => {
    const office = read(readFileSync(join(import.meta.dirname, '../../bundle/shrink/files/office.pdf')));
    // As pdfimages of poppler says.
    expect(dpis(office)).toEqual([347, 116, 208]);
    expect(Array.from(office.images.values(), (image) => Math.round(dpiOf(image)))).toEqual([347, 116, 208]);
    const fax = read(readFileSync(join(import.meta.dirname, '../../bundle/shrink/files/fax.pdf')));
    expect(dpis(fax)).toEqual([300]);
  });
});
