import { baseName, folderOf } from '../base/paths.ts';
import { UsageError } from './failure.ts';
import type { World } from './world.ts';

/** A fresh folder beside the one to be written, so that a rename can put it in place. */
export function stagingFolder(world: World, folder: string): string {
  const staging = `${folderOf(folder)}/.${baseName(folder)}.partial-${world.now()}`;
  refuseForeign(world, folder);
  world.disk.makeScratchFolder(staging);
  return staging;
}

/** A folder or file of this name that dossier didn't write is the user's, and stays untouched. */
function refuseForeign(world: World, folder: string): void {
  const entry = world.files.stat(folder);
  const names = world.files.list(folder);
  const ours = entry?.kind === 'folder' && (names.length === 0 || names.includes(`${baseName(folder)}.receipt.json`));
  if (entry === undefined || ours) return;
  throw new UsageError({
    zh: `${folder} 已经存在，而且不是 dossier 打的包，没有改动。请用 --out 换一个位置。`,
    en: `${folder} exists already and is not a bundle of dossier's; it was left as it is. Choose another place with --out.`,
  });
}

/** Puts the new folder in place of the old one; if that can't be done, the old one is put back. */
export function replaceFolder(world: World, staging: string, folder: string): void {
  const { disk, files } = world;
  if (files.stat(folder) === undefined) {
    disk.rename(staging, folder);
    return;
  }
  const old = `${staging}.old`;
  disk.rename(folder, old);
  try {
    disk.rename(staging, folder);
  } catch (error) {
    disk.rename(old, folder);
    throw error;
  }
  disk.remove(old);
}
