import { clean } from '../../base/clean.ts';
import { toPointer } from '../../base/route.ts';
import { type AllJudged, allFound, type Found, holdsBack, seenFrom, subjectPath } from '../machine/judged.ts';
import { bothOf, fixOf, joined, whatOf } from '../machine/texts.ts';
import type { SarifLog, SarifPlace, SarifResult, SarifRule } from './format.ts';
import { LEVEL, sarifMessage, sarifRule } from './rules.ts';
import { uriOf } from './uri.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * A judgement as SARIF 2.1.0: the rules of the calls with their clauses, and a result for each finding. What a person has
 * yet to confirm weighs like what failed, because readers of SARIF pass over results of any other kind; its text says so.
 */
export function sarifLog(judged: AllJudged): SarifLog {
  const found = allFound(judged);
  const rules = rulesOf(judged, found);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const ready = !found.some(({ finding }) => holdsBack(finding, judged));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dossier', version: judged.version, rules } },
        invocations: [{ executionSuccessful: true, exitCode: ready ? 0 : 1 }],
        columnKind: 'utf16CodeUnits',
        results: found.map((one) => resultOf(one, index, judged)),
        properties: { verdict: ready ? 'ready' : 'not-ready' },
      },
    ],
  };
}

/** Every rule of the calls, and the messages that were said without one. */
function rulesOf({ reports }: AllJudged, found: readonly Found[]): SarifRule[] {
  const programs = new Map(reports.flatMap(({ program }) => (program ? [[program.id, program]] : [])));
  const rules = [...programs.values()].flatMap((program) => program.rules.map((rule) => sarifRule(program, rule)));
  const known = new Set(rules.map(({ id }) => id));
  const said = found.flatMap(({ finding: { rule, message } }) => (known.has(rule ?? '') ? [] : [message.id]));
  return [...rules, ...[...new Set(said)].toSorted().map(sarifMessage)];
}

function resultOf(found: Found, index: ReadonlyMap<string, number>, judged: AllJudged): SarifResult {
  const { finding } = found;
  const { message, severity, outcome, waiver } = finding;
  const ruleId = index.has(finding.rule ?? '') ? (finding.rule ?? '') : message.id;
  const text = (lang: 'zh' | 'en'): string => joined(lang, whatOf(finding, lang), fixOf(finding, lang));
  const subject = subjectPlace(found, judged);
  return {
    ruleId,
    ruleIndex: index.get(ruleId) ?? -1,
    kind: 'fail',
    level: LEVEL[severity],
    message: { text: bothOf({ zh: text('zh'), en: text('en') }) },
    locations: [placeOf(found, judged)],
    ...(subject && { relatedLocations: [subject] as const }),
    ...(waiver && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: clean(`${waiver.reason} (${waiver.by})`) },
      ] as const,
    }),
    partialFingerprints: { 'dossierFinding/v1': fingerprint(found) },
    properties: { message: message.id, outcome, severity },
  };
}

/** The line of the manifest; the manifest as a whole where a finding has none. */
function placeOf({ finding: { place }, manifestFile }: Found, { workingFolder }: AllJudged): SarifPlace {
  const uri = uriOf(seenFrom(workingFolder, place?.file ?? manifestFile));
  if (place === undefined) return { physicalLocation: { artifactLocation: { uri } } };
  const { start, end } = place.span;
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

function subjectPlace(found: Found, { workingFolder }: AllJudged): SarifPlace | undefined {
  const path = subjectPath(found);
  if (path === undefined) return undefined;
  const page = found.finding.subject?.page;
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(seenFrom(workingFolder, path)) } },
    ...(page !== undefined && { message: { text: `第 ${page} 页\npage ${page}` } }),
  };
}

/** The same finding in another run, whatever line it has moved to. */
function fingerprint({ finding: { rule, message, place, subject } }: Found): string {
  return [rule ?? '', message.id, toPointer(place?.route ?? []), subject?.file ?? '', subject?.page ?? ''].join(' ');
}
