import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ByteSource } from '../base/bytes.ts';
import { giveWay } from '../base/give-way.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipEntryError } from './zip-faults.ts';
import { readLocalHeader } from './zip-layout.ts';

const CHUNK = 1024 * 1024;

/**
 * The bytes of one entry, inflated, in chunks. Stops with ZipEntryError as soon as more than `maxBytes` or more than
 * declared come out, and at the end when the length or the CRC-32 is not the declared one. What reading throws, it throws.
 */
export async function* openEntry(
  source: ByteSource,
  entry: ZipEntry,
  maxBytes: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let crc = 0;
  for await (const chunk of inflated(source, entry)) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new ZipEntryError('over-the-cap', entry.name, `more than ${maxBytes} bytes`);
    if (bytes > entry.bytes)
      throw new ZipEntryError('lying-size', entry.name, `more than the declared ${entry.bytes} bytes`);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (bytes < entry.bytes)
    throw new ZipEntryError('lying-size', entry.name, `${bytes} of ${entry.bytes} declared bytes`);
  if (crc !== entry.crc32) throw new ZipEntryError('wrong-crc', entry.name, 'the checksum is wrong');
}

/** SHA-256 (64 lower-case hex digits) of one entry, streamed, its CRC-32 checked on the way. Throws as `openEntry` does. */
export async function entrySha256(source: ByteSource, entry: ZipEntry, maxBytes?: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of openEntry(source, entry, maxBytes)) hash.update(chunk);
  return hash.digest('hex');
}

async function* inflated(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ZipEntryError('encrypted', entry.name, 'is encrypted');
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ZipEntryError('unsupported-method', entry.name, `compression method ${entry.method}`);
  }
  const raw = openCompressed(source, entry);
  if (entry.method === 0) {
    yield* raw;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  const pumping = pipeline(Readable.from(raw), inflate).catch(() => {}); // the same error reaches the loop below
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (reason) {
    if (!isInflateError(reason)) throw reason;
    throw new ZipEntryError('damaged', entry.name, 'the data can not be inflated', reason);
  } finally {
    inflate.destroy();
    await pumping;
  }
}

function isInflateError(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && String(reason.code).startsWith('Z_');
}

/** The bytes of one entry compressed as they lie in the file, in chunks. Ends with ZipEntryError when they aren't all there. */
export async function* openCompressed(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const local = readLocalHeader(source, entry);
  if (local === undefined) throw new ZipEntryError('damaged', entry.name, 'no local header');
  const start = local.dataStart;
  for (let done = 0; done < entry.compressedBytes; ) {
    const chunk = source.read(start + done, Math.min(CHUNK, entry.compressedBytes - done));
    if (chunk.length === 0) throw new ZipEntryError('damaged', entry.name, 'the file ends inside it');
    yield chunk;
    done += chunk.length;
    await giveWay();
  }
}
