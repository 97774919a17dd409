import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/base/world.ts';
import { confined, fromRoot } from '../../src/cli/mcp/confined.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { type Disk, WriteError } from '../../src/commands/world.ts';

const ROOT = 'C:/work/root';
const asked: string[] = [];

/** A disk of Windows: both slashes part steps, and every folder is there. */
const files: Files = {
  stat: (path) => {
    asked.push(path);
    return path.endsWith('new') ? undefined : { kind: 'folder', bytes: 0, modified: 0, inode: 0 };
  },
  list: () => ['seen'],
  open: () => ({ size: 0, read: () => new Uint8Array(), close: () => {} }),
  real: (path) => {
    const steps: string[] = [];
    for (const step of path.split(/[\\/]/)) {
      if (step === '..') steps.pop();
      else steps.push(step);
    }
    return steps.join('/');
  },
};
const made: string[] = [];
const disk = { ...nodeWorld().disk, makeFolder: (path: string) => void made.push(path) } satisfies Disk;
const world = confined({ ...nodeWorld(), files, disk }, ROOT);

describe('the folder in which an assistant is held, on Windows', () => {
  test.each([
    ['a\\b', `${ROOT}/a/b`],
    ['.', ROOT],
    ['./a//b/', `${ROOT}/a/b`],
    ['C:\\work\\root\\a', `${ROOT}/a`],
    ['..\\x', 'C:/work/x'],
  ])('%s is %s', (given, path) => {
    expect(fromRoot(ROOT, given)).toBe(path);
  });

  test.each([
    'C:/work/root/..',
    'C:/work/root\\..\\..\\other',
    'C:/work/root2',
    'D:/',
    '//server/share',
    '\\\\server\\share',
  ])('%s isn’t there', (path) => {
    expect(world.files.stat(path)).toBeUndefined();
    expect(world.files.list(path)).toEqual([]);
    expect(() => world.files.open(path)).toThrow();
    expect(() => world.files.real(path)).toThrow();
    expect(() => world.disk.makeFolder(`${path}/new`)).toThrow(WriteError);
    expect(made).toEqual([]);
  });

  test('another machine isn’t even asked', () => {
    asked.length = 0;
    expect(world.files.stat('\\\\server\\share\\dossier.yaml')).toBeUndefined();
    expect(() => world.disk.makeFolder('//server/share/new')).toThrow(WriteError);
    expect(asked).toEqual([]);
  });

  test('a step back by either slash is never written through', () => {
    for (const path of [`${ROOT}/..\\new`, `${ROOT}/a/../new`, `${ROOT}\\..\\new`]) {
      expect(() => world.disk.makeFolder(path)).toThrow(WriteError);
    }
    expect(made).toEqual([]);
    world.disk.makeFolder(`${ROOT}/a/new`);
    expect(made).toEqual([`${ROOT}/a/new`]);
  });
});
