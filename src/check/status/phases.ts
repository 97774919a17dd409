import { type Manifest, PHASES, type Phase } from '../../manifest/manifest.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import type { SourceDocument } from '../../source/document.ts';
import { type Judged, judge } from '../judge.ts';
import { readSetAside } from '../setaside.ts';
import { type WindowStatus, windowOf } from './windows.ts';

/** One phase of a program, and how far the submission has come in it. */
export interface PhaseStatus {
  readonly phase: Phase;
  /** The rules due in it that ask something, judged as if the phase were now. */
  readonly rules: readonly Judged[];
  readonly windows: readonly WindowStatus[];
  /** Clauses that only inform. */
  readonly informs: readonly Rule[];
}

/** Every phase in which the program says anything, in order. */
export function phasesOf(
  program: Program,
  manifest: Manifest,
  evidence: Evidence,
  source: SourceDocument,
): PhaseStatus[] {
  return PHASES.flatMap((phase): PhaseStatus[] => {
    const due = program.rules.filter((rule) => rule.phase === phase);
    if (due.length === 0) return [];
    const setAside = readSetAside(program, manifest, phase, evidence.today);
    const asking = due.filter((rule) => rule.kind !== 'inform');
    return [
      {
        phase,
        rules: asking.map((rule) => judge(program, rule, phase, evidence, setAside, source)),
        windows: asking.filter((rule) => meets(rule.when, evidence)).flatMap((rule) => windowOf(rule, evidence) ?? []),
        informs: due.filter((rule) => rule.kind === 'inform'),
      },
    ];
  });
}

/** Rules that ask something of this submission. */
export const applicable = (rules: readonly Judged[]): Judged[] =>
  rules.filter(({ outcome }) => outcome !== 'not-applicable');

/** Whether nothing remains to be done for a rule as of now. */
export const isSettled = ({ outcome }: Judged): boolean => outcome === 'passed' || outcome === 'waived';
