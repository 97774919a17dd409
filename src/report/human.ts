import { clean } from '../base/clean.ts';
import { showClosing, showInstant } from '../base/instants.ts';
import type { Lang, Langs } from '../base/language.ts';
import { baseName, folderOf, isAbsolutePath, tidyPath } from '../base/paths.ts';
import { formatRoute } from '../base/route.ts';
import { displayWidth } from '../base/width.ts';
import type { Judged } from '../check/judge.ts';
import { RULE_OUTCOMES, type RuleOutcome } from '../check/outcomes.ts';
import { isSecrecyMark, SECRECY } from '../findings/asks.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { titleOf } from '../programs/program.ts';
import type { Reading } from '../rules/window/reading.ts';
import { say } from '../wording/say.ts';
import { zoneName } from '../wording/zone-name.ts';
import { editionOver, packLines } from './edition/edition.ts';
import { excerpt } from './excerpt.ts';
import { dressed, INDENT, labelled, page, paragraph } from './lines.ts';
import { makePaint, type Paint } from './paint.ts';
import type { Report } from './report.ts';
import type { Ui } from './ui.ts';
import { uiOf } from './ui-of.ts';

/** How a report for people is to look. */
export interface HumanStyle {
  readonly langs: Langs;
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Only errors and the verdict. */
  readonly quiet: boolean;
}

const LABEL_COLUMNS: Record<Lang, number> = { zh: 6, en: 9 };
const HOUR = 3_600_000;

/** The report for people: what was judged, every finding with its place, clause and remedy, and last the verdict. */
export function humanReport(report: Report, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const shown = report.result.findings.filter((f) => !style.quiet || f.severity === 'error');
  const blocks = [
    style.quiet ? [] : header(report, style, paint),
    ...shown.map((finding) => findingLines(finding, report, style, paint)),
    verdict(report, style, paint),
    style.quiet || !shown.some((finding) => finding.rule !== undefined) ? [] : howToRead(report, style, paint),
  ];
  return page(blocks);
}

function header(report: Report, style: HumanStyle, paint: Paint): string[] {
  const { program } = report;
  return style.langs.flatMap((lang) => {
    const ui = uiOf(lang);
    const zone = program?.zone ?? 'UTC';
    const category = program?.categories[report.category ?? '']?.[lang] ?? report.category ?? '';
    return [
      ...(program === undefined
        ? wrapped([ui.noProgram], style)
        : dressed(wrapped([ui.header(titleOf(program)[lang], program.id)], style), paint.strong)),
      ...wrapped([ui.about(clean(report.manifestFile), clean(category), ui.phase[report.phase])], style),
      ...dressed(wrapped(packLines(program, lang), style), paint.faint),
      ...dressed(
        wrapped([ui.judgedAt(showInstant(report.asOf, zone), zoneName(zone, lang), report.rehearsed)], style),
        paint.faint,
      ),
      ...dressed(wrapped(editionOver(report, lang), style), paint.severity.warning),
    ];
  });
}

/** The rule that a finding names can be read up on. */
const howToRead = (report: Report, style: HumanStyle, paint: Paint): string[] =>
  style.langs.flatMap((lang) => dressed(paragraph(uiOf(lang).readUp(packOption(report)), 0, style), paint.faint));

/** A pack of one's own has to be named, unless its manifest lies in the working folder, where it is found. */
function packOption({ manifestFile, program, programNamed = '' }: Report): string {
  const folder = tidyPath(folderOf(manifestFile) || (manifestFile.startsWith('/') ? '/' : '.'));
  if (program === undefined || programNamed === program.id) return '';
  if (folder === '.' && baseName(manifestFile) === 'dossier.yaml') return '';
  const path = clean(isAbsolutePath(programNamed) ? programNamed : tidyPath(`${folder}/${programNamed}`));
  return ` --program ${/\s/.test(path) ? `"${path}"` : path}`;
}

/** The lines of one finding: what and where, the line of the manifest, the clause, what to do. */
export function findingLines(
  finding: Finding,
  report: Pick<Report, 'lineOf'>,
  style: HumanStyle,
  paint: Paint,
): string[] {
  const sentence = say(finding.message);
  const tags = style.langs.map((lang) => tag(finding, uiOf(lang))).join(' ');
  const { place } = finding;
  const where = place === undefined ? '' : ` ${clean(place.file)}:${place.span.start.line}:${place.span.start.column}`;
  const path = place === undefined || place.route.length === 0 ? '' : ` ${clean(formatRoute(place.route))}`;
  const about = finding.subject === undefined ? '' : ` ${clean(finding.subject.file)}`;
  const rule = finding.rule === undefined ? '' : ` [${finding.rule}]`;
  const lines = heading(tags, where, about || path, rule, finding.severity, style, paint);
  for (const lang of style.langs) lines.push(...paragraph(sentence.what[lang], INDENT.length, style));
  const text = place && report.lineOf(place.file, place.span.start.line);
  if (place !== undefined && place.missing !== true && text !== undefined && text.trim() !== '') {
    const [line, under] = excerpt(place, text, style.columns - INDENT.length);
    lines.push(`${INDENT}${paint.faint(line)}`, `${INDENT}${paint.severity[finding.severity](under)}`);
  }
  for (const lang of style.langs) {
    const ui = uiOf(lang);
    const entry = (label: string, text: string): unknown =>
      lines.push(...labelled(label, text, INDENT.length, LABEL_COLUMNS[lang], style));
    if (finding.title !== undefined) entry(ui.demands, finding.title[lang]);
    if (finding.basis !== undefined) entry(ui.basis, ui.quote(finding.basis.clause, finding.basis.quote));
    else if (sentence.why !== undefined) entry(ui.why, sentence.why[lang]);
    if (finding.consequence !== undefined) entry(ui.consequence, ui.consequences[finding.consequence]);
    if (finding.waiver !== undefined) {
      entry(ui.waived, ui.waivedBy(finding.waiver.reason, finding.waiver.by));
    } else entry(ui.fix, (finding.fix ?? sentence.fix)[lang]);
  }
  return lines;
}

/** What kind, where, about what and by which rule: on one line, or on as many as it takes. */
function heading(
  tags: string,
  where: string,
  about: string,
  rule: string,
  severity: Severity,
  { columns }: HumanStyle,
  paint: Paint,
): string[] {
  const lines = [paint.severity[severity](tags)];
  let used = displayWidth(tags);
  const parts: [string, (text: string) => string][] = [
    [where, (text) => text],
    [about, paint.strong],
    [rule, paint.faint],
  ];
  for (const [text, dress] of parts) {
    if (text === '') continue;
    const width = displayWidth(text);
    if (used + width <= columns) lines.push(`${lines.pop() ?? ''}${dress(text)}`);
    else lines.push(INDENT.slice(1) + dress(text));
    used = used + width <= columns ? used + width : width + 1;
  }
  return lines;
}

function tag(finding: Finding, ui: Ui): string {
  const severity = ui.severity[finding.severity];
  return finding.outcome === 'failed' ? severity : ui.qualified(severity, ui.outcome[finding.outcome]);
}

function verdict(report: Report, style: HumanStyle, paint: Paint): string[] {
  const { result, program } = report;
  const zone = program?.zone ?? 'UTC';
  const outcomes = countOutcomes(result.rules);
  return style.langs.flatMap((lang) => {
    const ui = uiOf(lang);
    const lines: string[] = [];
    if (!style.quiet && result.findings.length === 0) lines.push(ui.nothingFound);
    if (!style.quiet && program !== undefined) lines.push(ui.rulesLine(outcomes));
    if (!style.quiet) lines.push(...recordLines(result, ui));
    const attest = result.rules.filter((judged) => judged.outcome === 'undecided' && !isUnopened(judged)).length;
    const marked = result.findings.some(({ message }) => isSecrecyMark(message)) ? 1 : 0;
    if (attest + marked > 0) lines.push(ui.open(attest + marked));
    if (outcomes.undecided > attest) lines.push(ui.unchecked(outcomes.undecided - attest));
    if (report.closes !== undefined) lines.push(deadline(report.closes, report.asOf, zone, lang));
    const last = verdictLine(report, ui);
    const color = result.verdict === 'ready' ? paint.good : paint.severity.error;
    return [...wrapped(lines, style), ...dressed(paragraph(last, 0, style), color)];
  });
}

/** How many rules ended in which way. */
export const countOutcomes = (rules: readonly Judged[]): Record<RuleOutcome, number> =>
  Object.fromEntries(
    RULE_OUTCOMES.map((outcome) => [outcome, rules.filter((judged) => judged.outcome === outcome).length]),
  ) as Record<RuleOutcome, number>;

/** It wasn't judged because a file isn't there or doesn't open: nothing that a person could say for it. */
const isUnopened = ({ findings }: Judged): boolean =>
  findings.every(
    ({ message, outcome }) =>
      outcome !== 'undecided' || /^(file|path|pdf|word|image|video|manifest)\./.test(message.id),
  );

/** Whose word stands for what the program couldn't decide, and what was waived: one line for each person and day. */
export function recordLines({ rules, reviews }: Report['result'], ui: Ui): string[] {
  const attested = new Map<string, string[]>();
  const waived = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, who: string, rule: string): unknown =>
    map.set(who, [...(map.get(who) ?? []), rule]);
  for (const { rule, attestations, waivers } of rules) {
    for (const who of new Set(attestations.map(({ by, on }) => ui.byOn(clean(by), on)))) put(attested, who, rule.id);
    for (const who of new Set(waivers.map(({ by, until }) => ui.byUntil(clean(by), until)))) put(waived, who, rule.id);
  }
  for (const who of new Set(reviews.map(({ by, on }) => ui.byOn(clean(by), on)))) put(attested, who, SECRECY);
  return [
    ...Array.from(attested, ([who, ids]) => ui.attestedBy(who, ids)),
    ...Array.from(waived, ([who, ids]) => ui.waivedRules(who, ids)),
  ];
}

const wrapped = (lines: readonly string[], style: HumanStyle): string[] =>
  lines.flatMap((line) => paragraph(line, 0, style));

/** The verdict in a sentence. */
export function verdictLine({ result: { verdict, counts }, closes, asOf }: Report, ui: Ui): string {
  if (verdict === 'not-ready') return ui.notReady(counts.error, counts.warning);
  if (closes !== undefined && asOf >= closes.last) return ui.readyButClosed(counts.warning);
  return counts.warning > 0 ? ui.readyWithWarnings(counts.warning) : ui.ready;
}

/** How long there is until something closes, or that it has closed, as far as that is known. */
export function deadline({ first, last }: Reading, asOf: number, zone: string, lang: Lang): string {
  const [shown, latest, clock] = [showClosing(first, zone), showClosing(last, zone), zoneName(zone, lang)];
  if (asOf >= last) return uiOf(lang).closed(latest, clock);
  if (asOf >= first) return uiOf(lang).perhapsClosed(shown, latest, clock);
  const hours = Math.floor((first - asOf) / HOUR);
  if (first < last) return uiOf(lang).daysLeftAtLeast(Math.floor(hours / 24), hours % 24, shown, latest, clock);
  return uiOf(lang).daysLeft(Math.floor(hours / 24), hours % 24, shown, clock);
}
