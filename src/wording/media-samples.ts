import type { ParamsOf } from '../findings/catalogue.ts';
import type { mediaMessages } from '../findings/messages/media.ts';

/** Parameters for what is said of pictures and videos. */
export const MEDIA_SAMPLES: { readonly [K in keyof typeof mediaMessages]: ParamsOf<K> } = {
  'media.none': { found: 'pdf' },
  'media.too-long': { seconds: 45.5, limit: 30 },
  'media.too-short': { seconds: 45.5, limit: 60 },
  'media.pixels': {
    width: 3840,
    height: 2160,
    wanted: [
      { of: 'width', op: 'exactly', limit: 1920 },
      { of: 'height', op: 'exactly', limit: 1080 },
    ],
    larger: true,
  },
  'media.aspect': { width: 1440, height: 1080, wanted: '16:9', upright: false },
  'media.interlaced': {},
  'media.scan-unknown': {},
  'media.subtitles': { missing: ['en'], beside: ['宣传片.en.srt'] },
  'media.dpi': { dpi: 72, min: 300 },
  'media.dpi-unknown': { min: 300 },
  'media.colour': { found: 'cmyk', allowed: ['rgb', 'grey'] },
  'media.colour-unknown': { allowed: ['rgb'] },
};
