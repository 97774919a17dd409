import type { LinePlace } from '../../base/texts/lines.ts';
import type { Side } from '../../base/texts/sides.ts';
import type { Comparison } from '../../rules/pairs/comparison.ts';
import type { ComparedFile, CompareReport } from './report.ts';

/** What a comparison of two files says around the differences, in one language. */
export interface CompareWords {
  readonly left: string;
  readonly right: string;
  /** What a file is: its format, pages and language. */
  readonly about: (file: ComparedFile) => string;
  readonly place: (at: LinePlace) => string;
  readonly nothing: string;
  /** Words that differ, within what stands around them. */
  readonly inContext: (side: Side) => string;
  /** Beside a row of options of which it can't be told which is ticked. */
  readonly boxes: string;
  readonly magnitude: string;
  readonly more: (count: number) => string;
  readonly pages: (one: number, other: number) => string;
  readonly unread: (file: string, pages: readonly number[]) => string;
  /** By what the two were compared, and what was not looked at. */
  readonly by: Readonly<Record<Comparison['by'], string>>;
  readonly verdict: (report: CompareReport) => string;
}
