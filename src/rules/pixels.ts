import type { PixelFacts } from '../facts/facts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { PIXEL_SIDES, type PixelBound, type PixelSide } from '../findings/messages/media.ts';
import { either, integer, map, type Read } from '../source/shapes.ts';
import { holds, limitParams, limitsOf } from './limits.ts';

/** A number of pixels, exactly, or its limits. */
const side = () => either(integer(), map(limitParams)).optional();

/** How large a picture or a film is as displayed: `{ width: 1920, height: 1080 }`, `{ short_side: { at_least: 1080 } }`. */
export const pixelsShape = () =>
  map({ width: side(), height: side(), long_side: side(), short_side: side(), total: side() });

export type Pixels = Read<ReturnType<typeof pixelsShape>>;

const MEASURE: Readonly<Record<PixelSide, (frame: Frame) => number>> = {
  width: ({ width }) => width,
  height: ({ height }) => height,
  long_side: ({ width, height }) => Math.max(width, height),
  short_side: ({ width, height }) => Math.min(width, height),
  total: ({ width, height }) => width * height,
};

type Frame = Pick<PixelFacts, 'width' | 'height'>;

/** All that is asked, one limit after the other. */
export const pixelBounds = (pixels: Pixels): PixelBound[] =>
  PIXEL_SIDES.flatMap((of): PixelBound[] => {
    const wanted = pixels[of];
    if (typeof wanted === 'number') return [{ of, op: 'exactly', limit: wanted }];
    return limitsOf(wanted ?? {}).map(({ op, limit }) => ({ of, op, limit }));
  });

/** Says once what is asked where any of it isn't so. */
export function* pixelFaults(pixels: Pixels, { width, height }: Frame): Generator<Draft> {
  const wanted = pixelBounds(pixels);
  const broken = wanted.filter(({ of, op, limit }) => {
    const value = MEASURE[of]({ width, height });
    return op === 'exactly' ? value !== limit : !holds(op, value, limit);
  });
  if (broken.length === 0) return;
  const larger = broken.every(({ of, limit }) => MEASURE[of]({ width, height }) >= limit);
  yield { message: message('media.pixels', { width, height, wanted, larger }) };
}

/** Usual sizes, of which one may be wrong. */
const USUAL: readonly Frame[] = [
  { width: 3840, height: 2160 },
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
];

/** What is said of the first usual size that isn't as asked. */
export const pixelExample = (pixels: Pixels): Draft | undefined =>
  USUAL.flatMap((frame) => [...pixelFaults(pixels, frame)])[0];
