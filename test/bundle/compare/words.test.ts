import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../../src/bundle/compare/words.ts';

/** Each difference as `before[from|to]after`. */
const told = (from: string, to: string): string[] =>
  wordChanges(from, to).first.map(({ before, from: old, to: young, after }) => `${before}[${old}|${young}]${after}`);

describe('words that differ', () => {
  test.each<[string, string, string, string[]]>([
    ['a figure, whole', '增长24.2%，共3处', '增长25.1%，共3处', ['增长[24.2|25.1]%，共3处']],
    ['Han characters alone', '高峰时段拥堵', '平峰时段拥堵', ['[高|平]峰时段拥堵']],
    [
      'an English word, whole',
      'The fleet can carry more',
      'The fleet may carry more',
      ['The fleet [can|may] carry more'],
    ],
    ['a word put in', '示例科技有限公司', '示例科技股份有限公司', ['示例科技[|股份]有限公司']],
    ['a word taken out', 'not at all', 'at all', ['[not|]at all']],
    ['at the end', '一二三', '一二四', ['一二[三|四]']],
    ['two that are close are one', '甲乙丙丁', '子乙丑丁', ['[甲乙丙|子乙丑]丁']],
    ['two that are apart are two', 'a 1 2 3 4 b', 'c 1 2 3 4 d', ['[a|c] 1 2 3 4 d', 'c 1 2 3 4 [b|d]']],
    ['line breaks and spaces say nothing', '示例\n科技 2025', '示例科技2025', []],
    ['a hyphen that a line break put in says nothing', 'trans\u0002\r\nport', 'transport', []],
    ['nor do ligatures and radicals', '\u2f00 o\ufb03ce', '一 office', []],
    ['a date, whole', '2025-05-20', '2025-05-21', ['[2025-05-20|2025-05-21]']],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });

  test('what stands around is cut, between words, and never in a character of two units', () => {
    const before = 'The quick brown fox jumps over the lazy dog and then it ';
    const after = ' back over the same lazy dog, who had not moved at all';
    expect(told(`${before}ran${after}`, `${before}went${after}`)).toEqual([
      '…the lazy dog and then it [ran|went] back over the same lazy dog…',
    ]);
    const rare = '𠮷'.repeat(40);
    expect(told(`${rare}甲${rare}`, `${rare}乙${rare}`)).toEqual([`…${'𠮷'.repeat(14)}[甲|乙]${'𠮷'.repeat(14)}…`]);
  });

  test('three are shown, the others counted', () => {
    const text = (mark: string): string =>
      Array.from({ length: 7 }, (_, n) => `${mark}${n} one two three four`).join(' ');
    expect(wordChanges(text('a'), text('b'))).toMatchObject({ first: { length: 3 }, more: 4 });
  });

  test('two texts without a common word are shown by their beginnings, at once', () => {
    const text = (mark: string): string => Array.from({ length: 4000 }, (_, n) => `${mark}${n}`).join(' ');
    const { first, more } = wordChanges(text('a'), text('b'));
    expect(more).toBeUndefined();
    expect(first).toHaveLength(1);
    expect(first[0]?.from).toMatch(/^a0 a1 .*…$/);
    expect(first[0]?.to.length).toBeLessThanOrEqual(161);
  });
});
