import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack } from '../../src/report/contract.ts';
import { ask, lacks, pageTexts } from '../bundle/pdf/tools.ts';
import { type ScannedPicture, scanned } from '../bundle/shrink/scans.ts';
import { dossierInside } from './here.ts';
import { besideProgress, copyOf, dossier, jsonOf } from './run.ts';

const FILES = join(import.meta.dirname, '../files');
const REPORT = 'reports/评价报告_Evaluation.pdf';
const AWARD = 'awards/获奖证书_Award.jpg';
const AS_OF = ['--as-of', '2026-05-26'];
const NO_POPPLER = lacks('pdftotext');
const NO_QPDF = lacks('qpdf');

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const scan = (pages: number, picture: ScannedPicture = 'seal.jpg'): Uint8Array => scanned(Array(pages).fill(picture));

/** The example, under a call with a limit of so many bytes, with some of its files replaced. */
function submission(limit: number, files: Readonly<Record<string, Uint8Array>>, more = ''): string {
  const folder = copyOf('wic-awards-2026');
  const pack = join(folder, 'rules');
  mkdirSync(pack);
  writeFileSync(
    join(pack, 'program.yaml'),
    'extends: wic-awards-2026\nid: small\nedition: "2026"\noverlay: { zh: 上限较小, en: A smaller limit }\n',
  );
  writeFileSync(join(pack, 'rules.yaml'), `rules:\n  - id: att-size\n    bytes: { max: ${limit} }\n${more}`);
  const manifest = join(folder, 'dossier.yaml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^program: .*$/m, 'program: ./rules'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return manifest;
}

async function packed(manifest: string, ...options: string[]): Promise<JsonPack & { readonly code: number | null }> {
  const ran = await dossierInside(['pack', manifest, ...AS_OF, '--format', 'json', ...options]);
  return { ...jsonOf<JsonPack>(ran), code: ran.code };
}

/** The entries of a zip by the last step of their names. */
async function entriesOf(path: string): Promise<Map<string, Buffer>> {
  const listing = await readZip(bytesOf(readFileSync(path)));
  const entries = new Map<string, Buffer>();
  for (const entry of listing.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
    entries.set(entry.name.split('/').at(-1) ?? '', Buffer.concat(chunks));
  }
  return entries;
}

const saidOf = ({ findings }: JsonPack, file: string): string[] =>
  findings.filter(({ subject }) => subject?.file === file).map(({ message, severity }) => `${severity} ${message}`);
/** Bytes: more than any file of the example but the report has; five scanned pages fit the first, not the second. */
const LEFT = 90_000;
const LITTLE = 60_000;

describe('a file over the limit of its call', () => {
  test('is packed as a smaller copy, which is what was checked; the source stays as it was', async () => {
    const source = scan(5);
    const manifest = submission(LEFT, { [REPORT]: source });
    const refused = await packed(manifest);
    expect(refused).toMatchObject({ code: 1, bundle: null, copies: [] });
    expect(saidOf(refused, REPORT)).toEqual(['error bytes.over']);

    const done = await packed(manifest, '--fit');
    expect(done).toMatchObject({ code: 0, verdict: 'ready' });
    expect(saidOf(done, REPORT)).toEqual(['advice fit.whole']);
    const name = '05_科技成果评价报告_Evaluation-Report.pdf';
    expect(done.copies).toHaveLength(1);
    const [fitted] = done.copies;
    expect(fitted).toMatchObject({
      source: REPORT,
      bytes: source.length,
      sha256: digest(source),
      fit: { limit: LEFT, outcome: 'whole', minDpi: 150 },
      scrub: null,
    });
    expect(fitted?.fit?.before).toMatchObject({ bytes: source.length, pages: 5, dpi: 300 });
    expect(digest(readFileSync(join(dirname(manifest), REPORT)))).toBe(digest(source));

    const zip = done.bundle?.path ?? '';
    const made = (await entriesOf(zip)).get(name) ?? Buffer.alloc(0);
    expect(fitted?.made).toEqual([
      { entry: expect.stringMatching(`/${name}$`), bytes: made.length, sha256: digest(made), why: ['fit'] },
    ]);
    expect(fitted?.fit?.after).toMatchObject([{ bytes: made.length, pages: 5 }]);
    expect(made.length).toBeGreaterThan(10_000);
    expect(made.length).toBeLessThanOrEqual(LEFT);
    if (!NO_POPPLER) expect(pageTexts(made)).toEqual(['PAGE-1', 'PAGE-2', 'PAGE-3', 'PAGE-4', 'PAGE-5']);
    if (!NO_QPDF) expect(ask('qpdf', made, '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(JSON.parse(readFileSync(done.receipt ?? '', 'utf8'))).toMatchObject({ copies: [{ source: REPORT }] });
    const verified = await dossierInside(['verify', zip, ...AS_OF, '--lang', 'en']);
    expect([verified.code, besideProgress(verified)]).toEqual([0, '']);

    const again = await packed(manifest, '--fit');
    expect(again.bundle?.sha256).toBe(done.bundle?.sha256);
  });

  test('becomes parts where its pictures may not get coarser and the call counts nothing', async () => {
    const manifest = submission(LITTLE, { [REPORT]: scan(5) });
    const done = await packed(manifest, '--fit', '--min-dpi', '300', '--combined', '--ascii-names');
    expect(done).toMatchObject({ code: 0, copies: [{ fit: { outcome: 'parts' } }] });
    expect(saidOf(done, REPORT)).toEqual(['advice fit.parts']);
    const entries = await entriesOf(done.bundle?.path ?? '');
    const parts = [...entries].filter(([name]) => /Part-\d/.test(name));
    expect(parts.map(([name]) => name)).toEqual(
      parts.map((_, at) => `0${5 + at}_Evaluation-Report_Part-${at + 1}.pdf`),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const [, bytes] of parts) expect(bytes.length).toBeLessThanOrEqual(LITTLE);
    if (NO_POPPLER) return;
    expect(parts.flatMap(([, bytes]) => pageTexts(bytes))).toEqual(['PAGE-1', 'PAGE-2', 'PAGE-3', 'PAGE-4', 'PAGE-5']);
    const index = ask('pdftotext', entries.get('00_Index.pdf') ?? Buffer.alloc(0), '{}', '-').replace(/\s/g, '');
    expect(index).toContain(`（第2部分，共${parts.length}部分）`);
    expect(index).toContain(`(part2of${parts.length})`);
  });

  test('stays an error where it can’t be done, with what weighs most', async () => {
    const manifest = submission(LITTLE, { [REPORT]: scan(5) }, ONE_EVALUATION);
    const done = await packed(manifest, '--fit', '--min-dpi', '300');
    expect(done).toMatchObject({ code: 1, bundle: null, copies: [{ made: [], fit: { outcome: 'too-large' } }] });
    expect(saidOf(done, REPORT).toSorted()).toEqual(['error bytes.over', 'warning fit.over']);
    expect(done.copies[0]?.fit?.heaviest.length).toBeGreaterThan(0);
    expect(existsSync(join(dirname(manifest), 'bundle'))).toBe(false);
  });

  test('that is signed or locked is left alone, and said to be', async () => {
    const locked = readFileSync(join(FILES, 'pdf-qpdf-no-editing.pdf'));
    const done = await packed(submission(20_000, { [REPORT]: locked }), '--fit');
    expect(done.code).toBe(1);
    expect(saidOf(done, REPORT)).toEqual(['error bytes.over', 'warning pdf.restricted', 'warning shrink.restricted']);
  });
});

/** Rules by which evaluations may not be several. */
const ONE_EVALUATION = `  - id: one-evaluation
    kind: count
    level: must
    title: { zh: 评价报告一份, en: One evaluation }
    clause: { id: X-1, at: "1", quote: one evaluation }
    slots: [evaluation]
    max: 1
`;

/** The picture with a camera's mark that it is to be shown turned by a quarter. */
function turned(jpeg: Buffer): Buffer {
  const tiff = '4d4d002a00000008' + '0001' + '0112' + '0003' + '00000001' + '00060000' + '00000000';
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff, 'hex')]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

test('a picture over the limit is made smaller, and one that a camera turned stays upright', async () => {
  const example = readFileSync(join(copyOf('wic-awards-2026'), AWARD));
  const award = turned(example);
  expect(imageSize(award)).toMatchObject({ orientation: 6 });
  const limit = 30_000;
  const done = await packed(submission(limit, { [AWARD]: award }), '--fit', '--min-dpi', '72');
  expect(saidOf(done, AWARD)).toEqual(['advice fit.picture']);
  const made = done.copies.find(({ source }) => source === AWARD)?.made[0];
  expect(made?.bytes).toBeLessThanOrEqual(limit);
  // The other files of the example are over this limit as well, so nothing is packed; what was made is looked at here.
  const loose = submission(limit, { [AWARD]: award });
  const forced = await packed(loose, '--fit', '--min-dpi', '72', '--force');
  const entries = await entriesOf(forced.bundle?.path ?? '');
  const [, small] = [...entries].find(([name]) => name.endsWith('.jpg')) ?? [];
  const { width, height, orientation } = imageSize(small ?? Buffer.alloc(0));
  const before = imageSize(award);
  expect(orientation).toBe(6);
  expect(width / height).toBeCloseTo(before.width / before.height, 1);
  expect(width).toBeLessThanOrEqual(before.width);
});

describe('nothing is done', () => {
  test('in a dry run, which says what would be', async () => {
    const manifest = submission(LEFT, { [REPORT]: scan(5) });
    const before = readdirSync(dirname(manifest), { recursive: true }).toSorted();
    const ran = await dossier(['pack', manifest, ...AS_OF, '--fit', '--dry-run', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain('was over the limit');
    expect(readdirSync(dirname(manifest), { recursive: true }).toSorted()).toEqual(before);
  });

  test('where every file is within its limit', async () => {
    const manifest = join(copyOf('wic-awards-2026'), 'dossier.yaml');
    const plain = await packed(manifest);
    const fitted = await packed(manifest, '--fit');
    expect(fitted).toMatchObject({ code: 0, copies: [] });
    expect(fitted.bundle?.sha256).toBe(plain.bundle?.sha256);
  });

  test.each([
    [['--min-dpi', '200'], '--min-dpi goes with --fit'],
    [['--fit', '--rename-sources'], '--rename-sources does not go with --fit'],
    [['--fit', '--min-dpi', 'high'], '--min-dpi'],
  ])('with %j', async (options, said) => {
    const ran = await dossierInside([
      'pack',
      join(copyOf('wic-awards-2026'), 'dossier.yaml'),
      '--lang',
      'en',
      ...options,
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
  });
});
