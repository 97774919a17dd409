import { PdfFault } from './fault.ts';
import { isCount, nameText, type PdfDict, PdfString, type PdfValue, type Resolve } from './values.ts';

/** How streams are encrypted. */
export type PdfCipher = 'none' | 'rc4' | 'aes128' | 'aes256';

/** What a file says about its encryption with the standard security handler. */
export interface EncryptionFacts {
  /** Revision of the handler, 2 to 6. */
  readonly revision: number;
  /** Length of the file key in bytes. */
  readonly keyBytes: number;
  readonly cipher: PdfCipher;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** The file key, encrypted for the user (revisions 5 and 6). */
  readonly userKey: Uint8Array;
  /** The owner's copy of the same. */
  readonly ownerKey: Uint8Array;
  /** Permission bits as a signed 32-bit number. */
  readonly permissions: number;
  /** The first half of the trailer's `/ID`. */
  readonly id: Uint8Array;
  readonly encryptsMetadata: boolean;
}

const CIPHERS = new Map<string, PdfCipher>([
  ['None', 'none'],
  ['V2', 'rc4'],
  ['AESV2', 'aes128'],
  ['AESV3', 'aes256'],
]);

/** Reads the `/Encrypt` dictionary. Throws a fault `unknown-encryption` for handlers and versions that no reader here knows. */
export function readEncryption(dict: PdfDict, id: PdfValue, resolve: Resolve): EncryptionFacts {
  const filter = nameText(resolve(dict.get('Filter')));
  const version = resolve(dict.get('V'));
  const revision = resolve(dict.get('R'));
  const known =
    isCount(version) && isCount(revision) && revision >= 2 && revision <= 6 && [1, 2, 4, 5].includes(version);
  if (filter !== 'Standard' || !known || revision >= 5 !== (version === 5)) {
    throw new PdfFault('unknown-encryption', `encryption ${filter ?? '?'} V${version} R${revision}`);
  }
  const permissions = resolve(dict.get('P'));
  const bytes = (key: string) => stringBytes(resolve(dict.get(key)));
  return {
    revision,
    keyBytes: keyBytes(version, revision, resolve(dict.get('Length'))),
    cipher: version >= 4 ? streamCipher(dict, resolve) : 'rc4',
    owner: bytes('O'),
    user: bytes('U'),
    userKey: bytes('UE'),
    ownerKey: bytes('OE'),
    permissions: typeof permissions === 'number' ? permissions | 0 : 0,
    id: stringBytes(Array.isArray(id) ? resolve(id[0]) : null),
    encryptsMetadata: resolve(dict.get('EncryptMetadata')) !== false,
  };
}

function stringBytes(value: PdfValue): Uint8Array {
  return value instanceof PdfString ? value.bytes : new Uint8Array(0);
}

function keyBytes(version: number, revision: number, length: PdfValue): number {
  if (version === 5) return 32;
  if (version === 4) return 16;
  if (version === 1 || revision === 2 || !isCount(length)) return 5;
  // Some writers give the length in bytes instead of bits.
  const bytes = length < 40 ? length : length >> 3;
  return Math.min(16, Math.max(5, bytes));
}

function streamCipher(dict: PdfDict, resolve: Resolve): PdfCipher {
  const filters = resolve(dict.get('CF'));
  const name = nameText(resolve(dict.get('StmF'))) ?? 'Identity';
  if (name === 'Identity') return 'none';
  const filter = filters instanceof Map ? resolve(filters.get(name)) : null;
  const method = filter instanceof Map ? nameText(resolve(filter.get('CFM'))) : undefined;
  const cipher = CIPHERS.get(method ?? 'None');
  if (cipher === undefined) throw new PdfFault('unknown-encryption', `encryption method ${method}`);
  return cipher;
}
