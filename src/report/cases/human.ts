import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { type CaseRun, holds } from '../../check/cases/run.ts';
import { titleOf } from '../../programs/program.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, hanging, page, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import type { AuthorReport, CasesReport } from './report.ts';
import { casesEn } from './words.en.ts';
import type { CasesWords } from './words.ts';
import { casesZh } from './words.zh.ts';

const WORDS: Record<Lang, CasesWords> = { zh: casesZh, en: casesEn };

/** The cases for people: those that came otherwise, each with its difference, and the rules without an example. */
export function humanCases(report: CasesReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const { program, runs, findings } = report;
  const each = (lines: (words: CasesWords, lang: Lang) => readonly string[]): string[] =>
    style.langs.flatMap((lang) => lines(WORDS[lang], lang));
  const others = runs.filter((run) => !holds(run));
  return page([
    ...(program === undefined || style.quiet
      ? []
      : [each((words, lang) => [paint.strong(words.head(titleOf(program)[lang], runs.length))])]),
    ...findings.map((finding) => findingLines(finding, report, style, paint)),
    ...others.map((run) => caseLines(run, report, style, paint)),
    ...(style.quiet || program === undefined ? [] : [each((words) => coverage(report, words, style))]),
    ...(program === undefined ? [] : [each((words) => last(report, others.length, words, style, paint))]),
  ]);
}

function caseLines(run: CaseRun, report: CasesReport, style: HumanStyle, paint: Paint): string[] {
  const head = hanging('× ', `${run.file}:${run.line} ${run.about}`, style);
  if (run.faults.length > 0) {
    return [...dressed(head, paint.strong), ...run.faults.flatMap((one) => findingLines(one, report, style, paint))];
  }
  const [mainLang] = style.langs;
  const words = WORDS[mainLang ?? 'en'];
  const lines = (mark: string, label: string, all: readonly string[]): string[] =>
    all.flatMap((line) => hanging(`  ${mark} ${label}`, clean(line), style));
  return [
    ...dressed(head, paint.strong),
    ...dressed(lines('-', words.missing, run.missing), paint.severity.error),
    ...dressed(lines('+', words.unexpected, run.unexpected), paint.severity.warning),
    ...run.ends.flatMap(({ rule, expected, found }) =>
      hanging('  ≠ ', words.end(rule, words.outcome[expected], words.outcome[found]), style),
    ),
  ];
}

function coverage({ uncovered, runs }: CasesReport, words: CasesWords, style: HumanStyle): string[] {
  if (runs.length === 0) return [];
  if (uncovered.length === 0) return paragraph(words.complete, 0, style);
  return [
    words.lacks,
    ...uncovered.flatMap(({ rule, lacks }) =>
      hanging(
        '  ',
        `${rule.id}  ${lacks.map((end) => words.covered[end]).join(words === casesZh ? '、' : ', ')}`,
        style,
      ),
    ),
  ];
}

function last(report: CasesReport, others: number, words: CasesWords, style: HumanStyle, paint: Paint): string[] {
  const { runs, folder, findings } = report;
  if (runs.length === 0 && findings.length > 0) return [];
  if (runs.length === 0) return paragraph(words.noCases(folder), 0, style);
  const dress = others === 0 ? paint.good : paint.severity.error;
  return dressed(paragraph(words.verdict(runs.length - others, others), 0, style), dress);
}

/** What the author of a pack is told: faults, what is hardly meant, and where to read up on the kind. */
export function humanAuthor(report: AuthorReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const { program, findings, readUpAt } = report;
  const shown = findings.filter(({ severity }) => !style.quiet || severity === 'error');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return page([
    ...shown.map((finding) => {
      const where = readUpAt(finding);
      const lead =
        where === undefined ? [] : style.langs.flatMap((lang) => paragraph(WORDS[lang].readUp(where), 2, style));
      return [...findingLines(finding, report, style, paint), ...dressed(lead, paint.faint)];
    }),
    style.langs.flatMap((lang) => {
      const words = WORDS[lang];
      return program === undefined
        ? dressed(paragraph(words.unusable(errors), 0, style), paint.severity.error)
        : dressed(paragraph(words.usable(findings.length), 0, style), paint.good);
    }),
  ]);
}
