import { appendFileSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Disk, type World, WriteError } from '../../src/commands/world.ts';
import type { JsonPack } from '../../src/report/contract.ts';
import { dossierHere, type RanHere } from './here.ts';
import { contentsOf, copyOf, jsonOf, READY, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const VICTIM = 'support/应用证明_Proof-of-Use.pdf';

let shared = '';
beforeAll(async () => {
  shared = copyOf(EXAMPLE);
  expect((await pack(shared)).code).toBe(0);
});

const pack = (folder: string, change?: (world: World) => Partial<World>): Promise<RanHere> =>
  dossierHere(
    [
      'pack',
      join(folder, 'dossier.yaml'),
      '--as-of',
      READY[EXAMPLE],
      '--out',
      join(shared, 'bundle'),
      '--format',
      'json',
    ],
    change,
  );

/** Does something the moment that writing begins, after everything has been checked. */
const whenWriting =
  (act: () => void) =>
  (world: World): Partial<World> => ({
    disk: {
      ...world.disk,
      makeScratchFolder: (path) => {
        world.disk.makeScratchFolder(path);
        act();
      },
    },
  });

describe('a file that is not what was checked stops the bundle, and the old one stays whole', () => {
  test.each<[string, (path: string) => void]>([
    ['gone', (path) => rmSync(path)],
    ['longer', (path) => appendFileSync(path, 'more')],
    ['shorter', (path) => truncateSync(path, 100)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'as long, with other bytes',
      (path) => {
        writeFileSync(path, readFileSync(path).reverse());
        utimesSync(path, new Date(), new Date(Date.now() + 60_000));
      },
    ],
  ])('%s', async (_, spoil) => {
    const before = contentsOf(join(shared, 'bundle'));
    const folder = copyOf(EXAMPLE);
    const ran = await pack(
      folder,
      whenWriting(() => spoil(join(folder, VICTIM))),
    );
    expect(ran.error).toBeUndefined();
    expect(ran.code).toBe(1);
    const { bundle, findings } = jsonOf<JsonPack>(ran);
    expect(bundle).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ message: 'bundle.file-changed', severity: 'error', subject: { file: VICTIM } }),
    );
    expect(contentsOf(join(shared, 'bundle'))).toEqual(before);
  });
});

/** A disk on which one kind of call fails. */
const failing =
  (faults: (disk: Disk) => Partial<Disk>) =>
  (world: World): Partial<World> => ({ disk: { ...world.disk, ...faults(world.disk) } });

const full = (path: string): WriteError => new WriteError('ENOSPC', path);

describe('a disk that refuses leaves the old bundle whole and nothing else', () => {
  test.each<[string, (disk: Disk) => Partial<Disk>]>([
    ['while the zip is written', () => ({ createFile: fullAfter(50_000) })],
    [
      'while the mail is written',
      (disk) => ({ createFile: (path) => (path.endsWith('.eml') ? fullAfter(0)(path) : disk.createFile(path)) }),
    ],
    [
      'while the receipt is written',
      () => ({
        writeFile: (path) => {
          throw full(path);
        },
      }),
    ],
    [
      'when the new folder is to take the place of the old one',
      (disk) => ({
        rename: (from, to) => {
          if (from.includes('.partial-') && !from.endsWith('.old')) throw full(to);
          disk.rename(from, to);
        },
      }),
    ],
  ])('%s', async (_, faults) => {
    const before = contentsOf(shared);
    const ran = await pack(shared, failing(faults));
    expect(ran.error).toMatchObject({ name: 'WriteError', code: 'ENOSPC' });
    expect(ran.stdout).toBe('');
    expect(contentsOf(shared)).toEqual(before);
  });

  test('a zip that reads back wrong is not kept', async () => {
    const before = contentsOf(shared);
    const ran = await pack(
      shared,
      failing((disk) => ({ createFile: (path) => flipping(disk.createFile(path), path) })),
    );
    expect(String(ran.error)).toContain('does not read back');
    expect(contentsOf(shared)).toEqual(before);
  });
});

/** A file that takes so many bytes and then is full. */
function fullAfter(limit: number): (path: string) => Writable {
  let taken = 0;
  return (path) =>
    new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        taken += chunk.length;
        done(taken > limit ? full(path) : null);
      },
    });
}

/** A disk that turns one bit around 20,000 bytes into each file. */
function flipping(file: Writable, path: string): Writable {
  let at = 0;
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      const copy = Buffer.from(chunk);
      const target = 20_000 - at;
      at += chunk.length;
      if (path.endsWith('.zip') && target >= 0 && target < copy.length) copy[target] = (copy[target] ?? 0) ^ 1;
      file.write(copy, (error) => done(error ?? null));
    },
    final(done) {
      file.on('close', () => done());
      file.end();
    },
  });
}

test('a first bundle that fails leaves no partial folder behind', async () => {
  const folder = copyOf(EXAMPLE);
  const out = join(temporary(), 'out');
  const args = ['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], '--out', out];
  const ran = await dossierHere(
    args,
    failing(() => ({ createFile: fullAfter(10) })),
  );
  expect(ran.error).toMatchObject({ name: 'WriteError' });
  expect(contentsOf(join(out, '..'))).toEqual({ out: 'folder' });
});
