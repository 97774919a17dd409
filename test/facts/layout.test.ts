import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDict, PDFDocument, PDFName, PDFNumber, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { nodePdfEngine } from '../../src/cli/node-engines.ts';
import { packageFiles } from '../../src/cli/package-files.ts';
import { known } from '../../src/facts/facts.ts';
import type { Box, LayoutPage } from '../../src/facts/layout/facts.ts';
import { isOfFamily, isSymbols } from '../../src/facts/layout/families.ts';
import { layoutOf } from '../../src/facts/layout/of.ts';
import { joined } from '../../src/facts/layout/page.ts';
import { noEngines } from './fake-files.ts';

const BUILT = new URL('../../dist/pdf-worker.js', import.meta.url);
const made = (name: string): string => join(import.meta.dirname, '../files', name);

/** Millimetres without text: left, top, right, bottom. */
function margins({ width, height, inner, edges }: LayoutPage): number[] {
  const box = edges.reduce<Box | undefined>((all, one) => (one.running ? all : joined(all, one.box)), inner);
  if (box === undefined) return [];
  return [box.left, box.top, width - box.right, height - box.bottom].map((side) => Math.round(side * 10) / 10);
}
/** Fonts, sizes and numbers of characters, the most usual first. */
function type({ type: uses, edges }: LayoutPage): string[] {
  const found = new Map<string, number>();
  for (const { font, pt, chars } of [...uses, ...edges.flatMap((edge) => edge.type)]) {
    const key = `${font} ${Math.round(pt * 10) / 10}`;
    found.set(key, (found.get(key) ?? 0) + chars);
  }
  return [...found].toSorted((a, b) => b[1] - a[1]).map(([key, chars]) => `${key} ${chars}`);
}
const running = ({ edges }: LayoutPage): string[] => edges.filter((edge) => edge.running).map(({ text }) => text);
const size = ({ width, height }: LayoutPage): string => `${width.toFixed(1)} × ${height.toFixed(1)}`;
const numbered = (pages: readonly LayoutPage[]): string[] => pages.map((page) => page.numbered);

// The worker runs outside of vitest's own transformation, so it has to be built first (`npm run build`).
describe.skipIf(!existsSync(BUILT))('the layout of a PDF', () => {
  let folder = '';
  const pdf = nodePdfEngine(packageFiles(), 20_000);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-layout-'));
  });
  afterAll(async () => {
    await pdf.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function measured(path: string, pages: number): Promise<readonly LayoutPage[]> {
    const facts = await layoutOf(known({ pages, remarks: [] }), path, bytesOf(readFileSync(path)), {
      ...noEngines,
      pdf,
      clock: () => 0,
    });
    if (!facts?.known) throw new Error(JSON.stringify(facts?.message));
    return facts.value.pages;
  }
  async function saved(fill: (document: PDFDocument) => unknown): Promise<readonly LayoutPage[]> {
    const document = await PDFDocument.create();
    await fill(document);
    const path = join(folder, `${Math.random()}.pdf`);
    writeFileSync(path, await document.save());
    return measured(path, document.getPageCount());
  }

  // Compared with pdftotext -bbox (words 28.2 to 184.8 mm from the left) and pdffonts.
  test('by LibreOffice: A4, 14 pt on 22 pt, header and page numbers in the margins, a note in 9 pt', async () => {
    const pages = await measured(made('layout/libreoffice-a4.pdf'), 3);
    expect(pages.map(size)).toEqual(Array(3).fill('210.0 × 297.0'));
    const [first, , last] = pages;
    if (first === undefined || last === undefined) throw new Error('pages are missing');
    expect(margins(first).slice(0, 3)).toEqual([28.2, 32, 25.3]);
    expect(type(first).map((use) => use.replace(/ \d+$/, ''))).toEqual(['UKaiCN 14', 'UKaiCN 10.5']);
    expect(type(last).find((use) => use.startsWith('UKaiCN 9 '))).toBe('UKaiCN 9 11');
    expect(first.pitches.at(0)).toEqual({ pt: 22, lines: expect.any(Number) });
    expect(last.pitches.at(0)?.pt).toBeCloseTo(13.2, 1);
    expect(pages.map(running)).toEqual([1, 2, 3].map((page) => ['示例市申报材料', `第 ${page} 页`]));
    expect(numbered(pages)).toEqual(['yes', 'yes', 'yes']);
    expect(pages.map(({ links }) => links.count)).toEqual([0, 0, 0]);
  });

  test('by Chromium: Letter, one inch, 11 pt on 14 pt, links, a note in 8 pt', async () => {
    const pages = await measured(made('layout/chromium-letter.pdf'), 2);
    const [first, last] = pages;
    if (first === undefined || last === undefined) throw new Error('pages are missing');
    expect(pages.map(size)).toEqual(Array(2).fill('215.9 × 279.4'));
    expect(margins(first).slice(0, 3)).toEqual([25.5, 26.1, 25.6]);
    expect(type(first)).toEqual([expect.stringMatching(/^DejaVuSerif 11 /)]);
    expect(type(last)).toEqual([expect.stringMatching(/^DejaVuSerif 11 /), 'DejaVuSans 8 34']);
    for (const { pt } of pages.flatMap(({ pitches }) => pitches.filter(({ lines }) => lines > 3)))
      expect(Math.abs(pt - 14)).toBeLessThan(0.3);
    expect(first.links).toEqual({ count: 2, addresses: ['https://city.example/report', 'mailto:office@city.example'] });
    expect(first.density.chars / first.density.inches).toBeCloseTo(12.2, 0);
    expect(numbered(pages)).toEqual(['no', 'no']);
  });

  test('of a page that was turned is that of the page as it is shown', async () => {
    const [, plain] = await measured(made('layout/chromium-letter.pdf'), 2);
    const [, turned] = await measured(made('layout/qpdf-turned.pdf'), 2);
    if (plain === undefined || turned === undefined) throw new Error('pages are missing');
    const [left = 0, top = 0, right = 0, bottom = 0] = margins(plain);
    expect(size(turned)).toBe('279.4 × 215.9');
    expect(margins(turned)).toEqual([bottom, left, top, right]);
    expect([type(turned), turned.pitches]).toEqual([type(plain), plain.pitches]);
  });

  test('by Ghostscript: two columns in small type across a landscape page, and a slanted word', async () => {
    const [page] = await measured(made('layout/ghostscript-columns.pdf'), 1);
    if (page === undefined) throw new Error('the page is missing');
    expect(size(page)).toBe('297.0 × 209.9');
    expect(type(page)).toEqual(['Helvetica 8 2040', 'Times-Roman 12 390', 'Helvetica 90 5']);
    expect(page.pitches).toEqual([
      { pt: 9, lines: 38 },
      { pt: 15, lines: 5 },
    ]);
    expect(margins(page)[0]).toBeCloseTo(7.1, 1);
  });

  test('letters of Type 3 fonts have a size and no name', async () => {
    const [page] = await measured(made('pdf-chromium-type3.pdf'), 1);
    expect(page && type(page)).toEqual([' 12 53', ' 19.2 11']);
  });

  test('a scan is a picture, even with a number below it; an empty page is blank', async () => {
    expect((await measured(made('pdf-ghostscript-scan.pdf'), 1)).map(({ shows }) => shows)).toEqual(['picture']);
    const jpeg = readFileSync(made('jpeg-imagemagick-orientation.jpg'));
    const pages = await saved(async (document) => {
      const page = document.addPage([595, 842]);
      page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 });
      page.drawText('1', { x: 290, y: 20, font: await document.embedFont(StandardFonts.Helvetica) });
      document.addPage([595, 842]);
    });
    expect(pages.map(({ shows }) => shows)).toEqual(['picture', 'blank']);
  });

  test('what a page’s box cuts off is on no page, and margins begin at the box', async () => {
    const [page] = await saved(async (document) => {
      const one = document.addPage([595, 842]);
      const font = await document.embedFont(StandardFonts.TimesRoman);
      one.drawText('Example City', { x: 172, y: 742, size: 12, font });
      one.drawText('cut off', { x: 10, y: 10, size: 5, font });
      one.setCropBox(100, 100, 400, 700);
    });
    if (page === undefined) throw new Error('the page is missing');
    expect(type(page)).toEqual(['Times-Roman 12 11']);
    expect(margins(page).slice(0, 1)).toEqual([25.5]);
  });

  test('text that is only there to be searched, or has no size, isn’t text to be seen', async () => {
    const pages = await saved(async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      for (const operators of ['0 Tr', '3 Tr', '0 0 0 0 0 0 Tm']) {
        const page = document.addPage([595, 842]);
        page.drawText('Example City', { x: 100, y: 700, size: 12, font });
        const content = Buffer.from(
          `q BT /${page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict).keys()[0]?.decodeText()} 12 Tf 100 700 Td ${operators} (Example City) Tj ET Q`,
        );
        page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)));
      }
    });
    expect(pages.map((page) => [page.shows, type(page)])).toEqual([
      ['text', ['Helvetica 12 11']],
      ['blank', []],
      ['blank', []],
    ]);
  });

  test('a page that counts in units of its own isn’t measured', async () => {
    const pages = saved((document) => {
      document.addPage([595, 842]).node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
    });
    await expect(pages).rejects.toThrow('pages with a unit of their own');
  });

  test('numbers of pages after a cover, in Roman and Chinese numerals, and those that are none', async () => {
    const of = (texts: readonly string[]) =>
      saved(async (document) => {
        const font = await document.embedFont(StandardFonts.Helvetica);
        for (const text of texts) document.addPage([595, 842]).drawText(text, { x: 290, y: 20, size: 10, font });
      });
    expect(numbered(await of(['Cover', '- 1 -', '- 2 -', '- 3 -']))).toEqual(['no', 'yes', 'yes', 'yes']);
    expect(numbered(await of(['i', 'ii', 'iii', 'iv', '1', '2']))).toEqual(Array(6).fill('yes'));
    expect(numbered(await of(['2024', '2024', '2024']))).toEqual(Array(3).fill('unclear'));
    expect(numbered(await of(['Page 1 of 1']))).toEqual(['yes']);
    expect(numbered(await of(['In 2024 there were 12 of them']))).toEqual(['unclear']);
  });

  test('text that stands on its side is measured the way it is read', async () => {
    const lines = (turn: number) =>
      saved(async (document) => {
        const font = await document.embedFont(StandardFonts.Helvetica);
        const page = document.addPage([595, 842]);
        for (let line = 0; line < 5; line += 1) {
          const at = turn === 90 ? { x: 100 + 16 * line, y: 100 } : { x: 400 - 16 * line, y: 700 };
          page.drawText('A line of text that is long enough', { ...at, size: 12, font, rotate: degrees(turn) });
        }
      });
    for (const turn of [90, -90]) {
      const [page] = await lines(turn);
      expect(page?.pitches).toEqual([{ pt: 16, lines: 4 }]);
    }
  });

  test('a file that can’t be read, or has fewer pages for PDFium, is unknown with the reason', async () => {
    const reason = async (path: string, pages: number) => {
      const facts = await layoutOf(known({ pages, remarks: [] }), path, bytesOf(readFileSync(path)), {
        ...noEngines,
        pdf,
        clock: () => 0,
      });
      return facts?.known ? undefined : facts?.message.params;
    };
    expect(await reason(made('pdf-qpdf-password.pdf'), 1)).toEqual({ reason: 'password' });
    expect(await reason(made('layout/chromium-letter.pdf'), 3)).toEqual({ reason: 'pages are missing' });
    expect(await reason(made('layout/chromium-letter.pdf'), 501)).toEqual({ reason: 'more than 500 pages' });
  });
});

describe('families of fonts', () => {
  test.each([
    ['TimesNewRomanPSMT', 'Times New Roman'],
    ['TimesNewRomanPS-BoldItalicMT', 'times new roman'],
    ['Times-Roman', 'Times New Roman'],
    ['Arial-BoldMT', 'Arial'],
    ['Arial,Italic', 'Arial'],
    ['SimSun', '宋体'],
    ['宋体', 'SimSun'],
    ['FangSong_GB2312', '仿宋'],
    ['仿宋_GB2312', '仿宋'],
    ['CMR10', 'Computer Modern'],
    ['SFRM1095', 'Computer Modern'],
    ['DejaVuSerif-Bold', 'DejaVu Serif'],
    ['NimbusRomNo9L-Regu', 'Nimbus*'],
    ['NimbusRoman-Bold', 'Nimbus Roman*'],
  ])('%s is %s', (font, family) => expect(isOfFamily(font, family)).toBe(true));

  test.each([
    ['ArialNarrow', 'Arial'],
    ['KaiTi', '宋体'],
    ['', '宋体'],
    ['', 'Nimbus*'],
    ['NimbusSans', 'Nimbus Roman*'],
    ['NimbusRomNo9L-Regu', 'Nimbus'],
  ])('%s isn’t %s', (font, family) => expect(isOfFamily(font, family)).toBe(false));

  test('symbols', () => {
    expect(['SymbolMT', 'Wingdings-Regular', 'Wingdings2', 'CambriaMath'].filter((font) => !isSymbols(font))).toEqual(
      [],
    );
    expect(isSymbols('SimSun')).toBe(false);
  });
});
