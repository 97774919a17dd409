import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonShrink } from '../../src/report/shrink/contract.ts';
import { ask, lacks, pageTexts } from '../bundle/pdf/tools.ts';
import { prepared, type ScannedPicture, scanned, stream } from '../bundle/shrink/scans.ts';
import { flatPages, latin1Bytes, plainPdf } from '../facts/pdf/build.ts';
import { dossierInside } from './here.ts';
import { besideProgress, dossier, jsonOf, temporary } from './run.ts';

const NO_POPPLER = lacks('pdftotext', 'pdfimages', 'pdfinfo');
const NO_QPDF = lacks('qpdf');

/** A folder of its own with one PDF in it. */
function withPdf(bytes: Uint8Array, name = '扫描件.pdf'): { readonly folder: string; readonly pdf: string } {
  const folder = join(temporary(), String(Math.random()).slice(2));
  mkdirSync(folder);
  writeFileSync(join(folder, name), bytes);
  return { folder, pdf: join(folder, name) };
}

async function shrunk(pdf: string, ...options: string[]): Promise<JsonShrink & { readonly code: number | null }> {
  const ran = await dossierInside(['shrink', pdf, '--format', 'json', ...options]);
  expect(besideProgress(ran)).toBe('');
  return { ...jsonOf<JsonShrink>(ran), code: ran.code };
}

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const scan = (pages: number, picture: ScannedPicture = 'seal.jpg'): Uint8Array => scanned(Array(pages).fill(picture));
const markers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `PAGE-${from + index}`);

/** `width × height colours encoding dpi` of each picture, as poppler lists them. */
function picturesIn(path: string): string[] {
  const rows = ask('pdfimages', readFileSync(path), '-list', '{}').trim().split('\n').slice(2);
  return rows.map((row) => {
    const [, , type, width, height, colours, , , encoding, , , , dpi] = row.trim().split(/\s+/);
    return `${type} ${width}x${height} ${colours} ${encoding} ${dpi}`;
  });
}

describe('a scan over the limit', () => {
  test('becomes a smaller file beside the original, which stays as it was', async () => {
    const { folder, pdf } = withPdf(scan(5));
    const before = digest(pdf);
    const found = await shrunk(pdf, '--limit', '120KB');
    expect(found).toMatchObject({ code: 0, outcome: 'whole', limit: 120_000, minDpi: 150 });
    expect(found.before).toMatchObject({ pages: 5, dpi: 300 });
    expect(found.attempts[0]).toMatchObject({ how: 'repack', dpi: null, quality: null });
    expect(found.findings.map(({ message }) => message)).toEqual(['shrink.whole']);
    const [file] = found.files;
    expect(found.files).toHaveLength(1);
    expect(file).toMatchObject({ pages: 5, from: 1, to: 5 });
    expect(file?.bytes).toBeLessThanOrEqual(120_000);
    expect(file?.dpi).toBeGreaterThanOrEqual(150);
    expect(readdirSync(folder).toSorted()).toEqual(['扫描件.pdf', '扫描件.small.pdf'].toSorted());
    const small = readFileSync(join(folder, '扫描件.small.pdf'));
    expect(small.length).toBe(file?.bytes);
    expect(digest(pdf)).toBe(before);
    if (!NO_POPPLER) {
      expect(pageTexts(small)).toEqual(markers(1, 5));
      const pictures = picturesIn(join(folder, '扫描件.small.pdf'));
      expect(pictures).toHaveLength(5);
      for (const picture of pictures) expect(picture).toMatch(/^image \d+x\d+ rgb jpeg (1[5-9]\d|2\d\d)$/);
    }
    if (!NO_QPDF) expect(ask('qpdf', small, '--check', '{}')).toContain('No syntax or stream encoding errors');
  });

  test('the same file gives the same bytes', async () => {
    const [a, b] = [withPdf(scan(2)), withPdf(scan(2), 'b.pdf')];
    await shrunk(a.pdf, '--limit', '50KB');
    await shrunk(b.pdf, '--limit', '50KB');
    expect(digest(join(a.folder, '扫描件.small.pdf'))).toBe(digest(join(b.folder, 'b.small.pdf')));
  });

  test('is split by pages where its pictures may not get coarser, if asked', async () => {
    const { folder, pdf } = withPdf(scan(5));
    const found = await shrunk(pdf, '--limit', '60KB', '--min-dpi', '300', '--split');
    expect(found).toMatchObject({ code: 0, outcome: 'parts' });
    expect(found.findings.map(({ message }) => message)).toEqual(['shrink.parts']);
    const names = found.files.map((_, index) => `扫描件_第${index + 1}部分_Part-${index + 1}.pdf`);
    expect(found.files.length).toBeGreaterThan(1);
    expect(readdirSync(folder).toSorted()).toEqual(['扫描件.pdf', ...names].toSorted());
    let next = 1;
    for (const [index, file] of found.files.entries()) {
      const bytes = readFileSync(join(folder, names[index] ?? ''));
      expect(bytes.length).toBeLessThanOrEqual(60_000);
      expect(file).toMatchObject({ bytes: bytes.length, from: next, pages: file.to - file.from + 1, dpi: 300 });
      if (!NO_POPPLER) expect(pageTexts(bytes)).toEqual(markers(file.from, file.to));
      if (!NO_QPDF) expect(ask('qpdf', bytes, '--show-npages', '{}').trim()).toBe(String(file.pages));
      next = file.to + 1;
    }
    expect(next).toBe(6);
  });

  test('that cannot be reached: says by how much and which pages weigh most, and writes nothing', async () => {
    const { folder, pdf } = withPdf(scanned(['grey.jpg', 'seal.jpg', 'grey.jpg']));
    const found = await shrunk(pdf, '--limit', '20KB', '--min-dpi', '300');
    expect(found).toMatchObject({ code: 1, outcome: 'too-large', files: [], hopeless: [{ page: 2 }] });
    expect(found.heaviest.map(({ page }) => page)).toEqual([2, 1, 3]);
    expect(found.findings.map(({ message }) => message)).toEqual(['shrink.over', 'shrink.page-over']);
    expect(readdirSync(folder)).toEqual(['扫描件.pdf']);
    const ran = await dossierInside([
      'shrink',
      pdf,
      '--limit',
      '20KB',
      '--min-dpi',
      '300',
      '--split',
      '--force',
      '--lang',
      'both',
    ]);
    expect(ran.code).toBe(1);
    const said = ran.stdout.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
    expect(said).toMatch(/仍比上限 20 KB（20,000 字节）多 .*最大的页是第 2 ?页/);
    expect(said).toMatch(/page 2 with [\d.]+ KB/);
    expect(ran.stdout).toContain('没有达到上限');
    expect(readdirSync(folder).toSorted()).toEqual(['扫描件.pdf', '扫描件.small.pdf'].toSorted());
  });
});

describe('pictures', () => {
  test.skipIf(NO_POPPLER)(
    'keep their kind: grey stays grey, and what shines through stays so (skipped without poppler)',
    async () => {
      const { folder, pdf } = withPdf(prepared('office.pdf'), 'office.pdf');
      const found = await shrunk(pdf, '--limit', '100KB');
      expect(found).toMatchObject({ code: 0, outcome: 'whole' });
      const small = join(folder, 'office.small.pdf');
      expect(picturesIn(pdf)).toEqual([
        'image 600x420 icc jpeg 347',
        'image 200x140 icc image 116',
        'smask 200x140 gray image 116',
        'image 360x252 gray jpeg 208',
      ]);
      const after = picturesIn(small);
      expect(after[0]).toMatch(/^image \d+x\d+ rgb jpeg (1[5-9]\d|2\d\d|3\d\d)$/);
      expect(after[1]).toBe('image 200x140 rgb jpeg 116');
      expect(after[2]).toBe('smask 200x140 gray image 116');
      expect(after[3]).toMatch(/^image \d+x\d+ gray jpeg (1[5-9]\d|20\d)$/);
      expect(pageTexts(readFileSync(small))).toEqual(pageTexts(readFileSync(pdf)));
      expect(ask('pdfinfo', readFileSync(small), '-url', '{}')).toContain('https://example.org/');
    },
  );

  test.skipIf(NO_POPPLER)(
    'of print colours become those of screens; black and white ones stay (skipped without poppler)',
    async () => {
      const { folder, pdf } = withPdf(scan(2, 'cmyk.jpg'));
      expect(await shrunk(pdf, '--limit', '30KB')).toMatchObject({ code: 0, outcome: 'whole' });
      const small = join(folder, '扫描件.small.pdf');
      expect(picturesIn(small).every((row) => row.includes(' rgb jpeg '))).toBe(true);
      const [red, paper] = [colourAt(small, 0.79, 0.77), colourAt(small, 0.05, 0.95)];
      expect(red[0] - red[1]).toBeGreaterThan(90);
      expect(Math.min(...paper)).toBeGreaterThan(200);
      const fax = withPdf(prepared('fax.pdf'));
      const found = await shrunk(fax.pdf, '--limit', '2KB');
      expect(found).toMatchObject({ code: 1, outcome: 'too-large', attempts: [{ how: 'repack' }] });
    },
  );
});

/** Red, green and blue of a point of the first page, whose place is given as shares of its sides. */
function colourAt(path: string, x: number, y: number): [number, number, number] {
  const at = (share: number, side: number): string => String(Math.round(share * side));
  const ppm = ask(
    'pdftoppm',
    readFileSync(path),
    '-r',
    '150',
    '-f',
    '1',
    '-l',
    '1',
    '-x',
    at(x, 300),
    '-y',
    at(y, 210),
    '-W',
    '1',
    '-H',
    '1',
    '{}',
  );
  const [r = 0, g = 0, b = 0] = Buffer.from(ppm, 'latin1').subarray(-3);
  return [r, g, b];
}

describe('what is not shrunk', () => {
  const signature = {
    1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [8 0 R] >> >>',
    8: '<< /FT /Sig /T (s) /V 9 0 R >>',
    9: '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>',
    10: stream('x'.repeat(5000)),
  };
  const produced = (name: string): Buffer => readFileSync(new URL(`../files/pdf-${name}.pdf`, import.meta.url));

  test.each([
    [
      'signed',
      latin1Bytes(
        plainPdf(
          new Map([...flatPages(2), ...Object.entries(signature).map(([num, text]) => [Number(num), text] as const)]),
        ),
      ),
      'shrink.signed',
    ],
    ['locked against changes', produced('qpdf-no-editing'), 'shrink.restricted'],
    ['with a password', produced('qpdf-password'), 'pdf.password'],
    ['cut off', prepared('office.pdf').subarray(0, 100_000), 'pdf.corrupt'],
    ['no PDF', Buffer.from('示例'.repeat(2000)), 'pdf.corrupt'],
  ])('a file that is %s is refused with its reason', async (_, bytes, message) => {
    const { folder, pdf } = withPdf(bytes);
    const found = await shrunk(pdf, '--limit', '1KB', '--split', '--force');
    expect(found).toMatchObject({ code: 1, outcome: 'refused', before: null, files: [], attempts: [] });
    expect(found.findings.map((finding) => finding.message)).toEqual([message]);
    expect(readdirSync(folder)).toEqual(['扫描件.pdf']);
  });

  test('a file that is small enough, and anything in a dry run', async () => {
    const { folder, pdf } = withPdf(scan(2));
    expect(await shrunk(pdf)).toMatchObject({ code: 0, outcome: 'fits', limit: 5_000_000, files: [], findings: [] });
    const dry = await shrunk(pdf, '--limit', '50KB', '--dry-run');
    expect(dry).toMatchObject({ code: 0, outcome: 'whole', files: [{ path: null, pages: 2 }] });
    expect(readdirSync(folder)).toEqual(['扫描件.pdf']);
  });
});

describe('where the result goes', () => {
  test('nothing is written over, unless forced, and never the original', async () => {
    const { folder, pdf } = withPdf(scan(3));
    const there = join(folder, '扫描件.small.pdf');
    writeFileSync(there, 'mine');
    const refused = await dossier(['shrink', pdf, '--limit', '60KB', '--lang', 'en']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('exists already');
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect((await dossierInside(['shrink', pdf, '--limit', '60KB', '--force', '-o', pdf])).code).toBe(2);
    expect(await shrunk(pdf, '--limit', '60KB', '--force')).toMatchObject({ code: 0, outcome: 'whole' });
    expect(readFileSync(there).length).toBeGreaterThan(1000);
  });

  test('parts of an earlier run never stay beside new ones', async () => {
    const { folder, pdf } = withPdf(scan(3), 'a.pdf');
    writeFileSync(join(folder, 'a_第9部分_Part-9.pdf'), 'old');
    const options = ['--limit', '40KB', '--min-dpi', '300', '--split'];
    expect((await dossierInside(['shrink', pdf, ...options])).code).toBe(2);
    const found = await shrunk(pdf, ...options, '--force');
    expect(readdirSync(folder)).toHaveLength(1 + found.files.length);
  });

  test('a folder or a name of the user', async () => {
    const { folder, pdf } = withPdf(scan(2), 'a.pdf');
    const inFolder = await shrunk(pdf, '--limit', '50KB', '-o', `${folder}/out/deep/`);
    expect(inFolder.files.map(({ path }) => path)).toEqual([`${folder}/out/deep/a.small.pdf`]);
    const named = await shrunk(pdf, '--limit', '50KB', '-o', `${folder}/材料一.pdf`);
    expect(named.files.map(({ path }) => path)).toEqual([`${folder}/材料一.pdf`]);
    expect(readdirSync(folder).toSorted()).toEqual(['a.pdf', 'out', '材料一.pdf']);
  });

  test.each([
    ['--limit', '5 potatoes'],
    ['--limit', '0'],
    ['--min-dpi', '20'],
    ['--min-dpi', '150.5'],
  ])('%s %s is no answer', async (option, value) => {
    const { pdf } = withPdf(scan(1));
    const ran = await dossierInside(['shrink', pdf, option, value, '--lang', 'both']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(value);
  });

  test('a file that fits asks for no place to write to', async () => {
    const { folder, pdf } = withPdf(scan(1), 'a.pdf');
    writeFileSync(join(folder, 'a.small.pdf'), 'x');
    expect(await dossier(['shrink', pdf, '-q'])).toMatchObject({ code: 0, stderr: '' });
    expect((await dossierInside(['shrink', pdf, '--limit', '20KB'])).code).toBe(2);
  });

  test('a file that is not there', async () => {
    expect(await dossier(['shrink', 'nothing.pdf', '--lang', 'en'])).toMatchObject({
      code: 2,
      stderr: 'There is no file "nothing.pdf".\n',
    });
  });
});
