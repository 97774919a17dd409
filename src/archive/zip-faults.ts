/** What can be wrong with a zip, in words for programs. The sentences for people are made elsewhere. */
export type ZipFaultKind =
  | 'not-a-zip'
  /** Begins like a zip and has no end record. */
  | 'truncated'
  /** The directory can't be followed to its end; `detail` says where it broke. */
  | 'damaged'
  | 'too-many-entries'
  /** The end record announces fewer entries than the directory holds: some would stay unseen. */
  | 'hidden-entries'
  | 'duplicate-name'
  /** The same file on a disk that folds case or composes accents. */
  | 'same-name-folded'
  | 'absolute-path'
  | 'parent-path'
  | 'backslash'
  | 'control-character'
  | 'undecodable-name'
  | 'name-without-utf8-flag'
  | 'encrypted'
  | 'link'
  | 'unsupported-method'
  | 'overlap'
  /** Sizes that contradict each other or reach beyond the file. */
  | 'lying-size'
  /** The local header names another file, method or checksum than the directory does. */
  | 'header-mismatch'
  | 'expansion';

/** One fault of a zip. */
export interface ZipFault {
  readonly kind: ZipFaultKind;
  /** Place of the entry in the directory, from 0; absent when the fault is of the whole file. */
  readonly index?: number;
  /** Name of that entry, as it was decoded. */
  readonly entry?: string;
  /** The other name, number or reason that belongs to the fault; in English and not meant to be parsed. */
  readonly detail?: string;
  /** What the file is instead of a zip, where that can be told. */
  readonly instead?: InsteadOfZip;
}

/** What people take for a zip. `mail`: a message with its header, such as an .eml file. */
export type InsteadOfZip = 'empty' | 'rar' | '7z' | 'mail';

/** Why the bytes of one entry could not be had. */
export type EntryFaultKind =
  | 'encrypted'
  | 'unsupported-method'
  | 'damaged'
  | 'lying-size'
  | 'wrong-crc'
  | 'over-the-cap';

/** Thrown while reading an entry. What came before the error is not to be trusted. */
export class ZipEntryError extends Error {
  override readonly name = 'ZipEntryError';
  readonly kind: EntryFaultKind;
  readonly entry: string;

  constructor(kind: EntryFaultKind, entry: string, detail: string, cause?: unknown) {
    super(`${entry}: ${detail}`, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.entry = entry;
  }
}
