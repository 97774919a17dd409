import type { Fit } from '../fit/fit.ts';
import { isLossless } from '../fit/told.ts';
import type { ShrunkFile } from '../shrink/shrunk.ts';
import type { PictureFile } from '../shrink/shrunk-picture.ts';

/** What of a file is told before and after; null is what it doesn't have, or what isn't known. */
interface RecordedMeasure {
  bytes: number;
  pages: number | null;
  /** Dots per inch of the coarsest picture in a PDF, rounded. */
  dpi: number | null;
  /** Of a picture, as they are stored. */
  pixels: { width: number; height: number } | null;
}

/** What became of a file over its limit, for records and machines. */
export interface FitRecord {
  limit: number;
  minDpi: number;
  outcome: 'whole' | 'parts' | 'too-large' | 'refused' | 'other-format';
  /** Whether all pictures are as they were; null where nothing was made. */
  lossless: boolean | null;
  before: RecordedMeasure;
  /** What was made of it, in order, before anything was taken out. */
  after: (RecordedMeasure & {
    /** Pages of the source, the first being 1; null for a picture. */
    from: number | null;
    to: number | null;
  })[];
  /** Where it stays too large: the bytes of the smallest that was reached, and its heaviest pages. */
  smallest: number | null;
  heaviest: { page: number; bytes: number }[];
}

export function fitRecord({ limit, minDpi, bytes, fitting }: Fit): FitRecord {
  const common = { limit, minDpi };
  const nothing = { lossless: null, before: measure({ bytes }), after: [], smallest: null, heaviest: [] };
  if (fitting.of === 'other') return { ...common, outcome: 'other-format', ...nothing };
  const { shrunk } = fitting;
  switch (shrunk.outcome) {
    // What turned out to be within its limit is left as it is.
    case 'fits':
    case 'refused':
      return { ...common, outcome: 'refused', ...nothing };
    case 'too-large': {
      const heaviest = 'heaviest' in shrunk ? shrunk.heaviest.map((weight) => ({ ...weight })) : [];
      const reached = { before: measure(shrunk.before), smallest: shrunk.best.bytes, heaviest };
      return { ...common, outcome: 'too-large', ...nothing, ...reached };
    }
    case 'whole':
    case 'parts': {
      const after = shrunk.files.map((file: ShrunkFile | PictureFile) => ({
        ...measure(file),
        from: 'from' in file ? file.from : null,
        to: 'to' in file ? file.to : null,
      }));
      const lossless = 'attempts' in shrunk && isLossless(shrunk.attempts);
      return { ...common, outcome: shrunk.outcome, ...nothing, lossless, before: measure(shrunk.before), after };
    }
  }
}

interface Measured {
  readonly bytes: number;
  readonly pages?: number;
  readonly dpi?: number;
  readonly width?: number;
  readonly height?: number;
}

const measure = ({ bytes, pages, dpi, width, height }: Measured): RecordedMeasure => ({
  bytes,
  pages: pages ?? null,
  dpi: dpi === undefined ? null : Math.round(dpi),
  pixels: width === undefined || height === undefined ? null : { width, height },
});
