import { type Entry, type Files, type OpenFile, ReadError } from '../base/world.ts';

/** What stands at a path: a file that was dropped, or bytes that were written here. */
export type Content = Blob | Uint8Array;

/** Files in the memory of a page, by their paths from one root; folders are what paths lead through, or were made. */
export interface FileTree {
  readonly files: Map<string, Content>;
  readonly folders: Set<string>;
}

/** A worker reads a file that was dropped by position and at once, as a disk is read. */
interface Reader {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}
declare const FileReaderSync: new () => Reader;

/** A path from the root, without `.`, `..` and empty steps; the root is empty. */
export function fromRoot(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads a part of what stands at a path. */
export function readPart(content: Content, from: number, to: number): Uint8Array {
  if (content instanceof Uint8Array) return content.subarray(from, to);
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(content.slice(from, to)));
}

export const sizeOf = (content: Content): number => (content instanceof Uint8Array ? content.length : content.size);

/** A tree as the commands read a disk. */
export function browserFiles(tree: FileTree): Files {
  const stat = (path: string): Entry | undefined => {
    const at = fromRoot(path);
    const content = tree.files.get(at);
    if (content !== undefined) {
      const modified = 'lastModified' in content ? Number(content.lastModified) : 0;
      return { kind: 'file', bytes: sizeOf(content), modified, inode: 0 };
    }
    return at === '' || tree.folders.has(at) ? { kind: 'folder', bytes: 0, modified: 0, inode: 0 } : undefined;
  };
  return {
    stat,
    list: (folder) => {
      const before = fromRoot(folder) === '' ? '' : `${fromRoot(folder)}/`;
      const below = [...tree.files.keys(), ...tree.folders].filter((path) => path.startsWith(before));
      return [...new Set(below.map((path) => path.slice(before.length).split('/')[0] ?? ''))].filter(Boolean);
    },
    real: (path) => `/${fromRoot(path)}`,
    open: (path) => {
      const content = tree.files.get(fromRoot(path));
      if (content === undefined) throw new ReadError('ENOENT', path);
      return opened(path, content);
    },
  };
}

function opened(path: string, content: Content): OpenFile {
  const size = sizeOf(content);
  return {
    size,
    read: (offset, length) => {
      try {
        const part = readPart(content, Math.min(offset, size), Math.min(offset + Math.max(0, length), size));
        return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      } catch {
        // The file was changed or taken away after it was dropped.
        throw new ReadError('EIO', path);
      }
    },
    close: () => {},
  };
}
