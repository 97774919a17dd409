import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ByteSource } from '../base/bytes.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { InsteadOfZip, ZipFault } from './zip-faults.ts';
import { type NameChoice, type NameReading, type RawName, readNames, readUnicodePath } from './zip-name.ts';

/** The directory of a zip as it was found: its entries, how their names are read, where it begins, and where reading it broke. */
export interface ZipDirectory {
  readonly entries: ZipEntry[];
  readonly names: NameReading;
  readonly faults: ZipFault[];
  /** Where the central directory begins; the end of the file when there is none. */
  readonly start: number;
}

class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;
  /** What the source threw, apart from what the library has to say about the content. */
  failure: { reason: unknown } | undefined;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    // Deferred: the library nests one call per entry, and 20,000 of them would exhaust the stack.
    setImmediate(() => {
      let count: number;
      try {
        const data = position < this.#source.size ? this.#source.read(position, length) : new Uint8Array(0);
        buffer.set(data, offset);
        count = data.length;
      } catch (reason) {
        this.failure = { reason };
        callback(reason instanceof Error ? reason : new Error(String(reason)));
        return;
      }
      callback(null, count);
    });
  }
}

const END_RECORDS = new Set([0x06054b50, 0x06064b50, 0x05054b50]);

/**
 * Reads the central directory, at most `maxEntries` of it; `choice`: the encoding of names without the UTF-8 flag, else a
 * guess. Never throws for what the file holds, only what `source.read` throws.
 */
export async function readDirectory(
  source: ByteSource,
  maxEntries: number,
  choice?: NameChoice,
): Promise<ZipDirectory> {
  const { records, faults, start } = await readRecords(source, maxEntries);
  const rawNames = records.map(rawNameOf);
  const names = readNames(rawNames, choice);
  const entries = records.map((record, index) => describe(record, index, names));
  return { entries, names, faults, start };
}

interface Records {
  readonly records: Entry[];
  readonly faults: ZipFault[];
  readonly start: number;
}

async function readRecords(source: ByteSource, maxEntries: number): Promise<Records> {
  const records: Entry[] = [];
  const faults: ZipFault[] = [];
  const reader = new SourceReader(source);
  let zip: ZipFile;
  try {
    zip = await fromRandomAccessReaderPromise(reader, source.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch (reason) {
    if (reader.failure) throw reader.failure.reason;
    return { records, faults: [openingFault(source, reason)], start: source.size };
  }
  const start = Number(zip.readEntryCursor);
  if (zip.entryCount > maxEntries) faults.push({ kind: 'too-many-entries', detail: String(zip.entryCount) });
  try {
    for await (const record of zip.eachEntry()) {
      if (records.length >= maxEntries) break;
      records.push(record);
    }
  } catch (reason) {
    if (reader.failure) throw reader.failure.reason;
    faults.push(readingFault(reason, records.length));
    return { records, faults, start };
  }
  if (records.length < maxEntries && !endsAt(source, Number(zip.readEntryCursor))) {
    faults.push({ kind: 'hidden-entries', detail: `${records.length} announced` });
  }
  return { records, faults, start };
}

function rawNameOf({ fileNameRaw: raw, generalPurposeBitFlag, extraFields }: Entry): RawName {
  const field = extraFields.find(({ id }) => id === 0x7075);
  const unicodePath = field && readUnicodePath(field.data, raw);
  const utf8Flag = (generalPurposeBitFlag & 0x800) !== 0;
  return { raw, utf8Flag, ...(unicodePath !== undefined && { unicodePath }) };
}

function describe(entry: Entry, index: number, names: NameReading): ZipEntry {
  const rawName = rawNameOf(entry);
  const { name, encoding } = names.decode(rawName);
  const kind = (entry.externalFileAttributes >>> 16) & 0xf000;
  return {
    index,
    name,
    nameEncoding: encoding,
    rawName: rawName.raw,
    rawNameUtf8Flag: rawName.utf8Flag,
    fromDos: entry.versionMadeBy >>> 8 === 0,
    bytes: entry.uncompressedSize,
    compressedBytes: entry.compressedSize,
    method: entry.compressionMethod,
    crc32: entry.crc32 >>> 0,
    encrypted: (entry.generalPurposeBitFlag & 0x1) !== 0,
    isLink: kind === 0xa000,
    isFolder: name.endsWith('/') || kind === 0x4000,
    date: dosDate(entry.lastModFileDate, entry.lastModFileTime),
    headerOffset: entry.relativeOffsetOfLocalHeader,
  };
}

function dosDate(date: number, time: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}

function endsAt(source: ByteSource, offset: number): boolean {
  const head = source.read(offset, 4);
  return head.length === 4 && END_RECORDS.has(Buffer.from(head).readUInt32LE(0));
}

function openingFault(source: ByteSource, reason: unknown): ZipFault {
  const detail = reason instanceof Error ? reason.message : String(reason);
  const head = source.read(0, 4);
  const local = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
  if (!/signature not found/.test(detail)) return { kind: 'damaged', detail };
  if (local) return { kind: 'truncated' };
  const instead = insteadOfZip(source);
  return { kind: 'not-a-zip', ...(instead !== undefined && { instead }) };
}

const MAIL_HEAD = /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|To|Subject|Date|X-[A-Za-z-]+): /i;

function insteadOfZip(source: ByteSource): InsteadOfZip | undefined {
  if (source.size === 0) return 'empty';
  const head = Buffer.from(source.read(0, 64)).toString('latin1');
  if (head.startsWith('Rar!\x1a\x07')) return 'rar';
  if (head.startsWith("7z\xbc\xaf'\x1c")) return '7z';
  return MAIL_HEAD.test(head) ? 'mail' : undefined;
}

function readingFault(reason: unknown, index: number): ZipFault {
  const detail = reason instanceof Error ? reason.message : String(reason);
  if (/strong encryption/.test(detail)) return { kind: 'encrypted', index, detail };
  return { kind: 'damaged', index, detail };
}
