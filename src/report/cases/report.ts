import type { Uncovered } from '../../check/cases/coverage.ts';
import type { CaseRun } from '../../check/cases/run.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';
import type { PagePart } from '../rule-language/pack-page.ts';

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

/** A kind of rules, or a section of the page on the other files of a pack. */
export type ReadUp = { readonly kind: string } | { readonly page: PagePart | 'when' };

/** What the author of a pack is told of it. */
export interface AuthorReport extends Pick<CasesReport, 'program' | 'findings' | 'lineOf'> {
  /** What explains how that is written which a finding is about. */
  readonly readUpAt: (finding: Finding) => ReadUp | undefined;
}
