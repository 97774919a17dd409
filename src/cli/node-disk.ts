import fs from 'node:fs';
import { type Disk, WriteError } from '../commands/world.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
}

function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new WriteError(codeOf(error), path);
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
      done(error instanceof Error && 'syscall' in error ? new WriteError(codeOf(error), path) : error);
    });
  return stream;
}

/** The disk of this machine, for writing. */
export const nodeDisk: Disk = {
  makeFolder: (path) => void guarded(path, () => fs.mkdirSync(path, { recursive: true })),
  writeFile: (path, data) => guarded(path, () => fs.writeFileSync(path, data)),
  createFile,
  rename: (from, to) => guarded(to, () => fs.renameSync(from, to)),
  remove: (path) => guarded(path, () => fs.rmSync(path, { recursive: true, force: true })),
};
