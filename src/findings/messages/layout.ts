import type { Size } from '../../base/sheets.ts';
import { says } from '../says.ts';

/** Pages from 1. */
interface Pages {
  readonly pages: readonly number[];
}

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** Some of the characters or lines that were measured, 0 to 1; `few`: so few that these may be labels of pictures. */
interface Share {
  readonly share: number;
  readonly few: boolean;
}

/** One font in one size; points. */
interface SmallType {
  readonly font: string;
  readonly pt: number;
  readonly min: number;
}

/** How lines follow one another: points from line to line, too few or too many of them, or lines per inch. */
export type PitchBy = 'points' | 'points-apart' | 'per-inch';

interface Lines extends Pages {
  readonly by: PitchBy;
  readonly found: number;
  readonly limit: number;
}

/** What rules have to say of the pages of a PDF. Lengths are in millimetres, sizes of type in points. */
export const layoutMessages = {
  'layout.none': says<{ found: string }>('error'),
  'layout.not-checked': says<{ reason: string }>('error'),
  'layout.no-such-pages': says<{ from: number; pages: number }>('error'),
  'layout.no-text': says<Pages>('error'),
  'layout.page-size': says<Pages & Size & { wanted: readonly Size[] }>('error'),
  'layout.page-large': says<Pages & Size & { largest: Size }>('error'),
  'layout.orientation': says<Pages & { wanted: 'portrait' | 'landscape' }>('error'),
  'layout.text-box': says<Pages & { page: number; found: Size; limit: Size }>('error'),
  'layout.margin': says<Pages & { side: Side; page: number; found: number; limit: number }>('error'),
  'layout.outside': says<Pages & { texts: readonly string[] }>('error'),
  'layout.small-type': says<Pages & Share & { sizes: readonly SmallType[]; exempt: number | undefined }>('error'),
  'layout.small-type-exempt': says<Pages & { sizes: readonly SmallType[]; share: number; exempt: number }>('advice'),
  'layout.fonts': says<
    Pages & Share & { fonts: readonly string[]; allowed: readonly string[]; exempt: number | undefined }
  >('error'),
  'layout.fonts-exempt': says<Pages & { fonts: readonly string[]; share: number; exempt: number }>('advice'),
  'layout.font-unnamed': says<Pages & { share: number }>('error'),
  'layout.lines': says<Lines & Share & { exempt: number | undefined }>('error'),
  'layout.lines-exempt': says<Lines & { share: number; exempt: number }>('advice'),
  'layout.density': says<Pages & { page: number; found: number; limit: number }>('error'),
  'layout.unnumbered': says<Pages & { of: number }>('error'),
  'layout.unnumbered-unclear': says<Pages>('error'),
  'layout.numbered': says<Pages>('error'),
  'layout.headers': says<Pages & { texts: readonly string[] }>('error'),
  'layout.links': says<Pages & { count: number; addresses: readonly string[] }>('error'),
} as const;
