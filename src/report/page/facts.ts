import { showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import { titleOf } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { packLines } from '../edition/edition.ts';
import type { Report } from '../report.ts';
import { uiOf } from '../ui-of.ts';
import type { PageSubmission } from './submission.ts';
import { pageWords } from './words-of.ts';

type Label = 'applicant' | 'program' | 'category' | 'phase' | 'moment' | 'rules' | 'manifest';

/** Whose submission it is, for what, judged when and by which rules. */
export function factsOf({ report, applicant }: PageSubmission): [Label, (lang: Lang) => string][] {
  const { program, category = '', phase, manifestFile } = report;
  const called = applicant.zh ?? applicant.en;
  const facts: ([Label, (lang: Lang) => string] | undefined)[] = [
    called === undefined ? undefined : ['applicant', (lang) => applicant[lang] ?? called],
    program && ['program', (lang) => uiOf(lang).header(titleOf(program)[lang], program.id)],
    category === '' ? undefined : ['category', (lang) => program?.categories[category]?.[lang] ?? category],
    ['phase', (lang) => uiOf(lang).phase[phase]],
    ['moment', (lang) => momentOf(report, lang)],
    program && ['rules', (lang) => packLines(program, lang).join('\n')],
    ['manifest', () => manifestFile],
  ];
  return facts.flatMap((fact) => (fact === undefined ? [] : [fact]));
}

function momentOf({ asOf, rehearsed, program }: Report, lang: Lang): string {
  const zone = program?.zone ?? 'UTC';
  const moment = [showInstant(asOf, zone), zoneName(zone, lang)];
  const shown = lang === 'zh' ? moment.toReversed().join(' ') : moment.join(', ');
  return rehearsed ? pageWords(lang).rehearsed(shown) : shown;
}
