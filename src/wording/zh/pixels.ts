import { showNumber } from '../../base/sizes.ts';
import type { PixelBound, PixelSide } from '../../findings/messages/media.ts';
import { COMPARISON_NAMES } from './names.ts';

const SIDES: Readonly<Record<PixelSide, string>> = {
  width: '宽',
  height: '高',
  long_side: '长边',
  short_side: '短边',
  total: '总像素',
};

/** `正好 1920×1080 像素`, `短边至少 1080 像素` */
export function pixelsAsked(wanted: readonly PixelBound[]): string {
  const frame = wanted.map(({ of, op }) => `${of} ${op}`).join() === 'width exactly,height exactly';
  if (frame) return `正好 ${wanted.map(({ limit }) => limit).join('×')} 像素`;
  return wanted
    .map(({ of, op, limit }) => {
      const most = op === 'exactly' ? '正好' : COMPARISON_NAMES[op];
      return of === 'total' ? `${SIDES[of]}${most} ${millions(limit)}` : `${SIDES[of]}${most} ${limit} 像素`;
    })
    .join('，');
}

/** 5000000 as 500 万. */
const millions = (pixels: number): string =>
  pixels % 10_000 === 0 ? `${showNumber(pixels / 10_000)} 万` : showNumber(pixels);
