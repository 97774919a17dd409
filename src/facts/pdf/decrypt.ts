import { createDecipheriv, createHash } from 'node:crypto';
import { type EncryptionFacts, type PdfCipher, readEncryption } from './encryption.ts';
import { PdfFault } from './fault.ts';
import type { Decrypt } from './opening.ts';
import { emptyPasswordKey } from './password.ts';
import { rc4 } from './rc4.ts';
import type { PdfDict, Resolve } from './values.ts';

/** Marks keys that are for AES (ISO 32000-1, algorithm 1). */
const AES_SALT = new TextEncoder().encode('sAlT');

/**
 * Opens an encrypted file with the empty password, given its trailer and `/Encrypt` dictionary. Throws a fault
 * `password` when it takes another one, `unknown-encryption` for encryption that isn't known here.
 */
export function openWithoutPassword(trailer: PdfDict, dict: PdfDict, resolve: Resolve): Decrypt {
  const facts = readEncryption(dict, resolve(trailer.get('ID')), resolve);
  const key = keyOf(facts);
  if (!key) throw new PdfFault('password', 'password required');
  return (data, num, gen) => decrypted(facts.cipher, key, data, num, gen);
}

function keyOf(facts: EncryptionFacts): Uint8Array | undefined {
  try {
    return emptyPasswordKey(facts);
  } catch (error) {
    // A system whose crypto library refuses MD5.
    throw new PdfFault('unknown-encryption', String(error));
  }
}

function decrypted(cipher: PdfCipher, key: Uint8Array, data: Uint8Array, num: number, gen: number): Uint8Array {
  switch (cipher) {
    case 'none':
      return data;
    case 'rc4':
      return rc4(objectKey(key, num, gen, new Uint8Array(0)), data);
    case 'aes128':
      return aes('aes-128-cbc', objectKey(key, num, gen, AES_SALT), data);
    case 'aes256':
      return aes('aes-256-cbc', key, data);
  }
}

function objectKey(key: Uint8Array, num: number, gen: number, salt: Uint8Array): Uint8Array {
  const id = Uint8Array.of(num & 255, (num >> 8) & 255, (num >> 16) & 255, gen & 255, (gen >> 8) & 255);
  const digest: Uint8Array = createHash('md5').update(key).update(id).update(salt).digest();
  return digest.subarray(0, Math.min(16, key.length + 5));
}

/** `data`: 16 bytes of start vector, then whole blocks, the last one padded. */
function aes(algorithm: 'aes-128-cbc' | 'aes-256-cbc', key: Uint8Array, data: Uint8Array): Uint8Array {
  const whole = data.length - (data.length % 16);
  if (whole < 32) return new Uint8Array(0);
  if (key.length !== (algorithm === 'aes-128-cbc' ? 16 : 32)) throw new PdfFault('broken', 'a key of the wrong length');
  const decipher = createDecipheriv(algorithm, key, data.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain: Uint8Array = decipher.update(data.subarray(16, whole));
  const padding = plain[plain.length - 1] ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}
