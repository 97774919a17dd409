import { clean } from '../../base/clean.ts';
import type { Langs } from '../../base/language.ts';
import type { Judged } from '../../check/judge.ts';
import type { Finding } from '../../findings/finding.ts';
import { type AllJudged, holdsBack, seenFrom } from '../machine/judged.ts';
import { fixOf, joined, ruleLines, whatOf } from '../machine/texts.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import type { Report } from '../report.ts';
import { uiOf } from '../ui-of.ts';
import { JUNIT_WORDS } from './words.ts';
import { type Element, element, xmlText } from './xml.ts';

/** How a case ends: it fails where it keeps the submission from being ready, and passes only where nothing is open. */
interface Case {
  readonly classname: string;
  readonly name: string;
  readonly end: 'passed' | 'failure' | 'skipped';
  /** Why it didn't pass, in a few words. */
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

/** A judgement as JUnit XML: a suite for each submission, with a case for each rule and one for what no rule says. */
export function junitXml(judged: AllJudged, langs: Langs): string {
  const suites = judged.reports.map((report) => ({
    name: seenFrom(judged.workingFolder, report.manifestFile),
    cases: [
      ...report.result.rules.map((rule) => ruleCase(rule, report, judged, langs)),
      otherCase(
        report.result.findings.filter(({ rule }) => rule === undefined),
        'manifest',
        judged,
        langs,
      ),
    ],
  }));
  if (judged.reports.length > 1)
    suites.push({ name: 'together', cases: [otherCase(judged.across, 'together', judged, langs)] });
  const all = suites.flatMap(({ cases }) => cases);
  const elements = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...totals(cases), errors: 0, time: 0 }, ...cases.map(caseElement)),
  );
  return xmlText(element('testsuites', { name: 'dossier', ...totals(all), errors: 0, time: 0 }, ...elements));
}

const totals = (cases: readonly Case[]): Record<'tests' | 'failures' | 'skipped', number> => ({
  tests: cases.length,
  failures: cases.filter(({ end }) => end === 'failure').length,
  skipped: cases.filter(({ end }) => end === 'skipped').length,
});

function ruleCase({ rule, outcome, findings }: Judged, { program }: Report, judged: AllJudged, langs: Langs): Case {
  const words = langs.map((lang) => OUTCOME_WORDS[outcome][lang]).join(' / ');
  const held = findings.some((finding) => holdsBack(finding, judged) && !finding.remark);
  const open = outcome !== 'passed';
  const lines = findings.map((finding) => textOf(finding, judged, langs));
  const basis = program ? langs.map((lang) => ruleLines(rule, program, lang).slice(0, 3).join('\n')) : [];
  return {
    classname: program?.id ?? 'dossier',
    name: `${rule.id} ${langs.map((lang) => clean(rule.title[lang])).join(' / ')}`,
    end: held ? 'failure' : open ? 'skipped' : 'passed',
    message: words,
    type: outcome,
    text: [...lines, ...(open && findings.length > 0 ? basis : [])].join('\n\n'),
  };
}

/** What was found beside the rules. */
function otherCase(
  findings: readonly Finding[],
  which: 'manifest' | 'together',
  judged: AllJudged,
  langs: Langs,
): Case {
  const held = findings.filter((finding) => holdsBack(finding, judged));
  const standing = findings.filter(({ outcome, severity }) => outcome !== 'waived' && severity !== 'advice');
  return {
    classname: 'dossier',
    name: langs.map((lang) => JUNIT_WORDS[lang][which]).join(' / '),
    end: held.length > 0 ? 'failure' : standing.length > 0 ? 'skipped' : 'passed',
    message: langs.map((lang) => uiOf(lang).severity[held.length > 0 ? 'error' : 'warning']).join(' / '),
    type: 'failed',
    text: findings.map((finding) => textOf(finding, judged, langs)).join('\n\n'),
  };
}

/** A finding with its place, in each language. */
function textOf(finding: Finding, { workingFolder }: AllJudged, langs: Langs): string {
  const { place, subject } = finding;
  const where = place && `${seenFrom(workingFolder, place.file)}:${place.span.start.line}:${place.span.start.column}`;
  const said = langs.map((lang) => joined(lang, whatOf(finding, lang), fixOf(finding, lang)));
  return [[where ?? '', subject?.file ?? ''].filter((part) => part !== '').join(' '), ...said]
    .filter((line) => line !== '')
    .map(clean)
    .join('\n');
}

function caseElement({ classname, name, end, message, type, text }: Case): Element {
  const attributes = { classname, name, time: 0 };
  const told = text === '' ? [] : [text];
  if (end === 'failure') return element('testcase', attributes, element('failure', { message, type }, ...told));
  const said = text === '' ? [] : [element('system-out', {}, text)];
  if (end === 'passed') return element('testcase', attributes, ...said);
  return element('testcase', attributes, element('skipped', { message }), ...said);
}
