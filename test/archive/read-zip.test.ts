import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import type { ZipEntry } from '../../src/archive/zip-entry.ts';
import { ZipEntryError } from '../../src/archive/zip-faults.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import { noise } from '../bundle/writers/support.ts';
import { type HandEntry, zipByHand } from './zip-by-hand.ts';

const GBK = Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xd0, 0x2e, 0x70, 0x64, 0x66]); // 示例市.pdf
const TEXT = Buffer.from('示例 '.repeat(4000));

async function list(entries: readonly HandEntry[], announced?: number) {
  return readZip(bytesOf(zipByHand(entries, announced)));
}

async function kinds(entries: readonly HandEntry[], announced?: number): Promise<string[]> {
  return (await list(entries, announced)).faults.map(({ kind, entry }) =>
    entry === undefined ? kind : `${kind} ${entry}`,
  );
}

async function only(
  entries: readonly HandEntry[],
): Promise<{ zip: Awaited<ReturnType<typeof list>>; entry: ZipEntry }> {
  const zip = await list(entries);
  const entry = zip.entries[0];
  if (entry === undefined) throw new Error('no entry');
  return { zip, entry };
}

async function failure(entries: readonly HandEntry[], cap?: number): Promise<unknown> {
  const { zip, entry } = await only(entries);
  return zip.entrySha256(entry, cap).catch((reason) => (reason instanceof ZipEntryError ? reason.kind : reason));
}

describe('readZip', () => {
  it('tells all of an honest zip', async () => {
    const zip = await list([
      { name: '包/' },
      { name: '包/01_表.pdf' },
      { name: '包/b.txt', data: TEXT, deflate: true },
    ]);
    expect(zip.faults).toEqual([]);
    expect(zip.entries[1]).toMatchObject({
      index: 1,
      name: '包/01_表.pdf',
      rawNameUtf8Flag: true,
      bytes: 4,
      method: 0,
    });
    expect(zip.entries.map(({ isFolder }) => isFolder)).toEqual([true, false, false]);
    const [, , text] = zip.entries;
    expect(text && (await zip.entrySha256(text))).toBe(createHash('sha256').update(TEXT).digest('hex'));
  });

  it.each<[string, HandEntry[], string[]]>([
    ['a parent path', [{ name: '../../etc/passwd' }], ['parent-path ../../etc/passwd']],
    ['an absolute path', [{ name: '/etc/passwd' }], ['absolute-path /etc/passwd']],
    ['a drive', [{ name: 'C:/a' }], ['absolute-path C:/a']],
    ['backslashes', [{ name: '..\\a' }], ['parent-path ..\\a', 'backslash ..\\a']],
    ['a control character', [{ name: 'a\u001b[2J' }], ['control-character a\u001b[2J']],
    ['a reversed name', [{ name: 'a\u202efdp.exe' }], ['control-character a\u202efdp.exe']],
    ['the same name twice', [{ name: 'a' }, { name: 'a' }], ['duplicate-name a']],
    ['the same name but for case', [{ name: '表A' }, { name: '表a' }], ['same-name-folded 表a']],
    ['the same name composed and not', [{ name: '\u00e9' }, { name: 'e\u0301' }], ['same-name-folded e\u0301']],
    ['a link', [{ name: 'a', mode: 0o120777 }], ['link a']],
    ['an encrypted entry', [{ name: 'a', flags: 0x801 }], ['encrypted a']],
    ['another method', [{ name: 'a', method: 12 }], ['unsupported-method a']],
    ['a name in GBK', [{ name: GBK, flags: 0 }], ['name-without-utf8-flag 示例市.pdf']],
    ['a name in UTF-8 without the flag', [{ name: '示例', flags: 0 }], ['name-without-utf8-flag 示例']],
    ['a flagged name that is not UTF-8', [{ name: GBK }], ['undecodable-name 示例市.pdf']],
    ['an ASCII name without the flag', [{ name: 'a', flags: 0 }], []],
    ['a stored size that is not', [{ name: 'a', bytes: 9, localBytes: 9 }], ['lying-size a']],
    [
      'a size that the local header denies',
      [{ name: 'a', data: TEXT, deflate: true, localBytes: 1 }],
      ['lying-size a'],
    ],
    ['another name in the local header', [{ name: 'a', localName: 'b' }], ['header-mismatch a']],
    ['data beyond the directory', [{ name: 'a', bytes: 9999, compressedBytes: 9999 }], ['lying-size a']],
    ['no local header', [{ name: 'a', offset: 7 }], ['header-mismatch a']],
    ['two entries over the same data', [{ name: 'a' }, { name: 'a', offset: 0 }], ['duplicate-name a', 'overlap a']],
    [
      'data that runs into the next entry',
      [{ name: 'a' }, { name: 'b', bytes: 30, compressedBytes: 30 }, { name: 'c' }],
      ['overlap c'],
    ],
    ['a bomb', [{ name: 'a', deflate: true, bytes: 900_000_000 }], ['expansion']],
  ])('sees %s', async (_name, entries, expected) => {
    expect(await kinds(entries)).toEqual(expected);
  });

  it('sees entries that the end record hides', async () => {
    expect(await kinds([{ name: 'a' }, { name: 'b' }], 1)).toEqual(['hidden-entries']);
  });

  it('sees strong encryption, which hides the rest', async () => {
    expect(await kinds([{ name: 'a', flags: 0x841 }])).toEqual(['encrypted']);
  });

  it('lists no more than its limit', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `${at}` }));
    const zip = await readZip(bytesOf(zipByHand(many)), { maxEntries: 10 });
    expect(zip.entries.length).toBe(10);
    expect(zip.faults.map(({ kind }) => kind)).toEqual(['too-many-entries']);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'not-a-zip'],
    ['a text', Buffer.from('just a text, and long enough to hold an end record'), 'not-a-zip'],
    ['half a zip', zipByHand([{ name: 'a', data: noise(500) }]).subarray(0, 300), 'truncated'],
    ['a zip with a tail', Buffer.concat([zipByHand([{ name: 'a' }]), Buffer.from('tail')]), 'damaged'],
    ['a directory that announces too much', zipByHand([{ name: 'a' }], 2), 'damaged'],
  ])('takes %s without throwing', async (_name, data, kind) => {
    expect((await readZip(bytesOf(data))).faults.map((fault) => fault.kind)).toEqual([kind]);
  });

  it('survives every single broken byte and every length', { timeout: 60_000 }, async () => {
    const whole = zipByHand([{ name: 'a', data: noise(40), deflate: true }, { name: '包/b' }]);
    const variants = [
      ...Array.from(whole, (byte, at) =>
        Buffer.concat([whole.subarray(0, at), Buffer.from([byte ^ 0xff]), whole.subarray(at + 1)]),
      ),
      ...Array.from(whole, (_, at) => whole.subarray(0, at)),
    ];
    for (const data of variants) {
      const zip = await readZip(bytesOf(data));
      for (const entry of zip.entries) {
        await zip.entrySha256(entry, 10_000).catch((reason) => expect(reason).toBeInstanceOf(ZipEntryError));
      }
    }
  });

  it('passes on what the source throws, whichever read it is', async () => {
    const trouble = new Error('EIO');
    const whole = zipByHand([{ name: 'a', data: noise(5000), deflate: true }]);
    const failingAt = (nth: number) => {
      let reads = 0;
      return {
        size: whole.length,
        read: (offset: number, length: number) => {
          if (reads++ === nth) throw trouble;
          return whole.subarray(offset, offset + length);
        },
        reads: () => reads,
      };
    };
    const healthy = failingAt(-1);
    const reading = async (source: ReturnType<typeof failingAt>) => {
      const zip = await readZip(source);
      for (const entry of zip.entries) await zip.entrySha256(entry);
    };
    await reading(healthy);
    expect(healthy.reads()).toBeGreaterThan(6);
    for (let nth = 0; nth < healthy.reads(); nth++) await expect(reading(failingAt(nth))).rejects.toBe(trouble);
  });
});

describe('entries', () => {
  it.each<[string, HandEntry, string]>([
    ['encrypted', { name: 'a', flags: 0x801 }, 'encrypted'],
    ['of another method', { name: 'a', method: 12 }, 'unsupported-method'],
    ['not what they were', { name: 'a', crc: 1 }, 'wrong-crc'],
    ['longer than declared', { name: 'a', data: TEXT, deflate: true, bytes: 10 }, 'lying-size'],
    ['shorter than declared', { name: 'a', data: TEXT, deflate: true, bytes: TEXT.length + 1 }, 'lying-size'],
    ['not deflated at all', { name: 'a', data: noise(99), method: 8 }, 'damaged'],
    ['cut off', { name: 'a', data: TEXT, deflate: true, compressedBytes: 12 }, 'damaged'],
    ['without a local header', { name: 'a', offset: 5 }, 'damaged'],
  ])('that are %s are refused', async (_name, entry, kind) => {
    expect(await failure([entry])).toBe(kind);
  });

  it('stop at the cap, long before a bomb is inflated', async () => {
    const bomb: HandEntry = { name: 'a', data: Buffer.alloc(200_000_000), deflate: true };
    const { zip, entry } = await only([bomb]);
    let seen = 0;
    const reading = (async () => {
      for await (const chunk of zip.openEntry(entry, 1_000_000)) seen += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'over-the-cap' });
    expect(seen).toBeLessThanOrEqual(1_000_000);
  });

  it('may be left half read', async () => {
    const { zip, entry } = await only([{ name: 'a', data: noise(3_000_000), deflate: true }]);
    for await (const chunk of zip.openEntry(entry)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await zip.entrySha256(entry)).toBe(createHash('sha256').update(noise(3_000_000)).digest('hex'));
  });
});
