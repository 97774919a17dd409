/**
 * The bytes of one file, read by position, so that no reader needs the whole file in memory.
 *
 * Reading is synchronous on purpose: PDFium's callback and the structure readers need it, and a browser
 * offers the same inside a worker.
 */
export interface ByteSource {
  /** Length in bytes. */
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer at the end of the file, none beyond it. Throws what the system throws when reading fails. */
  read(offset: number, length: number): Uint8Array;
}

/** A source over bytes that are already in memory. */
export function bytesOf(data: Uint8Array): ByteSource {
  return { size: data.length, read: (offset, length) => data.subarray(offset, offset + length) };
}
