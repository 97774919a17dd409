/** How pictures are made smaller: dots per inch on paper, and the quality of the JPEG (1 to 100). */
export interface Rung {
  readonly dpi: number;
  readonly quality: number;
}

/** From what nobody can tell from the original down to where fine print begins to suffer. */
const LADDER: readonly Rung[] = [
  { dpi: 300, quality: 85 },
  { dpi: 250, quality: 80 },
  { dpi: 200, quality: 80 },
  { dpi: 150, quality: 80 },
  { dpi: 120, quality: 80 },
  { dpi: 100, quality: 80 },
];
const QUALITY = 80;
/** Print and seals stay sharp at it, photographs lose some of their finest grain. */
const LAST_QUALITY = 65;

/**
 * What is tried in turn, the finest first, for pictures of which the finest has `finest` dpi; none is coarser than
 * `floor`. Rungs that would do the same are tried once.
 */
export function rungs(floor: number, finest: number): readonly Rung[] {
  const all = [
    ...LADDER.filter(({ dpi }) => dpi > floor),
    { dpi: floor, quality: QUALITY },
    { dpi: floor, quality: LAST_QUALITY },
  ];
  const seen = new Set<string>();
  return all.filter(({ dpi, quality }) => {
    const does = `${Math.min(dpi, finest)} ${quality}`;
    const isNew = !seen.has(does);
    seen.add(does);
    return isNew;
  });
}

/** What has been written of a file, and how much of the old one that stands for. */
export interface Progress {
  /** Bytes of the new file so far. */
  readonly written: number;
  /** Bytes of the pictures of the old file that are done. */
  readonly done: number;
  /** Bytes of all its pictures. */
  readonly all: number;
}

/** Pictures of one file can differ; a first guess far above the limit is given up, one near it is carried through. */
const MARGIN = 1.2;
const ENOUGH = 0.15;

/** Whether a rung is not worth finishing: the file is too large already, or by far will be if the rest is like what is done. */
export function isHopeless({ written, done, all }: Progress, limit: number): boolean {
  if (written > limit) return true;
  return done >= all * ENOUGH && (written * all) / done > limit * MARGIN;
}
