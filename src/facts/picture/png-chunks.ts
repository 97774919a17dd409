import { inflateSync } from 'node:zlib';
import type { ByteSource } from '../../base/bytes.ts';

/** Where the first chunk of a PNG stands, behind its mark. */
export const FIRST_CHUNK = 8;
const MAX_UNPACKED = 4 << 20;

/** A chunk of a PNG. */
export interface PngChunk {
  readonly kind: string;
  /** Bytes of what it holds. */
  readonly length: number;
  /** Where the next one begins; nothing says that it lies in the file. */
  readonly end: number;
  readonly body: () => Uint8Array;
}

/** The chunk at a place; undefined where the file ends before it has a length and a kind. */
export function chunkAt(source: ByteSource, at: number): PngChunk | undefined {
  const head = source.read(at, 8);
  if (head.length < 8) return undefined;
  const length = new DataView(head.buffer, head.byteOffset, 8).getUint32(0);
  const kind = String.fromCharCode(...head.subarray(4));
  return { kind, length, end: at + 12 + length, body: () => source.read(at + 8, length) };
}

/** What a chunk holds deflated; empty where it can't be unpacked, or not within bounds. */
export function unpacked(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return new Uint8Array(0);
  }
}
