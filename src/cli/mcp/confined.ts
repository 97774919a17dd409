import { isAbsolutePath, isWithin, tidyPath } from '../../base/paths.ts';
import { type Files, ReadError } from '../../base/world.ts';
import { typedPath } from '../../commands/paths.ts';
import { type Disk, type World, WriteError } from '../../commands/world.ts';

/** A path as an assistant gives it, from the root or absolute, with `/` on every system. */
export function fromRoot(root: string, given: string): string {
  const path = typedPath(given);
  return tidyPath(isAbsolutePath(path) ? path : `${root}/${path}`);
}

/**
 * A world that ends at a folder: whatever lies beyond it, by a path or by a link, isn't there, and can't be written.
 * `root`: with its links resolved.
 */
export function confined(world: World, root: string): World {
  return { ...world, files: confinedFiles(world.files, root), disk: confinedDisk(world, root) };
}

/** A folder of another machine, as Windows writes it: merely asking whether it is there tells that machine who asks. */
const isElsewhere = (path: string): boolean => /^[\\/]{2}/.test(path);

function confinedFiles(files: Files, root: string): Files {
  const isInside = (path: string): boolean =>
    (isElsewhere(root) || !isElsewhere(path)) && files.stat(path) !== undefined && isWithin(root, files.real(path));
  return {
    stat: (path) => (isInside(path) ? files.stat(path) : undefined),
    list: (folder) => (isInside(folder) ? files.list(folder) : []),
    real: (path) => {
      if (isInside(path)) return files.real(path);
      throw new ReadError('ENOENT', path);
    },
    open: (path) => {
      if (isInside(path)) return files.open(path);
      throw new ReadError('ENOENT', path);
    },
  };
}

function confinedDisk({ disk, files }: World, root: string): Disk {
  /** Judged by the nearest folder that is there: links in what is to be made can't be. */
  const allowed = (path: string): string => {
    const steps = path.split(/[\\/]/);
    if (steps.includes('..') || (isElsewhere(path) && !isElsewhere(root))) throw new WriteError('EACCES', path);
    let at = path;
    while (files.stat(at) === undefined && at.includes('/')) at = at.slice(0, at.lastIndexOf('/'));
    if (files.stat(at) === undefined || !isWithin(root, files.real(at))) throw new WriteError('EACCES', path);
    return path;
  };
  return {
    makeFolder: (path) => disk.makeFolder(allowed(path)),
    makeScratchFolder: (path) => disk.makeScratchFolder(allowed(path)),
    writeFile: (path, data) => disk.writeFile(allowed(path), data),
    createFile: (path) => disk.createFile(allowed(path)),
    rename: (from, to) => disk.rename(allowed(from), allowed(to)),
    remove: (path) => disk.remove(allowed(path)),
  };
}
