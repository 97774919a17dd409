import { says } from '../says.ts';
import type { Comparison } from './rule.ts';

/** What rules have to say of pictures and videos. */
export const mediaMessages = {
  'media.none': says<{ found: string }>('error'),
  'media.too-long': says<{ seconds: number; limit: number }>('error'),
  'media.too-short': says<{ seconds: number; limit: number }>('error'),
  'media.pixels': says<{ width: number; height: number; wanted: readonly PixelBound[]; larger: boolean }>('error'),
  'media.aspect': says<{ width: number; height: number; wanted: string; upright: boolean }>('error'),
  'media.interlaced': says('error'),
  'media.scan-unknown': says('error'),
  'media.subtitles': says<{ missing: readonly ('zh' | 'en')[]; beside: readonly string[] }>('error'),
  'media.dpi': says<{ dpi: number; min: number }>('error'),
  'media.dpi-unknown': says<{ min: number }>('error'),
  'media.colour': says<{ found: ColourName; allowed: readonly ColourName[] }>('error'),
  'media.colour-unknown': says<{ allowed: readonly ColourName[] }>('error'),
} as const;

/** How a picture is coloured. */
export const COLOURS = ['grey', 'rgb', 'cmyk', 'lab'] as const;
export type ColourName = (typeof COLOURS)[number];

/** What of a picture is measured in pixels; the sides are long and short whichever way it is held. */
export const PIXEL_SIDES = ['width', 'height', 'long_side', 'short_side', 'total'] as const;
export type PixelSide = (typeof PIXEL_SIDES)[number];

/** One limit of a number of pixels. */
export interface PixelBound {
  readonly of: PixelSide;
  readonly op: Comparison | 'exactly';
  readonly limit: number;
}
