import type { Raster } from '../../../src/facts/seal/raster.ts';

export type Colour = readonly [red: number, green: number, blue: number];
export const RED: Colour = [208, 30, 40];
const PAPER: Colour = [252, 252, 250];

/** What of a page has which colour, by the place of a pixel; undefined for paper. */
export type Ink = (x: number, y: number) => Colour | undefined;

/** Draws a page: the first ink that covers a pixel is seen. */
export function page(width: number, height: number, ...inks: readonly Ink[]): Raster {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let colour: Colour | undefined;
      for (const ink of inks) colour ??= ink(x, y);
      data.set(colour ?? PAPER, 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

/** A ring round a place. */
export const ring =
  (cx: number, cy: number, radius: number, colour = RED, flat = 1): Ink =>
  (x, y) => {
    const share = Math.hypot(x - cx, (y - cy) / flat) / radius;
    return share <= 1 && share >= 0.93 ? colour : undefined;
  };

/** Strokes along the inside of a ring, as the letters of a name stand there. */
export const strokes =
  (cx: number, cy: number, radius: number, count = 26, colour = RED, flat = 1): Ink =>
  (x, y) => {
    const share = Math.hypot(x - cx, (y - cy) / flat) / radius;
    const turn = (Math.atan2((y - cy) / flat, x - cx) / (2 * Math.PI)) * count;
    return share > 0.6 && share < 0.82 && turn - Math.floor(turn) < 0.45 ? colour : undefined;
  };

export const disk =
  (cx: number, cy: number, radius: number, colour = RED): Ink =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius ? colour : undefined;

/** A seal: a ring, strokes within, a disk in place of the star. */
export const seal = (cx: number, cy: number, radius: number, colour = RED, flat = 1): Ink[] => [
  ring(cx, cy, radius, colour, flat),
  strokes(cx, cy, radius, 26, colour, flat),
  disk(cx, cy, radius * 0.2, colour),
];

/** Lines of black words. */
export const words: Ink = (x, y) =>
  x > 60 && y > 60 && y % 28 < 12 && x % 14 < 9 && (x + y) % 3 < 2 ? [25, 25, 28] : undefined;

/** A pixel of one page at each place of another. */
function moved(
  from: Raster,
  width: number,
  height: number,
  source: (x: number, y: number) => [number, number],
): Raster {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = source(x, y);
      if (sx < 0 || sy < 0 || sx >= from.width || sy >= from.height) continue;
      const at = 4 * (sy * from.width + sx);
      data.set(from.data.subarray(at, at + 4), 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

export const quarterTurned = (one: Raster): Raster =>
  moved(one, one.height, one.width, (x, y) => [y, one.height - 1 - x]);
export const mirrored = (one: Raster): Raster => moved(one, one.width, one.height, (x, y) => [one.width - 1 - x, y]);
export const shifted = (one: Raster, dx: number, dy: number): Raster =>
  moved(one, one.width, one.height, (x, y) => [x - dx, y - dy]);
