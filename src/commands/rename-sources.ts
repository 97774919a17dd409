import { foldedName } from '../archive/zip-name.ts';
import { baseName, folderOf } from '../base/paths.ts';
import { type Rename, renameSteps } from '../bundle/renames.ts';
import { findOnDisk, lookAt } from '../facts/look.ts';
import type { RenamesFile } from '../report/renames/contract.ts';
import type { Examined } from './examine.ts';
import { UsageError } from './failure.ts';
import { namedElsewhere } from './on-disk.ts';
import { type NewNames, newNames, openManifest, withNames } from './rename-manifest.ts';
import { carryOut, doneOf, lastRecord, nextRecord, replaceManifest, taken, writeWhole } from './renames-file.ts';
import type { World } from './world.ts';

/** What is to be renamed, and what each path that the manifest has becomes. */
export interface RenamePlan {
  readonly renames: readonly Rename[];
  readonly names: NewNames;
}

/**
 * Plans names for the source files as they have in the bundle, each in its own folder. A file that several materials
 * name gets the name of the first. Throws where a place is taken, another manifest needs the old names, or an earlier
 * run was broken off.
 */
export function planSourceNames(world: World, { folder, manifestFile, bundleNames }: Examined): RenamePlan {
  refuseUnfinished(world, manifestFile, folder);
  const renames = new Map<string, Rename>();
  const written: [string, string][] = [];
  const look = lookAt(world.files);
  for (const [{ safe, file = '' }, name] of bundleNames) {
    const path = safe === undefined ? undefined : findOnDisk(look, `${folder}/${safe}`)?.slice(folder.length + 1);
    if (path === undefined || world.files.stat(`${folder}/${path}`)?.kind !== 'file') continue;
    const to = renames.get(path)?.to ?? path.slice(0, path.lastIndexOf('/') + 1) + name;
    renames.set(path, { from: path, to });
    written.push([file, to]);
  }
  const all = [...renames.values()].filter(({ from, to }) => from.normalize('NFC') !== to);
  refuseTaken(world, folder, all);
  refuseNamedElsewhere(world, manifestFile, all);
  const moved = new Set(all.map(({ to }) => to));
  return { renames: all, names: newNames(written.filter(([, to]) => moved.has(to))) };
}

/** Carries a plan out: a record of it first, then the files, then the manifest. Gives the path of the record. */
export async function renameSources(world: World, examined: Examined, plan: RenamePlan): Promise<string> {
  const { folder, manifestFile } = examined;
  const manifest = openManifest(world, manifestFile);
  if (manifest.source.text !== examined.source.text) throw changedMeanwhile(manifestFile);
  const [before, after] = [manifest.source.text, withNames(manifest, plan.names)].map((text) => manifest.mark + text);
  const steps = renameSteps(plan.renames);
  const renames: RenamesFile['renames'] = [];
  for (const { from, to } of plan.renames) renames.push({ from, to, sha256: await world.sha256(`${folder}/${from}`) });
  const texts = { file: baseName(manifestFile), before: before ?? '', after: after ?? '' };
  const record: RenamesFile = { format: 'dossier-renames/1', manifest: texts, renames, steps };
  const path = nextRecord(world, manifestFile);
  writeWhole(world, path, `${JSON.stringify(record, null, 2)}\n`);
  try {
    carryOut(world, folder, steps, () => replaceManifest(world, manifestFile, texts.after));
  } catch (error) {
    if (doneOf(world, folder, steps).includes(0)) world.disk.remove(path);
    throw error;
  }
  return path;
}

/** What a run that was broken off has left must be put right before anything else. */
function refuseUnfinished(world: World, manifestFile: string, folder: string): void {
  const last = lastRecord(world, manifestFile);
  if (last === undefined) return;
  const { steps, manifest } = last.record;
  const done = doneOf(world, folder, steps);
  const { source, mark } = openManifest(world, manifestFile);
  const finished = done.length === 0 || (done[0] === steps.length && mark + source.text !== manifest.before);
  if (finished) return;
  throw new UsageError({
    zh: `上一次改名没有做完（见 ${last.path}）。请先运行 dossier pack --undo ${manifestFile} 恢复原名。`,
    en: `An earlier renaming was broken off (see ${last.path}). Run dossier pack --undo ${manifestFile} first to take it back.`,
  });
}

function refuseTaken(world: World, folder: string, renames: readonly Rename[]): void {
  const moving = new Set(renames.map(({ from }) => from));
  const others = (path: string): boolean =>
    world.files
      .list(folderOf(`${folder}/${path}`))
      .some((name) => foldedName(name) === foldedName(baseName(path)) && !moving.has(inFolderOf(path, name)));
  const places = renames.map(({ to }) => to).filter(others);
  if (places.length > 0) throw taken(places);
}

const inFolderOf = (path: string, name: string): string => path.slice(0, path.lastIndexOf('/') + 1) + name;

function refuseNamedElsewhere(world: World, manifestFile: string, renames: readonly Rename[]): void {
  const elsewhere = new Set(namedElsewhere(world.files, manifestFile).map(foldedName));
  const shared = renames.map(({ from }) => from).filter((from) => elsewhere.has(foldedName(from)));
  if (shared.length === 0) return;
  throw new UsageError({
    zh: `同一文件夹的另一份申报清单也用到这些文件，没有改名：${shared.join('、')}。`,
    en: `Another manifest in the folder names these files too, so nothing was renamed: ${shared.join(', ')}.`,
  });
}

const changedMeanwhile = (manifestFile: string): UsageError =>
  new UsageError({
    zh: `${manifestFile} 在检查之后被改动了，没有改名。请再运行一次。`,
    en: `${manifestFile} was changed after it was checked, so nothing was renamed. Run the command again.`,
  });
