import { showInstant } from '../base/instants.ts';
import { compareFindings, type Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { makeEvidence } from './evidence.ts';
import type { CheckInput } from './input.ts';
import { type Judged, judge } from './judge.ts';
import { categoryDrafts, materialDrafts } from './materials.ts';
import { readSetAside } from './setaside.ts';

/** How many findings stand, by weight; waived ones are counted apart. */
export type Counts = Readonly<Record<Severity | 'waived', number>>;

/** What came of checking one submission. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Every rule of the program with its outcome, in the program's order. */
  readonly rules: readonly Judged[];
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
  const drafts = [...input.drafts, ...categoryDrafts(input), ...materialDrafts(input), ...setAside.drafts()];
  return conclude([...source.findings, ...rules.flatMap((r) => r.findings), ...drafts.map(source.finding)], rules);
}

/** Sorts findings, leaves out what is said twice, counts, and gives the verdict. */
export function conclude(all: readonly Finding[], rules: readonly Judged[]): CheckResult {
  const findings = dropRepeats(all).toSorted(compareFindings);
  const standing = (severity: Severity): number =>
    findings.filter((f) => f.severity === severity && f.outcome !== 'waived').length;
  const counts = {
    error: standing('error'),
    warning: standing('warning'),
    advice: standing('advice'),
    waived: findings.filter((f) => f.outcome === 'waived').length,
  };
  return { findings, rules, counts, verdict: counts.error === 0 ? 'ready' : 'not-ready' };
}

const WEIGHT = { error: 0, warning: 1, advice: 2 } as const;

/**
 * The same thing about the same file or place is said once, however many rules meet it (a file that doesn't open stops
 * several): by the rule that weighs most, and rather as failed than as undecided. Waived ones stay beside it.
 */
function dropRepeats(all: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of all) {
    const { route = [], span } = finding.place ?? {};
    const about = finding.subject?.file ?? JSON.stringify(route.length > 0 ? route : span);
    const own = finding.message.id === 'attest.needed' ? finding.rule : '';
    const key = JSON.stringify([finding.message, about, own, finding.outcome === 'waived']);
    const other = kept.get(key);
    if (other === undefined || isWeightier(finding, other)) kept.set(key, finding);
  }
  return [...kept.values()];
}

function isWeightier(a: Finding, b: Finding): boolean {
  const difference = WEIGHT[a.severity] - WEIGHT[b.severity];
  if (difference !== 0) return difference < 0;
  if (a.outcome !== b.outcome) return a.outcome === 'failed';
  if ((a.rule === undefined) !== (b.rule === undefined)) return a.rule !== undefined;
  return compareFindings(a, b) < 0;
}
