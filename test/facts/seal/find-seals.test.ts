import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SealMark, SURE } from '../../../src/facts/seal/facts.ts';
import { findSeals } from '../../../src/facts/seal/find-seals.ts';
import { turned } from '../../../src/facts/seal/turn.ts';
import { disk, type Ink, mirrored, page, quarterTurned, RED, ring, seal, shifted, strokes, words } from './drawn.ts';

const [WIDTH, HEIGHT] = [480, 680];
const sheet = (...inks: readonly Ink[]) => page(WIDTH, HEIGHT, ...inks);
const surely = (marks: readonly SealMark[]): readonly SealMark[] => marks.filter(({ sure }) => sure >= SURE);

/** The middle of a mark and its size, in pixels of the page. */
const placed = ({ x, y, width, height }: SealMark, w = WIDTH, h = HEIGHT) => ({
  x: (x + width / 2) * w,
  y: (y + height / 2) * h,
  across: width * w,
});

function expectAt(mark: SealMark | undefined, x: number, y: number, across: number, w = WIDTH, h = HEIGHT): void {
  if (mark === undefined) throw new Error('nothing was found');
  const at = placed(mark, w, h);
  expect(Math.abs(at.x - x)).toBeLessThan(5);
  expect(Math.abs(at.y - y)).toBeLessThan(5);
  expect(Math.abs(at.across - across)).toBeLessThan(10);
}

describe('a page with a seal', () => {
  test('a ring with strokes, over words', () => {
    const { grey, marks } = findSeals(sheet(...seal(330, 520, 60), words));
    expect(grey).toBe(false);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.shape).toBe('round');
    expectAt(marks[0], 330, 520, 120);
  });

  test('an oval one', () => {
    const { marks } = findSeals(sheet(...seal(240, 300, 70, RED, 0.74)));
    expect(surely(marks).map(({ shape }) => shape)).toEqual(['oval']);
  });

  test('two of them, the one orange, the other a dark purple red', () => {
    const inks = [...seal(140, 400, 55, [226, 84, 50]), ...seal(340, 400, 55, [130, 30, 62])];
    expect(surely(findSeals(sheet(...inks)).marks)).toHaveLength(2);
  });

  test('half of one at the edge', () => {
    const { marks } = findSeals(sheet(...seal(WIDTH - 8, 300, 60)));
    expect(surely(marks).map(({ shape }) => shape)).toEqual(['cut']);
    expect((marks[0]?.x ?? 0) + (marks[0]?.width ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('a page without one', () => {
  const red: Ink = () => RED;
  const lines: Ink = (x, y) => (x > 40 && y > 50 && x < 444 && y < 630 && (x % 80 < 3 || y % 40 < 3) ? RED : undefined);
  test.each<[string, readonly Ink[]]>([
    ['words alone', [words]],
    ['a filled disk', [disk(240, 300, 60)]],
    ['a ring with nothing in it', [ring(240, 300, 60)]],
    ['a disk with paper-coloured letters', [strokes(240, 300, 60, 26, [250, 250, 250]), disk(240, 300, 60)]],
    ['a red table', [lines, words]],
    ['red all over', [red]],
    ['a seal in blue', seal(240, 300, 60, [40, 60, 190])],
    ['a round sign: a ring, and something blue within', [ring(240, 300, 60), disk(240, 300, 54, [40, 60, 190])]],
  ])('%s', (_, inks) => {
    expect(surely(findSeals(sheet(...inks)).marks)).toEqual([]);
  });

  test('in grey, where nobody can tell', () => {
    expect(findSeals(sheet(...seal(240, 300, 60, [90, 90, 90]), words))).toEqual({
      grey: true,
      taken: 'scan',
      marks: [],
    });
  });
});

describe('the same page otherwise', () => {
  const upright = sheet(...seal(300, 470, 62), words);
  const [found] = findSeals(upright).marks;

  test('turned by a quarter', () => {
    const [mark] = findSeals(quarterTurned(upright)).marks;
    expectAt(mark, HEIGHT - 470, 300, 124, HEIGHT, WIDTH);
    expect(mark?.sure).toBeCloseTo(found?.sure ?? 0, 1);
  });

  test('mirrored', () => {
    const [mark] = findSeals(mirrored(upright)).marks;
    expectAt(mark, WIDTH - 300, 470, 124);
    expect(mark?.sure).toBeCloseTo(found?.sure ?? 0, 1);
  });

  test('shifted, by any few pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }), (dx, dy) => {
        const [mark] = surely(findSeals(shifted(upright, dx, dy)).marks);
        expectAt(mark, 300 + dx, 470 + dy, 124);
      }),
      { numRuns: 5, seed: 7 },
    );
  });
});

describe('pages that nobody scans', () => {
  const pixels = (width: number, height: number, value: (at: number) => number) => ({
    width,
    height,
    data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, at) => value(at)),
  });
  const redAll = (at: number): number => (at % 4 === 0 ? 210 : 20);
  test.each([
    ['one pixel', pixels(1, 1, redAll)],
    ['a thread', pixels(1, 20_000, redAll)],
    ['a thread that lies', pixels(1200, 1, redAll)],
    ['black', pixels(60, 60, () => 0)],
  ])('%s', (_, raster) => expect(findSeals(raster).marks).toEqual([]));

  test('noise in all colours comes to an end, with places on the page', () => {
    let state = 1;
    const noise = pixels(500, 700, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 22;
    });
    for (const { x, y, width, height } of findSeals(noise).marks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.000001);
    }
  });
});

describe('a picture that viewers turn', () => {
  /** Where the stored upper left corner goes to, as EXIF counts. */
  test.each([
    [1, 'upper left', 'lying'],
    [2, 'upper right', 'lying'],
    [3, 'lower right', 'lying'],
    [4, 'lower left', 'lying'],
    [5, 'upper left', 'standing'],
    [6, 'upper right', 'standing'],
    [7, 'lower right', 'standing'],
    [8, 'lower left', 'standing'],
    [undefined, 'upper left', 'lying'],
    [9, 'upper left', 'lying'],
  ])('%s', (orientation, corner, lies) => {
    const mark: SealMark = { x: 0, y: 0, width: 0.2, height: 0.1, shape: 'oval', sure: 1 };
    const { x, y, width, height } = turned(mark, orientation);
    expect(`${y < 0.5 ? 'upper' : 'lower'} ${x < 0.5 ? 'left' : 'right'}`).toBe(corner);
    expect(width > height ? 'lying' : 'standing').toBe(lies);
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.000001);
  });
});
