/** Work over a number of bytes that somebody may have to wait for. */
export interface Progress {
  /** So many more bytes are through. */
  advance(bytes: number): void;
  /** The work is over, whether it was done or failed; nothing of it stays on the screen. */
  end(): void;
}

/** Where nobody is to be told. */
export const SILENT: Progress = { advance: () => {}, end: () => {} };
