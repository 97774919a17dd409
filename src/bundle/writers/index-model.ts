import type { Bilingual } from '../../base/language.ts';

/** One line of the index: a file of the bundle. */
export interface IndexRow {
  /** As it stands in the file name, leading zeros included. */
  readonly number: string;
  /** Path inside the bundle. */
  readonly entryName: string;
  /** Where `entryName` is in ASCII for old tools: the name in both languages that it stands for. */
  readonly twin?: string;
  readonly title: Bilingual;
  readonly slot: Bilingual;
  /** That a seal is due, with the clause that says so. */
  readonly seal?: Bilingual;
  /** Format id such as `pdf`. */
  readonly format: string;
  /** Absent when the format has none, or when nobody could count them. */
  readonly pages?: number;
  readonly bytes: number;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** What the manifest says that it is evidence for: dimensions and claims. */
  readonly proves?: Bilingual;
  readonly note?: Bilingual;
  /** In a combined PDF: the page, from 1, on which the material begins. */
  readonly bookPage?: number;
}

/** Something said of the whole bundle: on the cover, and on the second sheet of the spreadsheet. */
export interface IndexFact {
  readonly label: Bilingual;
  /** A paragraph each. */
  readonly value: readonly Bilingual[];
}

/** All that the index (目录) of a bundle says, in whatever form it is written. */
export interface BundleIndex {
  /** With its edition. */
  readonly program: Bilingual;
  readonly applicant: Bilingual;
  readonly category?: Bilingual;
  /** Beside program and applicant, in order. */
  readonly facts: readonly IndexFact[];
  /** In reading order. */
  readonly rows: readonly IndexRow[];
  /** Name of the checksum list that lies beside the index. */
  readonly sums: string;
  readonly notices?: readonly Bilingual[];
}
