import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeZip, type ZipInput } from '../../src/bundle/writers/zip.ts';
import { dossier, runProgram, temporary } from '../cli/run.ts';
import { isMissing } from '../tools/missing.ts';

/** More than 16 bits can say. */
const ENTRIES = 70_000;

let zip = '';

beforeAll(async () => {
  zip = join(temporary(), 'entries.zip');
  const entries = Array.from({ length: ENTRIES }, (_, i): ZipInput => {
    return { name: `资料/${i}.txt`, source: { kind: 'bytes', data: Buffer.from(`${i}\n`) }, method: 'store' };
  });
  await writeZip(entries, createWriteStream(zip));
});

const counts = async (tool: string, ...args: string[]): Promise<number> => {
  const ran = await runProgram(tool, args, { lang: 'C.UTF-8' });
  expect(ran.code, ran.stderr).toBe(0);
  return ran.stdout.split('\n').filter((line) => line.includes('.txt')).length;
};

describe(`a zip of ${ENTRIES} entries`, () => {
  test.skipIf(isMissing('unzip', '-v'))('unzip lists all (skipped without unzip)', async () => {
    expect(await counts('unzip', '-Z1', zip)).toBe(ENTRIES);
  });

  test.skipIf(isMissing('7z'))('7z lists all (skipped without 7z)', async () => {
    expect(await counts('7z', 'l', '-ba', '-sccUTF-8', zip)).toBe(ENTRIES);
  });

  test.skipIf(isMissing('bsdtar', '--version'))('bsdtar lists all (skipped without bsdtar)', async () => {
    expect(await counts('bsdtar', '-tf', zip)).toBe(ENTRIES);
  });

  test.skipIf(isMissing('python3', '--version'))('Python lists all (skipped without python3)', async () => {
    expect(await counts('python3', '-X', 'utf8', '-m', 'zipfile', '-l', zip)).toBe(ENTRIES);
  });

  test('is refused by verify in words', async () => {
    const ran = await dossier(['verify', zip, '--lang', 'en', '--quiet']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('The archive holds more than 20,000 files.');
  });
});
