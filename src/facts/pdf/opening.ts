import type { ByteSource } from '../../base/bytes.ts';
import type { BlockReader } from './blocks.ts';
import type { Budget } from './budget.ts';
import type { PdfDict, Resolve } from './values.ts';

/** Undoes the encryption of the stream of object `num`, `gen`. */
export type Decrypt = (data: Uint8Array, num: number, gen: number) => Uint8Array;

/** Opens an encrypted file, given its trailer and `/Encrypt` dictionary; throws a fault when it can't. */
export type OpenEncrypted = (trailer: PdfDict, encrypt: PdfDict, resolve: Resolve) => Decrypt;

/** One file while it is being read. */
export interface Opening {
  readonly source: ByteSource;
  readonly blocks: BlockReader;
  readonly budget: Budget;
  readonly openEncrypted: OpenEncrypted;
}
