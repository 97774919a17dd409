import { LANGS, type Lang } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import { type Html, html, nothing, PAGE_LANGS } from '../web-page/html.ts';
import { writeWebPage } from '../web-page/web-page.ts';
import { FRAMES_SCRIPT } from './page-script.ts';
import { FRAMES_STYLE } from './page-style.ts';
import { clockTime, type FrameSheet } from './sheet.ts';
import { framesWordsEn } from './words.en.ts';
import type { FramesWords } from './words.ts';
import { framesWordsZh } from './words.zh.ts';

export const FRAMES_WORDS: Readonly<Record<Lang, FramesWords>> = { zh: framesWordsZh, en: framesWordsEn };

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
  const content = html`<h1>${named('title')}</h1>
<p>${named('how')}</p>
<dl>${facts.map(([key, value]) => html`<dt>${named(key)}</dt><dd>${value}</dd>\n`)}</dl>
<div id="status" role="status" data-state="waiting">${said('drawing', (words) => html`${words.drawing[0]}<b>0</b> / ${times.length}${words.drawing[1]}`)}${said('done', (words) => words.done)}${said('failed', (words) => words.failed)}<noscript><p>${named('noScript')}</p></noscript></div>
<video id="player" controls preload="metadata" src="${encodeURIComponent(file)}"></video>
<ol class="shots">${shots}</ol>
<p>${named('record')}</p>
<div class="sign">${[0, 1].map((index) => html`<span>${both((words) => words.seen[index] ?? '')}</span>`)}<span>${named('by')} ________________</span><span>${named('on')} ____________</span></div>`;
  const title = `${FRAMES_WORDS.zh.title} - ${file}`;
  return writeWebPage({
    title,
    style: FRAMES_STYLE,
    script: FRAMES_SCRIPT,
    loads: ["media-src 'self' file:"],
    content,
  });
}

/** What the page says in a state, hidden until it is in it. */
function said(state: string, say: (words: FramesWords) => string | Html): Html {
  return html`<p data-say="${state}" hidden>${both(say)}</p>`;
}

function both(say: (words: FramesWords) => string | Html): Html {
  const [zh, en] = LANGS.map((lang) => html`<span lang="${PAGE_LANGS[lang]}">${say(FRAMES_WORDS[lang])}</span>`);
  return html`${zh ?? nothing} ${en ?? nothing}`;
}
