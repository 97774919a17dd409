import { boolean, choice, integer, list, map, nullable, text } from '../../source/shapes.ts';

const measures = {
  bytes: integer(),
  pages: nullable(integer()),
  /** Dots per inch of the coarsest picture in a PDF, rounded. */
  dpi: nullable(integer()),
  /** Of a picture: its pixels as they are stored. */
  pixels: nullable(map({ width: integer(), height: integer() })),
};

/** A file over its limit in `dossier-pack/1`, and what became of it. */
export const fitShape = map({
  source: text(),
  sha256: text(),
  limit: integer(),
  minDpi: integer(),
  outcome: choice(['whole', 'parts', 'too-large', 'refused', 'other-format']),
  /** Whether all pictures are as they were; null where nothing was made. */
  lossless: nullable(boolean()),
  before: map(measures),
  /** What was made of it, in order. `entry`: its name in the bundle, null where none was written; pages count from 1. */
  made: list(map({ entry: nullable(text()), ...measures, from: nullable(integer()), to: nullable(integer()) })),
  /** Where it stays too large: bytes of the smallest that was reached, and the heaviest pages. */
  smallest: nullable(integer()),
  heaviest: list(map({ page: integer(), bytes: integer() })),
});
