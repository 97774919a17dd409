import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { rewritePdf } from '../../../src/bundle/pdf/rewrite.ts';
import { PdfFault } from '../../../src/facts/pdf/fault.ts';
import { PdfName, PdfRef } from '../../../src/facts/pdf/values.ts';
import { changed, flatPages, packedPdf, plainPdf } from '../../facts/pdf/build.ts';
import { ask, lacks, opened, pageTexts, producedBy, rewritten, stream } from './tools.ts';

const PRODUCERS = ['chromium', 'chromium-type3', 'libreoffice', 'qpdf-linearized', 'qpdf-object-streams'];

/** Three pages, each of which says its number. */
function numbered(): Map<number, string> {
  const font = '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';
  const page = (at: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${font} /Contents ${at + 10} 0 R >>`;
  return changed(flatPages(3), {
    3: page(3),
    4: page(4),
    5: page(5),
    ...Object.fromEntries([3, 4, 5].map((at) => [at + 10, stream(`BT /F 12 Tf 20 20 Td (page ${at - 2}) Tj ET`)])),
  });
}

describe('a PDF written anew', () => {
  test.skipIf(lacks('qpdf', 'pdftotext')).each(PRODUCERS)(
    '%s: the same text, and qpdf finds no fault (skipped without qpdf or pdftotext)',
    async (name) => {
      const before = producedBy(name);
      const after = await rewritten(before);
      expect(ask('qpdf', after, '--check', '{}')).toContain('No syntax or stream encoding errors found');
      expect(pageTexts(after)).toEqual(pageTexts(before));
      expect(opened(after).pages).toHaveLength(opened(before).pages.length);
    },
  );

  test('the same bytes every time', async () => {
    const before = producedBy('libreoffice');
    expect((await rewritten(before)).equals(await rewritten(before))).toBe(true);
  });

  test('what nothing leads to is left behind', async () => {
    const lost = stream('x'.repeat(5000));
    const after = await rewritten(plainPdf(changed(flatPages(1), { 9: lost })));
    expect(after.length).toBeLessThan(1500);
  });

  test.skipIf(lacks('pdftotext'))(
    'a part has its pages in order, and nothing of others (skipped without pdftotext)',
    async () => {
      const after = await rewritten(plainPdf(numbered()), {}, { start: 1, end: 3 });
      expect(pageTexts(after)).toEqual(['page 2', 'page 3']);
      expect(after.includes('page 1')).toBe(false);
    },
  );

  test('what a page inherits stands in the page itself', async () => {
    const inherits = changed(flatPages(1), {
      2: '<< /Type /Pages /Count 1 /Kids [3 0 R] /Rotate 90 /MediaBox [0 0 10 20] >>',
      3: '<< /Type /Page /Parent 2 0 R /CropBox [1 1 9 9] >>',
    });
    const { document, pages } = opened(await rewritten(plainPdf(inherits)));
    const page = document.resolve(pages[0]?.ref);
    expect(page instanceof Map && [page.get('Rotate'), page.get('MediaBox'), page.get('CropBox')]).toEqual([
      90,
      [0, 0, 10, 20],
      [1, 1, 9, 9],
    ]);
  });

  test('values come out as they went in', async () => {
    const odd = String.raw`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /#41#20#2f (a\(\)\\\r\000) /R [-0.5 .0000001 7 true null /] >>`;
    const { document, pages } = opened(await rewritten(plainPdf(changed(flatPages(1), { 3: odd }))));
    const before = opened(plainPdf(changed(flatPages(1), { 3: odd })));
    const [was, is] = [before.document.resolve(before.pages[0]?.ref), document.resolve(pages[0]?.ref)];
    const own = (page: unknown) => page instanceof Map && ['A /', 'R'].map((key) => page.get(key));
    expect(own(is)).toEqual(own(was));
    expect(own(is)).toEqual([expect.anything(), [-0.5, 1e-7, 7, true, null, new PdfName('')]]);
  });

  test('a stream can be replaced, in terms of the source', async () => {
    const seen: number[] = [];
    const after = await rewritten(plainPdf(numbered()), {
      replace: ({ num, dict, span }) => {
        seen.push(num);
        return num === 14
          ? { dict: new Map([...dict, ['Likes', new PdfRef(3, 0)]]), bytes: Buffer.alloc(span.length, 32) }
          : undefined;
      },
    });
    expect(seen).toEqual([13, 14, 15]);
    const { document, pages } = opened(after);
    const page = document.resolve(pages[1]?.ref);
    const content = page instanceof Map ? document.resolve(page.get('Contents')) : null;
    expect(content instanceof Map && content.get('Likes')).toEqual(pages[0]?.ref);
    expect([after.includes('page 1'), after.includes('page 2')]).toEqual([true, false]);
  });
});

describe('links', () => {
  const link = (target: string): string => `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] ${target} >>`;
  const page = (annots: string): string => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [${annots}] >>`;
  const names = '/Names << /Dests << /Kids [8 0 R] >> >> /Dests << /old [4 0 R /Fit] >>';
  const linked = (target: string): Map<number, string> =>
    changed(flatPages(3), {
      1: `<< /Type /Catalog /Pages 2 0 R ${names} >>`,
      3: page('7 0 R'),
      7: link(target),
      8: '<< /Names [(far) << /D [5 0 R /XYZ 0 9 null] >>] >>',
    });
  const targetOf = async (target: string, pages?: number): Promise<unknown> => {
    const range = pages === undefined ? undefined : { start: 0, end: pages };
    const after = opened(await rewritten(plainPdf(linked(target)), {}, range));
    const { resolve } = after.document;
    const first = resolve(after.pages[0]?.ref);
    const annots = first instanceof Map ? resolve(first.get('Annots')) : null;
    const found = Array.isArray(annots) ? resolve(annots[0]) : null;
    if (!(found instanceof Map)) return 'no link';
    const action = resolve(found.get('A'));
    const leads = resolve(action instanceof Map ? action.get('D') : found.get('Dest'));
    if (!Array.isArray(leads)) return leads;
    return after.pages.findIndex(({ ref }) => leads[0] instanceof PdfRef && ref.num === leads[0].num);
  };

  test.each([
    ['to a page', '/Dest [4 0 R /Fit]', 1],
    ['to a name of the tree', '/A << /S /GoTo /D (far) >>', 2],
    ['to a name of the old dictionary', '/Dest /old', 1],
    ['to a page by its number', '/A << /S /GoTo /D [2 /Fit] >>', 2],
    ['to a name that nobody defines', '/Dest (nowhere)', null],
    ['to a page that does not exist', '/Dest [77 0 R /Fit]', null],
  ])('%s', async (_, target, leads) => {
    expect(await targetOf(target)).toBe(leads);
  });

  test('to a page that is left out', async () => {
    expect(await targetOf('/Dest (far)', 2)).toBe(null);
  });

  test('a page of another file stays as it is', async () => {
    const after = await rewritten(plainPdf(linked('/A << /S /GoToR /F (b.pdf) /D [2 /Fit] >>')));
    const { document, pages } = opened(after);
    const first = document.resolve(pages[0]?.ref);
    const annots = first instanceof Map ? document.resolve(first.get('Annots')) : null;
    const found = Array.isArray(annots) ? document.resolve(annots[0]) : null;
    const action = found instanceof Map ? document.resolve(found.get('A')) : null;
    expect(action instanceof Map && action.get('D')).toEqual([2, new PdfName('Fit')]);
  });
});

describe('hostile and broken files', () => {
  const fault = async (pdf: string): Promise<unknown> => {
    const error = await rewritten(pdf).catch((reason: unknown) => reason);
    return error instanceof PdfFault ? error.kind : error;
  };

  test('ten thousand objects, each of which leads to the next', async () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_, at) => [at + 10, `[${at + 11} 0 R]`]));
    const first = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /X 10 0 R >>';
    const after = await rewritten(plainPdf(new Map([...changed(flatPages(1), { 3: first }), ...chain])));
    expect(opened(after).pages).toHaveLength(1);
  });

  test('a missing object is null', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /X 99 0 R >>';
    const after = opened(await rewritten(packedPdf(changed(flatPages(1), { 3: page }))));
    const found = after.document.resolve(after.pages[0]?.ref);
    expect(found instanceof Map && after.document.resolve(found.get('X'))).toBe(null);
  });

  test('an object that is not where the file says', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /X 9 0 R >>';
    const pdf = plainPdf(changed(flatPages(1), { 3: page, 9: '(here)' }));
    expect(await fault(pdf.replace('9 0 obj', '8 0 obj'))).toBe('broken');
  });

  test('streams inside each other, which would make the copy many times as large', async () => {
    const inner = Array.from({ length: 50 }, (_, at) => at + 11);
    // None says its length, so that all of them end with the one around them.
    const heads = inner.map((num) => `${num} 0 obj << >> stream\n`).join('');
    const refs = inner.map((num) => `${num} 0 R`).join(' ');
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /X [${refs}] >>`;
    const text = plainPdf(changed(flatPages(1), { 3: page, 10: stream(`${heads}${' '.repeat(5000)}`) }));
    const rows = inner.map((num) => `${num} 1\n${String(text.indexOf(`${num} 0 obj`)).padStart(10, '0')} 00000 n \n`);
    const pdf = text.replace('trailer', `${rows.join('')}trailer`).replace('/Size 11', '/Size 61');
    expect(await fault(pdf)).toBe('bounds');
  });

  test('a sink that fails', async () => {
    const failing = new Writable({
      write: (_chunk, _encoding, done) => done(new Error('the disk is full')),
    });
    await expect(rewritePdf(opened(producedBy('libreoffice')), failing)).rejects.toThrow('the disk is full');
    expect(failing.destroyed).toBe(true);
  });
});
