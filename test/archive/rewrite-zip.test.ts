import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewriteZip } from '../../src/archive/rewrite-zip.ts';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import { zipByHand } from './zip-by-hand.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function rewritten(zip: Uint8Array, changes: readonly (readonly [string, Uint8Array | undefined])[]) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of rewriteZip(await readZip(bytesOf(zip)), new Map(changes))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function contents(zip: Uint8Array): Promise<[string, string][]> {
  const listing = await readZip(bytesOf(zip));
  expect(listing.faults).toEqual([]);
  const all: [string, string][] = [];
  for (const entry of listing.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
    all.push([entry.name, Buffer.concat(chunks).toString()]);
  }
  return all;
}

const ZIP = zipByHand([
  { name: 'a.txt', data: text('first') },
  { name: '示例/b.txt', data: text('second '.repeat(100)), deflate: true },
  { name: 'c.txt', data: text('third') },
]);

describe('a zip with entries replaced', () => {
  test('keeps the order, drops what is taken away and adds what is new at the end', async () => {
    const zip = await rewritten(ZIP, [
      ['a.txt', text('other '.repeat(50))],
      ['c.txt', undefined],
      ['not there', undefined],
      ['新.txt', text('new')],
    ]);
    expect(await contents(zip)).toEqual([
      ['a.txt', 'other '.repeat(50)],
      ['示例/b.txt', 'second '.repeat(100)],
      ['新.txt', 'new'],
    ]);
  });

  test('passes the others through byte by byte', async () => {
    const docx = readFileSync(join(import.meta.dirname, '../files/docx-libreoffice.docx'));
    const zip = await rewritten(docx, [['docProps/core.xml', text('<x/>')]]);
    const [before, after] = [await readZip(bytesOf(docx)), await readZip(bytesOf(zip))];
    expect(after.faults).toEqual([]);
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const [index, entry] of before.entries.entries()) {
      const copy = after.entries[index];
      if (copy === undefined || entry.name === 'docProps/core.xml') continue;
      const bytes = async (listing: typeof before, one: typeof entry): Promise<Buffer> => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of listing.openCompressed(one)) chunks.push(chunk);
        return Buffer.concat(chunks);
      };
      expect((await bytes(after, copy)).equals(await bytes(before, entry))).toBe(true);
      expect(copy).toMatchObject({ crc32: entry.crc32, method: entry.method, date: '1980-01-01T00:00:00' });
    }
  });

  test('gives the same bytes again when nothing is replaced', async () => {
    const once = await rewritten(ZIP, []);
    expect((await rewritten(once, [])).equals(once)).toBe(true);
  });

  test('is refused where an entry is encrypted or declares more than such a zip can hold', async () => {
    const secret = zipByHand([{ name: 'a.txt', flags: 0x801 }]);
    await expect(rewritten(secret, [])).rejects.toMatchObject({ name: 'ZipEntryError', kind: 'encrypted' });
    const listing = await readZip(bytesOf(ZIP));
    const huge = { ...listing, entries: listing.entries.map((entry) => ({ ...entry, bytes: 5e9 })) };
    await expect(rewriteZip(huge, new Map()).next()).rejects.toThrow(RangeError);
  });

  test('ends with an error where data is missing', async () => {
    const short = ZIP.subarray(0, 30);
    const listing = await readZip(bytesOf(ZIP));
    const cut = await readZip(bytesOf(short));
    const broken = { ...cut, entries: listing.entries };
    const all = async (): Promise<void> => {
      for await (const _ of rewriteZip(broken, new Map()));
    };
    await expect(all()).rejects.toMatchObject({ kind: 'damaged' });
  });
});
