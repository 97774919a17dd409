/** Packed objects are told by number of their stream and index in it, in one number below zero. */
const MOST_PACKED = 1 << 16;
/** Bytes of a row: its kind, an offset or a stream, an index. */
const WIDTHS = [1, 5, 2] as const;
const ROW = 8;

/** Where each object of a PDF in the making stands: eight bytes for each, all that is kept of it. */
export class Places {
  #places = new Float64Array(1024);
  #size = 1;

  /** The number of the next object. */
  allocate(): number {
    if (this.#size === this.#places.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    return this.#size++;
  }

  /** `offset`: from the start of the file. */
  standsAt(num: number, offset: number): void {
    this.#places[num] = offset;
  }

  /** `index`: in the object stream `stream`. */
  packedIn(num: number, stream: number, index: number): void {
    this.#places[num] = -(stream * MOST_PACKED + index);
  }

  /** The rows of a cross-reference stream, and how wide its columns are. */
  rows(): { readonly size: number; readonly widths: readonly number[]; readonly bytes: Uint8Array } {
    const bytes = Buffer.alloc(this.#size * ROW);
    // The head of the list of free objects, which also is the state of those that were never given.
    bytes.writeUInt16BE(0xffff, 6);
    for (let num = 1; num < this.#size; num++) {
      const place = this.#places[num] ?? 0;
      if (place === 0) continue;
      bytes[num * ROW] = place > 0 ? 1 : 2;
      bytes.writeUIntBE(place > 0 ? place : Math.floor(-place / MOST_PACKED), num * ROW + 1, 5);
      if (place < 0) bytes.writeUInt16BE(-place % MOST_PACKED, num * ROW + 6);
    }
    return { size: this.#size, widths: WIDTHS, bytes };
  }
}
