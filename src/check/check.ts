import { showInstant } from '../base/instants.ts';
import { compareFindings, type Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { Attestation } from '../manifest/manifest.ts';
import { dropEchoes, dropRepeats } from './echoes.ts';
import { makeEvidence } from './evidence.ts';
import type { CheckInput } from './input.ts';
import { type Judged, judge } from './judge.ts';
import { linkDrafts } from './link.ts';
import { addressDrafts, categoryDrafts, kindDrafts, materialDrafts, phaseDrafts } from './materials.ts';
import { secrecyDrafts } from './secrecy/secrecy.ts';
import { readSetAside } from './setaside.ts';

/** How many findings stand, by weight; waived ones are counted apart. */
export type Counts = Readonly<Record<Severity | 'waived', number>>;

/** What came of checking one submission. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Every rule of the program with its outcome, in the program's order. */
  readonly rules: readonly Judged[];
  /** By whose word marks of secrecy are packed. */
  readonly reviews: readonly Attestation[];
  readonly counts: Counts;
  /** Ready: no error stands. */
  readonly verdict: 'ready' | 'not-ready';
}

/** Checks a submission. A plain function of values: the same input gives the same findings in the same order. */
export function check(input: CheckInput): CheckResult {
  const { program, manifest, source } = input;
  const evidence = makeEvidence(input);
  const today = showInstant(input.asOf, program.zone).slice(0, 10);
  const setAside = readSetAside(program, manifest, input.phase, today);
  const rules = program.rules.map((rule) => judge(program, rule, input.phase, evidence, setAside, source));
  const closings = rules.flatMap(({ closes }) => closes?.first ?? []);
  const secrecy = secrecyDrafts(input, setAside);
  const drafts = [
    ...input.drafts,
    ...categoryDrafts(input),
    ...kindDrafts(input),
    ...addressDrafts(input),
    ...phaseDrafts(input),
    ...materialDrafts(input),
    ...linkDrafts(manifest.delivery.link, today, closings, program.zone),
    ...secrecy.drafts,
    ...setAside.drafts(),
  ];
  return conclude(
    [...source.findings, ...rules.flatMap((r) => r.findings), ...drafts.map(source.finding)],
    rules,
    secrecy.attestations,
  );
}

/** Sorts findings, leaves out what is said twice, counts, and gives the verdict. */
export function conclude(
  all: readonly Finding[],
  rules: readonly Judged[],
  reviews: readonly Attestation[] = [],
): CheckResult {
  const findings = dropEchoes(dropRepeats(all)).toSorted(compareFindings);
  const standing = (severity: Severity): number =>
    findings.filter((f) => f.severity === severity && f.outcome !== 'waived').length;
  const counts = {
    error: standing('error'),
    warning: standing('warning'),
    advice: standing('advice'),
    waived: findings.filter((f) => f.outcome === 'waived').length,
  };
  return { findings, rules, reviews, counts, verdict: counts.error === 0 ? 'ready' : 'not-ready' };
}
