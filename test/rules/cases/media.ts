import type { FileFacts, PixelFacts, VideoFacts } from '../../../src/facts/facts.ts';
import { known, unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf, VIDEO } from '../evidence.ts';

const of = (facts: Partial<FileFacts>) => ({ materials: [{ slot: 'film', file: 'a.mp4', facts }] });
const video = (more: Partial<VideoFacts>) => of({ format: 'mp4', video: known({ ...VIDEO, ...more }) });
const picture = (width: number, height: number) => of({ format: 'jpeg', pixels: known({ width, height }) });
const head = (more: Partial<PixelFacts>) => of({ format: 'jpeg', pixels: known({ width: 900, height: 600, ...more }) });
const at = (said: string, more = '') => [`materials[0].file ${said} of a.mp4${more}`];

const PRINT = { slots: ['film'], dpi: { min: 300 } };
const FULL = { slots: ['film'], pixels: { width: 1920, height: 1080 } };
const WIDE = { slots: ['film'], aspect: '16:9' };
const MINUTE = { slots: ['film'], seconds: { max: 60 } };
const PROGRESSIVE = { slots: ['film'], progressive: true };
const SUBTITLES = { slots: ['film'], subtitles: { languages: ['zh', 'en'], beside: 'srt' } };
const beside = (subtitles: string[], ...languages: unknown[]) => ({
  materials: [
    ...video({ subtitles }).materials,
    ...languages.map((language) => ({ slot: 'srt', attributes: { language } })),
  ],
});
/** A subtitle file of the manifest, by what its lines are in. */
const captions = (language: unknown, seen: FileFacts['captions']) => ({
  materials: [
    ...video({ subtitles: [] }).materials,
    { slot: 'srt', file: 'a.srt', attributes: { language }, facts: { format: 'text' as const, captions: seen } },
  ],
});
const none = (...missing: string[]) => at(`media.subtitles ${JSON.stringify({ missing, beside: [] })}`, ', undecided');
const size = (width: number, height: number, larger: boolean) =>
  at(`media.pixels ${JSON.stringify({ width, height, wanted: FRAME, larger })}`);
const FRAME = [
  { of: 'width', op: 'exactly', limit: 1920 },
  { of: 'height', op: 'exactly', limit: 1080 },
];
/** At least 1080p, whichever way it is held. */
const LEAST = {
  slots: ['film'],
  pixels: { long_side: { at_least: 1920 }, short_side: { at_least: 1080, less_than: 4000 } },
};
const sides = (width: number, height: number, larger: boolean) =>
  at(
    `media.pixels ${JSON.stringify({
      width,
      height,
      wanted: [
        { of: 'long_side', op: 'at-least', limit: 1920 },
        { of: 'short_side', op: 'at-least', limit: 1080 },
        { of: 'short_side', op: 'less-than', limit: 4000 },
      ],
      larger,
    })}`,
  );
const MEGA = { slots: ['film'], pixels: { width: 2000, total: { at_least: 5_000_000 } } };

/** What the `file` kind asks of pictures and videos. */
export const media: readonly Case[] = [
  ['1920×1080', FULL, video({}), []],
  ['4K', FULL, video({ width: 3840, height: 2160 }), size(3840, 2160, true)],
  ['720p', FULL, video({ width: 1280, height: 720 }), size(1280, 720, false)],
  ['a picture of that size', FULL, picture(1920, 1080), []],
  ['a picture of another size', FULL, picture(1080, 1920), size(1080, 1920, false)],
  ['at least 1080p, upright', LEAST, video({ width: 1080, height: 1920 }), []],
  ['more than that', LEAST, video({ width: 3840, height: 2160 }), []],
  ['less than that', LEAST, video({ width: 1280, height: 720 }), sides(1280, 720, false)],
  ['one side of the two', LEAST, picture(1000, 1920), sides(1000, 1920, false)],
  ['too much', LEAST, picture(4000, 4000), sides(4000, 4000, true)],
  ['five million pixels', MEGA, picture(2000, 2500), []],
  [
    'fewer, and of another width',
    MEGA,
    picture(2100, 2000),
    at(
      `media.pixels ${JSON.stringify({
        width: 2100,
        height: 2000,
        wanted: [
          { of: 'width', op: 'exactly', limit: 2000 },
          { of: 'total', op: 'at-least', limit: 5_000_000 },
        ],
        larger: false,
      })}`,
    ),
  ],
  [
    'pixels that can’t be read',
    LEAST,
    of({ format: 'mp4', video: unknown(message('video.unreadable', { reason: 'truncated' })) }),
    at('video.unreadable {"reason":"truncated"}', ', undecided'),
  ],
  ['16:9, nearly', WIDE, video({ width: 1366, height: 768, aspect: 1366 / 768 }), []],
  ['16:9 by pixels that aren’t square', WIDE, video({ width: 1440, height: 1080 }), []],
  [
    '4:3',
    WIDE,
    video({ width: 1440, height: 1080, aspect: 4 / 3 }),
    at('media.aspect {"width":1440,"height":1080,"wanted":"16:9","upright":false}'),
  ],
  [
    'upright',
    WIDE,
    video({ width: 1080, height: 1920, aspect: 9 / 16 }),
    at('media.aspect {"width":1080,"height":1920,"wanted":"16:9","upright":true}'),
  ],
  [
    'how long, the file doesn’t say',
    MINUTE,
    video({ seconds: undefined }),
    at('video.unreadable {"reason":"no duration"}', ', undecided'),
  ],
  ['60 seconds', MINUTE, video({}), []],
  ['from 60 to 90 seconds', { slots: ['film'], seconds: { min: 60, max: 90 } }, video({}), []],
  [
    'below 60 seconds',
    { slots: ['film'], seconds: { min: 60, max: 90 } },
    video({ seconds: 59.5 }),
    at('media.too-short {"seconds":59.5,"limit":60}'),
  ],
  [
    'above 90 seconds',
    { slots: ['film'], seconds: { min: 60, max: 90 } },
    video({ seconds: 91 }),
    at('media.too-long {"seconds":91,"limit":90}'),
  ],
  ['60.04 seconds', MINUTE, video({ seconds: 60.04 }), at('media.too-long {"seconds":60.04,"limit":60}')],
  ['progressive', PROGRESSIVE, video({}), []],
  ['interlaced', PROGRESSIVE, video({ scan: 'interlaced' }), at('media.interlaced {}')],
  ['a scan that isn’t told', PROGRESSIVE, video({ scan: undefined }), at('media.scan-unknown {}', ', undecided')],
  ['tracks in both languages', SUBTITLES, beside(['zh-Hans', 'EN']), []],
  ['a track in one language', SUBTITLES, beside(['zh']), none('en')],
  ['tracks whose language isn’t told', SUBTITLES, beside(['und', 'und']), none('zh', 'en')],
  ['a track and a file beside it', SUBTITLES, beside(['zh'], 'en'), []],
  ['one file in both languages', SUBTITLES, beside([], 'both'), []],
  ['a file that doesn’t say its language', SUBTITLES, beside([], undefined), none('zh', 'en')],
  ['a file whose lines are in both languages', SUBTITLES, captions('zh', ['zh', 'en']), []],
  ['a file that says both and has only one', SUBTITLES, captions('both', ['zh']), none('en')],
  [
    'files beside the video that the manifest doesn’t list',
    SUBTITLES,
    video({
      subtitles: ['zh'],
      beside: [
        { file: 'a.en.srt', languages: ['en'] },
        { file: 'a.zh.srt', languages: ['zh'] },
      ],
    }),
    at('media.subtitles {"missing":["en"],"beside":["a.en.srt"]}', ', undecided'),
  ],
  ['300 dpi', PRINT, head({ dpi: 300 }), []],
  ['72 dpi', PRINT, head({ dpi: 72 }), at('media.dpi {"dpi":72,"min":300}')],
  ['no dpi', PRINT, head({}), at('media.dpi-unknown {"min":300}', ', undecided')],
  ['RGB', { slots: ['film'], colours: ['rgb', 'grey'] }, head({ colour: 'rgb' }), []],
  [
    'CMYK',
    { slots: ['film'], colours: ['rgb', 'grey'] },
    head({ colour: 'cmyk' }),
    at('media.colour {"found":"cmyk","allowed":["rgb","grey"]}'),
  ],
  [
    'another than the only one',
    { slots: ['film'], colours: ['cmyk'] },
    head({ colour: 'grey' }),
    at('media.colour {"found":"grey","allowed":["cmyk"]}'),
  ],
  [
    'no colour',
    { slots: ['film'], colours: ['rgb'] },
    head({}),
    at('media.colour-unknown {"allowed":["rgb"]}', ', undecided'),
  ],
  ['a video where a picture is meant', PRINT, video({}), at('media.none {"found":"mp4"}', ', undecided')],
  [
    'no place for files',
    { slots: ['film'], subtitles: { languages: ['en'] } },
    video({ subtitles: ['zh'] }),
    none('en'),
  ],
  [
    'a video that can’t be read',
    MINUTE,
    of({ format: 'mp4', video: unknown(message('video.unreadable', { reason: 'truncated' })) }),
    at('video.unreadable {"reason":"truncated"}', ', undecided'),
  ],
  ['no video', WIDE, of(pdf(1)), at('media.none {"found":"pdf"}', ', undecided')],
  ['a picture for a video', MINUTE, picture(1920, 1080), at('media.none {"found":"jpeg"}', ', undecided')],
];
