import type { Status } from '../../check/status/status.ts';
import type { PartBilingual } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import type { Report } from '../report.ts';

/** A submission's report with all that the status page shows beside it. */
export interface StatusReport extends Report {
  readonly program: Program;
  readonly applicant: PartBilingual;
  readonly status: Status;
}
