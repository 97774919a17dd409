import { describe, expect, test } from 'vitest';
import type { BookMaterial } from '../../../src/bundle/book/book.ts';
import { layBook, materialDestination } from '../../../src/bundle/book/book.ts';
import { bookFindings } from '../../../src/bundle/book/book-findings.ts';
import { drawBookIndex } from '../../../src/bundle/book/book-index.ts';
import { planBook } from '../../../src/bundle/book/book-plan.ts';
import { writeBook } from '../../../src/bundle/pdf/book-writer.ts';
import { FileChangedError } from '../../../src/bundle/writers/sources.ts';
import { bookShape } from '../../../src/report/book/contract.ts';
import { jsonBook } from '../../../src/report/book/json.ts';
import { changed, flatPages, latin1Bytes, plainPdf } from '../../facts/pdf/build.ts';
import { collector, fileOf, onTwoDays } from '../writers/support.ts';
import { ask, lacks, opened, pageTexts, producedBy, stream } from './tools.ts';

const FONT = '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

/** A PDF of pages that say `text` and a number; `entries` stand in each page, `content` before its text. */
function saying(text: string, pages: number, entries = '/MediaBox [0 0 595 842]', content = ''): string {
  const changes: Record<number, string> = {};
  for (let at = 0; at < pages; at++) {
    changes[at + 3] = `<< /Type /Page /Parent 2 0 R ${entries} ${FONT} /Contents ${at + 100} 0 R >>`;
    changes[at + 100] = stream(`${content} BT /F 12 Tf 100 300 Td (${text} ${at + 1}) Tj ET`);
  }
  return plainPdf(changed(flatPages(pages), changes));
}

function material(number: string, pdf: string | Uint8Array, format = 'pdf'): BookMaterial {
  const bytes = typeof pdf === 'string' ? latin1Bytes(pdf) : pdf;
  const title = { zh: `材料${number}`, en: `Material ${number}` };
  return { number, title, file: `files/${number}.${format}`, format, ...fileOf(bytes) };
}

const INDEX = latin1Bytes(saying('index', 1));

async function bound(materials: readonly BookMaterial[], duplex = false, index = INDEX): Promise<Buffer> {
  const plan = await planBook(materials, duplex);
  const { sink, bytes } = collector();
  await writeBook(plan, index, '示例市 合订本', sink);
  return bytes();
}

describe('the plan', () => {
  test('what can be merged, what not and why, before anything is written', async () => {
    const broken = plainPdf(changed(flatPages(1), { 3: '<< /Type /Page /Parent 2 0 R /X 9 0 R >>', 9: '(x)' }));
    const plan = await planBook(
      [
        material('01', producedBy('libreoffice')),
        material('02', producedBy('qpdf-password')),
        material('03', producedBy('qpdf-no-editing')),
        material('04', latin1Bytes('a film'), 'mp4'),
        material('05', broken.replace('9 0 obj', '8 0 obj')),
        material('06', producedBy('libreoffice').slice(0, 9000)),
        material('07', saying('last', 2)),
      ],
      false,
    );
    expect(plan.chapters.map(({ material: { number }, pages }) => [number, pages])).toEqual([
      ['01', 1],
      ['07', 2],
    ]);
    expect(plan.outside.map(({ material: { number }, why }) => [number, why])).toEqual([
      ['02', 'password'],
      ['03', 'restricted'],
      ['04', 'not-pdf'],
      ['05', 'damaged'],
      ['06', 'damaged'],
    ]);
    expect(bookFindings(plan).map(({ message, severity, subject }) => [message.id, severity, subject?.file])).toEqual([
      ['book.password', 'warning', 'files/02.pdf'],
      ['book.restricted', 'warning', 'files/03.pdf'],
      ['book.damaged', 'warning', 'files/05.pdf'],
      ['book.damaged', 'warning', 'files/06.pdf'],
      ['book.separate', 'advice', undefined],
    ]);
  });

  test('signatures and fields that nobody draws', async () => {
    const form = (field: string): string =>
      plainPdf(
        changed(flatPages(1), {
          1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] >> >>',
          8: '<< /FT /Tx /T (outer) /Kids [9 0 R] >>',
          9: `<< /Subtype /Widget /Parent 8 0 R /T (inner) ${field} >>`,
        }),
      );
    const plan = await planBook(
      [
        material('01', form('/FT /Sig /V << /Type /Sig >>')),
        material('02', form('/FT /Sig')),
        material('03', form('/V (words)')),
        material('04', form('/V (words) /AP << >>')),
        material('05', form('/V ()')),
      ],
      false,
    );
    expect(bookFindings(plan).map(({ message, subject }) => [message.id, subject?.file])).toEqual([
      ['book.signature', 'files/01.pdf'],
      ['book.form', 'files/03.pdf'],
    ]);
  });

  test('a book of nothing', async () => {
    const plan = await planBook([material('01', latin1Bytes('a film'), 'mp4')], false);
    expect(bookFindings(plan).map(({ message }) => message.id)).toEqual(['book.nothing', 'book.separate']);
  });

  test('each material begins on the front of a sheet when both sides are printed', async () => {
    const materials = [material('01', saying('a', 3)), material('02', saying('b', 2)), material('03', saying('c', 1))];
    const layout = async (duplex: boolean) => layBook(await planBook(materials, duplex), 1);
    const parts = ({ index, chapters }: Awaited<ReturnType<typeof layout>>) =>
      [index, ...chapters].map(({ start, pages, blankBack }) => [start, pages, blankBack]);
    const [single, both] = [await layout(false), await layout(true)];
    expect([single.pages, parts(single)]).toEqual([
      7,
      [
        [1, 1, false],
        [2, 3, false],
        [5, 2, false],
        [7, 1, false],
      ],
    ]);
    expect([both.pages, parts(both)]).toEqual([
      9,
      [
        [1, 1, true],
        [3, 3, true],
        [7, 2, false],
        [9, 1, false],
      ],
    ]);
  });
});

describe('the index', () => {
  test('is drawn until its page numbers hold', async () => {
    const plan = await planBook([material('01', saying('a', 1)), material('02', saying('b', 1))], false);
    const asked: number[][] = [];
    const index = await drawBookIndex(plan, async (pageOf) => {
      asked.push([...pageOf.values()]);
      return latin1Bytes(saying('index', 3));
    });
    expect(opened(index).pages).toHaveLength(3);
    expect(asked).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  test('that never comes to rest is refused', async () => {
    const plan = await planBook([material('01', saying('a', 1))], false);
    let pages = 1;
    const draw = async (): Promise<Uint8Array> => latin1Bytes(saying('index', ++pages));
    await expect(drawBookIndex(plan, draw)).rejects.toThrow('changes its length');
  });
});

describe.skipIf(lacks('qpdf', 'pdftotext'))('the book, read by others (skipped without qpdf or pdftotext)', () => {
  test('all pages in order, each with its number, and qpdf finds no fault', async () => {
    const names = ['chromium', 'libreoffice', 'qpdf-linearized', 'qpdf-object-streams', 'chromium-type3'];
    const pdf = await bound(names.map((name, at) => material(`0${at + 1}`, producedBy(name))));
    expect(ask('qpdf', pdf, '--check', '{}')).toContain('No syntax or stream encoding errors found');
    const texts = pageTexts(pdf);
    expect(texts).toHaveLength(6);
    expect(texts[0]).toMatch(/index 1\s+1\/6$/);
    for (const [at, name] of names.entries()) {
      const words = pageTexts(producedBy(name)).join(' ').split(/\s+/);
      const inBook = texts[at + 1]?.split(/\s+/) ?? [];
      expect(inBook.filter((word) => word !== `${at + 2}/6`)).toEqual(words);
      expect(inBook).toContain(`${at + 2}/6`);
    }
  });

  /** Where the number of a page begins, in points from the upper left of what is shown. */
  const numberAt = (pdf: Buffer, page: number): { x: number; y: number } => {
    const text = ask('pdftotext', pdf, '-bbox', '-cropbox', '-f', String(page), '-l', String(page), '{}', '-');
    const [, x, y] = new RegExp(`xMin="([\\d.-]+)" yMin="([\\d.-]+)"[^>]*>${page}/\\d+<`).exec(text) ?? [];
    return { x: Number(x), y: Number(y) };
  };

  test.each([
    ['upright', '/MediaBox [0 0 595 842]', ''],
    ['a quarter turn', '/MediaBox [0 0 842 595] /Rotate 90', ''],
    ['half a turn', '/MediaBox [0 0 595 842] /Rotate 180', ''],
    ['three quarters, told the other way round', '/MediaBox [0 0 842 595] /Rotate -90', ''],
    ['cropped, with corners the other way round', '/MediaBox [0 0 900 1000] /CropBox [645 892 50 50]', ''],
    ['content that never restores its state', '/MediaBox [0 0 595 842]', 'q .1 0 0 .1 50 50 cm'],
    ['content that restores it once too often', '/MediaBox [0 0 595 842]', 'q Q Q .1 0 0 .1 50 50 cm'],
  ])('the number stands at the lower right of what is shown: %s', async (_, entries, content) => {
    const { x, y } = numberAt(await bound([material('01', saying('a', 1, entries, content))]), 2);
    // The sheet is A4, upright, in every case.
    expect([595 - x > 25, 595 - x < 40, 842 - y > 14, 842 - y < 22]).toEqual([true, true, true, true]);
  });

  test('with both sides printed, numbers stand outside and backs are empty', async () => {
    const pdf = await bound([material('01', saying('a', 2)), material('02', saying('b', 1))], true);
    expect(pageTexts(pdf).map((text) => text.replace(/\s+/g, ''))).toEqual([
      'index11/5',
      '',
      'a13/5',
      'a24/5',
      'b15/5',
    ]);
    expect([numberAt(pdf, 3).x > 500, numberAt(pdf, 4).x < 50]).toEqual([true, true]);
  });

  test('bookmarks: the index, each material, and below it its own; names and links lead there', async () => {
    const catalog = '<< /Type /Catalog /Pages 2 0 R /Outlines 20 0 R /Dests << /here [4 0 R /Fit] >> >>';
    const own = plainPdf(
      changed(flatPages(2), {
        1: catalog,
        20: '<< /First 21 0 R /Last 22 0 R >>',
        21: '<< /Title (One) /Parent 20 0 R /Next 22 0 R /Dest [3 0 R /Fit] >>',
        22: '<< /Title (Two) /Parent 20 0 R /Prev 21 0 R /A << /S /GoTo /D /here >> >>',
      }),
    );
    const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoTo /D (${materialDestination('02')}) >> >>`;
    const index = saying('index', 1, `/MediaBox [0 0 595 842] /Annots [${link}]`);
    const pdf = await bound([material('01', own), material('02', own)], false, latin1Bytes(index));
    const { outlines } = JSON.parse(ask('qpdf', pdf, '--json', '--json-key=outlines', '{}'));
    interface Item {
      title: string;
      destpageposfrom1: number;
      kids: Item[];
    }
    const shown = (items: Item[]): unknown[] =>
      items.map(({ title, destpageposfrom1, kids }) => [title, destpageposfrom1, ...shown(kids)]);
    expect(shown(outlines)).toEqual([
      ['材料目录 Index of Materials', 1],
      ['01 材料01 Material 01', 2, ['One', 2], ['Two', 3]],
      ['02 材料02 Material 02', 4, ['One', 4], ['Two', 5]],
    ]);
    const { document, pages } = opened(pdf);
    const second = { num: pages[3]?.ref.num, gen: 0 };
    const first = document.resolve(pages[0]?.ref);
    const annots = first instanceof Map ? document.resolve(first.get('Annots')) : null;
    const action = Array.isArray(annots) && annots[0] instanceof Map ? document.resolve(annots[0].get('A')) : null;
    const leads = action instanceof Map ? action.get('D') : null;
    expect(Array.isArray(leads) && leads[0]).toEqual(second);
  });

  test('layers that were hidden stay hidden', async () => {
    const layered = (state: string): string =>
      plainPdf(
        changed(flatPages(1), {
          1: `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [8 0 R 9 0 R] /D << ${state} >> >> >>`,
          3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 10 0 R /Resources << /Properties << /A 8 0 R /B 9 0 R >> /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
          8: '<< /Type /OCG /Name (A) >>',
          9: '<< /Type /OCG /Name (B) >>',
          10: stream('BT /F 12 Tf 50 50 Td /OC /A BDC (shown) Tj EMC /OC /B BDC (hidden) Tj EMC ET'),
        }),
      );
    const pdf = await bound([
      material('01', layered('/OFF [9 0 R]')),
      material('02', layered('/BaseState /OFF /ON [8 0 R]')),
    ]);
    expect(pageTexts(pdf).map((text) => text.replace(/\s+/g, ' '))).toEqual(['index 1 1/3', 'shown 2/3', 'shown 3/3']);
  });
});

describe('the book', () => {
  test('is the same on any day, in any zone', async () => {
    const materials = [material('01', producedBy('libreoffice')), material('02', saying('b', 3))];
    const [one, other] = await onTwoDays(() => bound(materials, true));
    expect(one.equals(other)).toBe(true);
  });

  test('opens each file once more, and closes it', async () => {
    const file = fileOf(producedBy('chromium'));
    const made = { ...material('01', ''), ...file, open: () => file.open() };
    await bound([made]);
    expect([file.opened, file.closed]).toEqual([2, 2]);
  });

  test('a material that has changed meanwhile is told, and the sink destroyed', async () => {
    const plan = await planBook([material('01', saying('a', 2))], false);
    const [chapter] = plan.chapters;
    const other = latin1Bytes(saying('a', 1).padEnd(chapter?.material.bytes ?? 0));
    const swapped = {
      ...plan,
      chapters: plan.chapters.map((one) => ({ ...one, material: { ...one.material, ...fileOf(other) } })),
    };
    const { sink } = collector();
    await expect(writeBook(swapped, INDEX, 'x', sink)).rejects.toBeInstanceOf(FileChangedError);
    expect(sink.destroyed).toBe(true);
  });

  test('as JSON', async () => {
    const plan = await planBook([material('01', saying('a', 2)), material('02', latin1Bytes('x'), 'mp4')], true);
    const written = jsonBook(plan, layBook(plan, 1), { path: 'out/book.pdf', bytes: 9, sha256: 'ab' });
    expect(bookShape.parse(written)).toEqual(written);
    expect(written).toEqual({
      path: 'out/book.pdf',
      bytes: 9,
      sha256: 'ab',
      pages: 4,
      indexPages: 1,
      duplex: true,
      chapters: [{ number: '01', source: 'files/01.pdf', page: 3, pages: 2 }],
      outside: [{ number: '02', source: 'files/02.mp4', why: 'not-pdf' }],
    });
  });
});
