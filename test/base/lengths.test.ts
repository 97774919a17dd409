import { describe, expect, test } from 'vitest';
import { LENGTH_UNITS, lengthIn } from '../../src/base/lengths.ts';

/** Each text with its length in 字 (and words), 汉字, characters without and with spaces. */
const TEXTS: readonly (readonly [text: string, zi: number, hanzi: number, characters: number, withSpaces: number])[] = [
  ['', 0, 0, 0, 0],
  [' \n\t', 0, 0, 0, 2],
  ['智慧公交', 4, 4, 4, 4],
  ['智慧公交，准点率提高。', 11, 11, 11, 11],
  ['smart public transport', 3, 0, 20, 22],
  ['Smart, safe (and green) transport.', 5, 4, 30, 34],
  ['5G通信', 3, 2, 4, 4],
  ['接入5G、AI与数字孪生', 10, 8, 12, 12],
  ['准点率由 71.5% 提高到 93%', 9, 10, 15, 18],
  ['a - b', 2, 1, 3, 5],
  ['don’t', 1, 1, 5, 5],
  ['建成“城市大脑”——全市一体', 14, 14, 14, 14],
  ['an “open” list — so far', 5, 3, 18, 23],
  ['ＡＢ１２', 4, 0, 4, 4],
  ['é e\u0301', 2, 0, 2, 3],
  ['𠮷野家', 3, 3, 3, 3],
  ['👨‍👩‍👧 家庭', 2, 5, 3, 4],
  ['第一行\n第二行', 6, 6, 6, 6],
  ['スマート 도시', 6, 0, 6, 7],
];

describe('the length of a text', () => {
  test.each(TEXTS)('%j', (text, zi, hanzi, characters, withSpaces) => {
    expect(Object.fromEntries(LENGTH_UNITS.map((unit) => [unit, lengthIn(unit, text)]))).toEqual({
      zi,
      words: zi,
      hanzi,
      characters,
      'characters-with-spaces': withSpaces,
    });
  });
});
