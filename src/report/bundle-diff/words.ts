import type { NotCompared } from '../../bundle/compare/comparison.ts';
import type { FileChange } from '../../bundle/compare/files.ts';
import type { ContentDiff, Difference } from '../../bundle/compare/passages.ts';
import type { NoReceipt } from './side.ts';

type Unit = ContentDiff['unit'];

/** Pages or paragraphs of one kind of change, one after the other; numbers from 1, those of the older file where they differ. */
export interface Range {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
  /** Where the first of them stood before. */
  readonly before?: number | undefined;
}

/** What a comparison of two bundles says, in one language. */
export interface BundleDiffWords {
  readonly from: string;
  readonly to: string;
  /** A bundle by the path that was typed and, where that doesn't say it, the name of its zip. */
  readonly bundle: (named: string, zip: string | undefined) => string;
  readonly packed: (moment: string, zone: string, ready: boolean) => string;
  readonly noReceipt: Record<NoReceipt, string>;
  readonly nothing: string;
  readonly summary: (files: Record<FileChange, number>, answers: number | undefined) => string;
  readonly section: {
    readonly files: string;
    readonly answers: string;
    readonly records: string;
    readonly packing: string;
  };
  readonly wasCalled: (name: string) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly renumbered: (from: string, to: string) => string;
  readonly manyRenumbered: (files: number) => string;
  /** Another source file took its place. */
  readonly replaced: (from: string, to: string) => string;
  readonly size: (from: string, to: string) => string;
  readonly counted: (unit: Unit, from: number, to: number) => string;
  readonly notCompared: Record<NotCompared, string>;
  readonly sameContent: Record<Unit, string>;
  readonly range: {
    readonly added: (range: Range, text: string) => string;
    readonly removed: (range: Range, text: string) => string;
    readonly moved: (range: Range, differs: readonly Difference[]) => string;
    readonly changed: (range: Range, differs: readonly Difference[]) => string;
  };
  /** Sets the words that differ apart from those around them. */
  readonly mark: (words: string) => string;
  readonly more: (places: number | undefined) => string;
  readonly moreChanges: (unit: Unit, count: number) => string;
  readonly none: string;
  readonly record: (kind: 'attestation' | 'waiver', subject: string, who: string, said: string | undefined) => string;
  readonly packing: {
    readonly program: string;
    readonly edition: string;
    readonly phase: string;
    readonly verdict: string;
    readonly rules: string;
    readonly rulesDiffer: string;
    readonly ready: (ready: boolean) => string;
  };
  readonly made: string;
  readonly withoutReceipt: string;
  readonly unsound: (path: string) => string;
}
