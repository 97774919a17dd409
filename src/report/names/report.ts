import type { CheckResult } from '../../check/check.ts';
import type { LookedAt } from '../../check/names/remarks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Report } from '../report.ts';

/** One name, where it stands, and what there is to be said of it. */
export interface ReportedName extends Pick<LookedAt, 'named' | 'pinyin'> {
  readonly line: number;
  readonly findings: readonly Finding[];
}

/** A run of `names`. */
export interface NamesReport extends Pick<Report, 'manifestFile' | 'lineOf'> {
  readonly names: readonly ReportedName[];
  /** Whether all names could be read. */
  readonly complete: boolean;
  /** Names that were too many to be looked at. */
  readonly left: number;
  readonly counts: CheckResult['counts'];
}
