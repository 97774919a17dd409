import type { ParamsOf } from '../findings/catalogue.ts';
import type { fitMessages } from '../findings/messages/fit.ts';

const before = { bytes: 31_457_280, pages: 30, dpi: 300 };

/** Parameters for every message about files that packing makes fit. */
export const FIT_SAMPLES: { readonly [K in keyof typeof fitMessages]: ParamsOf<K> } = {
  'fit.whole': {
    limit: 5_000_000,
    lossless: false,
    before,
    after: { bytes: 4_812_345, pages: 30, dpi: 150 },
  },
  'fit.parts': {
    limit: 5_000_000,
    lossless: false,
    before,
    dpi: 150,
    parts: [
      { from: 1, to: 29, bytes: 4_912_345 },
      { from: 30, to: 30, bytes: 912_345 },
    ],
  },
  'fit.over': {
    limit: 5_000_000,
    minDpi: 150,
    bytes: 7_345_678,
    heaviest: [
      { page: 3, bytes: 5_345_678 },
      { page: 11, bytes: 1_234_567 },
    ],
    hopeless: [{ page: 3, bytes: 5_345_678 }],
    maySplit: true,
  },
  'fit.picture': {
    limit: 5_000_000,
    before: { bytes: 8_345_678, width: 4032, height: 3024 },
    after: { bytes: 2_345_678, width: 3508, height: 2631 },
  },
  'fit.picture-over': { limit: 500_000, minDpi: 150, bytes: 612_345 },
  'fit.picture-refused': { format: 'png', bytes: 8_345_678, limit: 5_000_000 },
  'fit.other-format': { format: 'docx', bytes: 8_345_678, limit: 5_000_000 },
};
