import { baseName, folderOf } from '../base/paths.ts';
import { UsageError } from './failure.ts';
import { readReceipt } from './receipt.ts';
import type { World } from './world.ts';

/** Work in progress older than this belongs to no run that is still going on. */
const STALE_MS = 24 * 3_600_000;

/** The folder inside a bundle's folder that holds the files for a web page, one by one. */
export const UPLOAD_FOLDER = 'upload';

/**
 * A fresh folder beside the one to be written, so that a rename can put it in place. What a run that was killed has
 * left there is put right first: an old bundle without its place goes back to it, stale work is removed.
 */
export function stagingFolder(world: World, folder: string): string {
  tidy(world, folder);
  refuseForeign(world, folder);
  const staging = `${folderOf(folder)}/.${baseName(folder)}.partial-${world.now()}`;
  world.disk.makeScratchFolder(staging);
  return staging;
}

function tidy(world: World, folder: string): void {
  const start = `.${baseName(folder)}.partial-`;
  for (const name of world.files.list(folderOf(folder))) {
    if (!name.startsWith(start)) continue;
    const path = `${folderOf(folder)}/${name}`;
    const since = Number.parseInt(name.slice(start.length), 10);
    if (name.endsWith('.old') && world.files.stat(folder) === undefined) world.disk.rename(path, folder);
    else if (world.now() - since > STALE_MS) world.disk.remove(path);
  }
}

/** A folder of this name with anything in it that dossier didn't write is the user's, and stays untouched. */
function refuseForeign(world: World, folder: string): void {
  const entry = world.files.stat(folder);
  if (entry === undefined || (entry.kind === 'folder' && foreign(world, folder).length === 0)) return;
  const [first] = entry.kind === 'folder' ? foreign(world, folder) : [];
  const example = first === undefined ? '' : first;
  throw new UsageError({
    zh: `${folder} 里有不是 dossier 写的内容${example === '' ? '' : `（${example}）`}，没有改动。请把它移到别处，或用 --out 换一个位置。`,
    en: `${folder} holds something that dossier did not write${example === '' ? '' : ` (${example})`}; it was left as it is. Move that elsewhere, or choose another place with --out.`,
  });
}

/** What lies in a bundle's folder beside the files that a receipt there accounts for. */
function foreign(world: World, folder: string): string[] {
  const stem = baseName(folder);
  const names = world.files.list(folder);
  if (names.length === 0) return [];
  const reading = readReceipt(world, `${folder}/${stem}.zip`);
  if (!reading.ok) return [...names];
  const parts = (reading.receipt.parts ?? []).flatMap(({ name }) => [name, name.replace(/\.zip$/, '.eml')]);
  const ours = [...['.zip', '.eml', '.receipt.json'].map((end) => stem + end), ...parts];
  const packed = new Set(reading.receipt.entries.map(({ name }) => baseName(name)));
  const uploads = world.files.list(`${folder}/${UPLOAD_FOLDER}`).filter((name) => !packed.has(name));
  return [...names.filter((name) => !ours.includes(name) && name !== UPLOAD_FOLDER), ...uploads];
}

/**
 * Puts the new folder in place of the old one; if that can't be done, the old one is put back. An old one that can't be
 * removed afterwards stays aside and is said.
 */
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
  try {
    disk.remove(old);
  } catch {
    world.err(`${old}\n`);
  }
}
