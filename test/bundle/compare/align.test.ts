import { describe, expect, test } from 'vitest';
import { align } from '../../../src/bundle/compare/align.ts';
import { fc } from '../../tools/properties.ts';

/** Lists of words: the same word is the same, words with the same first letter are two versions of one. */
const aligned = (from: string, to: string): string | undefined =>
  align(
    from.split(' ').filter(Boolean),
    to.split(' ').filter(Boolean),
    (a, b) => a === b,
    (a, b) => a[0] === b[0],
  )
    ?.map(({ from: left, to: right }) => `${left ?? '·'}${right ?? '·'}`)
    .join(' ');

describe('two lists side by side', () => {
  test.each([
    ['nothing changed', 'a1 b1 c1', 'a1 b1 c1', '00 11 22'],
    ['one put in moves nothing', 'a1 b1 c1', 'a1 x1 b1 c1', '00 ·1 12 23'],
    ['one taken out', 'a1 b1 c1', 'a1 c1', '00 1· 21'],
    ['one changed', 'a1 b1 c1', 'a1 b2 c1', '00 11 22'],
    ['one changed and one put in before it', 'a1 b1 c1', 'a1 x1 b2 c1', '00 ·1 12 23'],
    ['one changed and one put in after it', 'a1 b1 c1', 'a1 b2 x1 c1', '00 11 ·2 23'],
    ['one rewritten altogether still stands in its place', 'a1 b1 c1', 'a1 x1 c1', '00 11 22'],
    ['a change, and one taken out beside it', 'a1 b1 c1 d1', 'a1 c2 d1', '00 1· 21 32'],
    ['everything is new', '', 'a1 b1', '·0 ·1'],
    ['everything is gone', 'a1 b1', '', '0· 1·'],
  ])('%s', (_, from, to, expected) => {
    expect(aligned(from, to)).toBe(expected);
  });

  test('every item is told once, in order, whatever the lists', () => {
    const words = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const pairs = align(
          from,
          to,
          (a, b) => a === b,
          (a, b) => a[0] === b[0],
        );
        expect(pairs?.flatMap((pair) => pair.from ?? [])).toEqual([...from.keys()]);
        expect(pairs?.flatMap((pair) => pair.to ?? [])).toEqual([...to.keys()]);
      }),
    );
  });

  test('two long lists without anything in common are given up, not waited for', () => {
    const numbers = (start: number): number[] => Array.from({ length: 5000 }, (_, index) => start + index);
    const never = (): boolean => false;
    expect(align(numbers(0), numbers(5000), (a, b) => a === b, never)).toBeUndefined();
    const half = (start: number): number[] => numbers(start).slice(0, 400);
    expect(align(half(0), half(5000), (a, b) => a === b, never)).toEqual(
      half(0).map((place) => ({ from: place, to: place })),
    );
  });
});
