import { showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import { type Html, html } from '../../bundle/web-page/html.ts';
import { titleOf } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { standingOf } from '../batch/human.ts';
import { editionOver, packLines } from '../edition/edition.ts';
import { countOutcomes, deadline, recordLines, verdictLine } from '../human.ts';
import type { Report } from '../report.ts';
import { uiOf } from '../ui-of.ts';
import { both, bothOf, given } from './both.ts';
import type { PageSubmission } from './submission.ts';
import type { PageWords } from './words.ts';
import { pageWords } from './words-of.ts';

/** How a submission stands, until when there is time, and on what that rests. */
export function headOf(submission: PageSubmission): Html {
  const { report } = submission;
  const { program, result } = report;
  const lines = (lang: Lang): string =>
    [
      program === undefined ? uiOf(lang).noProgram : uiOf(lang).rulesLine(countOutcomes(result.rules)),
      ...recordLines(result, uiOf(lang)),
      ...editionOver(report, lang),
    ].join('\n');
  return html`<div class="verdict" data-standing="${standingOf(submission)}">
<p class="standing">${both((lang) => verdictLine(report, uiOf(lang)))}</p>
${given(report.closes, (closes) => html`<p>${both((lang) => deadline(closes, report.asOf, program?.zone ?? 'UTC', lang))}</p>`)}
</div>
<dl class="facts">${factsOf(submission).map(([label, text]) => html`<div><dt>${both((lang) => pageWords(lang)[label])}</dt><dd>${text}</dd></div>\n`)}</dl>
<div class="notes">${both(lines)}</div>`;
}

type Label = { readonly [K in keyof PageWords]: PageWords[K] extends string ? K : never }[keyof PageWords];

function factsOf({ report, applicant }: PageSubmission): [Label, Html][] {
  const { program, category = '', phase, manifestFile } = report;
  const called = applicant.zh ?? applicant.en;
  const facts: [Label, Html | undefined][] = [
    ['applicant', called === undefined ? undefined : both((lang) => applicant[lang] ?? called)],
    ['program', program && html`${bothOf(titleOf(program))} (${program.id})`],
    ['category', category === '' ? undefined : both((lang) => program?.categories[category]?.[lang] ?? category)],
    ['phase', both((lang) => uiOf(lang).phase[phase])],
    ['moment', both((lang) => momentOf(report, lang))],
    ['rules', program && both((lang) => packLines(program, lang).join('\n'))],
    ['manifest', html`<bdi>${manifestFile}</bdi>`],
  ];
  return facts.flatMap(([label, text]): [Label, Html][] => (text === undefined ? [] : [[label, text]]));
}

function momentOf({ asOf, rehearsed, program }: Report, lang: Lang): string {
  const zone = program?.zone ?? 'UTC';
  const moment = [showInstant(asOf, zone), zoneName(zone, lang)];
  const shown = lang === 'zh' ? moment.toReversed().join(' ') : moment.join(', ');
  return rehearsed ? pageWords(lang).rehearsed(shown) : shown;
}
