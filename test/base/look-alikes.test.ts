import { describe, expect, test } from 'vitest';
import { codePointOf, INVISIBLE, latinLookAlike, ordinaryHan } from '../../src/base/look-alikes.ts';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

describe('characters that look like others', () => {
  test('every radical of the first block is an ordinary character', () => {
    const radicals = between(0x2f00, 0x2fd5).map((char) => ordinaryHan(char) ?? '');
    expect(radicals.filter((char) => !/^[\u4e00-\u9fff]$/u.test(char))).toEqual([]);
  });

  test('what is ordinary has no other, and no other has one in its turn', () => {
    const all = [...between(0x2e80, 0x2fdf), ...between(0x4e00, 0x9fff), ...between(0xf900, 0xfaff)];
    const others = all.flatMap((char) => ordinaryHan(char) ?? []);
    expect(others.length).toBeGreaterThan(700);
    expect(others.filter((char) => ordinaryHan(char) !== undefined)).toEqual([]);
    expect(between(0x4e00, 0x9fff).filter((char) => ordinaryHan(char) !== undefined)).toEqual([]);
  });

  test('Latin letters stand for letters of the same case, and have no other', () => {
    const foreign = [...between(0x370, 0x3ff), ...between(0x400, 0x52f)];
    const pairs = foreign.flatMap((char) => {
      const latin = latinLookAlike(char);
      return latin === undefined ? [] : [[char, latin] as const];
    });
    expect(pairs.length).toBe(45);
    expect(
      pairs.filter(([char, latin]) => !/^[A-Za-z]$/.test(latin) || /\p{Lu}/u.test(char) !== /[A-Z]/.test(latin)),
    ).toEqual([]);
  });

  test('nothing that can be seen is invisible', () => {
    const seen = [
      ...between(0x20, 0x7e),
      ...between(0xa1, 0xac),
      ...between(0x4e00, 0x9fff),
      ...between(0x3001, 0x303f),
    ];
    expect(seen.join('').match(INVISIBLE)).toBeNull();
    expect('\u200b\ufeff\u202e\u00ad\ufe0f'.match(INVISIBLE)).toHaveLength(5);
  });

  test('a code point has at least four digits', () => {
    expect([codePointOf(' '), codePointOf('\u{2f800}')]).toEqual(['U+0020', 'U+2F800']);
  });
});
