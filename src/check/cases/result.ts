import type { Finding } from '../../findings/finding.ts';
import type { RuleOutcome } from '../outcomes.ts';
import type { JudgedAlone } from '../together/together.ts';

/** What came of judging a case. */
export interface CaseResult {
  readonly findings: readonly Finding[];
  /** How each rule ended; of several submissions, at its worst. */
  readonly outcomes: ReadonlyMap<string, RuleOutcome>;
  /** The files that its submissions name. */
  readonly files: ReadonlySet<string>;
}

/** From the worst to the best. */
const ENDS: readonly RuleOutcome[] = ['failed', 'undecided', 'waived', 'passed', 'not-applicable', 'not-due'];

/** What came of submissions, one after the other. */
export function resultOf(submissions: readonly Pick<JudgedAlone, 'manifest' | 'result'>[]): CaseResult {
  const outcomes = new Map<string, RuleOutcome>();
  for (const { rule, outcome } of submissions.flatMap(({ result }) => result.rules)) {
    const before = outcomes.get(rule.id) ?? outcome;
    outcomes.set(rule.id, ENDS.indexOf(outcome) < ENDS.indexOf(before) ? outcome : before);
  }
  return {
    findings: submissions.flatMap(({ result }) => result.findings),
    outcomes,
    files: new Set(submissions.flatMap(({ manifest }) => manifest.materials.flatMap(({ safe }) => safe ?? []))),
  };
}

/** What is found, as cases write it: `case-pages pages.over`, with `undecided` or `waived` behind it. */
export const foundIn = ({ findings }: Pick<CaseResult, 'findings'>): string[] =>
  findings.map(({ rule, message, outcome }) => {
    const about = `${rule?.split('/').at(-1) ?? '-'} ${message.id}`;
    return outcome === 'failed' ? about : `${about} ${outcome}`;
  });
