import type { SealMark } from './facts.ts';

type Box = Pick<SealMark, 'x' | 'y' | 'width' | 'height'>;

const mirrored = ({ x, y, width, height }: Box): Box => ({ x: 1 - x - width, y, width, height });
const upsideDown = ({ x, y, width, height }: Box): Box => ({ x: 1 - x - width, y: 1 - y - height, width, height });
/** Rows and columns changed for one another. */
const transposed = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });
const same = (box: Box): Box => box;

/** From the pixels as they are stored to what a person sees, by the orientation that EXIF counts from 1. */
const TURNS: readonly ((box: Box) => Box)[] = [
  same,
  mirrored,
  upsideDown,
  (box) => mirrored(upsideDown(box)),
  transposed,
  (box) => mirrored(transposed(box)),
  (box) => upsideDown(transposed(box)),
  (box) => mirrored(upsideDown(transposed(box))),
];

/** A mark in a picture that viewers turn when they show it. */
export const turned = (mark: SealMark, orientation = 1): SealMark => ({
  ...mark,
  ...(TURNS[orientation - 1] ?? same)(mark),
});
