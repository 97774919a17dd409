import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The characters of GBK: the font of a Chinese Windows console has these, and a box for every other. */
function charactersOfGbk(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const all = new Set<string>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const text = decoder.decode(Uint8Array.of(high, low));
      if (text.length === 1) all.add(text);
    }
  }
  return all;
}

/** Pages and workbooks aren't shown in a console; samples hold what people write. */
const ELSEWHERE = /^report\/(?:page|workbook)\/|samples\.ts$|tame\.ts$/;

test('whatever we say can be shown by a console of Chinese Windows', () => {
  const gbk = charactersOfGbk();
  expect(gbk.size).toBeGreaterThan(20_000);
  const rooms = ['report', 'wording', 'commands', 'cli'];
  const sources = rooms.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name}`)
      .filter((name) => name.endsWith('.ts') && !ELSEWHERE.test(name)),
  );
  const beyond = sources.flatMap((name) =>
    [...new Set(readFileSync(`src/${name}`, 'utf8').match(/[^\x00-\x7f]/gu))]
      .filter((char) => !gbk.has(char))
      .map((char) => `${name}: ${char}`),
  );
  expect(beyond).toEqual([]);
});
