import type { Summary } from '../../bundle/summary/summary.ts';
import type { Counts } from '../../check/check.ts';
import type { RuleOutcome } from '../../check/outcomes.ts';
import type { Program } from '../../programs/program.ts';
import type { Between } from '../batch/human.ts';
import type { Report } from '../report.ts';

/** What came of checking a recommender's list. */
export interface RecommendReport {
  readonly program: Program | undefined;
  readonly summary: Summary;
  readonly kind: string | undefined;
  /** Of the list, and between the submissions. */
  readonly findings: readonly Between[];
  readonly rules: readonly { readonly id: string; readonly scope: 'ledger' | 'batch'; readonly outcome: RuleOutcome }[];
  readonly counts: Counts;
  readonly verdict: 'ready' | 'not-ready';
  readonly written: readonly string[];
  readonly lineOf: Report['lineOf'];
}
