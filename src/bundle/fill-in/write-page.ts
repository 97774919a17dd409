import { LANGS } from '../../base/language.ts';
import { LANGUAGE_NAMES } from '../../wording/zh/names.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { type Html, html, nothing } from '../web-page/html.ts';
import { writeWebPage } from '../web-page/web-page.ts';
import { bilingual, both, Ids, sheetWords } from './page-parts.ts';
import { answerRow, fileRow, taskRow } from './page-rows.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { FillInSheet, SheetStep } from './sheet.ts';

/** Name of the sheet; it lies beside the folder of files to upload. */
export const FILL_IN_SHEET_NAME = '填报单_Fill-in-sheet.html';

/** Writes the fill-in sheet as one page that needs nothing else. The same sheet gives the same text. */
export function writeFillInSheet(sheet: FillInSheet): string {
  const ids = new Ids();
  const steps = sheet.steps.map((step, index) => stepPart(step, index + 1, sheet, ids));
  const gaps = sheet.gaps.map((gap) => html`<li class="lines">${bilingual(gap)}</li>\n`);
  const said = LANGS.map((lang) => {
    const { copiedWhat, copyFailed } = sheetWords(lang);
    return html` data-copied-${lang}="${copiedWhat}" data-failed-${lang}="${copyFailed}"`;
  });
  const title = `${sheetWords('zh').title} ${sheetWords('en').title} - ${sheet.stem}`;
  const content = html`${head(sheet)}
${bar()}
<main>
${steps}
${gaps.length === 0 ? nothing : html`<section class="step gaps"><h2>${both((words) => words.gaps)}</h2><ul>${gaps}</ul></section>`}
</main>
<footer>${sheet.stem}</footer>
<div id="status" role="status" aria-live="polite"${said}></div>`;
  const attributes = html` class="both" data-bundle="${sheet.stem}" data-folder="${sheet.folder}"`;
  return writeWebPage({ title, style: PAGE_STYLE, script: PAGE_SCRIPT, attributes, content });
}

function head({ program, applicant, category, closes, url, stem }: FillInSheet): Html {
  const fact = (name: Html, value: Html): Html => html`<dt>${name}</dt><dd>${value}</dd>\n`;
  return html`<header>
<h1>${both((words) => words.title)}</h1>
<p class="program">${bilingual(program)}</p>
<dl class="facts">
${fact(
  both((words) => words.applicant),
  bilingual(applicant),
)}${
  category
    ? fact(
        both((words) => words.category),
        bilingual(category),
      )
    : nothing
}${
  closes
    ? fact(
        both((words) => words.closes),
        html`${closes.at} ${both((_, lang) => zoneName(closes.zone, lang))}`,
      )
    : nothing
}${
  url === ''
    ? nothing
    : fact(
        both((words) => words.form),
        webAddress(url),
      )
}${fact(
  both((words) => words.bundle),
  html`${stem}`,
)}</dl>
<p class="how">${both((words) => words.how)}</p>
<p class="unsaved" hidden>${both((words) => words.unsaved)}</p>
</header>`;
}

/** Whoever wrote the pack, a click leads to the web or nowhere. */
const webAddress = (url: string): Html =>
  /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener" target="_blank">${url}</a>`
    : html`${url}`;

/** How far one has come, and in which language the page speaks. */
function bar(): Html {
  const progress = both(({ progress }) => {
    const parts = progress
      .split(/\{(done|all)\}/)
      .map((part, at) => (at % 2 === 0 ? html`${part}` : html`<b class="${part}">0</b>`));
    return html`${parts}`;
  });
  const radio = (value: string, label: Html): Html =>
    html`<label><input type="radio" name="show" value="${value}" autocomplete="off"> ${label}</label>`;
  return html`<section class="bar" aria-labelledby="progress"><div id="progress">${progress}<progress value="0" max="1" aria-hidden="true"></progress></div>
<fieldset><legend>${both((words) => words.speaks)}</legend>${radio('zh', html`<span lang="zh-CN">${LANGUAGE_NAMES.zh}</span>`)}${radio('en', html`<span lang="en">English</span>`)}${radio(
    'both',
    both((words) => words.both),
  )}</fieldset></section>`;
}

function stepPart({ about, tasks, answers, files }: SheetStep, number: number, sheet: FillInSheet, ids: Ids): Html {
  const [title, note] =
    sheet.steps.length > 1 ? (['otherStep', 'otherNote'] as const) : (['onlyStep', 'onlyNote'] as const);
  const name = about ? bilingual(about.title) : both((words) => words[title]);
  const clause = about ? html` <span class="clause">${about.clause}</span>` : nothing;
  const noted = about ? about.note && bilingual(about.note) : both((words) => words[note]);
  const listed = (rows: readonly Html[]): Html => (rows.length === 0 ? nothing : html`<ul>${rows}</ul>`);
  const uploads = listed(files.map((file) => fileRow(file, sheet.folder, ids)));
  return html`<section class="step"><h2>${about ? html`<span class="number">${number}</span>` : nothing}${name}${clause}</h2>
${noted === undefined ? nothing : html`<p class="note">${noted}</p>`}
${listed(answers.map((answer) => answerRow(answer, about?.clause, ids)))}
${files.length === 0 ? nothing : html`<div class="files"><h3>${both((words) => words.files)}</h3>${uploads}</div>`}
${listed(tasks.map(taskRow))}</section>
`;
}
