import type { Raster } from './raster.ts';

/** What colour the paper has where: a photo is warm, and darker on one side. */
export interface Paper {
  /** Red, green and blue of the paper around a pixel, 1 to 255, into `into`. */
  at(x: number, y: number, into: Float32Array): void;
  /** 0 for paper that is lit evenly and fills the picture, as a scanner makes it, up to 1. */
  readonly uneven: number;
}

/** Cells along the longer side. */
const CELLS = 10;
/** Of the pixels of a cell, the brightest are paper. */
const BRIGHTEST = 0.3;
/** A paper may be warm, but not as coloured as ink: the least of its channels is this share of the greatest, or more. */
const PALEST = 0.72;

/** Estimates the paper of a page from the brightest pixels around each place. */
export function paperOf(raster: Raster): Paper {
  const size = Math.max(8, Math.ceil(Math.max(raster.width, raster.height) / CELLS));
  const columns = Math.ceil(raster.width / size);
  const rows = Math.ceil(raster.height / size);
  const cells = Array.from({ length: rows * columns }, (_, index) =>
    brightest(raster, (index % columns) * size, Math.floor(index / columns) * size, size),
  );
  const whole = brightest(raster, 0, 0, Math.max(raster.width, raster.height));
  const page: Colour = isPaper(whole) ? whole : [255, 255, 255];
  const likely = cells.map((cell) => (isPaper(cell) && light(cell) > light(page) * 0.45 ? cell : page));
  return {
    uneven: unevenness(cells, page),
    at(x, y, into) {
      const fx = clamp(x / size - 0.5, columns - 1);
      const fy = clamp(y / size - 0.5, rows - 1);
      const left = Math.floor(fx);
      const top = Math.floor(fy);
      const right = Math.min(columns - 1, left + 1);
      const bottom = Math.min(rows - 1, top + 1);
      for (let channel = 0; channel < 3; channel += 1) {
        const value = (row: number, column: number): number => likely[row * columns + column]?.[channel] ?? 255;
        const above = value(top, left) * (1 - fx + left) + value(top, right) * (fx - left);
        const below = value(bottom, left) * (1 - fx + left) + value(bottom, right) * (fx - left);
        into[channel] = Math.max(1, above * (1 - fy + top) + below * (fy - top));
      }
    },
  };
}

/** How far the darker places of the paper are from the lighter ones; what is no paper at all counts as dark. */
function unevenness(cells: readonly Colour[], page: Colour): number {
  const lights = cells.map((cell) => Math.min(1, light(cell) / Math.max(1, light(page)))).sort((a, b) => a - b);
  return 1 - (lights[Math.floor(lights.length * 0.12)] ?? 1);
}

type Colour = readonly [number, number, number];

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
const light = ([red, green, blue]: Colour): number => red + green + blue;
const isPaper = (colour: Colour): boolean => Math.min(...colour) >= PALEST * Math.max(...colour);

/** The mean colour of the brightest pixels of a square; every second pixel each way is looked at. */
function brightest({ width, height, data }: Raster, left: number, top: number, size: number): Colour {
  const counts = new Uint32Array(768);
  let seen = 0;
  const each = (visit: (at: number, sum: number) => void): void => {
    for (let y = top; y < Math.min(height, top + size); y += 2) {
      for (let x = left; x < Math.min(width, left + size); x += 2) {
        const at = 4 * (y * width + x);
        visit(at, (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0));
      }
    }
  };
  each((_, sum) => {
    counts[sum] = (counts[sum] ?? 0) + 1;
    seen += 1;
  });
  let least = 767;
  for (let reached = 0; least > 0; least -= 1) {
    reached += counts[least] ?? 0;
    if (reached >= seen * BRIGHTEST) break;
  }
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  each((at, sum) => {
    if (sum < least) return;
    sums[0] += data[at] ?? 0;
    sums[1] += data[at + 1] ?? 0;
    sums[2] += data[at + 2] ?? 0;
    sums[3] += 1;
  });
  const [red, green, blue, pixels] = sums;
  return pixels === 0 ? [255, 255, 255] : [red / pixels, green / pixels, blue / pixels];
}
