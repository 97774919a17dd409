import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { readDocxText } from '../../src/facts/docx.ts';
import { lookAt } from '../../src/facts/look.ts';
import { readPixels } from '../../src/facts/picture/pixels.ts';
import { sniffFormat } from '../../src/facts/sniff.ts';
import { readVideo } from '../../src/facts/video.ts';
import { readTracks } from '../../src/facts/video-tracks.ts';
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
    expect(await readDocxText(bytesOf(docx))).toEqual({
      known: true,
      value: { text: `一页样例 One Page\n${sentence}` },
    });
  });

  test('has paragraphs and table cells in reading order', async () => {
    const found = await readDocxText(bytesOf(bytes('examples/wsca-china-2025/form/申报表.docx')));
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
    expect(await readDocxText(bytesOf(data))).toMatchObject({ known: false, message: { id: 'word.unopenable' } });
  });
});

/** The file with the packed bytes of its main part overwritten. */
function damaged(docx: Uint8Array): Uint8Array {
  const at = Buffer.from(docx).indexOf('word/document.xml') + 'word/document.xml'.length;
  return Uint8Array.from(docx, (byte, index) => (index >= at + 40 && index < at + 80 ? 255 - byte : byte));
}
