import type { WordPlace } from '../../base/word-place.ts';
import type { EntryState } from '../../facts/form/states.ts';

/** What there is in a run of `form check`. */
export interface FormTally {
  readonly errors: number;
  readonly others: number;
  /** Files that were not read as forms. */
  readonly unread: number;
}

/** What `form check` says around its findings, in one language. */
export interface FormWords {
  readonly state: Readonly<Record<EntryState, string>>;
  readonly place: (at: WordPlace) => string;
  /** A label under what it stands under. */
  readonly under: (group: string, label: string) => string;
  /** Stands for a label that nothing says. */
  readonly nameless: string;
  /** Stands for an answer that is a picture. */
  readonly picture: string;
  readonly placeholder: (words: string) => string;
  readonly format: (format: string, bytes: number) => string;
  readonly list: (name: string, place: string, columns: readonly string[]) => string;
  readonly row: (number: number) => string;
  readonly spare: (rows: number) => string;
  readonly nothing: string;
  readonly verdict: (tally: FormTally) => string;
}
