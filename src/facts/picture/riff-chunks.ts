import type { ByteSource } from '../../base/bytes.ts';

/** Where the first chunk of a WebP stands, behind `RIFF`, the length of the rest, and `WEBP`. */
export const RIFF_HEAD = 12;

/** A chunk of a RIFF file, as which a WebP is built. */
export interface RiffChunk {
  readonly kind: string;
  /** Bytes of what it holds. */
  readonly length: number;
  /** Where the next one begins, behind a byte that makes it even; nothing says that it lies in the file. */
  readonly end: number;
  /** What it holds, or the first bytes of it. */
  readonly body: (most?: number) => Uint8Array;
}

/** The chunk at a place; undefined where the file ends before it has a kind and a length. */
export function riffChunkAt(source: ByteSource, at: number): RiffChunk | undefined {
  const head = source.read(at, 8);
  if (head.length < 8) return undefined;
  const length = new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
  const kind = String.fromCharCode(...head.subarray(0, 4));
  const end = at + 8 + length + (length % 2);
  return { kind, length, end, body: (most = length) => source.read(at + 8, Math.min(most, length)) };
}

const EXIF_MARK = 'Exif\0\0';

/** The Exif block of a chunk `EXIF`: some writers put before it what stands there in a JPEG. */
export const exifIn = (body: Uint8Array): Uint8Array =>
  String.fromCharCode(...body.subarray(0, EXIF_MARK.length)) === EXIF_MARK ? body.subarray(EXIF_MARK.length) : body;
