import type { Bilingual } from '../../base/language.ts';
import type { KeywordReading } from '../../check/status/keywords.ts';
import type { About, Task } from '../../check/status/next-steps.ts';
import { applicable, isSettled, type PhaseStatus } from '../../check/status/phases.ts';
import type { SheetReading, SheetRow } from '../../check/status/sheet.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';
import type { Thin } from '../../check/status/thin.ts';
import type { JsonStatus } from './contract.ts';
import type { StatusReport } from './report.ts';
import { aboutWords } from './words-of.ts';

type Clause = { readonly at: string; readonly quote?: string | undefined };
type JsonPhase = JsonStatus['phases'][number];
type JsonSheet = NonNullable<JsonStatus['sheet']>;
type JsonRow = JsonSheet['parts'][number]['rows'][number];

const HOUR = 3_600_000;
const clauseOf = ({ at, quote }: Clause): { at: string; quote: string | null } => ({ at, quote: quote ?? null });
const moment = (instant: number | undefined): string | null =>
  instant === undefined ? null : new Date(instant).toISOString();

const inBoth = (about: About): Bilingual => ({ zh: aboutWords(about, 'zh'), en: aboutWords(about, 'en') });

const jsonTask = ({ about, errors }: Task): JsonStatus['next']['files'][number] => ({
  about: inBoth(about),
  errors,
});

/** The status page as one object, `dossier-status/1`; its schema is docs/status.schema.json. */
export function jsonStatus(report: StatusReport): JsonStatus {
  const { program, result, status, closes } = report;
  const { next, sheet, keywords, moves } = status;
  return {
    format: 'dossier-status/1',
    program: { id: program.id, edition: program.edition },
    applicant: { ...report.applicant },
    category: report.category ?? null,
    phase: report.phase,
    asOf: new Date(report.asOf).toISOString(),
    deadline:
      closes === undefined
        ? null
        : { closes: new Date(closes.first).toISOString(), hoursLeft: Math.floor((closes.first - report.asOf) / HOUR) },
    verdict: result.verdict,
    counts: result.counts,
    next: {
      files: next.work.files.map(jsonTask),
      entries: next.work.entries.map(jsonTask),
      moment: next.work.moment.map(jsonTask),
      attestations: next.attestations.map((one) => ({ ...one, files: [...one.files] })),
    },
    work: status.work.map(({ task, items }) => ({
      task,
      name: TASK_WORDS[task].name,
      items: items.map(({ about, binding, numbers }) => ({ about: inBoth(about), binding, findings: numbers.length })),
    })),
    progress: {
      slots: status.progress.slots.map((one) => ({ ...one })),
      fields: status.progress.fields.map((one) => ({ ...one })),
    },
    calendar: {
      coming: status.calendar.coming.map(({ rule, end, at }) => ({
        rule: rule.id,
        end,
        at: new Date(at.first).toISOString(),
        latest: new Date(at.last).toISOString(),
      })),
      undated: status.calendar.undated.map(({ id }) => id),
    },
    phases: status.phases.map(jsonPhase),
    sheet: sheet === undefined ? null : jsonSheet(sheet),
    keywords: keywords === undefined ? null : jsonKeywords(keywords, sheet?.sheet.keywords?.clause ?? { at: '' }),
    moves:
      moves === undefined
        ? null
        : {
            clause: clauseOf(sheet?.sheet.moves?.clause ?? { at: '' }),
            fits: [...moves.fits],
            lacks: [...moves.lacks],
          },
  };
}

function jsonPhase({ phase, rules, windows, informs }: PhaseStatus): JsonPhase {
  return {
    phase,
    settled: rules.filter(isSettled).length,
    applicable: applicable(rules).length,
    rules: rules.map(({ rule, outcome, attestations }) => ({
      id: rule.id,
      level: rule.level,
      clause: rule.clauseId,
      title: rule.title,
      outcome,
      attested: attestations.length > 0,
    })),
    windows: windows.map(({ rule, opens, closes, done, state }) => ({
      rule: rule.id,
      opens: moment(opens?.last),
      closes: moment(closes?.first),
      closesLatest: moment(closes?.first === closes?.last ? undefined : closes?.last),
      done: done ?? null,
      state,
    })),
    informs: informs.map(({ id, title, basis }) => ({ id, title, clause: basis.clause, quote: basis.quote })),
  };
}

function jsonSheet({ sheet, parts, scores, supportsUsed, unknownSupports }: SheetReading): JsonSheet {
  return {
    title: sheet.title,
    clause: sheet.clause,
    parts: parts.map(({ part, rows }) => ({
      title: part.title,
      clause: part.clause,
      advice: part.advice ?? false,
      rows: rows.map(jsonRow),
    })),
    scores: scores.asked === 0 ? null : { ...scores },
    supportsUsed,
    unknownSupports: unknownSupports.map((one) => ({ ...one, nearest: one.nearest ?? null })),
  };
}

function jsonRow({ dimension, state, answered, asked, written, score, evidence, says, thin }: SheetRow): JsonRow {
  return {
    id: dimension.id,
    label: dimension.label,
    clause: clauseOf(dimension.clause),
    state,
    answered,
    asked,
    written: { ...written.length },
    figures: written.figures,
    score: score ?? null,
    evidence: evidence.map(({ file = '' }) => file),
    rules: says.map(({ rule = '', message, severity, outcome }) => ({
      id: rule,
      message: message.id,
      severity,
      outcome,
    })),
    thin: thin.map(jsonThin),
  };
}

function jsonThin(thin: Thin): JsonRow['thin'][number] {
  switch (thin.why) {
    case 'one-language':
      return { why: thin.why, language: thin.lacking };
    case 'short':
      return { why: thin.why, language: thin.lang, length: thin.length, limit: thin.limit };
    case 'no-figure':
    case 'no-evidence':
      return { why: thin.why };
  }
}

function jsonKeywords(
  { cases, terms, found, pages }: KeywordReading,
  clause: Clause,
): NonNullable<JsonStatus['keywords']> {
  return {
    clause: clauseOf(clause),
    terms: [...terms],
    found: [...found],
    pages: pages ?? null,
    cases: cases.map((one) => ({
      file: one.material.file ?? '',
      pages: one.pages ?? null,
      found: one.found === undefined ? null : [...one.found],
    })),
  };
}
