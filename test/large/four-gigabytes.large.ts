import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonPack, JsonVerify } from '../../src/report/contract.ts';
import { copyOf, jsonOf, READY, runProgram, temporary } from '../cli/run.ts';
import { isMissing } from '../tools/missing.ts';
import { type Measured, measured } from './measured.ts';

const MB = 1_000_000;
/** More than 32 bits can say. */
const PADDING = 4_400 * MB;

/** Makes a video as long as that without making it another video: by a box of type `free` at its end, as cameras leave them. */
function padded(path: string): number {
  const bytes = statSync(path).size;
  const file = openSync(path, 'r+');
  const box = Buffer.alloc(16);
  box.writeUInt32BE(1, 0);
  box.write('free', 4, 'latin1');
  box.writeBigUInt64BE(BigInt(PADDING), 8);
  writeSync(file, box, 0, box.length, bytes);
  ftruncateSync(file, bytes + PADDING);
  closeSync(file);
  return bytes + PADDING;
}

async function packed(folder: string): Promise<Measured & { readonly zip: string }> {
  const day = READY['wsca-china-2025'];
  const out = join(folder, 'out');
  const args = ['pack', join(folder, 'dossier.yaml'), '--as-of', day, '--out', out, '--format', 'json', '--quiet'];
  const ran = await measured(args);
  return { ...ran, zip: jsonOf<JsonPack>(ran).bundle?.path ?? '' };
}

let bytes = 0;
let small: Measured;
let large: Measured & { readonly zip: string };

beforeAll(async () => {
  small = await packed(copyOf('wsca-china-2025', join(temporary(), 'small')));
  const folder = copyOf('wsca-china-2025', join(temporary(), 'large'));
  const video = join(folder, 'video/宣传片.mp4');
  bytes = padded(video);
  large = await packed(folder);
  rmSync(dirname(video), { recursive: true });
});

const SLACK = 64 * MB;
const client = async (tool: string, ...args: string[]): Promise<string> => {
  const ran = await runProgram(tool, [...args], { lang: 'C.UTF-8' });
  expect(ran.code, ran.stderr).toBe(0);
  return ran.stdout;
};

describe('one material of more than four gigabytes', () => {
  test('is packed, but too large for any mail', () => {
    expect(jsonOf<JsonPack>(large)).toMatchObject({ mail: [], findings: [{ message: 'mail.file-too-large' }] });
    expect(statSync(large.zip).size).toBeGreaterThan(bytes);
  });

  test('needs no more memory than a small one', () => {
    expect(large.peakBytes).toBeLessThan(small.peakBytes + SLACK);
  });

  test('is found sound by verify, in as little memory', async () => {
    const ran = await measured(['verify', large.zip, '--format', 'json', '--quiet']);
    const { verdict, entries } = jsonOf<JsonVerify>(ran);
    expect([verdict, Math.max(...entries.map((entry) => entry.bytes))]).toEqual(['sound', bytes]);
    expect(ran.peakBytes).toBeLessThan(small.peakBytes + SLACK);
  });

  test.skipIf(isMissing('unzip', '-v'))('unzip lists it with its size (skipped without unzip)', async () => {
    expect(await client('unzip', '-l', large.zip)).toContain(`${bytes}`);
  });

  test.skipIf(isMissing('7z'))('7z tests it (skipped without 7z)', async () => {
    expect(await client('7z', 't', large.zip)).toContain('Everything is Ok');
  });

  test.skipIf(isMissing('bsdtar', '--version'))('bsdtar lists it with its size (skipped without bsdtar)', async () => {
    expect(await client('bsdtar', '-tvf', large.zip)).toContain(`${bytes}`);
  });

  test.skipIf(isMissing('python3', '--version'))('Python tests it (skipped without python3)', async () => {
    expect(await client('python3', '-m', 'zipfile', '-t', large.zip)).toBe('Done testing\n');
  });
});
