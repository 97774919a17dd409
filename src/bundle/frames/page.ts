import { createHash } from 'node:crypto';
import { LANGS, type Lang } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import { Html, html, nothing } from '../fill-in/html.ts';
import { FRAMES_SCRIPT } from './page-script.ts';
import { FRAMES_STYLE } from './page-style.ts';
import { clockTime, type FrameSheet } from './sheet.ts';
import { framesWordsEn } from './words.en.ts';
import type { FramesWords } from './words.ts';
import { framesWordsZh } from './words.zh.ts';

export const FRAMES_WORDS: Readonly<Record<Lang, FramesWords>> = { zh: framesWordsZh, en: framesWordsEn };
const TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Nothing may be loaded, sent or run but what the page itself holds, and the film beside it. */
const POLICY = [
  "default-src 'none'",
  "media-src 'self' file:",
  `script-src '${hashOf(FRAMES_SCRIPT)}'`,
  `style-src '${hashOf(FRAMES_STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the contact sheet as one page that needs nothing but the film beside it. The same sheet gives the same text. */
export function framesPage(sheet: FrameSheet): string {
  const { file, times, video, bytes, sha256 } = sheet;
  const facts: readonly (readonly [keyof FramesWords, Html])[] = [
    ['file', html`${file} (${showBytes(bytes)}, SHA-256 ${sha256})`],
    ['length', html`${clockTime(video.seconds ?? 0)}`],
    ['picture', html`${video.width}×${video.height}, ${video.videoCodec}`],
    ['tracks', video.subtitles.length === 0 ? both((words) => words.noTracks) : html`${video.subtitles.join(', ')}`],
    ...video.beside.map((one) => ['beside', html`${[one.file, ...one.languages].join(', ')}`] as const),
  ];
  const named = (key: keyof FramesWords): Html => both((words) => String(words[key]));
  const shots = times.map(
    (time, index) =>
      html`<li><button type="button" data-play="${time}"><canvas data-at="${time}" width="640" height="360"></canvas><span class="when">${index + 1} · ${clockTime(time)}</span></button></li>\n`,
  );
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${FRAMES_WORDS.zh.title} - ${file}</title>
<style>${new Html(FRAMES_STYLE)}</style>
</head>
<body>
<h1>${named('title')}</h1>
<p>${named('how')}</p>
<dl>${facts.map(([key, value]) => html`<dt>${named(key)}</dt><dd>${value}</dd>\n`)}</dl>
<div id="status" role="status" data-state="waiting">${said('drawing', (words) => html`${words.drawing[0]}<b>0</b> / ${times.length}${words.drawing[1]}`)}${said('done', (words) => words.done)}${said('failed', (words) => words.failed)}<noscript><p>${named('noScript')}</p></noscript></div>
<video id="player" controls preload="metadata" src="${encodeURIComponent(file)}"></video>
<ol class="shots">${shots}</ol>
<p>${named('record')}</p>
<div class="sign">${[0, 1].map((index) => html`<span>${both((words) => words.seen[index] ?? '')}</span>`)}<span>${named('by')} ________________</span><span>${named('on')} ____________</span></div>
<script>${new Html(FRAMES_SCRIPT)}</script>
</body>
</html>
`.text;
}

/** What the page says in a state, hidden until it is in it. */
function said(state: string, say: (words: FramesWords) => string | Html): Html {
  return html`<p data-say="${state}" hidden>${both(say)}</p>`;
}

function both(say: (words: FramesWords) => string | Html): Html {
  const [zh, en] = LANGS.map((lang) => html`<span lang="${TAGS[lang]}">${say(FRAMES_WORDS[lang])}</span>`);
  return html`${zh ?? nothing} ${en ?? nothing}`;
}
