import { type Html, html } from '../../bundle/web-page/html.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';
import type { Finding } from '../../findings/finding.ts';
import { type Between, batchWords } from '../batch/human.ts';
import type { Report } from '../report.ts';
import { both, bothOf } from './both.ts';
import { pictureOf } from './files.ts';
import type { PagePicture } from './pictures.ts';
import { todoOf } from './todo.ts';
import { type Told, tellingPages, told } from './told.ts';
import { pageWords } from './words-of.ts';

/** What is to be done, by kind of work; numbers lead to the findings. `own`: told apart from those of other submissions. */
export function tasksSection({ result, program }: Report, own: string): Html {
  const todo = todoOf(result.findings, program);
  const rows = todo.map(
    ({ task, items }) => html`<tr><th scope="row">${bothOf(TASK_WORDS[task].name)} <b>${items.length}</b></th>
<td><p class="how">${bothOf(TASK_WORDS[task].what)}</p><ul>${items.map(
      ({ about, numbers, binding }) =>
        html`<li${binding ? html` class="binding"` : html``}><bdi>${bothOf(about)}</bdi>${numbers.map((number) => html` <a href="#${own}f${number}">${number}</a>`)}</li>\n`,
    )}</ul></td></tr>\n`,
  );
  const body =
    todo.length === 0
      ? html`<p>${both((lang) => pageWords(lang).noTasks)}</p>`
      : html`<p class="how">${both((lang) => pageWords(lang).tasksHow)}</p><table class="tasks"><tbody>${rows}</tbody></table>`;
  return html`<section class="todo"><h2>${both((lang) => pageWords(lang).tasks)}</h2>${body}</section>`;
}

/** The findings with place, reason and remedy, numbered; `among`: between submissions, with where the other thing stands. */
export function findingList(
  findings: readonly Between[],
  own: string,
  pictures: readonly PagePicture[] = [],
  among = false,
): Html {
  const items = findings.map((finding, index) => {
    const pages = tellingPages(finding);
    const file = finding.subject?.file;
    const seen = pictures.find((one) => one.file === file && pages.includes(one.page));
    const [zh, en] = [told(finding, 'zh', among), told(finding, 'en', among)];
    const each = (text: (said: Told) => string): Html => both((lang) => text(lang === 'zh' ? zh : en));
    const about = zh.about.map(
      ({ kind }, at) =>
        html`<p class="about ${kind}"><b>${each((said) => said.about[at]?.label ?? '')}</b> ${each((said) => said.about[at]?.text ?? '')}</p>\n`,
    );
    return html`<li id="${own}f${index + 1}" data-severity="${finding.severity}">
<p class="tag"><span class="number">${index + 1}</span> ${each(({ weight }) => weight)}</p>
<div><p class="where"><bdi>${each(({ where }) => where)}</bdi>${finding.rule === undefined ? html`` : html` <span class="rule">${finding.rule}</span>`}</p>
<p class="what">${each(({ what }) => what)}</p>
${about}${otherPlace(finding)}</div>${seen === undefined ? html`` : pictureOf(seen)}</li>
`;
  });
  return html`<ol class="findings">${items}</ol>`;
}

/** The finding of a rule doesn't say by itself where the other thing stands. */
const otherPlace = ({ first, rule }: Between): Html =>
  first === undefined || rule === undefined
    ? html``
    : html`<p class="about">${both((lang) => batchWords(lang).other(first.file, first.span.start.line))}</p>`;

/** The findings of one submission. */
export function findingsSection(findings: readonly Finding[], own: string, pictures: readonly PagePicture[]): Html {
  const { length } = findings;
  return html`<section><h2>${both((lang) => pageWords(lang).findings(length))}</h2>
${length === 0 ? html`<p>${both((lang) => pageWords(lang).noFindings)}</p>` : findingList(findings, own, pictures)}</section>`;
}
