import type { ByteSource } from './bytes.ts';

/** A file opened for reading by position; the opener closes it. */
export interface OpenFile extends ByteSource {
  close(): void;
}

/** What stands at a path, links followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
  /** Milliseconds since 1970; tells whether a file changed between two looks. */
  readonly modified: number;
  /** The file's number on its disk, which another file put in its place doesn't have; 0 where there are none. */
  readonly inode: number;
}

/** Reading the disk. Paths are absolute or relative to the working folder; `/` separates on every system. */
export interface Files {
  /** Undefined where nothing stands at the path. */
  stat(path: string): Entry | undefined;
  /** Names in a folder, without `.` and `..`, in no particular order; empty where there is no folder. */
  list(folder: string): readonly string[];
  /** The path with all links resolved. */
  real(path: string): string;
  /** Throws a {@link ReadError} where the file can't be opened. */
  open(path: string): OpenFile;
}

/** Reading failed for a reason of the system, such as missing permission. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** The system's code, such as `EACCES`. */
  readonly code: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}
