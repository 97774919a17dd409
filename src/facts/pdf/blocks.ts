import type { ByteSource } from '../../base/bytes.ts';

const BLOCK = 64 << 10;
const MAX_BLOCKS = 64;
/** Longer reads go past the cache: they would throw out everything else in it. */
const LONG_READ = 8 * BLOCK;

/** The same bytes without Node's `Buffer` around them, whose subarrays are several times dearer to make. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Positioned reads through a small cache of blocks, because objects of one page tree lie close together. */
export class BlockReader {
  readonly size: number;
  readonly #source: ByteSource;
  readonly #blocks = new Map<number, Uint8Array>();

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
  }

  /** At most `length` bytes from `offset`, none when it lies outside the file. The bytes are not to be changed. */
  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || offset >= this.size || length <= 0) return new Uint8Array(0);
    const end = Math.min(offset + length, this.size);
    if (end - offset > LONG_READ) return this.#source.read(offset, end - offset);
    const first = Math.floor(offset / BLOCK);
    const last = Math.floor((end - 1) / BLOCK);
    if (first === last) return this.#block(first).subarray(offset - first * BLOCK, end - first * BLOCK);
    const out = new Uint8Array(end - offset);
    let filled = 0;
    for (let index = first; index <= last; index++) {
      const base = index * BLOCK;
      const part = this.#block(index).subarray(Math.max(0, offset - base), end - base);
      out.set(part, filled);
      filled += part.length;
    }
    return out.subarray(0, filled);
  }

  #block(index: number): Uint8Array {
    const known = this.#blocks.get(index);
    if (known) return known;
    const offset = index * BLOCK;
    const block = plainBytes(this.#source.read(offset, Math.min(BLOCK, this.size - offset)));
    if (this.#blocks.size >= MAX_BLOCKS) {
      const oldest = this.#blocks.keys().next();
      if (!oldest.done) this.#blocks.delete(oldest.value);
    }
    this.#blocks.set(index, block);
    return block;
  }
}
