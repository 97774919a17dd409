import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/base/bytes.ts';
import { captionLanguages, captionsBeside } from '../../src/facts/captions.ts';
import { known } from '../../src/facts/facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import type { VideoTracks } from '../../src/facts/video-tracks.ts';
import { fakeFiles, noEngines } from './fake-files.ts';

const languages = (text: string) => captionLanguages(bytesOf(new TextEncoder().encode(text)));
const srt = (...lines: string[]): string =>
  lines.map((line, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index + 1},000\n${line}\n`).join('\n');

describe('the languages of subtitles', () => {
  test.each([
    ['SubRip in Chinese', srt('欢迎来到示例市', '这里是智慧停车平台'), ['zh']],
    ['SubRip in English, styled', srt('<i>Welcome to</i> Example City', '{\\an8}Smart parking for all'), ['en']],
    ['both in one file', srt('欢迎来到示例市\nWelcome to Example City', '智慧停车\nSmart parking'), ['zh', 'en']],
    ['both in one line', srt('欢迎来到示例市 Welcome to Example City'), ['zh', 'en']],
    [
      'a foreign name now and then',
      srt('示例市', '欢迎使用 Smart Parking', '智慧停车', '出行', '更方便', '谢谢'),
      ['zh'],
    ],
    ['WebVTT', 'WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\n欢迎来到示例市\n', ['zh']],
    [
      'SubStation',
      '[Script Info]\nTitle: Example City film\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\b1}欢迎来到\\N示例市',
      ['zh'],
    ],
    ['times without words', '1\n00:00:00,000 --> 00:00:01,000\n\n', []],
    ['nothing', '', []],
  ])('%s', (_, text, found) => {
    expect(languages(text)).toEqual(found);
  });

  test('in GBK, as old Windows programs save them', () => {
    const gbk = Buffer.from('31 0a 30 3a 30 20 2d 2d 3e 20 30 3a 31 0a bb b6 d3 ad 0a'.replaceAll(' ', ''), 'hex');
    expect(captionLanguages(bytesOf(gbk))).toEqual(['zh']);
  });

  test('a file made to keep a reader busy', () => {
    expect(languages('<'.repeat(1_000_000))).toEqual([]);
    expect(languages('{a'.repeat(500_000))).toEqual([]);
  });
});

test('the files beside a video that bear its name', () => {
  const files = fakeFiles({
    'video/宣传片.mp4': { text: 'x' },
    'video/宣传片.zh.srt': { text: srt('欢迎来到示例市') },
    'video/宣传片_en.vtt': { text: srt('Welcome to Example City') },
    'video/宣传片.ass': { text: '', error: 'EACCES' },
    'video/宣传片.txt': { text: 'x' },
    'video/另一部.srt': { text: 'x' },
  });
  expect(captionsBeside(lookAt(files), 'video/宣传片.mp4')).toEqual([
    { file: '宣传片.ass', languages: [] },
    { file: '宣传片.zh.srt', languages: ['zh'] },
    { file: '宣传片_en.vtt', languages: ['en'] },
  ]);
  expect(files.opened()).toBe(0);
});

test('a copy of a video has the subtitles of what it is a copy of', async () => {
  const files = fakeFiles({
    'copies/copy.mp4': { text: '\0\0\0\x18ftypisom\0\0\0\0' },
    'video/宣传片.mp4': { text: 'x' },
    'video/宣传片.zh.srt': { text: srt('欢迎来到示例市') },
  });
  const size = { width: 16, height: 9, aspect: 16 / 9 };
  const tracks: VideoTracks = { seconds: 1, ...size, scan: 'progressive', videoCodec: 'AVC', subtitles: [] };
  const engines = { ...noEngines, video: { tracks: async () => known(tracks), close: async () => {} } };
  const target = { file: '宣传片.mp4', path: 'copies/copy.mp4', within: 'copies', original: 'video/宣传片.mp4' };
  const seen = await inspectFile(lookAt(files), target, new Set(['video']), engines);
  expect(seen).toMatchObject({
    ok: true,
    facts: { video: { value: { beside: [{ file: '宣传片.zh.srt', languages: ['zh'] }] } } },
  });
});
