import type { RuleOutcome } from '../../check/outcomes.ts';
import type { Covered } from '../../findings/messages/author.ts';
import type { ReadUp } from './report.ts';

/** What `program test` and `program check` say, in one language. */
export interface CasesWords {
  readonly head: (program: string, cases: number) => string;
  readonly missing: string;
  readonly unexpected: string;
  readonly outcome: Readonly<Record<RuleOutcome, string>>;
  readonly end: (rule: string, expected: string, found: string) => string;
  readonly lacks: string;
  readonly covered: Readonly<Record<Covered, string>>;
  readonly complete: string;
  readonly noCases: (folder: string) => string;
  readonly verdict: (held: number, others: number) => string;
  readonly usable: (warnings: number) => string;
  readonly unusable: (errors: number) => string;
  /** Where a kind of rule, or a file of a pack, is explained. */
  readonly readUp: (what: ReadUp) => string;
}
