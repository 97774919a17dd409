import { clean } from '../../base/clean.ts';
import { LANGS, type Lang } from '../../base/language.ts';
import { type Html, html } from '../../bundle/web-page/html.ts';
import { writeWebPage } from '../../bundle/web-page/web-page.ts';
import { titleOf } from '../../programs/program.ts';
import { batchVerdict, batchWords, standingOf } from '../batch/human.ts';
import { both, given } from './both.ts';
import { sheetSection } from './chart.ts';
import { filesSection } from './files.ts';
import { findingList, findingsSection, tasksSection } from './findings.ts';
import { headOf } from './head.ts';
import { rulesSection } from './rules.ts';
import { PAGE_STYLE } from './style.ts';
import type { PageReport, PageSubmission } from './submission.ts';
import { pageWords } from './words-of.ts';

const NAMES: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

/**
 * The report as one page that needs nothing beside itself, in both languages; `first`: the one that it opens in.
 * The same report gives the same text, and nothing in it commands a browser or a terminal.
 */
export function reportPage(report: PageReport, first: Lang): string {
  const [only, ...others] = report.entries;
  const single = others.length === 0 ? only : undefined;
  const title = single ? pageWords(first).title : pageWords(first).batchTitle(report.entries.length);
  const program = single?.report.program;
  const langs = LANGS.map(
    (lang) =>
      html`<input type="radio" name="lang" id="lang-${lang}"${lang === first ? html` checked` : html``}><label for="lang-${lang}" lang="${lang === 'zh' ? 'zh-CN' : 'en'}">${NAMES[lang]}</label>\n`,
  );
  const heading = both((lang) => (single ? pageWords(lang).title : pageWords(lang).batchTitle(report.entries.length)));
  const content = html`<main>
${langs}<div class="report">
<h1>${heading}</h1>
${single ? whole(single, '') : several(report)}
<footer><p>${both((lang) => pageWords(lang).writtenBy(report.version))}</p></footer>
</div>
</main>`;
  const page = writeWebPage({
    title: clean(program === undefined ? title : `${title} - ${titleOf(program)[first]}`),
    lang: first,
    style: PAGE_STYLE,
    loads: ['img-src data:'],
    content,
  });
  return clean(page);
}

/** Everything about one submission; `own` begins the names of its places on the page. */
function whole(submission: PageSubmission, own: string): Html {
  const { report, pictures } = submission;
  const { findings, rules } = report.result;
  return html`${headOf(submission)}
${tasksSection(report, own)}
${findingsSection(findings, own, pictures.shown)}
${filesSection(submission)}
${given(submission.sheet, sheetSection)}
${rulesSection(rules)}`;
}

/** Several submissions: how each stands, what is between them, and then each by itself. */
function several(report: PageReport): Html {
  const { entries: submissions, across } = report;
  const rows = submissions.map((submission, index) => {
    const { manifestFile, result } = submission.report;
    const standing = standingOf(submission);
    return html`<tr data-standing="${standing}"><td><a href="#s${index + 1}">${index + 1}</a></td><td>${both((lang) => batchWords(lang).standing[standing])}</td>
<td>${both((lang) => submission.applicant[lang] ?? submission.applicant.zh ?? submission.applicant.en ?? '')}</td><td>${both((lang) => categoryOf(submission, lang))}</td>
<td>${both((lang) => `${batchWords(lang).errors(result.counts.error)}${lang === 'zh' ? '，' : ', '}${batchWords(lang).warnings(result.counts.warning)}`)}</td><td><bdi>${manifestFile}</bdi></td></tr>
`;
  });
  const between =
    across.length === 0
      ? html``
      : html`<section><h2>${both((lang) => pageWords(lang).between(across.length))}</h2>${findingList(across, 'b', [], true)}</section>`;
  return html`<div class="verdict" data-standing="${report.verdict === 'ready' ? 'ready' : 'notReady'}"><p class="standing">${both((lang) => batchVerdict(report, lang))}</p></div>
<table class="overview"><tbody>${rows}</tbody></table>
${between}
${submissions.map((submission, index) => html`<article id="s${index + 1}"><h2 class="submission">${index + 1} / ${submissions.length} <bdi>${submission.report.manifestFile}</bdi></h2>${whole(submission, `s${index + 1}`)}</article>\n`)}`;
}

const categoryOf = ({ report: { program, category = '' } }: PageSubmission, lang: Lang): string =>
  program?.categories[category]?.[lang] ?? category;
