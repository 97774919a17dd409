import type { SheetReading } from '../../check/status/sheet.ts';
import type { PartBilingual } from '../../manifest/manifest.ts';
import type { Batch, BatchEntry } from '../batch/human.ts';
import type { Report } from '../report.ts';
import type { PagePictures } from './pictures.ts';

/** One submission as a report to be handed round shows it. */
export interface PageSubmission extends BatchEntry {
  readonly report: Report;
  readonly applicant: PartBilingual;
  /** Where the program has a sheet. */
  readonly sheet: SheetReading | undefined;
  readonly pictures: PagePictures;
}

/** One submission, or several with what is to be said between them. */
export interface PageReport extends Batch {
  readonly entries: readonly PageSubmission[];
  /** Of the program that wrote it. */
  readonly version: string;
}
