import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { type PageDrawing, readPageDrawings } from '../../../src/facts/pdf/page-drawings.ts';
import { isMissing } from '../../tools/missing.ts';
import { changed, flateStream, flatPages, latin1Bytes, plainPdf } from './build.ts';

const drawings = (pdf: Uint8Array): readonly (PageDrawing | undefined)[] | undefined =>
  readPageDrawings(bytesOf(pdf), () => 0);

const image = (pixels: string, more = ''): string =>
  flateStream(`/Type /XObject /Subtype /Image /Width 2 /Height 2 ${more}`, latin1Bytes(pixels));
const plain = (data: string, entries = ''): string =>
  `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;

/** One page; `objects` replace or add to it: 3 is the page, 4 its content, 5 and 6 images, 7 a form. */
function onePage(objects: Readonly<Record<number, string>> = {}): PageDrawing {
  const page =
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /A 5 0 R /B 6 0 R /F 7 0 R >> >> >>';
  const whole = changed(flatPages(1), {
    3: page,
    4: plain('q /A Do Q'),
    5: image('aaaa'),
    6: image('bbbb'),
    7: plain('/A Do', '/Type /XObject /Subtype /Form'),
    ...objects,
  });
  const [drawing] = drawings(latin1Bytes(plainPdf(whole))) ?? [];
  if (drawing === undefined) throw new Error('the page is not read');
  return drawing;
}

describe('the pictures of a page', () => {
  const before = onePage();

  test.each<[string, Readonly<Record<number, string>>]>([
    ['an image that is packed anew', { 5: plain('aaaa', '/Type /XObject /Subtype /Image /Width 2 /Height 2') }],
    ['an image that the page does not draw', { 6: image('cccc') }],
    ['the content written otherwise', { 4: flateStream('', latin1Bytes('q 1 0 0 1 0 0 cm /A  Do Q')) }],
    [
      'the content in two parts',
      {
        3: '<< /Type /Page /Contents [8 0 R 9 0 R] /Resources << /XObject << /A 5 0 R >> >> >>',
        8: plain('q /A'),
        9: plain('Do Q'),
      },
    ],
    ['the same image through a form', { 4: plain('/F Do') }],
    [
      'the image under another name',
      { 3: '<< /Type /Page /Contents 4 0 R /Resources << /XObject << /X#20Y 5 0 R >> >> >>', 4: plain('/X#20Y Do') },
    ],
    [
      'resources that the page inherits',
      {
        2: '<< /Type /Pages /Count 1 /Kids [3 0 R] /Resources << /XObject << /A 5 0 R >> >> >>',
        3: '<< /Type /Page /Contents 4 0 R >>',
      },
    ],
  ])('are the same: %s', (_, objects) => {
    expect(onePage(objects).pictures).toBe(before.pictures);
  });

  test.each<[string, Readonly<Record<number, string>>]>([
    ['another image', { 5: image('aaab') }],
    ['an image of another shape', { 5: image('aaaa').replace('/Width 2 /Height 2', '/Width 4 /Height 1') }],
    ['another transparency', { 5: image('aaaa', '/SMask 6 0 R') }],
    ['one more image', { 4: plain('/A Do /B Do') }],
    ['none', { 4: plain('') }],
    ['an image in the content itself', { 4: plain('/A Do BI /W 1 /H 1 ID x EI') }],
    [
      'the page turned',
      { 3: '<< /Type /Page /Rotate -90 /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >>' },
    ],
    [
      'a seal',
      {
        3: '<< /Type /Page /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> /Annots [<< /Subtype /Stamp /AP << /N 7 0 R >> >>] >>',
      },
    ],
    [
      'a ticked box',
      {
        3: '<< /Type /Page /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> /Annots [8 0 R] >>',
        8: '<< /Subtype /Widget /AS /On /AP << /N << /On 7 0 R >> >> >>',
      },
    ],
  ])('differ: %s', (_, objects) => {
    expect(onePage(objects).pictures).not.toBe(before.pictures);
  });

  test('a page without any has none, and lines that differ are told', () => {
    const [one, other] = [onePage({ 4: plain('0 0 m 1 1 l S') }), onePage({ 4: plain('0 0 m 1 2 l S') })];
    expect([one.pictures, other.pictures]).toEqual(['', '']);
    expect(one.marks).not.toBe(other.marks);
  });

  test('forms that draw each other come to an end', () => {
    expect(
      onePage({ 4: plain('/F Do'), 7: plain('/F Do', '/Subtype /Form /Resources << /XObject << /F 7 0 R >> >>') })
        .pictures,
    ).toBe('');
  });

  test('of a page whose content is missing nothing is known; of the others all', () => {
    const two = changed(flatPages(2), { 3: '<< /Type /Page /Contents 9 0 R >>' });
    expect(drawings(latin1Bytes(plainPdf(two)))).toEqual([undefined, expect.objectContaining({ pictures: '' })]);
  });

  test.each([
    ['no PDF', 'hello'],
    ['cut off', plainPdf(flatPages(3)).slice(0, 60)],
  ])('undefined for %s', (_, text) => {
    expect(drawings(latin1Bytes(text))).toBeUndefined();
  });
});

describe('a scan saved again', () => {
  const scan = join(import.meta.dirname, '../../../examples/wsca-china-2025/form/申报表-盖章扫描.pdf');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-drawings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pictures = (path: string): (string | undefined)[] | undefined =>
    drawings(readFileSync(path))?.map((page) => page?.pictures);

  test('by Ghostscript: the same pictures', () => {
    expect(pictures(scan)?.[0]).toMatch(/^[0-9a-f]{64}$/);
    const again = join(import.meta.dirname, '../../files/pdf-ghostscript-scan.pdf');
    expect(pictures(again)).toEqual(pictures(scan));
  });

  test.skipIf(isMissing('qpdf', '--version')).each([
    ['unpacked', ['--qdf']],
    ['with object streams', ['--object-streams=generate', '--recompress-flate', '--compression-level=9']],
    ['encrypted', ['--encrypt', '', 'owner', '256', '--']],
  ])('by qpdf, %s: the same pictures (skipped without qpdf)', (name, options) => {
    const out = join(folder, `${name}.pdf`);
    execFileSync('qpdf', [...options, scan, out], { stdio: 'ignore' });
    expect(pictures(out)).toEqual(pictures(scan));
  });
});
