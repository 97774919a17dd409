import { describe, expect, test } from 'vitest';
import { partition, partName } from '../../../src/bundle/shrink/parts.ts';
import { fc } from '../../tools/properties.ts';

const parted = (pages: readonly number[], limit: number) =>
  partition(pages.length, limit, async ({ start, end }) =>
    pages.slice(start, end).reduce((sum, page) => sum + page, 100),
  );

describe('cutting a document into parts', () => {
  test('takes as many pages as fit, in their order', async () => {
    expect(await parted([10, 10, 10, 10, 10], 130)).toEqual({
      parts: [
        { start: 0, end: 3 },
        { start: 3, end: 5 },
      ],
      tooLarge: [],
    });
    expect(await parted([10, 10], 1000)).toEqual({ parts: [{ start: 0, end: 2 }], tooLarge: [] });
  });

  test('tells the page that does not fit even by itself', async () => {
    expect(await parted([10, 500, 10], 200)).toEqual({
      parts: [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ],
      tooLarge: [1],
    });
  });

  test('every page is in one part, no part is too large, and none could take the next page', async () => {
    const pages = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(pages, fc.integer({ min: 130, max: 400 }), async (weights, limit) => {
        const { parts, tooLarge } = await parted(weights, limit);
        const covered = [
          ...parts.flatMap(({ start, end }) => weights.slice(start, end).map((_, at) => start + at)),
          ...tooLarge,
        ];
        expect(covered.toSorted((a, b) => a - b)).toEqual(weights.map((_, at) => at));
        const weigh = (start: number, end: number): number => weights.slice(start, end).reduce((a, b) => a + b, 100);
        for (const { start, end } of parts) {
          expect(weigh(start, end)).toBeLessThanOrEqual(limit);
          if (end < weights.length) expect(weigh(start, end + 1)).toBeGreaterThan(limit);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('parts are named in both languages, and so that they sort', () => {
  expect(partName('扫描件', 1, 3)).toBe('扫描件_第1部分_Part-1.pdf');
  expect(partName('scan', 2, 12)).toBe('scan_第02部分_Part-02.pdf');
});
