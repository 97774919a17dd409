import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_FONTS, type IndexFonts, RARE_FONTS } from '../../../src/bundle/fonts.ts';
import { type IndexPdf, writeIndexPdf } from '../../../src/bundle/writers/index-pdf.ts';
import { isMissing } from '../../tools/missing.ts';
import { sampleIndex } from './sample-index.ts';
import { onTwoDays, runOn } from './support.ts';

const resolve = createRequire(import.meta.url).resolve;
const FONTS: IndexFonts = {
  regular: readFileSync(resolve(BUILT_IN_FONTS.regular)),
  bold: readFileSync(resolve(BUILT_IN_FONTS.bold)),
};

function fontOf(data: Uint8Array): Font {
  const font = create(Buffer.from(data));
  if ('fonts' in font) throw new Error('a collection');
  return font;
}

function stream(doc: PDFDocument, ref: unknown): Buffer {
  const value = ref instanceof PDFRef ? doc.context.lookup(ref) : ref;
  if (!(value instanceof PDFRawStream)) throw new Error('not a stream');
  return inflateSync(value.contents);
}

/** Each embedded font with what its glyphs stand for. */
function embedded(doc: PDFDocument): { name: string; font: Font; glyphs: Map<number, string> }[] {
  const dicts = doc.context.enumerateIndirectObjects().map(([, value]) => value);
  const type0 = dicts.filter(
    (dict): dict is PDFDict => dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Type0'),
  );
  return type0.map((dict) => {
    const child = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const file = child.lookup(PDFName.of('FontDescriptor'), PDFDict).get(PDFName.of('FontFile2'));
    const cmap = stream(doc, dict.get(PDFName.of('ToUnicode'))).toString('latin1');
    const glyphs = new Map<number, string>();
    for (const [, glyph = '', text = ''] of cmap.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)) {
      glyphs.set(Number.parseInt(glyph, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
    }
    return { name: String(dict.get(PDFName.of('BaseFont'))), font: fontOf(stream(doc, file)), glyphs };
  });
}

describe('writeIndexPdf', () => {
  let forty: IndexPdf;
  let doc: PDFDocument;
  beforeAll(async () => {
    forty = await writeIndexPdf(sampleIndex(40), FONTS);
    doc = await PDFDocument.load(forty.bytes, { updateMetadata: false });
  });

  it('gives the same bytes on any day and in any zone', async () => {
    const [one, two] = await onTwoDays(() => writeIndexPdf(sampleIndex(3), FONTS));
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('stays under 100 KB for forty files', () => {
    expect(forty.bytes.length).toBeLessThan(100 * 1024);
    expect(forty.missing).toEqual([]);
  });

  it('embeds an outline for every glyph that has one', () => {
    const fonts = embedded(doc);
    expect(fonts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^\/[A-Z]{6}\+NotoSansSC-Regular$/),
      expect.stringMatching(/^\/[A-Z]{6}\+NotoSansSC-Bold$/),
    ]);
    const sources = [fontOf(FONTS.regular), fontOf(FONTS.bold)];
    fonts.forEach(({ font, glyphs }, at) => {
      expect(glyphs.size).toBeGreaterThan(20);
      for (const [glyph, text] of glyphs) {
        const source = sources[at]?.glyphForCodePoint(text.codePointAt(0) ?? 0);
        const drawn = font.getGlyph(glyph).path.commands.length;
        expect([text, drawn]).toEqual([text, source?.path.commands.length]);
      }
    });
    const shown = new Set(fonts[0]?.glyphs.values());
    const wanted = sampleIndex(40).rows.flatMap(({ title, slot }) => [...title.zh, ...title.en, ...slot.zh]);
    expect(wanted.filter((char) => !shown.has(char) && !'“”'.includes(char))).toEqual([]);
  });

  it('links every row to its checksum and back', () => {
    const pages = doc.getPages();
    const links = pages.flatMap((page, from) => {
      const annots = page.node.Annots();
      return (annots?.asArray() ?? []).map((ref) => {
        const dict = doc.context.lookup(ref, PDFDict);
        expect(dict.get(PDFName.of('Subtype'))).toBe(PDFName.of('Link'));
        const action = dict.lookup(PDFName.of('A'), PDFDict);
        expect(action.get(PDFName.of('S'))).toBe(PDFName.of('GoTo'));
        const target = action.lookup(PDFName.of('D'), PDFArray).get(0);
        return { from, to: pages.findIndex((other) => other.ref === target) };
      });
    });
    expect(links.length).toBe(40 * 3);
    expect(links.filter(({ from, to }) => to > from).length).toBe(80);
    expect(links.filter(({ from, to }) => to >= 0 && to < from).length).toBe(40);
  });

  it('carries title, language and fixed dates', () => {
    expect(doc.getTitle()).toContain('示例市大数据管理局');
    expect(doc.getCreationDate()?.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    expect(doc.getModificationDate()?.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    expect(String(doc.catalog.get(PDFName.of('Lang')))).toContain('zh-CN');
    expect(doc.catalog.has(PDFName.of('Outlines'))).toBe(true);
  });

  it('draws what no font has by its number, and reports it', async () => {
    const index = sampleIndex(1, { applicant: { zh: '喆䶮𠮷公司', en: 'x' } });
    const { bytes, missing } = await writeIndexPdf(index, FONTS);
    expect(missing).toEqual([{ char: '𠮷', codePoint: 'U+20BB7' }]);
    const fonts = embedded(await PDFDocument.load(bytes, { updateMetadata: false }));
    const shown = fonts.flatMap(({ glyphs }) => [...glyphs.values()]);
    expect(shown).toEqual(expect.arrayContaining(['喆', '䶮', '〔', '7', '〕']));
    expect(shown).not.toContain('𠮷');
  });

  it('draws it in a font for rare characters, which is opened only where one occurs', async () => {
    let asked = 0;
    const rare = async () => {
      asked += 1;
      return RARE_FONTS.map((name) => readFileSync(join(import.meta.dirname, '../../../dist/fonts', name)));
    };
    const usual = await writeIndexPdf(sampleIndex(1, { applicant: { zh: '喆䶮㼆𬭚㛃公司', en: 'x' } }), {
      ...FONTS,
      rare,
    });
    expect([usual.missing, asked]).toEqual([[], 0]);
    const applicant = { zh: '𠮷𤋮𡿨𪚥公司', en: 'x' };
    const { bytes, missing } = await writeIndexPdf(sampleIndex(1, { applicant }), { ...FONTS, rare });
    expect([missing, asked]).toEqual([[{ char: '𪚥', codePoint: 'U+2A6A5' }], 1]);
    const fonts = embedded(await PDFDocument.load(bytes, { updateMetadata: false }));
    const drawn = fonts.flatMap(({ font, glyphs }) =>
      [...glyphs].filter(([glyph]) => font.getGlyph(glyph).path.commands.length > 10).map(([, text]) => text),
    );
    expect(drawn).toEqual(expect.arrayContaining(['𠮷', '𤋮']));
    expect(fonts.map(({ name }) => name.slice(8))).toEqual([
      'NotoSansSC-Regular',
      'NotoSansSC-Bold',
      'NotoSansHK-Regular',
      'NotoSansJP-Regular',
    ]);
  });

  it.skipIf(isMissing('pdftotext', '-v') || isMissing('pdftoppm', '-v'))(
    'poppler reads a rare character and draws more than a box (skipped without poppler)',
    async () => {
      const rare = async () =>
        RARE_FONTS.map((name) => readFileSync(join(import.meta.dirname, '../../../dist/fonts', name)));
      const pdf = async (zh: string) =>
        (await writeIndexPdf(sampleIndex(0, { applicant: { zh, en: '' } }), { ...FONTS, rare })).bytes;
      const [first, second] = [await pdf('𠮷'), await pdf('吉')];
      expect(runOn(first, 'a.pdf', 'pdftotext', (path) => ['-l', '1', path, '-'])).toContain('\n𠮷\n');
      const inked = (bytes: Uint8Array): number => {
        const area = ['-l', '1', '-r', '72', '-x', '280', '-y', '320', '-W', '36', '-H', '70', '-gray'];
        const picture = runOn(bytes, 'a.pdf', 'pdftoppm', (path) => [...area, path], 'latin1');
        return Array.from(picture.slice(-36 * 70)).filter((pixel) => pixel < '\x80').length;
      };
      const [rareInk, usualInk] = [inked(first), inked(second)];
      expect(usualInk).toBeGreaterThan(30);
      expect(rareInk / usualInk).toBeGreaterThan(0.4);
      expect(rareInk / usualInk).toBeLessThan(1.6);
    },
  );

  it('has a page for every bookmark', () => {
    const titles: string[] = [];
    const walk = (ref: unknown): void => {
      for (let at = ref; at instanceof PDFRef; ) {
        const item = doc.context.lookup(at, PDFDict);
        const page = item.lookup(PDFName.of('Dest'), PDFArray).get(0);
        expect(doc.getPages().some((other) => other.ref === page)).toBe(true);
        titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
        walk(item.get(PDFName.of('First')));
        at = item.get(PDFName.of('Next'));
      }
    };
    walk(doc.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')));
    expect(titles.length).toBe(43);
    expect([titles[0], titles[1], titles.at(-1)]).toEqual([
      '封面 Cover',
      '材料目录 Index of materials',
      '文件校验值 Checksums',
    ]);
    expect(titles[3]).toBe('02 第2号申报材料 Material 2');
  });

  it('refuses what is not a font', async () => {
    await expect(writeIndexPdf(sampleIndex(1), { ...FONTS, regular: Buffer.from('no font at all') })).rejects.toThrow();
  });

  it('takes an index without rows', async () => {
    const empty = await PDFDocument.load((await writeIndexPdf(sampleIndex(0), FONTS)).bytes, { updateMetadata: false });
    expect(empty.getPageCount()).toBe(2);
  });
});
