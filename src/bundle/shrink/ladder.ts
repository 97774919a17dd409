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
  { dpi: 175, quality: 80 },
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

/** How far writing a file on one rung has come, in bytes. */
export interface Progress {
  /** Of the new file so far. */
  readonly written: number;
  /** Of its pictures. */
  readonly pictures: number;
  /** What these pictures were in the old file. */
  readonly done: number;
  /** What all pictures of the old file are. */
  readonly all: number;
}

/** A forecast is relied on from this share of the pictures on, and only where it is this far above the limit. */
const ENOUGH = 0.15;
const MARGIN = 1.2;

/** Whether a rung is not worth finishing: the file is too large already, or by far will be if its pictures go on as they began. */
export function isHopeless({ written, pictures, done, all }: Progress, limit: number): boolean {
  if (written > limit) return true;
  return done >= all * ENOUGH && written + (pictures / done) * (all - done) > limit * MARGIN;
}
