import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/archive/zip.ts';
import { bytesOf } from '../../../src/base/bytes.ts';
import { FileChangedError } from '../../../src/bundle/writers/sources.ts';
import { writeZip, type ZipInput, zipToBytes } from '../../../src/bundle/writers/zip.ts';
import { methodFor } from '../../../src/bundle/writers/zip-method.ts';
import { UnsafeEntryNameError } from '../../../src/bundle/writers/zip-names.ts';
import { collector, fileOf, has, noise, onTwoDays, runOn } from './support.ts';

const bytes = (data: Uint8Array) => ({ kind: 'bytes', data }) as const;
const file = (data: Uint8Array, size?: number) => ({ kind: 'file', ...fileOf(data, size) }) as const;
const LARGE = 9 * 1024 * 1024;

function sample(): ZipInput[] {
  return [
    { name: '示例市/01_申报表_Application-Form.pdf', source: bytes(noise(5000)), method: 'store' },
    { name: '示例市/02_支撑案例_𠮷.txt', source: bytes(Buffer.from('示例 '.repeat(900))), method: 'deflate' },
    { name: '示例市/SHA256SUMS.txt', source: file(Buffer.from('plain\n')), method: 'deflate' },
    { name: '示例市/empty.txt', source: bytes(new Uint8Array(0)), method: 'deflate' },
  ];
}

describe('writeZip', () => {
  it('gives the same bytes on any day and in any zone', async () => {
    const offsets = await onTwoDays(async () => new Date(2025, 0, 1).getTimezoneOffset());
    expect(offsets[0]).not.toBe(offsets[1]);
    const [one, two] = await onTwoDays(() => zipToBytes(sample()));
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('says what it wrote, and the zip reader finds the same', async () => {
    const { sink, bytes: taken } = collector();
    const written = await writeZip(sample(), sink);
    const zip = await readZip(bytesOf(taken()));
    expect(zip.faults).toEqual([]);
    expect(zip.entries.map(({ name }) => name)).toEqual(sample().map(({ name }) => name));
    for (const [at, entry] of zip.entries.entries()) {
      const said = written[at];
      expect(said).toMatchObject({ name: entry.name, bytes: entry.bytes, crc32: entry.crc32 });
      expect(said?.method).toBe(entry.method === 0 ? 'store' : 'deflate');
      expect(await zip.entrySha256(entry)).toBe(said?.sha256);
      expect(entry.date).toBe('1980-01-01T00:00:00');
      expect(entry.rawNameUtf8Flag).toBe(true);
    }
    expect(written[0]?.sha256).toBe(createHash('sha256').update(noise(5000)).digest('hex'));
    expect(written[0]?.crc32).toBe(crc32(noise(5000)));
    expect(written[3]).toMatchObject({ bytes: 0, method: 'store' });
  });

  it('takes streams of known length, each as many bytes as were said', async () => {
    async function* pieces(data: Uint8Array) {
      for (let at = 0; at < data.length; at += 100_000) yield data.subarray(at, at + 100_000);
    }
    const stream = (data: Uint8Array, bytes = data.length) =>
      ({ kind: 'stream', open: () => pieces(data), bytes }) as const;
    const [small, large] = [Buffer.from('示例 '.repeat(900)), noise(LARGE)];
    const inner = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), large]);
    const { sink, bytes: taken } = collector();
    const written = await writeZip(
      [
        { name: 'small.txt', source: stream(small), method: 'deflate' },
        { name: 'large.bin', source: stream(large), method: 'store' },
        { name: 'inner.bin', source: stream(inner), method: 'store' },
        { name: 'empty', source: stream(new Uint8Array(0)), method: 'deflate' },
      ],
      sink,
    );
    const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
    expect(written.map((entry) => entry.sha256)).toEqual([small, large, inner, new Uint8Array(0)].map(sha256));
    expect(written.map((entry) => entry.method)).toEqual(['deflate', 'store', 'deflate', 'store']);
    const zip = await readZip(bytesOf(taken()));
    expect(zip.faults).toEqual([]);
    for (const [at, entry] of zip.entries.entries()) expect(await zip.entrySha256(entry)).toBe(written[at]?.sha256);
    for (const said of [small.length + 1, small.length - 1, LARGE, LARGE + 2]) {
      const data = said < LARGE ? small : noise(LARGE + 1);
      await expect(zipToBytes([{ name: 'a', source: stream(data, said), method: 'store' }])).rejects.toThrow(
        FileChangedError,
      );
    }
  });

  it('keeps a date from 1980 to 2043, and else begins with 1980', async () => {
    const dates = [
      '2025-05-20T09:30:58',
      '1980-00-00T00:00:00',
      '2043-12-31T23:59:58',
      '2025-02-31T00:00:00',
      '2044-01-01T00:00:00',
    ];
    const inputs = dates.map(
      (date, at) => ({ name: `${at}`, source: bytes(Buffer.from('a')), method: 'store', date }) as const,
    );
    const zip = await readZip(bytesOf(await zipToBytes(inputs)));
    expect(zip.entries.map(({ date }) => date)).toEqual([
      '2025-05-20T09:30:58',
      '1980-01-01T00:00:00',
      '2043-12-31T23:59:58',
      '2025-03-03T00:00:00',
      '1980-01-01T00:00:00',
    ]);
  });

  it('gives every file the mode rw-r--r--', async () => {
    const zip = Buffer.from(await zipToBytes(sample()));
    const central = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect((zip.readUInt32LE(central + 38) >>> 16).toString(8)).toBe('100644');
  });

  it('never stores a large file that is itself a zip, by name or by content', async () => {
    const magic = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), noise(LARGE)]);
    const { sink, bytes: taken } = collector();
    const written = await writeZip(
      [
        { name: 'a.pdf', source: file(noise(LARGE)), method: 'store' },
        { name: 'b.docx', source: file(noise(LARGE)), method: 'store' },
        { name: 'c.bin', source: file(magic), method: 'store' },
        { name: 'small.docx', source: file(magic.subarray(0, 2000)), method: 'store' },
      ],
      sink,
    );
    expect(written.map(({ method }) => method)).toEqual(['store', 'deflate', 'deflate', 'store']);
    const zip = await readZip(bytesOf(taken()));
    expect(zip.faults).toEqual([]);
    const sums = await Promise.all(zip.entries.map((entry) => zip.entrySha256(entry)));
    expect(sums).toEqual(written.map(({ sha256 }) => sha256));
  });

  it('holds entries back while the sink is slow', async () => {
    let [read, taken, most] = [0, 0, 0];
    const sink = new Writable({
      highWaterMark: 64 * 1024,
      write(chunk: Uint8Array, _encoding, done) {
        taken += chunk.length;
        setImmediate(done);
      },
    });
    const data = noise(1024 * 1024);
    function* entries(): Generator<ZipInput> {
      for (let at = 0; at < 24; at++) {
        read += data.length;
        most = Math.max(most, read - taken);
        yield { name: `${at}.pdf`, source: bytes(data), method: 'store' };
      }
    }
    await writeZip(entries(), sink);
    expect(taken).toBeGreaterThan(24 * data.length);
    expect(most).toBeLessThan(6 * data.length);
  });

  it.each([
    ['shorter', 10, 12],
    ['longer', 12, 10],
    ['shorter and large', LARGE, LARGE + 1],
  ])('rejects a file that became %s', async (_name, is, was) => {
    const source = file(noise(is), was);
    const { sink } = collector();
    const failure = await writeZip([{ name: '甲.pdf', source, method: 'store' }], sink).catch((reason) => reason);
    expect(failure).toBeInstanceOf(FileChangedError);
    expect(failure).toMatchObject({ entryName: '甲.pdf', expectedBytes: was, actualBytes: is });
    expect(sink.destroyed).toBe(true);
  });

  it('rejects a file that ends while it is streamed', async () => {
    const data = noise(LARGE);
    const open = () => ({
      size: LARGE,
      read: (offset: number, length: number) =>
        offset > 5_000_000 ? data.subarray(0, 0) : data.subarray(offset, offset + length),
      close: () => {},
    });
    const entry: ZipInput = { name: 'a.pdf', source: { kind: 'file', bytes: LARGE, open }, method: 'store' };
    await expect(writeZip([entry], collector().sink)).rejects.toBeInstanceOf(FileChangedError);
  });

  it.each([100, LARGE])('passes on what reading %i bytes throws, and closes the file', async (size) => {
    let closed = 0;
    const trouble = new Error('EIO: the disk is tired');
    const open = () => ({
      size,
      read: (): Uint8Array => {
        throw trouble;
      },
      close: () => {
        closed += 1;
      },
    });
    const entries: ZipInput[] = [
      ...sample(),
      { name: 'a.pdf', source: { kind: 'file', bytes: size, open }, method: 'store' },
    ];
    await expect(writeZip(entries, collector().sink)).rejects.toBe(trouble);
    expect(closed).toBe(1);
  });

  it('passes on what the entries and the sink throw', async () => {
    function* broken(): Generator<ZipInput> {
      yield* sample();
      throw new Error('no more entries');
    }
    await expect(writeZip(broken(), collector().sink)).rejects.toThrow('no more entries');
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) });
    await expect(writeZip(sample(), full)).rejects.toThrow('ENOSPC');
  });

  it.each([
    [['/a.pdf'], 'absolute'],
    [['C:/a.pdf'], 'drive'],
    [['a/../b.pdf'], '".."'],
    [['a\\b.pdf'], 'backslash'],
    [['a//b.pdf'], 'empty segment'],
    [['a/'], 'empty segment'],
    [['a\nb'], 'control'],
    [['e\u0301.pdf'], 'NFC'],
    [['a.pdf', 'a.pdf'], 'collides'],
    [['表/A.pdf', '表/a.PDF'], 'collides'],
    [['a', 'a/b.pdf'], 'as a folder'],
    [['a/b.pdf', 'A'], 'collides'],
  ])('refuses the names %j', async (names, reason) => {
    const entries = names.map((name): ZipInput => ({ name, source: bytes(noise(3)), method: 'store' }));
    const failure = await zipToBytes(entries).catch((error) => error);
    expect(failure).toBeInstanceOf(UnsafeEntryNameError);
    expect(failure.message).toContain(reason);
  });

  it('takes thousands of entries', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at): ZipInput => ({ name: `${at}`, source: bytes(noise(9, at)), method: 'store' }),
    );
    const zip = await readZip(bytesOf(await zipToBytes(many)));
    expect(zip.entries.length).toBe(3000);
    expect(zip.faults).toEqual([]);
  });
});

describe('methodFor', () => {
  it('stores what is compressed already and deflates the rest', () => {
    expect(['pdf', '.JPG', 'a/b.docx', 'mp4', '7z'].map(methodFor)).toEqual(Array(5).fill('store'));
    expect(['txt', '.json', 'a.pdf/README', 'bmp', 'doc'].map(methodFor)).toEqual(Array(5).fill('deflate'));
  });
});

const NAME = '02_支撑案例_𠮷.txt';
describe('other zip programs', () => {
  it.skipIf(!has('unzip', '-v'))('unzip reads it (skipped without unzip)', async () => {
    expect(runOn(await zipToBytes(sample()), 'a.zip', 'unzip', (path) => ['-t', path])).toContain('No errors');
  });
  it.skipIf(!has('7z', 'i'))('7z reads it (skipped without 7z)', async () => {
    const text = runOn(await zipToBytes(sample()), 'a.zip', '7z', (path) => ['l', '-ba', '-slt', path]);
    expect(text).toContain(NAME);
  });
  it.skipIf(!has('bsdtar', '--version'))('bsdtar reads it (skipped without bsdtar)', async () => {
    expect(runOn(await zipToBytes(sample()), 'a.zip', 'bsdtar', (path) => ['-tf', path])).toContain(NAME);
  });
  it.skipIf(!has('python3', '--version'))('Python reads it (skipped without python3)', async () => {
    const script =
      'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip()); print("\\n".join(z.namelist()))';
    const text = runOn(await zipToBytes(sample()), 'a.zip', 'python3', (path) => ['-c', script, path]);
    expect(text.split('\n')).toEqual(['None', ...sample().map(({ name }) => name), '']);
  });
});
