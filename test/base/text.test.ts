import { describe, expect, test } from 'vitest';
import { countZi } from '../../src/base/lengths.ts';
import { nearest } from '../../src/base/nearest.ts';
import { byCodePoint } from '../../src/base/order.ts';
import { hanShare, hasFigure, hasHan, hasLatin } from '../../src/base/scripts.ts';
import { showBytes, showNumber } from '../../src/base/sizes.ts';
import { cutDisplay, displayWidth, padDisplay, wrapDisplay } from '../../src/base/width.ts';
import { fc } from '../tools/properties.ts';

describe('width in a terminal', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['示例', 4],
    ['，。：', 6],
    ['ｆｕｌｌ', 8],
    ['한글', 4],
    ['か\u3099', 2],
    ['e\u0301', 1],
    ['😀', 2],
    ['✅', 2],
    ['✓', 1],
    ['𠮷', 2],
    ['a\u200bb', 2],
    ['é', 1],
    ['\t', 0],
  ])('%j takes %d', (text, columns) => expect(displayWidth(text)).toBe(columns));

  test('is filled up with spaces', () =>
    expect([padDisplay('示', 4), padDisplay('示例市', 4)]).toEqual(['示  ', '示例市']));

  test('is cut where it is too long, … included', () =>
    expect([
      cutDisplay('示例市智', 8),
      cutDisplay('示例市智慧', 7),
      cutDisplay('示例市智慧', 8),
      cutDisplay('a b cd', 4),
    ]).toEqual(['示例市智', '示例市…', '示例市…', 'a b…']));
});

describe('wrapping', () => {
  test.each([
    ['the quick brown fox', 10, ['the quick', 'brown fox']],
    ['示例市智慧公交', 6, ['示例市', '智慧公', '交']],
    ['示例市，智慧', 6, ['示例市，', '智慧']],
    ['用 Smart Bus 系统', 10, ['用 Smart', 'Bus 系统']],
    ['示例，international', 8, ['示例，', 'international']],
    ['写明“示例市”', 6, ['写明', '“示例', '市”']],
    ['写明（city）等', 8, ['写明', '（city）', '等']],
    ['unbreakable', 4, ['unbreakable']],
    ['the organiser’s slides', 14, ['the', 'organiser’s', 'slides']],
    ['（§14：“申报方”', 8, ['（§14：', '“申报方”']],
    ['说的是（示例市）', 8, ['说的是', '（示例市）']],
    ['说的是（示例市）。', 8, ['说的是', '（示例', '市）。']],
    ['', 10, ['']],
    ['says "待补充" (x), "甲"', 8, ['says "待', '补充"', '(x), "甲"']],
    ['("甲乙", "丙")', 6, ['("甲乙",', '"丙")']],
  ])('%j to %d', (text, columns, lines) => expect(wrapDisplay(text, columns)).toEqual(lines));

  test('loses nothing but spaces, and no line is too long that could be broken', () => {
    const piece = fc.constantFrom('示', '例', '，', '。', ' ', 'a', 'word', '1.5', '（', '“', '”', '"', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 8, max: 20 }), (pieces, columns) => {
        const text = pieces.join('');
        const lines = wrapDisplay(text, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          if (/^[示例， ]*$/u.test(line) && !line.includes('，，'))
            expect(displayWidth(line)).toBeLessThanOrEqual(columns + 2);
          if (/^[示例 ]*$/u.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(lines[0] === line ? /\s$/u : /^\s|\s$/u);
        }
      }),
    );
  });
});

test.each([
  ['示例 Example 5G', true, true, 2 / 4],
  ['示例市', true, false, 1],
  ['Example City', false, true, 0],
  ['𠮷野 Café', true, true, 2 / 3],
  ['123，。Привет', false, false, undefined],
])('scripts of %j', (text, han, latin, share) => {
  expect([hasHan(text), hasLatin(text), hanShare(text)]).toEqual([han, latin, share]);
});

test.each([
  ['', 0],
  ['示例市，2025年。', 7],
  ['Example City won, twice.', 4],
  ['约24.2%的乘客', 5],
  ['“示例”', 4],
  ['don’t', 1],
])('字数 of %j: %d', (text, count) => expect(countZi(text)).toBe(count));

test.each([
  ['共5项', true],
  ['增长两成', false],
  ['三十万人', true],
  ['一个', false],
])('a figure in %j: %s', (text, has) => expect(hasFigure(text)).toBe(has));

describe('the nearest word', () => {
  const words = ['mobility', 'energy', 'safety', 'fields.title'];

  test.each([
    ['mobilty', 'mobility'],
    ['MOBILITY', 'mobility'],
    ['enegry', 'energy'],
    ['saefty', 'safety'],
    ['field.title', 'fields.title'],
    ['water', undefined],
    ['', undefined],
    ['出行', undefined],
  ])('%j → %j', (word, wanted) => expect(nearest(word, words)).toBe(wanted));

  test('is none where two are equally near', () =>
    expect(nearest('mobilit', ['mobility', 'mobilite'])).toBeUndefined());
  test('of a very long word is found in time', () => expect(nearest('x'.repeat(100_000), words)).toBeUndefined());
});

describe('order by code point', () => {
  test('not by UTF-16 unit and not by locale', () => {
    expect(['😀', '～', 'b', 'B', 'ab', 'a', '示'].toSorted(byCodePoint)).toEqual([
      'B',
      'a',
      'ab',
      'b',
      '示',
      '～',
      '😀',
    ]);
  });

  test('agrees with that of UTF-8 bytes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '示', '～', '😀', '𠮷') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.00 KB'],
  [1_048_576, '1.00 MB'],
  [5_242_881, '5.00 MB'],
  [5_000_000, '4.77 MB'],
  [3 * 1024 ** 3, '3.00 GB'],
])('%d bytes are shown as %s', (bytes, shown) => expect(showBytes(bytes)).toBe(shown));

test('numbers are grouped', () => {
  expect([0, 999, 1000, 5_242_881, 1234.5678, -1234567].map(showNumber)).toEqual([
    '0',
    '999',
    '1,000',
    '5,242,881',
    '1,234.5678',
    '-1,234,567',
  ]);
});
