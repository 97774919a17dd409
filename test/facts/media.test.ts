import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { lookAt } from '../../src/facts/look.ts';
import { readPixels } from '../../src/facts/picture/pixels.ts';
import { sniffFormat } from '../../src/facts/sniff.ts';
import { readVideo } from '../../src/facts/video.ts';
import { readTracks } from '../../src/facts/video-tracks.ts';
import { readWordText } from '../../src/facts/word/open-word.ts';
import { zipByHand } from '../archive/zip-by-hand.ts';
import { fakeFiles, noEngines } from './fake-files.ts';

const bytes = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url));
const pixels = (data: Uint8Array) => readPixels(sniffFormat(bytesOf(data)), bytesOf(data));
const video = (data: Uint8Array) => readTracks(bytesOf(data));

describe('pixels, as displayed', () => {
  test.each([
    ['png-imagemagick.png', 160, 90, { colour: 'rgb' }],
    ['gif-imagemagick.gif', 160, 90, {}],
    ['webp-imagemagick.webp', 160, 90, {}],
    ['bmp-imagemagick.bmp', 160, 90, {}],
    ['tiff-imagemagick.tiff', 160, 90, { colour: 'rgb', orientation: 1 }],
    ['heic-imagemagick.heic', 160, 90, {}],
    ['jpeg-imagemagick-orientation.jpg', 180, 320, { colour: 'rgb', orientation: 6, dpi: 72 }],
  ])('%s', async (name, width, height, head) => {
    expect(await pixels(bytes(`test/files/${name}`))).toEqual({ known: true, value: { width, height, ...head } });
  });

  test('of what is no image are not looked for', async () => {
    expect(await pixels(bytes('test/files/pdf-chromium.pdf'))).toBeUndefined();
  });

  test('of a broken image are not known', async () => {
    expect(await pixels(bytes('test/files/png-imagemagick.png').subarray(0, 12))).toMatchObject({
      known: false,
      message: { id: 'image.unreadable' },
    });
  });
});

describe('video', () => {
  test('turned by 90 degrees', async () => {
    const value = {
      seconds: 1,
      width: 180,
      height: 320,
      aspect: 0.5625,
      scan: 'progressive',
      videoCodec: 'AVC',
      subtitles: [],
    };
    expect(await video(bytes('test/files/mov-ffmpeg-rotated.mov'))).toEqual({ known: true, value });
  });

  test('with subtitles', async () => {
    const value = {
      ...{ seconds: 2.4, width: 1920, height: 1080, aspect: 16 / 9, scan: 'progressive' },
      ...{ videoCodec: 'AVC', subtitles: ['zh', 'en'] },
    };
    expect(await video(bytes('examples/wsca-china-2025/video/宣传片.mp4'))).toEqual({ known: true, value });
  });

  test('interlaced, with pixels that aren’t square', async () => {
    const value = {
      ...{
        seconds: 0.4,
        width: 720,
        height: 576,
        scan: 'interlaced',
        videoCodec: 'MPEG Video',
        subtitles: [],
      },
      aspect: expect.closeTo(16 / 9, 3),
    };
    expect(await video(bytes('test/files/mp4-ffmpeg-interlaced.mp4'))).toEqual({ known: true, value });
  });

  test('upright, with subtitles whose language isn’t named', async () => {
    const value = {
      ...{ seconds: 3, width: 1080, height: 1920, aspect: 0.5625, scan: 'progressive' },
      ...{ videoCodec: 'AVC', subtitles: ['und'] },
    };
    expect(await video(bytes('test/files/mp4-ffmpeg-upright.mp4'))).toEqual({ known: true, value });
  });

  test('cut off', async () => {
    const whole = bytes('examples/wsca-china-2025/video/宣传片.mp4');
    for (const length of [100, whole.length >> 1, whole.length - 1000]) {
      expect(await video(whole.subarray(0, length)), String(length)).toMatchObject({
        known: false,
        message: { id: 'video.unreadable' },
      });
    }
  });

  test('isn’t looked for in what is none', async () =>
    expect(await readVideo('gif', lookAt(fakeFiles({})), 'a.gif', noEngines)).toBeUndefined());
});

describe('the text of a Word file', () => {
  const docx = bytes('test/files/docx-libreoffice.docx');

  test('of LibreOffice', async () => {
    const sentence = '这是一页由文字处理软件生成的中文样例，提到了智能公共交通与停车。It has one English sentence.';
    expect(await readWordText(bytesOf(docx))).toEqual({
      known: true,
      value: {
        text: `一页样例 One Page\n${sentence}`,
        places: [
          { kind: 'paragraph', paragraph: 1 },
          { kind: 'paragraph', paragraph: 2 },
        ],
      },
    });
  });

  test('has paragraphs and table cells in reading order', async () => {
    const found = await readWordText(bytesOf(bytes('examples/wsca-china-2025/form/申报表.docx')));
    expect(found.known && found.value.text.split('\n').slice(0, 4)).toEqual([
      '世界智慧城市大奖·中国 申报表',
      '（二〇二五年度 · 出行大奖 · 示例市虚构样例）',
      '奖项类别',
      '出行大奖',
    ]);
  });

  test.each([
    ['cut off', docx.subarray(0, 3000)],
    ['no zip', new TextEncoder().encode('PK\x03\x04 nothing behind it')],
    ['a spreadsheet', bytes('test/files/xlsx-libreoffice.xlsx')],
    ['damaged inside', damaged(docx)],
  ])('%s: not known', async (_, data) => {
    expect(await readWordText(bytesOf(data))).toMatchObject({ known: false, message: { id: 'word.unopenable' } });
  });
});

test.each([
  ['more elements than any form has', '<w:p/>'.repeat(400_001), 'more than 400000 elements'],
  ['deeper than any form', `${'<w:p xmlns:a="b">'.repeat(5000)}${'</w:p>'.repeat(5000)}`, 'more than 256 levels deep'],
])('a Word file with %s is not parsed', async (_, body, reason) => {
  const part = new TextEncoder().encode(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
  const docx = zipByHand([{ name: 'word/document.xml', data: part }]);
  expect(await readWordText(bytesOf(docx))).toEqual({
    known: false,
    message: { id: 'word.unopenable', params: { reason } },
  });
});

describe('the head of a picture', () => {
  const jpeg = (...segments: string[]): Uint8Array =>
    Buffer.from(`\xff\xd8${segments.join('')}\xff\xda\0\x02\xff\xd9`, 'latin1');
  const segment = (kind: string, body: string): string =>
    `\xff${kind}${String.fromCharCode((body.length + 2) >> 8, (body.length + 2) & 255)}${body}`;
  const frame = (components: number): string =>
    segment('\xc0', `\x08\0\x64\0\xc8${String.fromCharCode(components)}${'\x01\x11\0'.repeat(components)}`);
  const TABLE = '\0'.repeat(65);
  const head = async (data: Uint8Array) => {
    const found = await pixels(data);
    return found?.known ? found.value : found;
  };

  test.each([
    ['CMYK, for print', jpeg(segment('\xdb', TABLE), frame(4)), { colour: 'cmyk' }],
    ['greyscale', jpeg(segment('\xdb', TABLE), frame(1)), { colour: 'grey' }],
    [
      'dots per centimetre',
      jpeg(segment('\xe0', 'JFIF\0\x01\x01\x02\0\x76\0\x76\0\0'), frame(3)),
      { colour: 'rgb', dpi: 300 },
    ],
    [
      'a ratio of pixels is no resolution',
      jpeg(segment('\xe0', 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), frame(3)),
      { colour: 'rgb' },
    ],
    [
      'EXIF whose directory lies beyond its end',
      jpeg(segment('\xe1', 'Exif\0\0II*\0\xff\xff\xff\xff'), frame(3)),
      { colour: 'rgb' },
    ],
    [
      'a profile that promises more than it has',
      jpeg(
        segment(
          '\xe2',
          `ICC_PROFILE\0\x01\x01${'\0'.repeat(16)}CMYK${'\0'.repeat(108)}\xff\xff\xff\xffdesc\xff\xff\xff\xff`,
        ),
        frame(3),
      ),
      { colour: 'rgb' },
    ],
  ])('%s', async (_, data, said) => {
    expect(await head(data)).toEqual({ width: 200, height: 100, ...said });
  });

  test.each(['heic', 'tiff', 'webp', 'gif', 'bmp', 'png', 'jpg'])(
    '%s with lengths of nothing and of everything ends',
    async (kind) => {
      const name = kind === 'jpg' ? 'jpeg-imagemagick-orientation.jpg' : `${kind}-imagemagick.${kind}`;
      const whole = bytes(`test/files/${name}`);
      for (const value of [0, 255]) {
        for (let at = 16; at + 4 < Math.min(whole.length, 400); at += 4) {
          const changed = Uint8Array.from(whole).fill(value, at, at + 4);
          expect(await pixels(changed)).toHaveProperty('known');
        }
      }
    },
  );
});

/** The file with the packed bytes of its main part overwritten. */
function damaged(docx: Uint8Array): Uint8Array {
  const at = Buffer.from(docx).indexOf('word/document.xml') + 'word/document.xml'.length;
  return Uint8Array.from(docx, (byte, index) => (index >= at + 40 && index < at + 80 ? 255 - byte : byte));
}
