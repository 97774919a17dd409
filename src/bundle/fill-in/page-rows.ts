import { createHash } from 'node:crypto';
import type { Bilingual } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import { type Html, html, nothing } from '../web-page/html.ts';
import {
  bilingual,
  both,
  boxName,
  copied,
  copyButton,
  type Ids,
  isWrong,
  languageName,
  lengthsOf,
  sheetWords,
} from './page-parts.ts';
import {
  isLeftBlank,
  type SheetAnswer,
  type SheetBody,
  type SheetColumn,
  type SheetFile,
  type SheetTask,
  type SheetText,
} from './sheet.ts';

type Table = Extract<SheetBody, { kind: 'table' }>;

/** A box to tick for something, remembered for as long as that stays the same. */
function tick(id: string, content: readonly unknown[]): Html {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return html`<input type="checkbox" autocomplete="off" data-tick="${id} ${digest}">`;
}

const clauseOf = (clause: string | undefined): Html =>
  clause === undefined ? nothing : html` <span class="clause">${clause}</span>`;

/** Something to see to. */
export const taskRow = ({ rule, title }: SheetTask): Html =>
  html`<li class="row task"><label>${tick(`rule ${rule}`, [title])}${bilingual(title)}</label></li>\n`;

/** One answer: its boxes, or its table. `asked`: the clause of the step, which needn't be said again. */
export function answerRow(answer: SheetAnswer, asked: string | undefined, ids: Ids): Html {
  const { path, label, help, clause, body } = answer;
  const where = clauseOf(clause === asked ? undefined : clause);
  const about = help === undefined ? nothing : html`<p class="help">${bilingual(help)}</p>`;
  if (isLeftBlank(answer)) {
    const blank = html`<p class="blank">${both((words) => words.leftBlank)}</p>`;
    return html`<li class="row"><h3>${bilingual(label)}${where}</h3>${about}${blank}</li>\n`;
  }
  if (body.kind === 'table') {
    const long = body.rows.length > 8 ? ' long' : '';
    return html`<li class="row${long}"><h3 id="${`h-${path}`}">${bilingual(label)}${where}</h3>${about}${table(answer, body, ids)}</li>\n`;
  }
  const texts = body.texts.map(({ lang, text }) => [lang, text]);
  const choose = body.kind === 'choice' ? html`<p class="choose">${both((words) => words.choose)}</p>` : nothing;
  const boxes = body.texts.map((text) => box(text, label, ids));
  const long = body.texts.some(({ text = '' }) => text.length > 1200) ? ' long' : '';
  return html`<li class="row${long}"><h3><label>${tick(path, texts)}${bilingual(label)}</label>${where}</h3>${about}${choose}<div class="boxes">${boxes}</div></li>\n`;
}

function box(text: SheetText, label: Bilingual, ids: Ids): Html {
  const name = text.lang === undefined ? nothing : html`<b>${languageName(text.lang)}</b>`;
  if (text.text === undefined) {
    return html`<div class="box"><div class="meta"><span>${name}${both((words) => words.leftBlank)}</span></div></div>`;
  }
  const id = ids.next();
  const wrong = text.lengths.some(isWrong) ? ' wrong' : '';
  const length = text.lengths.length === 0 ? nothing : lengthsOf(text.lengths);
  const button = copyButton(id, boxName(label, text.lang));
  return html`<div class="box${wrong}"><div class="meta"><span>${name}${length}</span>${button}</div>${copied(id, text, false)}</div>`;
}

function table({ path, label }: SheetAnswer, { columns, rows }: Table, ids: Ids): Html {
  const heads = columns.map((column) => html`<th scope="col">${bilingual(boxName(column.label, column.lang))}</th>`);
  const lines = rows.map((row, index) => {
    const number = index + 1;
    const name = { zh: sheetWords('zh').rowOf(label.zh, number), en: sheetWords('en').rowOf(label.en, number) };
    const content = row.map(({ text }) => text);
    const head = html`<label>${tick(`${path}[${index}]`, content)}<span class="hidden">${bilingual(name)}</span><span aria-hidden="true">${number}</span></label>`;
    const cells = row.map((text, at) => cell(text, columns[at], number, ids));
    return html`<tr class="line"><th scope="row">${head}</th>${cells}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${`h-${path}`}"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function cell(text: SheetText, column: SheetColumn | undefined, number: number, ids: Ids): Html {
  if (text.text === undefined || column === undefined) {
    return html`<td><span class="blank">${both((words) => words.leftBlank)}</span></td>`;
  }
  const id = ids.next();
  const name = boxName(column.label, column.lang);
  const row = { zh: sheetWords('zh').rowOf(name.zh, number), en: sheetWords('en').rowOf(name.en, number) };
  const length = text.lengths.length === 0 ? nothing : html`<div class="length">${lengthsOf(text.lengths)}</div>`;
  return html`<td><div class="cell"><div>${copied(id, text, true)}${length}</div>${copyButton(id, row)}</div></td>`;
}

/** One file of the upload folder: which it is, and how to get it into the page. */
export function fileRow({ name, slot, title, bytes, sha256 }: SheetFile, folder: string, ids: Ids): Html {
  const id = ids.next();
  const named = { zh: name, en: name };
  const shown = copied(id, { lang: undefined, text: name, lengths: [] }, true);
  const address = `${folder}/${name}`.split('/').map(encodeURIComponent).join('/');
  const kind = slot === undefined ? both((words) => words.index) : bilingual(slot);
  const called = title === undefined ? nothing : html` · ${bilingual(title)}`;
  return html`<li class="row file"><div><div class="name"><label>${tick(`file ${name}`, [sha256])}${shown}</label></div>
<div class="about"><b>${kind}</b>${called}</div>
<div class="about">${showBytes(bytes)} · SHA-256 ${sha256.slice(0, 12)}…</div></div>
<div class="does">${copyButton(id, named, 'copyName')}${copyButton(id, named, 'copyPath')} <a href="${address}">${both((words) => words.open)}<span class="hidden"> ${name}</span></a></div></li>\n`;
}
