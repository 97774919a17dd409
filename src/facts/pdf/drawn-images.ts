import { ContentWalker } from './content-walker.ts';
import type { PdfDocument } from './document.ts';
import { extentOf, type Matrix } from './matrix.ts';
import { type PageLeaf, wholePage } from './page-tree.ts';
import { dictOf, isCount, type PdfDict } from './values.ts';

/** Thinner ones are lines, dots and colour ramps, which have no resolution to speak of. */
const MIN_PIXELS = 16;

/** An image of a document, and how large it is drawn. */
export interface DrawnImage {
  /** Number of its object. */
  readonly num: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Inches, of the largest that it is drawn anywhere. */
  readonly inches: { readonly width: number; readonly height: number };
}

/** The images drawn on one page. */
export interface PageImages {
  /** Numbers of their objects, each once. */
  readonly images: readonly number[];
  /** Dots per inch of the coarsest image; absent where the page has none. */
  readonly dpi?: number;
  /** False when the page's content, or a part of it, can't be read: there may be more images. */
  readonly whole: boolean;
}

export interface DrawnImages {
  readonly images: ReadonlyMap<number, DrawnImage>;
  /** In the order of the pages asked about. */
  readonly pages: readonly PageImages[];
}

/** Pixels per inch in the direction in which an image is the coarser. */
export function dpiOf({ width, height, inches }: DrawnImage): number {
  return Math.min(width / inches.width, height / inches.height);
}

/**
 * Finds the images that pages draw, by themselves and through forms, and the size of each on paper. Images of patterns,
 * annotations and fonts, and those written into a content stream, are not looked for. Throws a `bounds` fault only.
 */
export function readDrawnImages(document: PdfDocument, pages: Iterable<PageLeaf>): DrawnImages {
  const images = new Map<number, DrawnImage>();
  let onPage = new Map<number, number>();
  const walker = new ContentWalker(document, {
    image: ({ num }, dict, around) => {
      const found = imageDrawn(document, num, dict, around);
      if (found === undefined) return;
      const known = images.get(num);
      images.set(num, known ? larger(known, found) : found);
      onPage.set(num, Math.min(resolutionOf(found), onPage.get(num) ?? Number.POSITIVE_INFINITY));
    },
  });
  const found = Array.from(pages, (page): PageImages => {
    onPage = new Map();
    const { whole } = walker.page(wholePage(dictOf(document.resolve(page.ref)), page.inherited));
    const dpi = Math.min(...onPage.values());
    return { images: [...onPage.keys()], ...(Number.isFinite(dpi) && { dpi }), whole };
  });
  return { images, pages: found };
}

/** An image as it is drawn, where `around` is in inches; undefined where nothing can be seen of it. */
export function imageDrawn(
  { resolve }: PdfDocument,
  num: number,
  dict: PdfDict,
  around: Matrix,
): DrawnImage | undefined {
  const [width, height] = [resolve(dict.get('Width')), resolve(dict.get('Height'))];
  const inches = extentOf(around);
  if (!isCount(width) || !isCount(height) || !(inches.width > 0) || !(inches.height > 0)) return undefined;
  return { num, width, height, inches };
}

/** Dots per inch of an image; infinite for lines, dots and colour ramps. */
export const resolutionOf = (image: DrawnImage): number =>
  image.width < MIN_PIXELS || image.height < MIN_PIXELS ? Number.POSITIVE_INFINITY : dpiOf(image);

function larger(known: DrawnImage, { inches }: DrawnImage): DrawnImage {
  const width = Math.max(known.inches.width, inches.width);
  return { ...known, inches: { width, height: Math.max(known.inches.height, inches.height) } };
}
