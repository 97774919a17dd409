import { says } from '../says.ts';

/** A page, from 1, and the bytes of a file of this page alone. */
interface Weight {
  readonly page: number;
  readonly bytes: number;
}

/** `before`: bytes; `dpi` and `dpiBefore`: of the coarsest picture, absent where there is none. */
interface Shrunk {
  readonly before: number;
  readonly limit: number;
  readonly dpi: number | undefined;
  readonly dpiBefore: number | undefined;
}

/** What making a PDF smaller can bring to light. */
export const shrinkMessages = {
  'shrink.signed': says('error'),
  'shrink.restricted': says('error'),
  'shrink.damaged': says<{ reason: string }>('error'),
  'shrink.not-read-back': says<{ reason: string }>('error'),
  'shrink.over': says<{ bytes: number; limit: number; minDpi: number; heaviest: readonly Weight[] }>('error'),
  'shrink.page-over': says<{ limit: number; minDpi: number; pages: readonly Weight[] }>('error'),
  'shrink.whole': says<{ after: number } & Shrunk>('advice'),
  'shrink.parts': says<{ parts: number } & Shrunk>('advice'),
} as const;
