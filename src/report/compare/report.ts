import type { Lang } from '../../base/language.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Comparison } from '../../rules/pairs/comparison.ts';

/** One of two files that were compared. */
export interface ComparedFile {
  /** As it was typed. */
  readonly file: string;
  /** Absent where nothing at all can be known of it. */
  readonly facts: FileFacts | undefined;
  readonly language: Lang | undefined;
  /** Pages without text, which were not compared: scanned, or blank. */
  readonly unread: readonly number[];
  /** Why it could not be read. */
  readonly findings: readonly Finding[];
}

export const COMPARE_VERDICTS = ['same', 'differs', 'not-checked'] as const;
export type CompareVerdict = (typeof COMPARE_VERDICTS)[number];

/** Two files side by side. */
export interface CompareReport {
  readonly one: ComparedFile;
  readonly other: ComparedFile;
  /** Undefined where one of them has no text that could be compared. */
  readonly comparison: Comparison | undefined;
  readonly verdict: CompareVerdict;
}
