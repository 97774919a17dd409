import type { Step } from '../../base/sizes.ts';
import type { Attempt, PdfMeasure } from '../../bundle/shrink/shrunk.ts';

/** What `shrink` says on its own screen, in one language. */
export interface ShrinkWords {
  readonly measure: (measure: PdfMeasure, step: Step) => string;
  readonly attempt: (attempt: Attempt) => string;
  readonly givenUp: string;
  readonly pages: (from: number, to: number) => string;
  readonly fits: (limit: number) => string;
  readonly written: (files: number) => string;
  /** Of a dry run. */
  readonly wouldWrite: (files: number) => string;
  readonly done: (limit: number) => string;
  readonly notReached: (limit: number) => string;
  readonly refused: string;
}
