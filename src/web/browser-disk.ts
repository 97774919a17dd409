import { Writable } from 'node:stream';
import { type Disk, WriteError } from '../commands/world.ts';
import { type FileTree, fromRoot } from './browser-files.ts';

/** Writing into a tree in memory. */
export function browserDisk(tree: FileTree): Disk {
  const makeFolder = (path: string): void => {
    const steps = fromRoot(path).split('/');
    for (const [index] of steps.entries()) tree.folders.add(steps.slice(0, index + 1).join('/'));
  };
  const put = (path: string, data: Uint8Array): void => {
    const at = fromRoot(path);
    if (tree.files.has(at)) throw new WriteError('EEXIST', path);
    tree.files.set(at, data);
  };
  return {
    makeFolder,
    makeScratchFolder: makeFolder,
    writeFile: (path, data) => put(path, typeof data === 'string' ? new TextEncoder().encode(data) : data.slice()),
    createFile: (path) => {
      const chunks: Uint8Array[] = [];
      return new Writable({
        write: (chunk: Uint8Array, _, done) => {
          chunks.push(chunk);
          done();
        },
        final: (done) => {
          put(path, new Uint8Array(Buffer.concat(chunks)));
          done();
        },
      });
    },
    rename: (from, to) => {
      const [source, target] = [fromRoot(from), fromRoot(to)];
      for (const [path, content] of [...tree.files]) {
        if (path !== source && !path.startsWith(`${source}/`)) continue;
        tree.files.delete(path);
        tree.files.set(target + path.slice(source.length), content);
      }
      for (const path of [...tree.folders]) {
        if (path !== source && !path.startsWith(`${source}/`)) continue;
        tree.folders.delete(path);
        tree.folders.add(target + path.slice(source.length));
      }
    },
    remove: (path) => {
      const at = fromRoot(path);
      for (const known of [tree.files, tree.folders]) {
        for (const one of [...known.keys()]) if (one === at || one.startsWith(`${at}/`)) known.delete(one);
      }
    },
  };
}
