import fs from 'node:fs';
import { type Disk, WriteError } from '../commands/world.ts';
import { systemCode } from './system-code.ts';

function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new WriteError(systemCode(error), path);
  }
}

/** A stream into a new file that fails as a {@link WriteError}. */
function createFile(path: string): fs.WriteStream {
  const stream = fs.createWriteStream(path, { flags: 'wx', highWaterMark: 1024 * 1024 });
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
  writeFile: (path, data) => guarded(path, () => fs.writeFileSync(path, data, { flag: 'wx' })),
  createFile,
  rename: (from, to) => {
    keepMode(from, to);
    guarded(to, () => fs.renameSync(from, to));
    scratch.delete(from);
  },
  remove: (path) => {
    guarded(path, () => fs.rmSync(path, { recursive: true, force: true }));
    scratch.delete(path);
  },
};
