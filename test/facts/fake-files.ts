import { bytesOf } from '../../src/base/bytes.ts';
import { type Files, ReadError } from '../../src/base/world.ts';
import type { Engines } from '../../src/facts/engines.ts';

/** What stands at a path of a made-up disk. `text` of a file; `error`: opening it fails so; `link`: where it leads. */
export type Thing = { text: string; error?: string } | { folder: true } | { other: true } | { link: string };

/** A made-up disk, and what was opened and not closed on it. `foldCase`: it doesn't tell upper from lower case. */
export function fakeFiles(
  things: Readonly<Record<string, Thing>>,
  foldCase = false,
): Files & { readonly opened: () => number } {
  let open = 0;
  const plain = (path: string): string => (foldCase ? path.toLowerCase() : path);
  const follow = (path: string): string => {
    const name = Object.keys(things).find((candidate) => plain(candidate) === plain(path)) ?? path;
    const found = things[name];
    return found !== undefined && 'link' in found ? follow(found.link) : name;
  };
  const at = (path: string): Thing | undefined => things[follow(path)];
  return {
    opened: () => open,
    stat: (path) => {
      const found = at(path);
      if (found === undefined) return undefined;
      const kind = 'text' in found ? 'file' : 'folder' in found ? 'folder' : 'other';
      return { kind, bytes: 'text' in found ? Buffer.byteLength(found.text) : 0, modified: 7, inode: 0 };
    },
    list: (folder) =>
      Object.keys(things)
        .filter((path) => plain(path.slice(0, Math.max(0, path.lastIndexOf('/')))) === plain(folder))
        .map((path) => path.slice(path.lastIndexOf('/') + 1)),
    real: follow,
    open: (path) => {
      const found = at(path);
      if (found === undefined || !('text' in found)) throw new ReadError('ENOENT', path);
      if (found.error !== undefined) throw new ReadError(found.error, path);
      open += 1;
      const close = (): void => {
        open -= 1;
      };
      return { ...bytesOf(new TextEncoder().encode(found.text)), close };
    },
  };
}

/** Engines that nothing may ask. */
export const noEngines: Engines = {
  pdf: {
    pages: () => Promise.reject(new Error('asked for pages')),
    text: () => Promise.reject(new Error('asked for text')),
    layout: () => Promise.reject(new Error('asked for layout')),
    ink: () => Promise.reject(new Error('asked for ink')),
    seals: () => Promise.reject(new Error('asked for seals')),
    pictureSeals: () => Promise.reject(new Error('asked for seals')),
    picture: () => Promise.reject(new Error('asked for a picture')),
    thumbnail: () => Promise.reject(new Error('asked for a picture')),
    warm: () => {},
    close: () => Promise.resolve(),
  },
  video: { tracks: () => Promise.reject(new Error('asked for a video')), close: () => Promise.resolve() },
  clock: () => 0,
};
