import fs from 'node:fs';
import { type Entry, type Files, type OpenFile, ReadError } from '../base/world.ts';
import { systemCode } from './system-code.ts';

/** Runs a call of the system, turning its errors into our own. */
function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new ReadError(systemCode(error), path);
  }
}

function stat(path: string): Entry | undefined {
  try {
    const found = fs.statSync(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, bytes: found.size, modified: found.mtimeMs, inode: found.ino };
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR' || systemCode(error) === 'ENAMETOOLONG')
      return undefined;
    throw new ReadError(systemCode(error), path);
  }
}

function open(path: string): OpenFile {
  const descriptor = guarded(path, () => fs.openSync(path, 'r'));
  const { size } = guarded(path, () => fs.fstatSync(descriptor));
  return {
    size,
    read: (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const buffer = Buffer.allocUnsafe(wanted);
      let done = 0;
      while (done < wanted) {
        const got = guarded(path, () => fs.readSync(descriptor, buffer, done, wanted - done, offset + done));
        if (got === 0) break;
        done += got;
      }
      return buffer.subarray(0, done);
    },
    close: () => fs.closeSync(descriptor),
  };
}

function list(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder === '' ? '.' : folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw new ReadError(systemCode(error), folder);
  }
}

/** The disk of this machine, for reading. */
export const nodeFiles: Files = {
  stat,
  list,
  open,
  real: (path) => guarded(path, () => fs.realpathSync(path)).replaceAll('\\', '/'),
};
