import type { ParamsOf } from '../findings/catalogue.ts';
import type { shrinkMessages } from '../findings/messages/shrink.ts';

/** Parameters for every message about making a PDF smaller. */
export const SHRINK_SAMPLES: { readonly [K in keyof typeof shrinkMessages]: ParamsOf<K> } = {
  'shrink.signed': {},
  'shrink.restricted': {},
  'shrink.damaged': { reason: 'the cross-reference had to be rebuilt' },
  'shrink.not-read-back': { reason: 'the text differs' },
  'shrink.over': {
    bytes: 7_345_678,
    limit: 5_000_000,
    minDpi: 150,
    heaviest: [
      { page: 3, bytes: 2_345_678 },
      { page: 11, bytes: 1_234_567 },
    ],
  },
  'shrink.page-over': { limit: 5_000_000, minDpi: 150, pages: [{ page: 3, bytes: 6_345_678 }] },
  'shrink.whole': { limit: 5_000_000, before: 31_457_280, after: 4_812_345, dpi: 150, dpiBefore: 300 },
  'shrink.parts': { limit: 5_000_000, before: 52_428_800, parts: 3, dpi: 150, dpiBefore: 300 },
};
