import { says } from '../says.ts';

/** A page, from 1, and the bytes of a file of this page alone. */
interface Weight {
  readonly page: number;
  readonly bytes: number;
}

/** What making a PDF smaller can bring to light. `dpi` is of the coarsest picture, absent where there is none. */
export const shrinkMessages = {
  'shrink.signed': says('error'),
  'shrink.restricted': says('error'),
  'shrink.damaged': says<{ reason: string }>('error'),
  'shrink.not-read-back': says<{ reason: string }>('error'),
  'shrink.over': says<{ bytes: number; limit: number; minDpi: number; heaviest: readonly Weight[] }>('error'),
  'shrink.page-over': says<{ limit: number; minDpi: number; pages: readonly Weight[] }>('error'),
  'shrink.whole': says<{ before: number; after: number; dpi: number | undefined; dpiBefore: number | undefined }>(
    'advice',
  ),
  'shrink.parts': says<{ before: number; parts: number; dpi: number | undefined; dpiBefore: number | undefined }>(
    'advice',
  ),
} as const;
