import type { PdfDict, PdfValue, Resolve } from './values.ts';

/** What viewers take where a page doesn't say: US Letter. */
const DEFAULT_BOX: Box = [0, 0, 612, 792];

/** Left, bottom, right, top, in units of the page. */
export type Box = readonly [number, number, number, number];

/** A page as it is shown. */
export interface ShownPage {
  /** What is shown of it, before it is turned. */
  readonly box: Box;
  /** The sheet that it was made on, before it is turned. */
  readonly media: Box;
  /** Quarter turns clockwise. */
  readonly turns: 0 | 1 | 2 | 3;
  /** Points of one unit. */
  readonly unit: number;
}

/** How a page is shown, by its dictionary. */
export function shownPage(page: PdfDict, resolve: Resolve): ShownPage {
  const media = boxOf(page.get('MediaBox'), resolve) ?? DEFAULT_BOX;
  const crop = boxOf(page.get('CropBox'), resolve) ?? media;
  const common: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  const rotate = resolve(page.get('Rotate'));
  const quarters = typeof rotate === 'number' && rotate % 90 === 0 ? rotate / 90 : 0;
  const unit = resolve(page.get('UserUnit'));
  return {
    box: common[0] < common[2] && common[1] < common[3] ? common : media,
    media,
    turns: (((quarters % 4) + 4) % 4) as ShownPage['turns'],
    unit: typeof unit === 'number' && unit > 0 ? unit : 1,
  };
}

/** Corners may come in any order. */
function boxOf(value: PdfValue | undefined, resolve: Resolve): Box | undefined {
  const list = resolve(value);
  if (!Array.isArray(list)) return undefined;
  const [a, b, c, d] = list.map((item) => resolve(item));
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return undefined;
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[0] < box[2] && box[1] < box[3] ? box : undefined;
}

/** In square units of the page. */
export const boxArea = ([left, bottom, right, top]: Box): number => (right - left) * (top - bottom);
