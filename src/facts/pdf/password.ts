import { createHash } from 'node:crypto';
import type { EncryptionFacts } from './encryption.ts';
import { emptyPasswordKey256 } from './password-256.ts';
import { rc4 } from './rc4.ts';
import { hexBytes } from './strings.ts';

/** What passwords are filled up with (ISO 32000-1, algorithm 2): with an empty password, all of it. */
const PADDING = hexBytes(new TextEncoder().encode('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'));
const NO_METADATA = Uint8Array.of(255, 255, 255, 255);

/** The key of the file if the empty password opens it, otherwise `undefined`. */
export function emptyPasswordKey(facts: EncryptionFacts): Uint8Array | undefined {
  return facts.revision >= 5 ? emptyPasswordKey256(facts) : (userKey(facts, PADDING) ?? ownerOpens(facts));
}

/** Algorithms 2, 4 and 5: the key that follows from a padded user password, if it is the right one. */
function userKey(facts: EncryptionFacts, password: Uint8Array): Uint8Array | undefined {
  const { revision, keyBytes, id } = facts;
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, facts.permissions, true);
  const metadata = revision >= 4 && !facts.encryptsMetadata ? NO_METADATA : new Uint8Array(0);
  let key = md5(password, facts.owner.subarray(0, 32), permissions, id, metadata).subarray(0, keyBytes);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, keyBytes);
  if (revision === 2) return equal(rc4(key, PADDING), facts.user.subarray(0, 32)) ? key : undefined;
  let check = md5(PADDING, id);
  for (let round = 0; round < 20; round++) check = rc4(mixed(key, round), check);
  return equal(check, facts.user.subarray(0, 16)) ? key : undefined;
}

/** Algorithm 7 with an empty owner password: it holds the user password, and the user password the key. */
function ownerOpens(facts: EncryptionFacts): Uint8Array | undefined {
  let key = md5(PADDING);
  if (facts.revision >= 3) for (let round = 0; round < 50; round++) key = md5(key);
  key = key.subarray(0, facts.keyBytes);
  let password = facts.owner.subarray(0, 32);
  const rounds = facts.revision === 2 ? 1 : 20;
  for (let round = rounds - 1; round >= 0; round--) password = rc4(mixed(key, round), password);
  return userKey(facts, password);
}

function mixed(key: Uint8Array, round: number): Uint8Array {
  return key.map((byte) => byte ^ round);
}

function md5(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length > 0 && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
