import fs from 'node:fs';
import { type Disk, WriteError } from '../commands/world.ts';

function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
    throw new WriteError(code, path);
  }
}

/** The disk of this machine, for writing. */
export const nodeDisk: Disk = {
  makeFolder: (path) => void guarded(path, () => fs.mkdirSync(path, { recursive: true })),
  writeFile: (path, data) => guarded(path, () => fs.writeFileSync(path, data)),
  createFile: (path) => fs.createWriteStream(path, { flags: 'wx', highWaterMark: 1024 * 1024 }),
  rename: (from, to) => guarded(to, () => fs.renameSync(from, to)),
  remove: (path) => guarded(path, () => fs.rmSync(path, { recursive: true, force: true })),
};
