import fs from 'node:fs';
import process from 'node:process';
import { type Disk, WriteError } from '../commands/world.ts';
import { systemCode } from './system-code.ts';

function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new WriteError(systemCode(error), path);
  }
}

/** A stream into a new file that fails as a {@link WriteError}. When it ends, the file is on the disk, whatever happens to the power. */
function createFile(path: string): fs.WriteStream {
  const stream = fs.createWriteStream(path, { flags: 'wx', highWaterMark: 1024 * 1024, flush: true });
  const destroy = stream._destroy.bind(stream);
  // The library's only place where every failure of opening, writing and closing passes through.
  stream._destroy = (reason, done) =>
    destroy(reason, (closing) => {
      const error = closing ?? reason;
      done(error instanceof Error && 'syscall' in error ? new WriteError(systemCode(error), path) : error);
    });
  return stream;
}

const makeFolder = (path: string): void => void guarded(path, () => fs.mkdirSync(path, { recursive: true }));

/** A file that takes the place of another may be read by the same people. */
function keepMode(from: string, to: string): void {
  try {
    const [taking, taken] = [fs.statSync(from), fs.statSync(to)];
    if (taking.isFile() && taken.isFile() && taking.mode !== taken.mode) fs.chmodSync(from, taken.mode);
  } catch {
    // Nothing is replaced, or the disk knows no modes.
  }
}

/** On Windows a virus scanner or a preview may hold what was just written, for a moment. Milliseconds between tries. */
const HELD = [20, 50, 100, 200, 400, 800];

/** Does what another program may be in the way of, again where it was. `platform`: as Node names it. */
export function patiently(act: () => void, platform: NodeJS.Platform = process.platform): void {
  for (const pause of platform === 'win32' ? HELD : []) {
    try {
      act();
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  act();
}

const scratch = new Set<string>();

/** Removes the work in progress; for when the process is about to end in the middle of it. */
export function removeScratch(): void {
  for (const path of scratch) fs.rmSync(path, { recursive: true, force: true });
}

/** The disk of this machine, for writing. */
export const nodeDisk: Disk = {
  makeFolder,
  makeScratchFolder: (path) => {
    scratch.add(path);
    makeFolder(path);
  },
  writeFile: (path, data) => guarded(path, () => fs.writeFileSync(path, data, { flag: 'wx', flush: true })),
  createFile,
  rename: (from, to) => {
    keepMode(from, to);
    guarded(to, () => patiently(() => fs.renameSync(from, to)));
    scratch.delete(from);
  },
  remove: (path) => {
    guarded(path, () => fs.rmSync(path, { recursive: true, force: true }));
    scratch.delete(path);
  },
};
