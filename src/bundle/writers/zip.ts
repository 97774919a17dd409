import { Readable, Writable } from 'node:stream';
import { Checksum } from './checksum.ts';
import { chunksOf, FileChangedError, type FileInput, withSource } from './sources.ts';
import { ZipStream } from './zip-archive.ts';
import { isZipLike, type ZipMethod } from './zip-method.ts';
import { NameRegister } from './zip-names.ts';

/** One file to be packed. `method` is a wish: an empty file is stored, a large file that is itself a zip is deflated. */
export interface ZipInput {
  /** Path inside the zip: relative, `/`-separated, NFC. */
  readonly name: string;
  readonly source:
    | { readonly kind: 'bytes'; readonly data: Uint8Array }
    | ({ readonly kind: 'file' } & FileInput)
    | ({ readonly kind: 'stream' } & StreamInput);
  readonly method: ZipMethod;
  /** `YYYY-MM-DDTHH:MM:SS`, a wall clock's; one that is no moment from 1980 to 2043, or none, is the first of 1980. */
  readonly date?: string;
}

/** Bytes that come as a stream, such as those of an entry of another zip. */
export interface StreamInput {
  /** Opened anew each time, from the first byte. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** How many come; another number is a FileChangedError. */
  readonly bytes: number;
}

/** What was written: the sums are of the uncompressed bytes, taken in the same pass. */
export interface WrittenEntry {
  readonly name: string;
  readonly bytes: number;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** The method that the entry really has. */
  readonly method: ZipMethod;
  /** Unsigned 32-bit number. */
  readonly crc32: number;
}

/** Up to here a file is read at once: sizes stand in its local header, and any reader can stream the zip. */
const WHOLE_FILE_LIMIT = 8 * 1024 * 1024;

/**
 * Writes a zip into `sink` and ends it; resolves when the sink has taken everything. The same input gives the same bytes.
 * `onWritten` hears of each entry before the next is asked for, so that a late entry can list the earlier ones.
 * Rejects with UnsafeEntryNameError, FileChangedError, or what reading, `entries` or the sink throw; the sink is then
 * destroyed and what it holds is not a zip.
 */
export async function writeZip(
  entries: Iterable<ZipInput> | AsyncIterable<ZipInput>,
  sink: NodeJS.WritableStream,
  onWritten: (entry: WrittenEntry) => void = () => {},
): Promise<WrittenEntry[]> {
  const zip = new ZipStream(sink);
  const names = new NameRegister();
  const written: WrittenEntry[] = [];
  try {
    for await (const entry of entries) {
      names.admit(entry.name);
      const done = await writeEntry(zip, entry);
      written.push(done);
      onWritten(done);
    }
    await zip.finish();
    return written;
  } catch (reason) {
    throw await zip.fail(reason);
  }
}

/** A small zip in memory, of the same kind as `writeZip` writes. Rejects as `writeZip` does. */
export async function zipToBytes(entries: Iterable<ZipInput>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writeZip(entries, sink);
  return Buffer.concat(chunks);
}

async function writeEntry(zip: ZipStream, entry: ZipInput): Promise<WrittenEntry> {
  const { name, source, method } = entry;
  const target = { zip, name, date: entry.date };
  if (source.kind === 'bytes') return writeWhole(target, source.data, method);
  if (source.kind === 'stream') {
    if (source.bytes <= WHOLE_FILE_LIMIT) return writeWhole(target, await gathered(name, source), method);
    return writeStreamed(target, counted(name, source), await methodOfLarge(name, source, method));
  }
  return withSource(name, source, (file) => {
    if (file.size > WHOLE_FILE_LIMIT) {
      const streamed = isZipLike(name, file.read(0, 4)) ? 'deflate' : method;
      return writeStreamed(target, chunksOf(name, file), streamed);
    }
    const data = file.read(0, file.size);
    if (data.length !== file.size) throw new FileChangedError(name, file.size, data.length);
    return writeWhole(target, data, method);
  });
}

/** Where an entry goes. */
interface Target {
  readonly zip: ZipStream;
  readonly name: string;
  readonly date: string | undefined;
}

/** The bytes of a stream, as many as were said. */
async function* counted(name: string, { open, bytes }: StreamInput): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of open()) {
    count += chunk.length;
    if (count > bytes) break;
    yield chunk;
  }
  if (count !== bytes) throw new FileChangedError(name, bytes, count);
}

async function gathered(name: string, source: StreamInput): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of counted(name, source)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function methodOfLarge(name: string, { open }: StreamInput, wish: ZipMethod): Promise<ZipMethod> {
  for await (const chunk of open()) return isZipLike(name, chunk) ? 'deflate' : wish;
  return wish;
}

async function writeWhole({ zip, name, date }: Target, data: Uint8Array, wish: ZipMethod): Promise<WrittenEntry> {
  const method = data.length === 0 ? 'store' : wish;
  const sums = new Checksum();
  sums.add(data);
  await zip.append(Buffer.from(data.buffer, data.byteOffset, data.byteLength), name, method, date);
  return { name, method, ...sums.finish() };
}

async function writeStreamed(
  { zip, name, date }: Target,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  method: ZipMethod,
): Promise<WrittenEntry> {
  const sums = new Checksum();
  async function* summed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      sums.add(chunk);
      yield chunk;
    }
  }
  // One chunk of 1 MiB waits at most; more would only be more memory.
  await zip.append(Readable.from(summed(), { objectMode: true, highWaterMark: 1 }), name, method, date);
  return { name, method, ...sums.finish() };
}
