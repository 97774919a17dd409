import { paperOf } from './paper.ts';
import type { Plane, Raster } from './raster.ts';

/** What of a page is red as ink of a seal is, and what has another colour. */
export interface Colours {
  /** 0 (none) to 1, smoothed. */
  readonly red: Plane;
  /** 1 where a pixel has a clear colour other than red, else 0. */
  readonly other: Plane;
  /** The share of the page's pixels that have any colour at all. */
  readonly coloured: number;
  /** How unevenly the paper is lit: see `Paper`. */
  readonly uneven: number;
}

/** Seal ink goes from orange to a dark purple red: degrees of hue on either side of pure red. */
const WARMEST = 26;
const COLDEST = -42;
/** How far the channels lie apart, as a share of the greatest, before a pixel counts as coloured. */
const FAINT = 0.1;
const CLEAR = 0.3;

/** Compares every pixel with the paper around it. */
export function coloursOf(raster: Raster): Colours {
  const { width, height, data } = raster;
  const paper = paperOf(raster);
  const red = new Float32Array(width * height);
  const other = new Float32Array(width * height);
  const white = new Float32Array(3);
  let coloured = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      if (x % 8 === 0) paper.at(x + 4, y, white);
      const r = Math.min(1, (data[4 * pixel] ?? 0) / (white[0] ?? 255));
      const g = Math.min(1, (data[4 * pixel + 1] ?? 0) / (white[1] ?? 255));
      const b = Math.min(1, (data[4 * pixel + 2] ?? 0) / (white[2] ?? 255));
      const most = Math.max(r, g, b);
      const spread = most - Math.min(r, g, b);
      // In what is nearly black, a little noise makes a lot of hue.
      const share = spread / Math.max(most, 0.35);
      if (share < FAINT) continue;
      coloured += 1;
      const hue = r === most ? (60 * (g - b)) / spread : 180;
      if (hue <= WARMEST && hue >= COLDEST) red[pixel] = share;
      else if (share > CLEAR) other[pixel] = 1;
    }
  }
  return {
    red: smoothed({ width, height, values: red }),
    other: { width, height, values: other },
    coloured: coloured / (width * height),
    uneven: paper.uneven,
  };
}

/** Each value with its neighbours, the nearer the more: what the blocks of a JPEG tore apart comes together. */
function smoothed(plane: Plane): Plane {
  const { width, height } = plane;
  const once = new Float32Array(width * height);
  const twice = new Float32Array(width * height);
  const { values } = plane;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const left = x > 0 ? (values[at - 1] ?? 0) : 0;
      const right = x + 1 < width ? (values[at + 1] ?? 0) : 0;
      once[at] = (left + 2 * (values[at] ?? 0) + right) / 4;
    }
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const above = y > 0 ? (once[at - width] ?? 0) : 0;
      const below = y + 1 < height ? (once[at + width] ?? 0) : 0;
      twice[at] = (above + 2 * (once[at] ?? 0) + below) / 4;
    }
  }
  return { width, height, values: twice };
}
