import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { nodePdfEngine } from '../../src/cli/node-engines.ts';
import { packageFiles } from '../../src/cli/package-files.ts';
import type { Known } from '../../src/facts/facts.ts';
import type { PreflightFacts } from '../../src/facts/preflight/facts.ts';
import { coarsePages, preflightMatter } from '../../src/facts/preflight/matters.ts';
import { readPreflight } from '../../src/facts/preflight/read-preflight.ts';
import { PREFLIGHT_MATTERS } from '../../src/findings/messages/preflight.ts';
import { noEngines } from './fake-files.ts';
import { appended, changed, flatPages, lastXref, latin1Bytes, plainPdf } from './pdf/build.ts';

const BUILT = new URL('../../dist/pdf-worker.js', import.meta.url);
const made = (name: string): Uint8Array => readFileSync(new URL(`../files/${name}`, import.meta.url));

// The worker runs outside of vitest's own transformation, so it has to be built first (`npm run build`).
describe.skipIf(!existsSync(BUILT))('a close look at a PDF (skipped before a build)', () => {
  let folder = '';
  const pdf = nodePdfEngine(packageFiles(), 20_000);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-preflight-'));
  });
  afterAll(async () => {
    await pdf.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function read(bytes: Uint8Array, now = () => 0): Promise<Known<PreflightFacts>> {
    const path = join(folder, `${Math.random()}.pdf`);
    writeFileSync(path, bytes);
    return readPreflight(path, bytesOf(bytes), { ...noEngines, pdf, clock: now });
  }
  async function seen(bytes: Uint8Array): Promise<PreflightFacts> {
    const facts = await read(bytes);
    if (!facts.known) throw new Error(JSON.stringify(facts.message));
    return facts.value;
  }
  /** Everything that is to be said of it, each in a line. */
  async function said(bytes: Uint8Array, dpi = 150): Promise<string[]> {
    const facts = await seen(bytes);
    const all = [...PREFLIGHT_MATTERS.flatMap((matter) => preflightMatter(facts, matter)), ...coarsePages(facts, dpi)];
    return all.map(({ message, hint }) => `${message.id} ${JSON.stringify(message.params)}${hint ? ', hint' : ''}`);
  }

  test.each<[string, readonly string[]]>([
    ['pdf-libreoffice.pdf', []],
    ['pdf-chromium.pdf', []],
    ['pdf-chromium-type3.pdf', []],
    ['pdf-qpdf-linearized.pdf', []],
    ['pdf-qpdf-object-streams.pdf', []],
    ['pdf-qpdf-no-editing.pdf', ['pdf.restricted {}']],
    [
      'pdf-ghostscript-scan.pdf',
      ['preflight.no-text {"pages":[1],"of":1}', 'preflight.dpi {"pages":[1],"dpi":110,"min":150}'],
    ],
    ['preflight/qpdf-upside-down.pdf', ['preflight.upside-down {"pages":[1]}, hint']],
    ['preflight/qpdf-attachment.pdf', ['preflight.attachments {"files":["草稿.png"]}']],
    [
      'preflight/ghostscript-blank-a3.pdf',
      [
        'preflight.blank {"pages":[2]}, hint',
        'preflight.sizes {"sizes":[{"width":210,"height":297,"pages":[1]},{"width":297,"height":420,"pages":[2]}]}',
      ],
    ],
    [
      'preflight/ghostscript-blank-scan.pdf',
      ['preflight.blank {"pages":[1]}, hint', 'preflight.dpi {"pages":[1],"dpi":74,"min":150}'],
    ],
    ['preflight/ghostscript-fonts.pdf', ['preflight.fonts {"fonts":["Palatino-Roman"]}']],
    ['preflight/mutool-signed.pdf', []],
  ])('%s', async (name, expected) => {
    expect(await said(made(name))).toEqual(expected);
  });

  test('a resolution is that of the coarsest picture as it is drawn', async () => {
    expect(await said(made('pdf-ghostscript-scan.pdf'), 110)).toEqual(['preflight.no-text {"pages":[1],"of":1}']);
  });

  test('a signature of mutool covers the whole file, until something is added', async () => {
    const bytes = made('preflight/mutool-signed.pdf');
    expect((await seen(bytes)).signatures).toEqual([
      { signer: undefined, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), stamp: false, covers: 'whole', after: 0 },
    ]);
    const before = Buffer.from(bytes).toString('latin1');
    const later = appended(before, new Map([[90, '(added)']]), `/Root 1 0 R /Prev ${lastXref(before)}`);
    expect(await said(latin1Bytes(later))).toEqual([
      `preflight.signed-earlier {"bytes":${later.length - before.length}}`,
    ]);
    // One byte of the page moved out of what is signed.
    const moved = before.replace(/\/ByteRange ?\[ ?0 (\d+)/, (all, end: string) =>
      all.replace(end, `${Number(end) - 1}`),
    );
    expect(moved).not.toBe(before);
    expect(await said(latin1Bytes(moved))).toEqual(['preflight.signed-gaps {}']);
  });

  describe('by pdf-lib', () => {
    async function saved(fill: (document: PDFDocument) => unknown, pages = 1): Promise<Uint8Array> {
      const document = await PDFDocument.create();
      const font = await document.embedFont(StandardFonts.Helvetica);
      for (let page = 1; page <= pages; page += 1)
        document.addPage([595, 842]).drawText(`Page ${page}`, { x: 50, y: 700, font });
      await fill(document);
      return document.save();
    }

    test('a form that can still be changed, until it is flattened', async () => {
      const form = (flat: boolean) =>
        saved((document) => {
          const all = document.getForm();
          const field = all.createTextField('city');
          field.setText('Example City');
          field.addToPage(document.getPage(0));
          all.createCheckBox('agreed').addToPage(document.getPage(0));
          if (flat) all.flatten();
        });
      expect(await said(await form(false))).toEqual(['preflight.form-open {"fields":2,"filled":1,"xfa":false}']);
      expect(await said(await form(true))).toEqual([]);
    });

    test('scripts', async () => {
      expect(await said(await saved((document) => document.addJavaScript('a', 'app.alert(1)')))).toEqual([
        'preflight.actions {"actions":["JavaScript"]}',
      ]);
    });

    test('attachments', async () => {
      const bytes = await saved((document) => document.attach(Uint8Array.of(1, 2), '名单.xlsx'));
      expect(await said(bytes)).toEqual(['preflight.attachments {"files":["名单.xlsx"]}']);
    });

    test('pages that are taken out of the tree only', async () => {
      expect(await said(await saved((document) => document.removePage(1), 3))).toEqual([
        'preflight.outside {"pages":1}',
      ]);
    });

    test('pages that are cropped', async () => {
      const crop = (height: number) =>
        saved((document) => document.getPage(0).setCropBox(0, 842 - height, 595, height));
      expect(await said(await crop(400))).toEqual(['preflight.cropped {"pages":[1]}']);
      expect(await said(await crop(800))).toEqual([]);
    });

    test('layers that are hidden', async () => {
      const bytes = await saved(({ context, catalog }) => {
        const layer = context.register(context.obj({ Type: 'OCG', Name: context.obj([]) }));
        catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
      });
      expect(await said(bytes)).toEqual(['preflight.layers {"layers":["?"]}']);
    });
  });

  const text = (matrix: string, more = ''): Map<number, string> => {
    const content = `BT /F 20 Tf ${matrix} Tm (Example City) Tj ET`;
    return changed(flatPages(1), {
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${more} >>`,
      4: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    });
  };
  test.each([
    ['upright', '1 0 0 1 100 100', ''],
    ['upside-down', '-1 0 0 -1 400 400', ''],
    ['upright', '-1 0 0 -1 400 400', '/Rotate 180'],
    ['upside-down', '1 0 0 1 100 100', '/Rotate -180'],
    ['left', '0 1 -1 0 300 100', ''],
    ['right', '0 -1 1 0 300 400', ''],
    ['upright', '0 1 -1 0 300 100', '/Rotate 90'],
    ['upside-down', '0 1 -1 0 300 100', '/Rotate 270'],
    [undefined, '0.7 0.7 -0.7 0.7 300 100', ''],
  ])('text stands %s by %s %s', async (stands, matrix, more) => {
    const { pages } = await seen(latin1Bytes(plainPdf(text(matrix, more))));
    expect(pages.map((page) => page.stands)).toEqual([stands]);
  });

  test('a page with nothing but a stamp on it, as a viewer puts seals, is not blank', async () => {
    const seal = '1 0 0 rg 0 0 100 100 re f';
    const objects = changed(flatPages(1), {
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>',
      4: '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [100 100 200 200] /AP << /N 5 0 R >> >>',
      5: `<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Length ${seal.length} >>\nstream\n${seal}\nendstream`,
    });
    expect(await said(latin1Bytes(plainPdf(objects)))).toEqual(['preflight.no-text {"pages":[1],"of":1}']);
    objects.set(4, '<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [100 100 200 200] >>');
    expect(await said(latin1Bytes(plainPdf(objects)))).toEqual([
      'preflight.no-text {"pages":[1],"of":1}',
      'preflight.blank-unknown {"pages":[1]}, hint',
    ]);
    objects.set(4, 'null');
    expect(await said(latin1Bytes(plainPdf(objects)))).toEqual(['preflight.blank {"pages":[1]}, hint']);
  });

  test('which way up the letters of a Type 3 font stand can’t be told', async () => {
    const objects = text('1 0 0 -1 100 100');
    objects.set(
      5,
      '<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 -0.001 0 0] /CharProcs << >> /Encoding << >> >>',
    );
    expect((await seen(latin1Bytes(plainPdf(objects)))).pages.map(({ stands }) => stands)).toEqual([undefined]);
  });

  test('counters that disagree', async () => {
    expect(
      await said(latin1Bytes(plainPdf(text('1 0 0 1 9 9').set(2, '<< /Type /Pages /Count 7 /Kids [3 0 R] >>')))),
    ).toEqual(['preflight.counts {"walked":1,"declared":7,"second":7}']);
  });

  test('what starts a program, sends or fetches', async () => {
    const objects = text('1 0 0 1 9 9', '/Annots [6 0 R]');
    objects.set(
      1,
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (a.exe) /Next << /S /ImportData >> >> >>',
    );
    objects.set(6, '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /SubmitForm /F (x) >> >>');
    expect(await said(latin1Bytes(plainPdf(objects)))).toEqual([
      'preflight.actions {"actions":["Launch","SubmitForm","ImportData"]}',
    ]);
  });

  test('content that can’t be read leaves the resolution open', async () => {
    const objects = text('1 0 0 1 9 9');
    objects.set(4, '<< /Length 4 /Filter /NoSuchDecode >>\nstream\nabcd\nendstream');
    expect(await said(latin1Bytes(plainPdf(objects)))).toEqual([
      'preflight.blank {"pages":[1]}, hint',
      'preflight.dpi-unknown {"pages":[1]}, hint',
    ]);
  });

  test('out of time, it says so', async () => {
    let now = 0;
    const facts = await read(made('pdf-libreoffice.pdf'), () => (now += 60_000));
    expect(facts).toEqual({
      known: false,
      message: { id: 'preflight.not-checked', params: { reason: 'out of time' } },
    });
  });

  test('a cross-reference that promises millions of objects ends all the same', async () => {
    const huge = plainPdf(text('1 0 0 1 9 9')).replace('/Size 6', '/Size 99999999999');
    expect(await said(latin1Bytes(huge))).toEqual([]);
  });
});
