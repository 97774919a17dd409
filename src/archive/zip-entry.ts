import type { CodePage } from './code-pages.ts';

/** How the bytes of a name were understood. Without the UTF-8 flag or the Unicode path field that is a guess. */
export type NameEncoding = 'ascii' | 'utf-8' | 'unicode-path' | 'utf-8-unflagged' | CodePage | 'unknown';

/** One entry of a zip as its directory describes it; nothing of it is proved before the entry is read. */
export interface ZipEntry {
  /** Place in the directory, from 0. */
  readonly index: number;
  readonly name: string;
  readonly nameEncoding: NameEncoding;
  /** The bytes of the name. */
  readonly rawName: Uint8Array;
  /** Whether general purpose bit 11 is set. */
  readonly rawNameUtf8Flag: boolean;
  /** Whether it says that DOS wrote it, as most programs on Windows say. */
  readonly fromDos: boolean;
  /** Length after inflating, as declared. */
  readonly bytes: number;
  readonly compressedBytes: number;
  /** 0 stored, 8 deflated; any other number can't be read here. */
  readonly method: number;
  /** Unsigned 32-bit number. */
  readonly crc32: number;
  readonly encrypted: boolean;
  /** A symbolic link by its Unix mode. */
  readonly isLink: boolean;
  readonly isFolder: boolean;
  /** `YYYY-MM-DDTHH:MM:SS`, the writer's wall clock: a zip knows no zone. */
  readonly date: string;
  /** Where the local header begins. */
  readonly headerOffset: number;
}
