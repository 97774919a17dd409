import { says } from '../says.ts';

/** A PDF before or after; `dpi` is of its coarsest picture, absent where there is none. */
interface Measure {
  readonly bytes: number;
  readonly pages: number;
  readonly dpi: number | undefined;
}

/** Pages from 1, the last one in it. */
interface Piece {
  readonly bytes: number;
  readonly from: number;
  readonly to: number;
}

interface Weight {
  readonly page: number;
  readonly bytes: number;
}

interface Size {
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

/** What `pack --fit` has to say of files over the limit of their call. Where it fails, the rule on size stays an error by itself. */
export const fitMessages = {
  'fit.whole': says<{ limit: number; lossless: boolean; before: Measure; after: Measure }>('advice'),
  'fit.parts': says<{
    limit: number;
    lossless: boolean;
    before: Measure;
    dpi: number | undefined;
    parts: readonly Piece[];
  }>('advice'),
  'fit.over': says<{
    limit: number;
    minDpi: number;
    bytes: number;
    heaviest: readonly Weight[];
    hopeless: readonly Weight[];
    maySplit: boolean;
  }>('warning'),
  'fit.picture': says<{ limit: number; before: Size; after: Size }>('advice'),
  'fit.picture-over': says<{ limit: number; minDpi: number; bytes: number }>('warning'),
  'fit.picture-refused': says<{ format: string; bytes: number; limit: number }>('warning'),
  'fit.other-format': says<{ format: string; bytes: number; limit: number }>('warning'),
} as const;
