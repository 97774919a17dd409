import { LANGS, type Lang } from '../../base/language.ts';
import { titleOf } from '../../programs/program.ts';
import { type Html, html, PAGE_LANGS } from '../web-page/html.ts';
import { writeWebPage } from '../web-page/web-page.ts';
import { confirmedIn, factsOfEntry, SEAL_SHEET_WORDS, type SealEntry, type SealSheet, titleOfEntry } from './facts.ts';
import { SEAL_SHEET_STYLE } from './page-style.ts';
import type { SealSheetWords } from './words.ts';

/** Written for the browsers of old offices too. */
const SCRIPT = `document.getElementById('print').addEventListener('click', function () { window.print(); });`;

/** Writes the sheet of seals and signatures as one page to be printed. The same sheet gives the same text. */
export function sealSheetPage(sheet: SealSheet): string {
  const { program, entries, asked, moment } = sheet;
  const body =
    entries.length === 0
      ? html`<p>${both((words) => (asked ? words.noFiles : words.none))}</p>`
      : html`<p class="count">${both((words) => words.count(entries.length, confirmedIn(entries)))}</p>
<p class="hint">${both((words) => words.hint)}</p>
<ol>${entries.map((entry) => item(entry, sheet))}</ol>
<p>${both((words) => words.record)}</p>`;
  const content = html`<h1>${both((words) => words.title)}</h1>
<p>${both((_, lang) => titleOf(program)[lang])}</p>
<p>${both((words) => words.asOf(moment))}</p>
<button type="button" id="print">${both((words) => words.print)}</button>
${body}`;
  const title = `${SEAL_SHEET_WORDS.zh.title} - ${titleOf(program).zh}`;
  return writeWebPage({ title, style: SEAL_SHEET_STYLE, script: SCRIPT, content });
}

function item(entry: SealEntry, { program }: SealSheet): Html {
  const { sealing, state } = entry;
  const named = entry.file === undefined ? both((_, lang) => titleOfEntry(entry, program, lang)) : html`${entry.file}`;
  const facts = LANGS.map((lang) => {
    const words = SEAL_SHEET_WORDS[lang];
    const rows = factsOfEntry(entry, lang).map(
      ([fact, text]) => html`<dt>${words.labels[fact]}</dt><dd>${text}</dd>\n`,
    );
    return html`<dl lang="${PAGE_LANGS[lang]}">${rows}</dl>\n`;
  });
  const head = html`<h2>${named}</h2>
<div class="facts">${facts}</div>`;
  // Nobody is to sign once more for what is confirmed.
  if (state === 'confirmed') return html`<li data-state="${state}">${head}</li>\n`;
  const ticks = [0, 1].map(
    (index) => html`<span class="tick">${both(({ ticks }) => ticks[sealing.mark][index] ?? '')}</span>`,
  );
  const lines = (['name', 'day'] as const).map(
    (line) => html`<span class="line">${both((words) => words[line])}</span>`,
  );
  return html`<li data-state="${state}">${head}
<div class="ticks">${ticks}</div>
<div class="lines">${lines}</div></li>
`;
}

function both(say: (words: SealSheetWords, lang: Lang) => string): Html {
  const texts = LANGS.map((lang) => html`<span lang="${PAGE_LANGS[lang]}">${say(SEAL_SHEET_WORDS[lang], lang)}</span>`);
  return html`${texts}`;
}
