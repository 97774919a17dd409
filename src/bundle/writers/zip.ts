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
  readonly source: { readonly kind: 'bytes'; readonly data: Uint8Array } | ({ readonly kind: 'file' } & FileInput);
  readonly method: ZipMethod;
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
  if (source.kind === 'bytes') return writeWhole(zip, name, source.data, method);
  return withSource(name, source, (file) => {
    if (file.size > WHOLE_FILE_LIMIT) {
      const streamed = isZipLike(name, file.read(0, 4)) ? 'deflate' : method;
      return writeStreamed(zip, name, chunksOf(name, file), streamed);
    }
    const data = file.read(0, file.size);
    if (data.length !== file.size) throw new FileChangedError(name, file.size, data.length);
    return writeWhole(zip, name, data, method);
  });
}

async function writeWhole(zip: ZipStream, name: string, data: Uint8Array, wish: ZipMethod): Promise<WrittenEntry> {
  const method = data.length === 0 ? 'store' : wish;
  const sums = new Checksum();
  sums.add(data);
  await zip.append(Buffer.from(data.buffer, data.byteOffset, data.byteLength), name, method);
  return { name, method, ...sums.finish() };
}

async function writeStreamed(
  zip: ZipStream,
  name: string,
  chunks: Iterable<Uint8Array>,
  method: ZipMethod,
): Promise<WrittenEntry> {
  const sums = new Checksum();
  function* counted(): Generator<Uint8Array> {
    for (const chunk of chunks) {
      sums.add(chunk);
      yield chunk;
    }
  }
  // One chunk of 1 MiB waits at most; more would only be more memory.
  await zip.append(Readable.from(counted(), { objectMode: true, highWaterMark: 1 }), name, method);
  return { name, method, ...sums.finish() };
}
