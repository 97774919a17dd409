import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Disk, type World, WriteError } from '../../src/commands/world.ts';
import { dossierHere, type RanHere, worldHere } from '../cli/here.ts';
import { contentsOf, copyOf, READY } from '../cli/run.ts';

const EXAMPLE = 'wiotc-cases-2025';

/** What is packed here is of no other run: it is known to have ended. */
const RUN = 'here-1';

const pack = (folder: string, change: (world: World) => Partial<World> = () => ({})): Promise<RanHere> =>
  dossierHere(['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE]], (world) => ({
    run: { id: RUN, hasEnded: (id) => id === RUN },
    ...change(world),
  }));

/** A disk whose `at`th change doesn't happen; `isLast`: nor does any other after it, as when the power goes. */
function broken(disk: Disk, at: number, isLast: boolean): { disk: Disk; changes: () => number } {
  let changes = 0;
  const goes = (path: string): void => {
    changes += 1;
    if (changes === at || (isLast && changes > at)) throw new WriteError('ENOSPC', path);
  };
  return {
    changes: () => changes,
    disk: {
      makeFolder: (path) => {
        goes(path);
        disk.makeFolder(path);
      },
      makeScratchFolder: (path) => {
        goes(path);
        disk.makeScratchFolder(path);
      },
      writeFile: (path, data) => {
        goes(path);
        disk.writeFile(path, data);
      },
      createFile: (path) => {
        try {
          goes(path);
          return disk.createFile(path);
        } catch (error) {
          return new Writable({ write: (_chunk, _encoding, done) => done(error instanceof Error ? error : null) });
        }
      },
      rename: (from, to) => {
        goes(to);
        disk.rename(from, to);
      },
      remove: (path) => {
        // What can't be removed is told where it matters; a full disk lets go.
        if (isLast) goes(path);
        disk.remove(path);
      },
    },
  };
}

/** Every file below a folder but the receipts, which say when they were written. */
const whole = (folder: string): string =>
  JSON.stringify(Object.entries(contentsOf(folder)).filter(([path]) => !path.endsWith('.receipt.json')));

let folder = '';
let bundles = '';
let before = '';
let sources = '';
let changes = 0;
beforeAll(async () => {
  folder = copyOf(EXAMPLE);
  bundles = join(folder, 'bundle');
  sources = whole(folder);
  expect((await pack(folder)).code).toBe(0);
  before = whole(bundles);
  const counting = broken(worldHere().disk, 0, false);
  expect((await pack(folder, () => ({ disk: counting.disk }))).code).toBe(0);
  changes = counting.changes();
});

const sourcesNow = (): string =>
  JSON.stringify(Object.entries(contentsOf(folder)).filter(([path]) => !/^bundle(?:\/|$)|\.receipt\.json$/.test(path)));

/** Steps beyond the last change are none; this many are enough for any bundle without parts. */
const STEPS = Array.from({ length: 12 }, (_, at) => at + 1);

describe('at every change of the disk that packing makes', () => {
  test('there are as many as are tried', () => {
    expect(changes).toBeGreaterThan(5);
    expect(changes).toBeLessThanOrEqual(STEPS.length);
  });

  test.each(STEPS)('%i: a full disk leaves the old bundle whole, and nothing else', async (at) => {
    const ran = await pack(folder, (world) => ({ disk: broken(world.disk, at, false).disk }));
    expect(ran.error === undefined).toBe(at > changes);
    if (ran.error !== undefined) expect(ran.error).toMatchObject({ name: 'WriteError', code: 'ENOSPC' });
    expect(whole(bundles)).toBe(before);
    expect(sourcesNow()).toBe(sources);
  });

  test.each(STEPS)('%i: when the power goes there, the next run puts all right and says so', async (at) => {
    await pack(folder, (world) => ({ disk: broken(world.disk, at, true).disk }));
    const left = readdirSync(bundles).filter((name) => name.startsWith('.'));
    const stands = readdirSync(bundles).some((name) => !name.startsWith('.'));
    // Between the old one and the new one neither is in its place, but both are there, whole.
    expect(stands || left.length === 2, left.join()).toBe(true);
    expect(sourcesNow()).toBe(sources);
    const next = await pack(folder);
    expect(next.code).toBe(0);
    const told = next.stderr.replaceAll('\n', ' ');
    expect(told.includes('cut off')).toBe(left.length > 0);
    expect(told.includes('back in its place')).toBe(!stands);
    expect(whole(bundles)).toBe(before);
    expect(readdirSync(bundles)).toHaveLength(1);
  });
});

test('what another run still works on is left alone', async () => {
  const [name = ''] = readdirSync(bundles);
  const theirs = join(bundles, `.${name}.partial-${Date.now()}-there-7`);
  mkdirSync(theirs);
  const ran = await pack(folder);
  expect([ran.code, ran.stderr.includes('cut off')]).toEqual([0, false]);
  expect(existsSync(theirs)).toBe(true);
});
