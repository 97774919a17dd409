import type { WordPlace } from '../../base/word-place.ts';
import type { Caution } from '../../bundle/form-fill/cautions.ts';
import type { HomelessReason } from '../../bundle/form-fill/plan.ts';

/** What `form fill` says, in one language. */
export interface FormFillWords {
  readonly section: {
    readonly filled: string;
    readonly wouldFill: string;
    readonly waiting: string;
    /** Over what holds words such as XX单位, and is still open. */
    readonly placeholder: string;
    readonly differs: string;
    readonly same: (places: number) => string;
    readonly open: string;
  };
  /** A place in the form, and what it asks. */
  readonly place: (at: WordPlace, label: string, group: string | undefined) => string;
  readonly list: (title: string, rows: number) => string;
  /** A value and the label of the manifest that it comes from. */
  readonly value: (text: string, label: string) => string;
  readonly differs: (found: string, text: string) => string;
  /** Why answers aren't in the form; stands over them. */
  readonly why: Record<HomelessReason, string>;
  /** What whoever gets the filled copy should know of it. */
  readonly caution: Record<Caution, string>;
  readonly written: (path: string, places: number) => string;
  readonly nothingWritten: string;
  readonly dryRun: (places: number) => string;
  readonly waiting: (places: number) => string;
  readonly cut: (lines: number) => string;
  readonly ask: (place: string, text: string, label: string) => string;
  readonly answer: Record<'yes' | 'no' | 'all' | 'none', string>;
}
