import type { ByteSource } from '../../base/bytes.ts';

/** Entries of a directory; cameras and scanners write a few dozen. */
const MAX_ENTRIES = 512;
/** Bytes of one value by its type (TIFF 6.0, section 2). */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};

/** An entry of a directory. */
export interface TiffEntry {
  readonly tag: number;
  readonly type: number;
  /** How many values it has. */
  readonly count: number;
  /** Where its last four bytes stand: the values, or where these are. */
  readonly field: number;
}

export interface TiffDirectory {
  /** As many as it says that it has; what lies behind the end of the file is zeros. */
  readonly entries: readonly TiffEntry[];
  /** Where the next one begins; 0 where there is none. */
  readonly next: number;
}

/** A TIFF file, or the Exif block of a picture, which is one. */
export class TiffFile {
  readonly #source: ByteSource;
  readonly #isLittle: boolean;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#isLittle = String.fromCharCode(...source.read(0, 2)) === 'II';
  }

  /** Where the first directory begins. */
  get first(): number {
    return this.long(this.#source.read(4, 4));
  }

  directory(at: number): TiffDirectory {
    const count = Math.min(this.short(this.#source.read(at, 2)), MAX_ENTRIES);
    if (count === 0) return { entries: [], next: 0 };
    const table = this.#source.read(at + 2, 12 * count + 4);
    const entries = Array.from({ length: count }, (_, index): TiffEntry => {
      const from = 12 * index;
      const [tag, type] = [this.short(table, from), this.short(table, from + 2)];
      return { tag, type, count: this.long(table, from + 4), field: at + 2 + from + 8 };
    });
    return { entries, next: this.long(table, 12 * count) };
  }

  /** Whether the file goes on to the end of an entry. */
  isWhole({ field }: TiffEntry): boolean {
    return field + 4 <= this.#source.size;
  }

  /** The values of an entry, at most so many bytes of them. */
  valueOf({ type, count, field }: TiffEntry, most: number): Uint8Array {
    const bytes = (SIZES[type] ?? 1) * count;
    const from = bytes <= 4 ? field : this.long(this.fieldOf({ field }));
    return this.#source.read(from, Math.min(bytes, most));
  }

  /** The last four bytes of an entry as they stand. */
  fieldOf({ field }: Pick<TiffEntry, 'field'>): Uint8Array {
    return this.#source.read(field, 4);
  }

  /** A number of two bytes; 0 where there are fewer. */
  short(bytes: Uint8Array, at = 0): number {
    return at + 2 > bytes.length ? 0 : viewOf(bytes).getUint16(at, this.#isLittle);
  }

  /** A number of four bytes; 0 where there are fewer. */
  long(bytes: Uint8Array, at = 0): number {
    return at + 4 > bytes.length ? 0 : viewOf(bytes).getUint32(at, this.#isLittle);
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
