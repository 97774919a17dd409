import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { EncryptionFacts } from './encryption.ts';

const HASHES = ['sha256', 'sha384', 'sha512'] as const;
const NOTHING = new Uint8Array(0);

/** Revisions 5 and 6: the key of the file if it opens with an empty user or owner password, otherwise `undefined`. */
export function emptyPasswordKey256(facts: EncryptionFacts): Uint8Array | undefined {
  const { user, owner } = facts;
  return (
    openedBy(facts.revision, user, facts.userKey, NOTHING) ??
    openedBy(facts.revision, owner, facts.ownerKey, user.subarray(0, 48))
  );
}

/** `check`: 32 bytes of hash, 8 of salt to check it, 8 of salt for the key. */
function openedBy(
  revision: number,
  check: Uint8Array,
  lockedKey: Uint8Array,
  user: Uint8Array,
): Uint8Array | undefined {
  if (check.length < 48 || lockedKey.length < 32) return undefined;
  const hash = hashOf(revision, check.subarray(32, 40), user);
  if (!hash.every((byte, i) => byte === check[i])) return undefined;
  const decipher = createDecipheriv('aes-256-cbc', hashOf(revision, check.subarray(40, 48), user), new Uint8Array(16));
  decipher.setAutoPadding(false);
  return decipher.update(lockedKey.subarray(0, 32));
}

/** Hash of an empty password: plain SHA-256 in revision 5, in revision 6 the hardened one (ISO 32000-2, algorithm 2.B). */
function hashOf(revision: number, salt: Uint8Array, user: Uint8Array): Uint8Array {
  let key: Uint8Array = createHash('sha256').update(salt).update(user).digest();
  if (revision === 5) return key;
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const block = new Uint8Array(64 * (key.length + user.length));
    for (let copy = 0; copy < 64; copy++) {
      block.set(key, copy * (key.length + user.length));
      block.set(user, copy * (key.length + user.length) + key.length);
    }
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const mixed = cipher.update(block);
    // The first 16 bytes as a number modulo 3: 256 leaves 1, so the sum of the bytes will do.
    let sum = 0;
    for (const byte of mixed.subarray(0, 16)) sum += byte;
    key = createHash(HASHES[sum % 3] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed[mixed.length - 1] ?? 0;
  }
  return key.subarray(0, 32);
}
