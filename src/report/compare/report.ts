import type { Lang } from '../../base/language.ts';
import type { Format } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Comparison } from '../../rules/pairs/comparison.ts';

/** One of two files that were compared. */
export interface ComparedFile {
  /** As it was typed. */
  readonly file: string;
  /** Undefined where nothing at all can be known of it. */
  readonly format: Format | undefined;
  /** Undefined where they can't be counted. */
  readonly pages: number | undefined;
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

/** What can be said of two files: that they are the same only where everything could be compared. */
export function verdictOf(comparison: Comparison | undefined, files: readonly ComparedFile[]): CompareVerdict {
  if (comparison === undefined) return 'not-checked';
  if (comparison.count > 0) return 'differs';
  const unsure = comparison.by === 'text' && comparison.unsure.length > 0;
  return unsure || files.some(({ unread }) => unread.length > 0) ? 'not-checked' : 'same';
}
