import type { ByteSource } from '../../base/bytes.ts';

/** The start of a scan: what follows is coded data, not another segment. */
export const SOS = 0xda;
/** Any number of these may stand before a marker. */
export const FILL = 0xff;

/** Start of frame, in its many forms; the three others in that row are tables. */
export const isFrame = (kind: number): boolean =>
  kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;

/** A segment of a JPEG, or a byte that only fills. */
export interface JpegSegment {
  /** The second byte of its marker. */
  readonly kind: number;
  /** Where the next one begins, by the length that this one states; nothing says that it lies in the file. */
  readonly end: number;
  /** What it holds, or the first bytes of it. */
  readonly body: (most?: number) => Uint8Array;
}

/** What stands at a place of a JPEG, outside coded data; undefined where that is no marker. */
export function segmentAt(source: ByteSource, at: number): JpegSegment | undefined {
  const [mark, kind = 0, high = 0, low = 0] = source.read(at, 4);
  if (mark !== 0xff) return undefined;
  if (kind === FILL) return { kind, end: at + 1, body: () => new Uint8Array(0) };
  const length = high * 256 + low - 2;
  return { kind, end: at + 4 + length, body: (most = length) => source.read(at + 4, Math.min(most, length)) };
}
