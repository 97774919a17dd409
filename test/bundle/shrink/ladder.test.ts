import { describe, expect, test } from 'vitest';
import { isHopeless, rungs } from '../../../src/bundle/shrink/ladder.ts';

const shown = (floor: number, finest: number): string[] =>
  rungs(floor, finest).map(({ dpi, quality }) => `${dpi}/${quality}`);

describe('the ladder of resolutions', () => {
  test('goes down to the floor and no further, the last time with less quality', () => {
    expect(shown(150, 600)).toEqual(['300/85', '250/80', '200/80', '175/80', '150/80', '150/65']);
    expect(shown(200, 600)).toEqual(['300/85', '250/80', '200/80', '200/65']);
    expect(shown(110, 600)).toEqual(['300/85', '250/80', '200/80', '175/80', '150/80', '120/80', '110/80', '110/65']);
    expect(shown(400, 600)).toEqual(['400/80', '400/65']);
  });

  test('does not try twice what does the same to coarse pictures', () => {
    expect(shown(150, 190)).toEqual(
      ['190/85', '190/80', '175/80', '150/80', '150/65'].map((rung) =>
        rung.replace('190/85', '300/85').replace('190/80', '250/80'),
      ),
    );
    expect(shown(150, 100)).toEqual(['300/85', '250/80', '150/65']);
  });
});

describe('giving a rung up', () => {
  const progress = { written: 400, pictures: 400, done: 1000, all: 10_000 };

  test('as soon as the file is too large', () => {
    expect(isHopeless({ ...progress, written: 5001 }, 5000)).toBe(true);
    expect(isHopeless({ ...progress, written: 5000 }, 5000)).toBe(false);
  });

  test('when the rest, if it goes on so, will be far too large, but not on the first picture of many', () => {
    expect(isHopeless({ written: 2000, pictures: 2000, done: 2000, all: 10_000 }, 5000)).toBe(true);
    expect(isHopeless({ written: 1100, pictures: 1100, done: 2000, all: 10_000 }, 5000)).toBe(false);
    expect(isHopeless({ written: 900, pictures: 900, done: 1000, all: 10_000 }, 5000)).toBe(false);
    expect(isHopeless({ written: 300, pictures: 0, done: 0, all: 10_000 }, 5000)).toBe(false);
  });
});
