import { foldedName } from '../archive/zip-name.ts';
import { baseName, folderOf, readRelativePath, stemOf } from '../base/paths.ts';
import { type Rename, stepsDone } from '../bundle/renames.ts';
import { type RenamesFile, renamesFileShape } from '../report/renames/contract.ts';
import { UsageError } from './failure.ts';
import { parentFolder } from './paths.ts';
import { clearLeft, scratchBeside } from './scratch.ts';
import { type World, WriteError } from './world.ts';

/** The records of renames beside a manifest, the oldest first, by their names: `dossier-renames.json`, `dossier-renames-2.json`. */
function records(world: World, manifestFile: string): string[] {
  const folder = parentFolder(manifestFile);
  const names = new Set(world.files.list(folder));
  const paths: string[] = [];
  for (let number = 1; ; number += 1) {
    const name = `${stemOf(manifestFile)}-renames${number === 1 ? '' : `-${number}`}.json`;
    if (!names.has(name)) return paths;
    paths.push(`${folder}/${name}`);
  }
}

/** Where the next record goes. */
export function nextRecord(world: World, manifestFile: string): string {
  const count = records(world, manifestFile).length;
  return `${parentFolder(manifestFile)}/${stemOf(manifestFile)}-renames${count === 0 ? '' : `-${count + 1}`}.json`;
}

/** The last record, which is the one that can be taken back; undefined where nothing was renamed. */
export function lastRecord(world: World, manifestFile: string): { path: string; record: RenamesFile } | undefined {
  const path = records(world, manifestFile).at(-1);
  return path === undefined ? undefined : { path, record: readRecord(world, path) };
}

function readRecord(world: World, path: string): RenamesFile {
  const file = world.files.open(path);
  try {
    const parsed = renamesFileShape.safeParse(JSON.parse(new TextDecoder().decode(file.read(0, file.size))));
    if (parsed.success && [...parsed.data.renames, ...parsed.data.steps].every(staysWithin)) return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  } finally {
    file.close();
  }
  throw new UsageError({
    zh: `${path} 不是改名对照表，或者被改动过，没有改动任何文件。`,
    en: `${path} is no record of renames, or was changed; no file was touched.`,
  });
}

/** A record may have come with a folder from elsewhere; it leads nowhere outside. */
function staysWithin({ from, to }: Rename): boolean {
  return [from, to].every((path) => {
    const read = readRelativePath(path);
    return read.ok && read.path === path;
  });
}

/** Whether a file of exactly this name lies in a folder; a disk that folds case would say yes to others as well. */
export function isThere(world: World, path: string): boolean {
  const name = baseName(path).normalize('NFC');
  return world.files.list(folderOf(path)).some((one) => one.normalize('NFC') === name);
}

/** How many steps of a record may have been carried out, the most first; none where files have come or gone since. */
export const doneOf = (world: World, folder: string, steps: readonly Rename[]): number[] =>
  stepsDone(steps, (path) => isThere(world, `${folder}/${path}`));

/**
 * Renames one after the other, never over anything, and then does what is to be done with them. Where something fails,
 * what had been renamed gets back its name.
 */
export function carryOut(world: World, folder: string, steps: readonly Rename[], finish: () => void): void {
  const done: Rename[] = [];
  try {
    for (const step of steps) {
      renameOne(world, folder, step);
      done.push(step);
    }
    finish();
  } catch (error) {
    for (const { from, to } of done.toReversed()) world.disk.rename(`${folder}/${to}`, `${folder}/${from}`);
    throw error instanceof WriteError && done.length < steps.length ? inUse(error) : error;
  }
}

function renameOne(world: World, folder: string, { from, to }: Rename): void {
  const names = world.files.list(folderOf(`${folder}/${to}`));
  if (names.some((name) => foldedName(name) === foldedName(baseName(to)) && name !== baseName(from))) throw taken([to]);
  world.disk.rename(`${folder}/${from}`, `${folder}/${to}`);
}

const inUse = ({ code, path }: WriteError): UsageError =>
  new UsageError({
    zh: `改不了名：${path}（${code}）。文件可能正被打开，或者没有权限；已改的名称都已恢复，没有留下改动。`,
    en: `Could not rename to ${path} (${code}). The file may be open, or permission is missing; what had been renamed was put back, and nothing is changed.`,
  });

/** The places of renames that another file has already. */
export const taken = (paths: readonly string[]): UsageError =>
  new UsageError({
    zh: `已有同名的文件，没有改动任何文件：${paths.join('、')}。请先移开或改名。`,
    en: `Files of these names are there already, so nothing was renamed: ${paths.join(', ')}. Move or rename them first.`,
  });

/** Writes a text aside and then puts it in its place, so that there is always a whole one. */
export function writeWhole(world: World, path: string, text: string): void {
  clearLeft(world, path);
  const aside = scratchBeside(world, path);
  world.disk.writeFile(aside, text);
  try {
    world.disk.rename(aside, path);
  } catch (error) {
    world.disk.remove(aside);
    throw error;
  }
}

/** Puts a new text in the place of a manifest; where that is a link, of what it leads to. */
export const replaceManifest = (world: World, manifestFile: string, text: string): void =>
  writeWhole(world, world.files.real(manifestFile), text);
