// What the tool uses of Node's crypto, over noble; esbuild puts it in the place of `node:crypto` in the browser page.
import { cbc } from '@noble/ciphers/aes';
import { md5 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';

const HASHES = { md5, sha256, sha384, sha512 } as const;
type Algorithm = keyof typeof HASHES;

/** What noble's hashes have in common. */
interface Running {
  update(data: Uint8Array): unknown;
  clone(): Running;
  digest(): Uint8Array;
}

/** A hash that goes on from what it was given. */
class Hash {
  readonly #hash: Running;

  constructor(hash: Running) {
    this.#hash = hash;
  }

  update(data: Uint8Array | string): this {
    this.#hash.update(typeof data === 'string' ? Buffer.from(data) : data);
    return this;
  }

  copy(): Hash {
    return new Hash(this.#hash.clone());
  }

  digest(): Buffer;
  digest(encoding: 'hex' | 'base64'): string;
  digest(encoding?: 'hex' | 'base64'): Buffer | string {
    const bytes = Buffer.from(this.#hash.digest());
    return encoding === undefined ? bytes : bytes.toString(encoding);
  }
}

export const createHash = (algorithm: Algorithm): Hash => new Hash(HASHES[algorithm].create());

/** AES on whole blocks in one piece, without padding: all that encrypted PDFs need. */
interface Cipher {
  setAutoPadding(padding: false): void;
  update(data: Uint8Array): Uint8Array;
}

const plainCbc = (key: Uint8Array, start: Uint8Array) => cbc(key, start, { disablePadding: true });

export const createCipheriv = (_: string, key: Uint8Array, start: Uint8Array): Cipher => ({
  setAutoPadding: () => {},
  update: (data) => plainCbc(key, start).encrypt(data),
});

export const createDecipheriv = (_: string, key: Uint8Array, start: Uint8Array): Cipher => ({
  setAutoPadding: () => {},
  update: (data) => plainCbc(key, start).decrypt(data),
});

/** Bytes that nobody can guess. */
export const randomBytes = (length: number): Buffer => Buffer.from(crypto.getRandomValues(new Uint8Array(length)));
