import type { Uncovered } from '../../check/cases/coverage.ts';
import type { CaseRun } from '../../check/cases/run.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';

/** What came of the cases of a pack. */
export interface CasesReport {
  readonly folder: string;
  /** Absent where the pack has faults. */
  readonly program: Program | undefined;
  readonly runs: readonly CaseRun[];
  readonly uncovered: readonly Uncovered[];
  /** What is wrong with the pack or with the files of cases. */
  readonly findings: readonly Finding[];
  /** A line of a file that findings point into. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** What the author of a pack is told of it. */
export interface AuthorReport extends Pick<CasesReport, 'program' | 'findings' | 'lineOf'> {
  /** The kind of the rule that a finding is about. */
  readonly kindAt: (finding: Finding) => string | undefined;
}
