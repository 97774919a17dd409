import { describe, expect, it } from 'vitest';
import { waysToCheck } from '../../../src/bundle/check-sums.ts';
import type { IndexFont } from '../../../src/bundle/writers/pdf/font.ts';
import { layoutIndex } from '../../../src/bundle/writers/pdf/index-layout.ts';
import { breakLines } from '../../../src/bundle/writers/pdf/line-break.ts';
import { PAGE } from '../../../src/bundle/writers/pdf/sheet.ts';
import { Typeface } from '../../../src/bundle/writers/pdf/typeface.ts';
import { sampleIndex } from './sample-index.ts';

/** A font that has the characters that `has` allows, all square or half. */
function fakeFont(has: (char: string) => boolean): IndexFont {
  return {
    postscriptName: 'Fake',
    has: (value) => has(String.fromCodePoint(value)),
    advance: (value) => (value < 0x2000 ? 0.5 : 1),
    embeddable: {},
  };
}

const everything = fakeFont(() => true);
const face = () => new Typeface(everything, everything, []);
const wide = (text: string) => Array.from(text).reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);

describe('breakLines', () => {
  it.each([
    ['一二三四五六', 4, ['一二三四', '五六']],
    ['一二三四，五六', 4, ['一二三', '四，五六']],
    ['一二三（四五）六', 4, ['一二三', '（四五）', '六']],
    ['一二三“四五”。六', 4, ['一二三', '“四', '五”。六']],
    ['smart city data', 5, ['smart city', 'data']],
    ['智慧city平台', 4, ['智慧city', '平台']],
    ['abcdefghijkl', 3, ['abcdef', 'ghijkl']],
    ['01_Support_Case.pdf', 6, ['01_Support_', 'Case.pdf']],
    ['占比 3.5% 以上', 4, ['占比', '3.5% 以', '上']],
    ['abc -eq d', 2.5, ['abc', '-eq d']],
    ['', 4, []],
  ])('breaks %s at %i', (text, width, lines) => {
    expect(breakLines(text, width, wide, 9)).toEqual(lines);
  });

  it('cuts what is too long, and says so', () => {
    expect(breakLines('一二三四五六七八九', 3, wide, 2)).toEqual(['一二三', '四五…']);
  });
});

describe('Typeface', () => {
  it('asks the fallback fonts in order, and the other weight last', () => {
    const latin = fakeFont((char) => char < '\u2000');
    const chinese = fakeFont((char) => char === '吉');
    const both = new Typeface(latin, everything, [chinese]);
    expect(both.runs('a吉b犇', false)).toEqual([
      { font: 0, text: 'a' },
      { font: 2, text: '吉' },
      { font: 0, text: 'b' },
      { font: 1, text: '犇' },
    ]);
    expect(both.missing()).toEqual([]);
  });

  it('names missing characters once, in order, and drops invisible ones', () => {
    const few = fakeFont((char) => char < '\u2000' || '〔〕吉'.includes(char));
    const poor = new Typeface(few, few, []);
    expect(poor.prepare('吉\u200b 𠮷\n 犇𠮷\ufe0f')).toBe('吉 〔U+20BB7〕 〔U+7287〕〔U+20BB7〕');
    expect(poor.missing()).toEqual([
      { char: '犇', codePoint: 'U+7287' },
      { char: '𠮷', codePoint: 'U+20BB7' },
    ]);
  });

  it('keeps curly quotes in Chinese and straightens them in English', () => {
    expect(face().prepare('“一网”')).toBe('“一网”');
    expect(face().prepare('the “one” city’s')).toBe('the "one" city\'s');
  });
});

describe('layoutIndex', () => {
  const layout = layoutIndex(sampleIndex(60), face());

  it('keeps everything inside the page and every row on one page', () => {
    const bottom = PAGE.height - PAGE.bottom;
    for (const sheet of layout.sheets) {
      for (const { y, text } of sheet.texts) {
        const footer = y === PAGE.height - 36;
        expect([text, footer || y < bottom]).toEqual([text, true]);
      }
      for (const { x, width } of sheet.rules) expect(x + width).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.01);
    }
    for (let at = 0; at < 59; at++) {
      const [row, next] = [layout.anchors.get(`row-${at}`), layout.anchors.get(`row-${at + 1}`)];
      const english = at % 3 === 0 ? `case ${at + 1}:` : `Material ${at + 1}`;
      const sheet = layout.sheets[row?.sheet ?? -1];
      const mark = sheet?.texts.find(({ text, size }) => size === 7.5 && text.includes(english));
      expect(mark?.y).toBeGreaterThan(row?.y ?? Number.POSITIVE_INFINITY);
      if (next?.sheet === row?.sheet) expect(mark?.y).toBeLessThan(next?.y ?? 0);
    }
  });

  it('repeats the head of the table and numbers the pages', () => {
    const tables = new Set(Array.from({ length: 60 }, (_, at) => layout.anchors.get(`row-${at}`)?.sheet));
    expect(tables.size).toBeGreaterThan(2);
    for (const at of tables) {
      expect(layout.sheets[at ?? -1]?.texts.some(({ text }) => text === '材料名称')).toBe(true);
    }
    layout.sheets.forEach((sheet, at) => {
      if (at === 0) return;
      expect(sheet.texts.at(-1)?.text).toBe(`${at + 1} / ${layout.sheets.length}`);
    });
  });

  it('shows short sums in the table and full ones behind it', () => {
    const texts = layout.sheets.flatMap((sheet) => sheet.texts.map(({ text }) => text));
    for (const { sha256 } of sampleIndex(60).rows) {
      expect(texts).toContain(sha256);
      expect(texts).toContain(sha256.slice(0, 12));
    }
  });

  it('shows each way to check the sums as it must be typed, and a bookmark per file', () => {
    const drawn = layout.sheets.flatMap((sheet) => sheet.texts.map(({ text }) => text)).join(' ');
    for (const { command } of waysToCheck('SHA256SUMS.txt')) expect(drawn).toContain(command);
    expect(layout.outline.map(({ below }) => below?.length)).toEqual([undefined, 60, undefined]);
  });

  it('has an anchor for every link', () => {
    const links = layout.sheets.flatMap((sheet) => sheet.links);
    expect(links.length).toBe(180);
    expect(links.filter(({ target }) => typeof target !== 'string' || !layout.anchors.has(target))).toEqual([]);
  });

  it('begins with a cover that bears no number, with the facts at its foot', () => {
    const texts = layout.sheets[0]?.texts ?? [];
    expect(texts.map(({ text }) => text)).toEqual([
      '示例城市奖（演练）',
      'Example City Awards (rehearsal)',
      '材 料 目 录',
      'Index of Materials',
      '示例市大数据管理局',
      'Example City Big Data Administration',
      '申报类别',
      'Category',
      '出行类',
      'Mobility',
      '截止时间',
      'Closing time',
      '征集文件没有写明',
      'Not stated',
    ]);
    expect(texts.at(-1)?.y).toBeGreaterThan(PAGE.height * 0.85);
    expect(layout.anchors.get('index')?.sheet).toBe(1);
  });

  it('goes on with a cover that is too full for one page', () => {
    const fact = { label: { zh: '事项', en: 'Fact' }, value: [{ zh: '内容'.repeat(200), en: 'Content' }] };
    const long = layoutIndex(sampleIndex(1, { facts: Array.from({ length: 12 }, () => fact) }), face());
    expect(long.anchors.get('index')?.sheet).toBeGreaterThan(1);
    const drawn = long.sheets.flatMap(({ texts }) => texts.filter(({ text }) => text === '事项'));
    expect(drawn.length).toBe(12);
    for (const { y } of long.sheets.flatMap(({ texts }) => texts)) expect(y).toBeLessThan(PAGE.height - 30);
  });

  it('keeps list and checksums of a few files on one page, and parts them where they would break', () => {
    const sheetsOf = (count: number) => {
      const { anchors, sheets } = layoutIndex(sampleIndex(count), face());
      return { all: sheets.length, list: anchors.get('index')?.sheet, sums: anchors.get('sums')?.sheet };
    };
    expect(sheetsOf(1)).toEqual({ all: 2, list: 1, sums: 1 });
    expect(sheetsOf(8)).toEqual({ all: 3, list: 1, sums: 2 });
  });

  it('marks in red where a seal is due, and nothing where none is', () => {
    const seal = { zh: '须盖章（§6）', en: 'Seal due (§6)' };
    const rows = sampleIndex(2).rows.map((row, at) => (at === 0 ? { ...row, seal } : row));
    const red = layoutIndex(sampleIndex(0, { rows }), face()).sheets.flatMap(({ texts }) =>
      texts.filter(({ ink }) => ink === 'red').map(({ text }) => text),
    );
    expect(red).toEqual([seal.zh, seal.en]);
  });

  it('cuts a title that would fill pages', () => {
    const rows = sampleIndex(1).rows.map((row) => ({ ...row, title: { zh: '长'.repeat(20_000), en: 'x' } }));
    expect(layoutIndex(sampleIndex(0, { rows }), face()).sheets.length).toBeLessThan(4);
  });
});
