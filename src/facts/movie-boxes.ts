import type { ByteSource } from '../base/bytes.ts';

/** A box of an MP4 or MOV file (ISO/IEC 14496-12, 4.2). */
export interface MovieBox {
  /** Four characters, a byte each. */
  readonly kind: string;
  readonly at: number;
  /** Bytes of its head, and of all of it as its head says; nothing says that it ends where what it lies in does. */
  readonly head: number;
  readonly length: number;
}

/** The box at a place of what ends at `end`; undefined where no head is, or one that says less than its own length. */
export function boxAt(source: ByteSource, at: number, end: number): MovieBox | undefined {
  const bytes = source.read(at, 16);
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = view.getUint32(0);
  const isLong = stated === 1 && bytes.length === 16;
  const head = isLong ? 16 : 8;
  const length = stated === 0 ? end - at : isLong ? Number(view.getBigUint64(8)) : stated;
  return length < head ? undefined : { kind: String.fromCharCode(...bytes.subarray(4, 8)), at, head, length };
}
