import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Adds up length, SHA-256 and CRC-32 while bytes pass by. */
export class Checksum {
  readonly #hash = createHash('sha256');
  #crc = 0;
  #bytes = 0;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#crc = crc32(chunk, this.#crc);
    this.#bytes += chunk.length;
  }

  /** The sums so far; call once. `sha256` is 64 lower-case hex digits, `crc32` an unsigned 32-bit number. */
  finish(): { bytes: number; sha256: string; crc32: number } {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex'), crc32: this.#crc };
  }
}

/** SHA-256 of bytes in memory: 64 lower-case hex digits. */
export const sha256Of = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
