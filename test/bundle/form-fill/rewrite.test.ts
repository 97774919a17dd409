import { expect, test } from 'vitest';
import { readZip } from '../../../src/archive/zip.ts';
import { bytesOf } from '../../../src/base/bytes.ts';
import { openMainPart } from '../../../src/bundle/form-fill/rewrite.ts';
import { zipByHand } from '../../archive/zip-by-hand.ts';

const TEXT = '<a>甲𠮷</a>';
const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
const ENCODINGS: Readonly<Record<string, Buffer>> = {
  'UTF-8': Buffer.from(TEXT),
  'UTF-8 with a mark': Buffer.from(`\ufeff${TEXT}`),
  'UTF-16, little end first': utf16,
  'UTF-16, big end first': Buffer.from(utf16).swap16(),
};

test.each(Object.keys(ENCODINGS))('a main part in %s keeps its encoding, and other parts their bytes', async (name) => {
  const data = ENCODINGS[name] ?? Buffer.alloc(0);
  const other = { name: 'other', data: Buffer.from([1, 2, 3]) };
  const part = await openMainPart(bytesOf(zipByHand([{ name: 'main', data }, other])), 'main');
  expect(part.xml).toBe(TEXT);
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.rewritten(TEXT)) chunks.push(chunk);
  const copy = bytesOf(Buffer.concat(chunks));
  expect((await openMainPart(copy, 'main')).xml).toBe(TEXT);
  const listing = await readZip(copy);
  const contents = await Promise.all(
    listing.entries.map(async (entry) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of listing.openEntry(entry)) pieces.push(piece);
      return Buffer.concat(pieces);
    }),
  );
  expect(contents).toEqual([data, other.data]);
});

test('a part that is not there is refused', async () => {
  await expect(openMainPart(bytesOf(zipByHand([])), 'main')).rejects.toThrow('no main');
});
