import { baseName } from '../base/paths.ts';
import { clearLeft, scratchBeside } from './scratch.ts';
import type { World } from './world.ts';

/**
 * Makes one file: `write` is given a place beside it, in a folder of its own that is taken away again; only what was
 * written to the end is put at `path`. Rejects as `write` does, and then nothing has changed.
 */
export async function writeAside<T>(world: World, path: string, write: (aside: string) => Promise<T>): Promise<T> {
  clearLeft(world, path);
  const staging = scratchBeside(world, path);
  const aside = `${staging}/${baseName(path)}`;
  world.disk.makeScratchFolder(staging);
  try {
    const written = await write(aside);
    world.disk.rename(aside, path);
    return written;
  } finally {
    world.disk.remove(staging);
  }
}
