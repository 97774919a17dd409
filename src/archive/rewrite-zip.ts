import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipListing } from './zip.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipEntryError } from './zip-faults.ts';

/** Content of entries by name; `undefined` takes the entry away. Names that the zip doesn't have are added at its end. */
export type Replacements = ReadonlyMap<string, Uint8Array | undefined>;

/** What an entry of the new zip says of itself. */
interface Written {
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Beyond these a zip needs larger fields, which old readers of office files don't know. */
const MOST_BYTES = 0xffff_ffff;
const MOST_ENTRIES = 0xffff - 1;
/** 1980-01-01 00:00, as Word itself writes: neither when nor in which zone the file was made. */
const DATE = 0x0021;
const VERSION = 20;
const UTF8 = 0x800;

/**
 * A copy of a zip with some entries replaced, in their order, as chunks of bytes. All others pass through compressed as
 * they are; the dates of entries and what else writers add to them are gone, so that the same content gives the same
 * bytes. Throws before the first chunk: a RangeError for what goes beyond 4 GiB or 65,534 entries, a ZipEntryError for
 * encrypted entries. Later a ZipEntryError where the data of an entry isn't all there.
 */
export async function* rewriteZip(listing: ZipListing, replacements: Replacements): AsyncGenerator<Uint8Array> {
  const entries = entriesOf(listing, replacements);
  const total = entries.reduce((sum, { name, compressedBytes }) => sum + 76 + 2 * name.length + compressedBytes, 22);
  if (entries.length > MOST_ENTRIES || total > MOST_BYTES || entries.some(({ bytes }) => bytes > MOST_BYTES)) {
    throw new RangeError(`${entries.length} entries of ${total} bytes`);
  }
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const head = localHeader(entry);
    yield head;
    let done = 0;
    for await (const chunk of entry.chunks) {
      done += chunk.length;
      yield chunk;
    }
    if (done !== entry.compressedBytes) throw new Error(`an entry of ${entry.compressedBytes} bytes has ${done}`);
    directory.push(directoryRecord(entry, at));
    at += head.length + done;
  }
  const records = Buffer.concat(directory);
  yield records;
  yield endRecord(entries.length, records.length, at);
}

function entriesOf(listing: ZipListing, replacements: Replacements): Written[] {
  const known = new Set(listing.entries.map(({ name }) => name));
  const kept = listing.entries.flatMap((entry): Written[] => {
    if (!replacements.has(entry.name)) return [passed(listing, entry)];
    const data = replacements.get(entry.name);
    return data === undefined ? [] : [packed(entry.rawName, entry.rawNameUtf8Flag, data)];
  });
  const added = [...replacements].flatMap(([name, data]) =>
    data === undefined || known.has(name) ? [] : [packed(new TextEncoder().encode(name), true, data)],
  );
  return [...kept, ...added];
}

function passed(listing: ZipListing, entry: ZipEntry): Written {
  const { encrypted, rawName: name, rawNameUtf8Flag: isUtf8, method, bytes, compressedBytes } = entry;
  if (encrypted) throw new ZipEntryError('encrypted', entry.name, 'is encrypted');
  return { name, isUtf8, method, crc32: entry.crc32, compressedBytes, bytes, chunks: listing.openCompressed(entry) };
}

function packed(name: Uint8Array, isUtf8: boolean, data: Uint8Array): Written {
  const deflated = deflateRawSync(data, { level: 9 });
  const isSmaller = deflated.length < data.length;
  const chunk = isSmaller ? deflated : data;
  const method = isSmaller ? 8 : 0;
  const sizes = { compressedBytes: chunk.length, bytes: data.length };
  return { name, isUtf8, method, crc32: crc32(data), ...sizes, chunks: [chunk] };
}

/** What the local header and the directory have in common: flags to the length of the extra field. */
function common({ name, isUtf8, method, crc32: sum, compressedBytes, bytes }: Written): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(isUtf8 ? UTF8 : 0, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(sum, 10);
  fields.writeUInt32LE(compressedBytes, 14);
  fields.writeUInt32LE(bytes, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: Written): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common(entry), entry.name]);
}

function directoryRecord(entry: Written, at: number): Buffer {
  const madeBy = Buffer.from([VERSION, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, common(entry), rest, entry.name]);
}

function endRecord(entries: number, bytes: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
