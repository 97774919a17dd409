import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readZip } from '../../../src/archive/zip.ts';
import { bytesOf } from '../../../src/base/bytes.ts';
import { cleanEntries, copyFault } from '../../../src/bundle/doctor/clean-copy.ts';
import { diagnose, longestInside, needsRepair } from '../../../src/bundle/doctor/diagnosis.ts';
import { mattersOf } from '../../../src/bundle/doctor/zip-matters.ts';
import { zipToBytes } from '../../../src/bundle/writers/zip.ts';
import { type HandEntry, zipByHand } from '../../archive/zip-by-hand.ts';
import { fc } from '../../tools/properties.ts';

const ZIPS = join(import.meta.dirname, '../../files/zips');
const LONGEST = longestInside('材料');
const data = Buffer.from('data');

const listed = (entries: readonly HandEntry[], announced?: number) => readZip(bytesOf(zipByHand(entries, announced)));
async function diagnosed(entries: readonly HandEntry[], announced?: number) {
  return diagnose(await listed(entries, announced), LONGEST);
}

/** What is found, with how many files each. */
async function found(entries: readonly HandEntry[], announced?: number): Promise<string[]> {
  const matters = mattersOf(await diagnosed(entries, announced));
  return matters.map(({ message: { id, params } }) => ('count' in params ? `${id} ${params.count}` : id));
}

describe('what is wrong with a zip', () => {
  test.each<[string, HandEntry[], string[]]>([
    ['nothing', [{ name: '材料/申报表.docx' }, { name: '材料/', data: Buffer.alloc(0) }, { name: 'a.txt' }], []],
    [
      'names in a code page',
      [{ name: Buffer.from('c9eab1a8b1ed', 'hex'), flags: 0 }, { name: 'a' }],
      ['doctor.code-page 1'],
    ],
    ['a flag that lies', [{ name: Buffer.from('c9eab1a8b1ed', 'hex') }], ['doctor.code-page 1']],
    [
      'names of no encoding',
      [{ name: Buffer.from('ff80ff', 'hex'), flags: 0 }],
      ['doctor.undecodable 1', 'doctor.invisible 1'],
    ],
    ['names without the mark', [{ name: '申报表', flags: 0 }], ['doctor.unmarked 1']],
    ['accents apart', [{ name: 'Cafe\u0301' }], ['doctor.decomposed 1']],
    ['what Windows refuses', [{ name: 'a:b' }, { name: 'CON' }, { name: 'c./d' }], ['doctor.windows 3']],
    ['what cannot be seen', [{ name: 'a\u202eb' }], ['doctor.invisible 1']],
    ['paths', [{ name: '../a' }, { name: '/b' }, { name: 'C:\\c' }, { name: 'd\\e' }], ['doctor.path 4']],
    ['a long name', [{ name: `${'长'.repeat(90)}.pdf` }], ['doctor.long 1']],
    ['a long path', [{ name: `${'a'.repeat(100)}/${'b'.repeat(100)}/${'c'.repeat(50)}` }], ['doctor.long 1']],
    [
      'too many folders',
      [{ name: Array.from({ length: 25 }, (_, at) => `folder-${at}-x`).join('/') }],
      ['doctor.too-long 1'],
    ],
    ['the same names', [{ name: 'a.txt' }, { name: 'A.TXT' }, { name: 'a.txt' }], ['doctor.collision 2']],
    ['a folder around a folder', [{ name: 'x/X/a' }, { name: '__MACOSX/x' }], ['doctor.wrapped', 'doctor.junk 1']],
    [
      'empty folders',
      [
        { name: 'x/', data: Buffer.alloc(0) },
        { name: 'y/z/', data: Buffer.alloc(0) },
        { name: 'y/', data: Buffer.alloc(0) },
        { name: 'b' },
      ],
      ['doctor.empty-folders 2'],
    ],
    [
      'archives, programs, macros',
      [{ name: 'a.rar' }, { name: 'b.EXE' }, { name: 'c.docm' }, { name: 'd.docx' }],
      ['doctor.nested 1', 'doctor.programs 1', 'doctor.macros 1'],
    ],
    ['a password', [{ name: 'a', flags: 0x801 }, { name: 'b' }], ['doctor.encrypted 1']],
    ['a wrong checksum', [{ name: 'a', crc: 1 }, { name: 'b' }], ['doctor.damaged 1']],
    ['a lying size', [{ name: 'a', data: Buffer.alloc(99), deflate: true, bytes: 50 }], ['doctor.damaged 1']],
    ['two headers', [{ name: 'a', localName: 'b' }], ['doctor.damaged 1']],
    ['a folder with bytes', [{ name: 'a/' }], ['doctor.damaged 1']],
    ['an unknown compression', [{ name: 'a', method: 12 }], ['doctor.method 1']],
    ['a link', [{ name: 'a', mode: 0o120777 }], ['doctor.link 1']],
    ['damaged junk, which nobody misses', [{ name: 'Thumbs.db', crc: 1 }], ['doctor.junk 1']],
  ])('%s', async (_name, entries, expected) => {
    expect(await found(entries)).toEqual(expected);
  });

  test.each<[string, HandEntry[], number | undefined, string]>([
    [
      'entries that share their data',
      [
        { name: 'a', data: Buffer.alloc(500) },
        { name: 'b', offset: 0, localName: 'a' },
      ],
      undefined,
      'zip.overlap',
    ],
    ['a bomb', [{ name: 'a', deflate: true, bytes: 900_000_000 }], undefined, 'zip.too-large'],
    ['entries that are not announced', [{ name: 'a' }, { name: 'b' }], 1, 'zip.damaged'],
  ])('nothing is read of a zip with %s', async (_name, entries, announced, id) => {
    const diagnosis = await diagnosed(entries, announced);
    expect([diagnosis.files, diagnosis.lacking, diagnosis.junk]).toEqual([[], [], []]);
    expect(mattersOf(diagnosis).map(({ message }) => message.id)).toContain(id);
  });

  it('nor of what is no zip', async () => {
    for (const bytes of [Buffer.from('no zip'), Buffer.alloc(0), zipByHand([{ name: 'a' }]).subarray(0, 40)]) {
      const diagnosis = await diagnose(await readZip(bytesOf(bytes)), LONGEST);
      expect(diagnosis.files).toEqual([]);
      expect(mattersOf(diagnosis).every(({ severity }) => severity === 'error')).toBe(true);
      expect(mattersOf(diagnosis)).toHaveLength(1);
    }
  });

  it('leaves a longer way to what lies in a zip of a short name', () => {
    expect([longestInside('材料'), longestInside('x'.repeat(50)), longestInside('x'.repeat(240))]).toEqual([
      219, 171, 100,
    ]);
  });
});

describe('a clean copy', () => {
  const entries: HandEntry[] = [
    { name: '../../slip.txt' },
    { name: 'C:\\Windows\\win.ini' },
    { name: Buffer.from('c9eab1a8b1ed', 'hex'), flags: 0 },
    { name: 'a?.txt', data: Buffer.from('one') },
    { name: 'A？.TXT', data: Buffer.from('two'), deflate: true },
    { name: 'broken', crc: 7 },
    { name: '._a' },
  ];

  it('has the sound files under safe names, and no others', async () => {
    const listing = await listed(entries);
    const diagnosis = await diagnose(listing, LONGEST);
    const copy = await readZip(bytesOf(await zipToBytes(cleanEntries(listing, diagnosis))));
    expect(copy.faults).toEqual([]);
    expect(copy.entries.map(({ name }) => name)).toEqual([
      'slip.txt',
      'Windows/win.ini',
      '申报表',
      'a？ (2).txt',
      'A？.TXT',
    ]);
    expect(await copyFault(copy, diagnosis)).toBeUndefined();
    expect(diagnosis.lacking.map(({ entry }) => entry.name)).toEqual(['broken']);
  });

  it('of a clean copy is the same, byte by byte', async () => {
    const listing = await listed(entries);
    const once = await zipToBytes(cleanEntries(listing, await diagnose(listing, LONGEST)));
    const again = await readZip(bytesOf(once));
    const diagnosis = await diagnose(again, LONGEST);
    expect([needsRepair(diagnosis), mattersOf(diagnosis)]).toEqual([false, []]);
    expect(Buffer.compare(await zipToBytes(cleanEntries(again, diagnosis)), once)).toBe(0);
  });

  it('is not taken for one where a file is missing, named otherwise or changed', async () => {
    const diagnosis = await diagnosed([
      { name: 'a', data },
      { name: 'b', data },
    ]);
    const fault = async (others: HandEntry[]) => copyFault(await listed(others), diagnosis);
    expect(
      await fault([
        { name: 'a', data },
        { name: 'b', data },
      ]),
    ).toBeUndefined();
    expect(await fault([{ name: 'a', data }])).toBe('1 entries');
    expect(
      await fault([
        { name: 'a', data },
        { name: 'c', data },
      ]),
    ).toBe('the name of b');
    expect(
      await fault([
        { name: 'a', data },
        { name: 'b', data: Buffer.from('dota') },
      ]),
    ).toBe('the bytes of b');
    expect(
      await fault([
        { name: 'a', data },
        { name: 'b', data, flags: 0x801 },
      ]),
    ).toBe('encrypted b');
  });
});

describe('whatever a zip holds', () => {
  const files = readdirSync(ZIPS).map((name) => readFileSync(join(ZIPS, name)));

  it('damaged anywhere, it is diagnosed, and a copy has safe names and the bytes of the sound files alone', async () => {
    const damage = fc.record({
      file: fc.constantFrom(...files),
      bytes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      cut: fc.option(fc.nat()),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, bytes, cut }) => {
        const zip = Buffer.from(file);
        for (const [at, value] of bytes) zip[at % zip.length] = value;
        const listing = await readZip(bytesOf(cut === null ? zip : zip.subarray(0, cut % zip.length)));
        const diagnosis = await diagnose(listing, LONGEST);
        expect(mattersOf(diagnosis).length > 0 || !needsRepair(diagnosis)).toBe(true);
        const copy = await readZip(bytesOf(await zipToBytes(cleanEntries(listing, diagnosis))));
        expect(await copyFault(copy, diagnosis)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
