import type { Lang } from '../../base/language.ts';
import { type Html, html } from '../../bundle/web-page/html.ts';
import { standingOf } from '../batch/human.ts';
import { editionOver } from '../edition/edition.ts';
import { countOutcomes, deadline, recordLines, verdictLine } from '../human.ts';
import { uiOf } from '../ui-of.ts';
import { both, given } from './both.ts';
import { factsOf } from './facts.ts';
import type { PageSubmission } from './submission.ts';
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
  const facts = factsOf(submission).map(
    ([label, say]) => html`<div><dt>${both((lang) => pageWords(lang)[label])}</dt><dd>${both(say)}</dd></div>\n`,
  );
  return html`<div class="verdict" data-standing="${standingOf(submission)}">
<p class="standing">${both((lang) => verdictLine(report, uiOf(lang)))}</p>
${given(report.closes, (closes) => html`<p>${both((lang) => deadline(closes, report.asOf, program?.zone ?? 'UTC', lang))}</p>`)}
</div>
<dl class="facts">${facts}</dl>
<div class="notes">${both(lines)}</div>`;
}
