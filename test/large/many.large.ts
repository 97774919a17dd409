import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonPack, JsonVerify } from '../../src/report/contract.ts';
import { copyOf, jsonOf, READY, runProgram, temporary } from '../cli/run.ts';
import { isMissing } from '../tools/missing.ts';
import { type Measured, measured } from './measured.ts';

const MATERIALS = 1_000;
/** Of Node's heap; an empty `node` takes 5, the small example 40. */
const HEAP_MB = 96;

/** The example with a thousand pictures more, no two alike, each cleared for use. */
function withMany(): string {
  const folder = copyOf('wsca-china-2025', join(temporary(), 'many'));
  const picture = readFileSync(join(folder, 'images/公交车道.jpg'));
  mkdirSync(join(folder, 'images/many'));
  const names = Array.from({ length: MATERIALS }, (_, i) => `images/many/图${String(i + 1).padStart(4, '0')}.jpg`);
  for (const [i, name] of names.entries()) {
    const comment = Buffer.from(String(i).padStart(8));
    const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    writeFileSync(join(folder, name), Buffer.concat([picture.subarray(0, 2), marker, comment, picture.subarray(2)]));
  }
  const materials = names.map(
    (file, i) => `  - { slot: image, file: ${file}, title: { zh: 图片${i + 1}, en: Picture ${i + 1} } }\n`,
  );
  const cleared = names.map((file) => `  - { rule: noinfringe-media, file: ${file}, by: 李样本, on: 2025-05-20 }\n`);
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  const [before = '', after = ''] = text.split('\nattest:\n');
  writeFileSync(manifest, `${before}\n${materials.join('')}\nattest:\n${cleared.join('')}${after}`);
  return folder;
}

let ran: Measured;
let pack: JsonPack;

beforeAll(async () => {
  const folder = withMany();
  const args = ['--as-of', READY['wsca-china-2025'], '--out', join(folder, 'out'), '--format', 'json', '--quiet'];
  ran = await measured(['pack', join(folder, 'dossier.yaml'), ...args], HEAP_MB);
  pack = jsonOf<JsonPack>(ran);
});

describe('a thousand materials', () => {
  test('are packed in a small heap', () => {
    expect([ran.code, pack.verdict]).toEqual([0, 'ready']);
    expect(pack.findings.map(({ message }) => message)).toEqual(['mail.split']);
    expect(pack.bundle?.entries.length).toBe(MATERIALS + 10);
  });

  test('are numbered with as many digits as they need, in order', () => {
    const numbers = pack.bundle?.entries.flatMap(({ name }) => /\/(\d+)_/.exec(name)?.[1] ?? []) ?? [];
    const expected = Array.from({ length: MATERIALS + 7 }, (_, i) => String(i + 1).padStart(4, '0'));
    expect(numbers.slice(0, MATERIALS + 7)).toEqual(expected);
  });

  test('are verified in that heap too, from the bundle and from the parts', async () => {
    const zips = [pack.bundle?.path ?? '', ...pack.mail.map(({ path }) => path.replace(/\.eml$/, '.zip'))];
    expect(zips.length).toBeGreaterThan(2);
    for (const zip of zips) {
      const verified = jsonOf<JsonVerify>(await measured(['verify', zip, '--format', 'json', '--quiet'], HEAP_MB));
      expect(verified.verdict).toBe('sound');
    }
  });

  test.skipIf(isMissing('unzip', '-v'))('unzip tests the bundle (skipped without unzip)', async () => {
    const tested = await runProgram('unzip', ['-tqq', pack.bundle?.path ?? ''], { lang: 'C.UTF-8' });
    expect([tested.code, tested.stderr]).toEqual([0, '']);
  });
});
