import { choice, integer, list, literal, map, nullable, type Read, text } from '../../source/shapes.ts';
import { findingShape } from '../contract.ts';

const measures = {
  bytes: integer(),
  pages: integer(),
  /** Dots per inch of the coarsest picture, rounded; null where there is none, or it can't be told. */
  dpi: nullable(integer()),
};

const weightShape = map({ page: integer(), bytes: integer() });

/** `shrink --format json`. Pages are counted from 1. */
export const shrinkShape = map({
  format: literal('dossier-shrink/1'),
  outcome: choice(['fits', 'whole', 'parts', 'too-large', 'refused']),
  limit: integer(),
  minDpi: integer(),
  source: text(),
  /** Null where the file was refused. */
  before: nullable(map(measures)),
  attempts: list(
    map({
      how: choice(['repack', 'resample']),
      dpi: nullable(integer()),
      quality: nullable(integer()),
      /** Null where it was given up, being far too large. */
      bytes: nullable(integer()),
    }),
  ),
  /** What came out, in order; `path` is null where it was not written. */
  files: list(map({ path: nullable(text()), ...measures, from: integer(), to: integer() })),
  /** Where it is still too large: the heaviest pages, and those that are too large even by themselves. */
  heaviest: list(weightShape),
  hopeless: list(weightShape),
  findings: list(findingShape),
});

export type JsonShrink = Read<typeof shrinkShape>;
