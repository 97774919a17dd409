import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { displayWidth, padDisplay, padDisplayStart } from '../../base/width.ts';
import type { Counts } from '../../check/check.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { findingLines, type HumanStyle, humanReport } from '../human.ts';
import { dressed, page, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import type { Report } from '../report.ts';
import { batchWordsEn } from './words.en.ts';
import type { BatchWords, Standing } from './words.ts';
import { batchWordsZh } from './words.zh.ts';

const GAP = '  ';

/** One of several submissions; what couldn't be read as a manifest has nothing in its report but the finding that says so. */
export interface BatchEntry {
  readonly report: Report;
  readonly readable: boolean;
}

/** What there is to say between submissions; `first`: where the other thing stands that this one is held against. */
export interface Between extends Finding {
  readonly first?: Place;
}

/** The result of checking several submissions together. */
export interface Batch {
  readonly entries: readonly BatchEntry[];
  /** What rules on several submissions found, and what they have in common. */
  readonly across: readonly Between[];
  /** Over all submissions and what they have in common. */
  readonly counts: Counts;
  readonly verdict: 'ready' | 'not-ready';
}

const WORDS: Record<Lang, BatchWords> = { zh: batchWordsZh, en: batchWordsEn };

/** What is said of several submissions, in a language. */
export const batchWords = (lang: Lang): BatchWords => WORDS[lang];

/** How one submission stands. */
export function standingOf({ report: { result, closes, asOf }, readable }: BatchEntry): Standing {
  if (!readable) return 'unreadable';
  if (result.verdict === 'not-ready') return 'notReady';
  return closes !== undefined && asOf >= closes.last ? 'closed' : 'ready';
}

/** The report on several submissions for people: a line for each, what they have in common, each one's own report, and a verdict over all. */
export function batchReport(batch: Batch, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const reports = new Map(batch.entries.map(({ report }) => [report.manifestFile, report]));
  const lineOf: Report['lineOf'] = (file, line) => reports.get(file)?.lineOf(file, line);
  const heading = headingOf(batch, style);
  const across = batch.across.filter(({ severity }) => !style.quiet || severity === 'error');
  const blocks = [
    ...style.langs.map((lang) => overview(batch, lang, style, paint)),
    across.length === 0 ? [] : style.langs.map((lang) => paint.strong(WORDS[lang].across(across.length))),
    ...across.map((finding) => betweenLines(finding, { lineOf }, style, paint)),
    ...batch.entries.flatMap((entry, index) => ownReport(entry, heading(entry, index), style, paint)),
    style.langs.flatMap((lang) => verdict(batch, lang, style, paint)),
  ];
  return page(blocks);
}

/** A finding of a rule doesn't say by itself where the other thing stands. */
export function betweenLines(
  finding: Between,
  report: Pick<Report, 'lineOf'>,
  style: HumanStyle,
  paint: Paint,
): string[] {
  const { first, rule } = finding;
  const lines = findingLines(finding, report, style, paint);
  if (first === undefined || rule === undefined) return lines;
  const { file, span } = first;
  const told = style.langs.flatMap((lang) => paragraph(WORDS[lang].other(clean(file), span.start.line), 2, style));
  return [...lines, ...told];
}

/** Whether the submissions are for several programs. */
const isMixed = ({ entries }: Batch): boolean =>
  new Set(entries.flatMap(({ report }) => report.program?.id ?? [])).size > 1;

/** What a submission is for: its category; with its program where there are several, or no category. */
function subjectOf({ program, category = '' }: Report, mixed: boolean, lang: Lang): string {
  const label = program?.categories[category]?.[lang] ?? category;
  const named = label === '' || mixed ? program?.short : undefined;
  return clean([label, named ?? ''].filter((part) => part !== '').join(' '));
}

/** One line for each submission; where they don't fit, each manifest stands on a line of its own. */
function overview(batch: Batch, lang: Lang, { columns }: HumanStyle, paint: Paint): string[] {
  const words = WORDS[lang];
  const mixed = isMixed(batch);
  const rows = batch.entries.map((entry) => {
    const { error, warning } = entry.report.result.counts;
    return {
      standing: standingOf(entry),
      subject: subjectOf(entry.report, mixed, lang),
      errors: entry.readable ? words.errors(error) : '',
      warnings: entry.readable ? words.warnings(warning) : '',
      file: clean(entry.report.manifestFile),
    };
  });
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const standings = widest(rows.map((row) => words.standing[row.standing]));
  const subjects = widest(rows.map((row) => row.subject));
  const errors = widest(rows.map((row) => row.errors));
  const warnings = widest(rows.map((row) => row.warnings));
  const files = widest(rows.map((row) => row.file));
  const fits = standings + subjects + errors + warnings + files + 4 * GAP.length <= columns;
  const lines = rows.flatMap(({ standing, file, ...row }) => {
    const dress = standing === 'ready' ? paint.good : paint.severity.error;
    const cells = [
      dress(padDisplay(words.standing[standing], standings)),
      padDisplay(row.subject, subjects),
      padDisplayStart(row.errors, errors),
      padDisplayStart(row.warnings, warnings),
    ];
    return fits ? [[...cells, file].join(GAP)] : [cells.join(GAP).trimEnd(), GAP + file];
  });
  return [paint.strong(words.submissions(batch.entries.length)), ...lines];
}

function headingOf(batch: Batch, { langs, columns }: HumanStyle): (entry: BatchEntry, index: number) => string {
  const mixed = isMixed(batch);
  return ({ report }, index) => {
    const subject = subjectOf(report, mixed, langs[0] ?? 'en');
    const parts = [`── ${index + 1}/${batch.entries.length}`, subject, clean(report.manifestFile)];
    const text = `${parts.filter((part) => part !== '').join(GAP)} `;
    return text + '─'.repeat(Math.max(0, columns - displayWidth(text)));
  };
}

/** A submission's own report under a heading; with `quiet`, its errors alone, and nothing where there are none. */
function ownReport({ report, readable }: BatchEntry, heading: string, style: HumanStyle, paint: Paint): string[][] {
  const errors = report.result.findings.filter((finding) => finding.severity === 'error');
  if (style.quiet && errors.length === 0) return [];
  const whole = readable && !style.quiet;
  const own = whole
    ? [[humanReport(report, style).trimEnd()]]
    : errors.map((f) => findingLines(f, report, style, paint));
  return [[paint.strong(heading)], ...own];
}

function verdict(batch: Batch, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const color = batch.verdict === 'ready' ? paint.good : paint.severity.error;
  return dressed(paragraph(batchVerdict(batch, lang), 0, style), color);
}

/** The verdict over all in a sentence. */
export function batchVerdict({ entries, counts, verdict }: Batch, lang: Lang): string {
  const number = (wanted: Standing): number => entries.filter((entry) => standingOf(entry) === wanted).length;
  const standings = {
    all: entries.length,
    ready: number('ready'),
    closed: number('closed'),
    notReady: number('notReady'),
    unreadable: number('unreadable'),
  };
  return WORDS[lang].verdict(standings, counts, verdict);
}
