import { boolean, choice, integer, list, map, nullable } from '../../source/shapes.ts';

const measures = {
  bytes: integer(),
  pages: nullable(integer()),
  /** Dots per inch of the coarsest picture in a PDF, rounded. */
  dpi: nullable(integer()),
  /** Of a picture: its pixels as they are stored. */
  pixels: nullable(map({ width: integer(), height: integer() })),
};

/** How a file over its limit was made to fit, in `dossier-pack/1`. */
export const fitShape = map({
  limit: integer(),
  minDpi: integer(),
  outcome: choice(['whole', 'parts', 'too-large', 'refused', 'other-format']),
  /** Whether all pictures are as they were; null where nothing was made. */
  lossless: nullable(boolean()),
  before: map(measures),
  /** What was made of it, in order, before metadata was taken out; pages count from 1. */
  after: list(map({ ...measures, from: nullable(integer()), to: nullable(integer()) })),
  /** Where it stays too large: bytes of the smallest that was reached, and the heaviest pages. */
  smallest: nullable(integer()),
  heaviest: list(map({ page: integer(), bytes: integer() })),
});
