import { showNumber } from '../../base/sizes.ts';
import type { PixelBound, PixelSide } from '../../findings/messages/media.ts';
import { joined } from './how-phrases.ts';
import { COMPARISON_NAMES } from './names.ts';

const SIDES: Readonly<Record<PixelSide, string>> = {
  width: 'pixels across',
  height: 'pixels down',
  long_side: 'pixels on the long side',
  short_side: 'pixels on the short side',
  total: 'pixels in all',
};

/** `exactly 1920×1080 pixels`, `at least 1080 pixels on the short side`. */
export function pixelsAsked(wanted: readonly PixelBound[]): string {
  const frame = wanted.map(({ of, op }) => `${of} ${op}`).join() === 'width exactly,height exactly';
  if (frame) return `exactly ${wanted.map(({ limit }) => limit).join('×')} pixels`;
  const asked = wanted.map(
    ({ of, op, limit }) => `${op === 'exactly' ? op : COMPARISON_NAMES[op]} ${showNumber(limit)} ${SIDES[of]}`,
  );
  return joined(asked, 'and');
}
