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
  /** Format id such as `pdf`. */
  readonly format: string;
  /** Absent when the format has none, or when nobody could count them. */
  readonly pages?: number;
  readonly bytes: number;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** The dimensions that its entry says it is evidence for. */
  readonly proves?: Bilingual;
  readonly note?: Bilingual;
  /** In a combined PDF: the page, from 1, on which the material begins. */
  readonly bookPage?: number;
}

/** All that the index (目录) of a bundle says, in whatever form it is written. */
export interface BundleIndex {
  /** With its edition. */
  readonly program: Bilingual;

  readonly applicant: Bilingual;
  readonly category?: Bilingual;
  /** In reading order. */
  readonly rows: readonly IndexRow[];
  /** Name of the checksum list that lies beside the index. */
  readonly sums: string;
  readonly notices?: readonly Bilingual[];
}
