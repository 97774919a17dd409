import { toPointer } from '../base/route.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Program } from '../programs/program.ts';
import { say } from '../wording/say.ts';
import type { JsonFinding, JsonProgram, JsonReport } from './contract.ts';
import type { Report } from './report.ts';
import { jsonSides } from './sides.ts';

/** A place in the form of the JSON contract. */
export const jsonPlace = ({ file, span, route }: Place): NonNullable<JsonFinding['place']> => ({
  file,
  ...span.start,
  pointer: toPointer(route),
});

/** A finding in the form of the JSON contract. */
export function jsonFinding(finding: Finding): JsonFinding {
  const { what, why, fix } = say(finding.message);
  const { place, basis, subject } = finding;
  const sides = jsonSides(finding.message);
  return {
    rule: finding.rule ?? null,
    message: finding.message.id,
    severity: finding.severity,
    outcome: finding.outcome,
    text: what,
    why: basis === undefined ? (why ?? null) : null,
    fix: finding.fix ?? fix,
    place: place ? jsonPlace(place) : null,
    subject: subject ? { ...subject } : null,
    basis: basis ? { ...basis } : null,
    ...(finding.consequence && { consequence: finding.consequence }),
    ...(sides && { sides }),
  };
}

function jsonProgram({ id, edition, checked, lineage }: Program): JsonProgram {
  const base = lineage && { id: lineage.base.id, checked: lineage.base.checked ?? null };
  const overlays = lineage?.overlays ?? [];
  return {
    id,
    edition,
    checked: checked ?? null,
    base: base ?? null,
    overlays: overlays.map((overlay) => ({
      named: overlay.named,
      name: overlay.name ?? null,
      checked: overlay.checked ?? null,
    })),
  };
}

/** The report as one object, `dossier-report/1`; its schema is docs/report.schema.json. */
export function jsonReport(report: Report): JsonReport {
  const { program, result } = report;
  return {
    format: 'dossier-report/1',
    program: program ? jsonProgram(program) : null,
    category: report.category ?? null,
    phase: report.phase,
    asOf: new Date(report.asOf).toISOString(),
    verdict: result.verdict,
    counts: result.counts,
    findings: result.findings.map(jsonFinding),
    rules: result.rules.map(({ rule, outcome, attestations, waivers }) => ({
      id: `${program?.id}/${rule.id}`,
      level: rule.level,
      phase: rule.phase,
      clause: rule.clauseId,
      title: rule.title,
      outcome,
      attestations: attestations.map(({ route: _route, rule: _rule, ...record }) => record),
      waivers: waivers.map(({ route: _route, rule: _rule, ...record }) => record),
    })),
    materials: report.materials.map(({ slot, file, facts, sha256, bundleName }) => ({
      slot: slot ?? null,
      file,
      bytes: facts?.bytes ?? null,
      sha256: sha256 ?? null,
      format: facts?.format ?? null,
      ...(facts?.pages?.known && { pages: facts.pages.value.pages }),
      bundleName,
    })),
  };
}
