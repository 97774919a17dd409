import { expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { looksOf } from '../../src/archive/zip-looks.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import { type HandEntry, zipByHand } from './zip-by-hand.ts';

/** GBK for 申报表. */
const GBK = Buffer.from('c9eab1a8b1ed', 'hex');

/** On Windows in Chinese and in English, on macOS and on Linux. */
test.each<[string, HandEntry, (string | null)[]]>([
  ['a flagged name is right everywhere', { name: '申报表' }, ['申报表', '申报表', '申报表', '申报表']],
  ['so is ASCII', { name: 'a.txt', flags: 0 }, ['a.txt', 'a.txt', 'a.txt', 'a.txt']],
  ['GBK is right on a Chinese Windows alone', { name: GBK, flags: 0 }, ['申报表', '╔Ω▒¿▒φ', null, null]],
  ['UTF-8 without a flag on no Windows', { name: '申报表', flags: 0 }, ['鐢虫姤琛�', 'τö│µèÑΦí¿', '申报表', '申报表']],
  ['a flag that lies garbles all', { name: GBK }, [null, null, null, null]],
])('%s', async (_name, entry, looks) => {
  const { entries } = await readZip(bytesOf(zipByHand([entry])));
  expect(entries.map((one) => Object.values(looksOf(one)))).toEqual([looks]);
});

test('what the Unicode path field says is seen by unzip alone', () => {
  const entry = {
    name: '申报表',
    nameEncoding: 'unicode-path',
    rawName: GBK,
    rawNameUtf8Flag: false,
    fromDos: true,
  } as const;
  expect(Object.values(looksOf(entry))).toEqual(['申报表', '╔Ω▒¿▒φ', null, '申报表']);
});

test('unzip takes the names of a zip of DOS for an old code page', () => {
  const entry = {
    name: '申报表',
    nameEncoding: 'utf-8-unflagged',
    rawName: Buffer.from('申报表'),
    rawNameUtf8Flag: false,
    fromDos: true,
  } as const;
  expect(looksOf(entry).linux).toBeNull();
});
