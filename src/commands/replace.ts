import { baseName } from '../base/paths.ts';
import { UsageError } from './failure.ts';
import { readReceipt } from './receipt.ts';
import { asideOf, scratchBeside } from './scratch.ts';
import type { World } from './world.ts';

/** The folder inside a bundle's folder that holds the files for a web page, one by one. */
export const UPLOAD_FOLDER = 'upload';

/** A fresh folder beside the one to be written, so that a rename can put it in place. */
export function stagingFolder(world: World, folder: string): string {
  refuseForeign(world, folder);
  const staging = scratchBeside(world, folder);
  world.disk.makeScratchFolder(staging);
  return staging;
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
  const beside = (reading.receipt.beside ?? []).map(({ name }) => name);
  const ours = [...['.zip', '.eml', '.receipt.json'].map((end) => stem + end), ...parts, ...beside];
  const packed = new Set(reading.receipt.entries.map(({ name }) => baseName(name)));
  const uploads = world.files.list(`${folder}/${UPLOAD_FOLDER}`).filter((name) => !packed.has(name));
  return [...names.filter((name) => !ours.includes(name) && name !== UPLOAD_FOLDER), ...uploads];
}

/** As often another run may be in the way; more than that is no coincidence. */
const TRIES = 5;

/**
 * Puts the new folder in place of the old one; if that can't be done, the old one is put back. Of two runs that do so at
 * once, the later one stands. An old one that can't be removed afterwards stays aside and is said.
 */
export function replaceFolder(world: World, staging: string, folder: string): void {
  const { disk, files } = world;
  const olds: string[] = [];
  for (let turn = 1; ; turn += 1) {
    const old = asideOf(staging, turn);
    if (files.stat(folder) !== undefined && movedAway(world, folder, old)) olds.push(old);
    try {
      disk.rename(staging, folder);
      break;
    } catch (error) {
      // Another run has put its own there meanwhile.
      if (turn < TRIES && files.stat(folder) !== undefined) continue;
      const last = olds.pop();
      if (last !== undefined && files.stat(folder) === undefined) disk.rename(last, folder);
      throw error;
    }
  }
  for (const old of olds) {
    try {
      disk.remove(old);
    } catch {
      world.err(`${old}\n`);
    }
  }
}

/** Moves what is there aside; false where another run has done so first. */
function movedAway({ disk, files }: World, folder: string, old: string): boolean {
  try {
    disk.rename(folder, old);
    return true;
  } catch (error) {
    if (files.stat(folder) !== undefined) throw error;
    return false;
  }
}
