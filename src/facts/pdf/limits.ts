/** How much one file may cost. Whatever is reached first ends the reading with the verdict `out-of-bounds`. */
export interface PdfLimits {
  /** Milliseconds since any fixed point. The default stands still, so that only the counted bounds apply. */
  readonly now: () => number;
  /** Milliseconds that the whole reading may take by `now`. */
  readonly milliseconds: number;
  /** Arrays and dictionaries inside each other, within one object. */
  readonly maxNesting: number;
  /** Values in one object. */
  readonly maxObjectValues: number;
  /** Values in all objects that are read, each time they are read. */
  readonly maxValues: number;
  /** Objects that rebuilding may find. */
  readonly maxObjects: number;
  /** Revisions (cross-reference sections linked by `/Prev`). */
  readonly maxRevisions: number;
  /** Levels of the page tree. */
  readonly maxTreeDepth: number;
  /** Entries of all `/Kids` together. */
  readonly maxKids: number;
  /** Bytes of all windows that had to be widened because something in them had no end yet. */
  readonly maxWindowBytes: number;
  /** Bytes of one stream, packed or unpacked. */
  readonly maxStreamBytes: number;
  /** Bytes of all streams that are unpacked. */
  readonly maxInflatedBytes: number;
}

/** Far above what honest files need, low enough that a hostile one ends in a few seconds and a few hundred MiB. */
export const DEFAULT_PDF_LIMITS: PdfLimits = {
  now: () => 0,
  milliseconds: 10_000,
  maxNesting: 256,
  maxObjectValues: 4_000_000,
  maxValues: 64_000_000,
  maxObjects: 4_000_000,
  maxRevisions: 20_000,
  maxTreeDepth: 50_000,
  maxKids: 1_000_000,
  maxWindowBytes: 1 << 30,
  maxStreamBytes: 64 << 20,
  maxInflatedBytes: 512 << 20,
};
