import { after, type Rename } from '../bundle/renames.ts';
import type { JsonUndo, RenamesFile } from '../report/renames/contract.ts';
import { renameLines, spokenOfRenames } from '../report/renames/human.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestAt } from './manifest-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { newNames, openManifest, withNames } from './rename-manifest.ts';
import { carryOut, doneOf, isThere, lastRecord, replaceManifest } from './renames-file.ts';
import type { World } from './world.ts';

export interface UndoOptions extends SharedOptions {
  readonly dryRun?: boolean | undefined;
  /** Files get back their names although they were changed since. */
  readonly force?: boolean | undefined;
}

/**
 * `pack --undo`: gives the source files the names that they had before the last renaming, also one that was broken
 * off, and the manifest its paths. Refuses, and changes nothing, where a file was changed, is gone or has its place taken.
 */
export async function undoRenames(world: World, named: string, options: UndoOptions): Promise<ExitCode> {
  const manifestFile = manifestAt(world, named);
  const folder = parentFolder(manifestFile);
  const last = lastRecord(world, manifestFile);
  if (last === undefined) throw nothingToUndo(manifestFile);
  const { path, record } = last;
  const done = await whereLeft(world, folder, record, options.force ?? false);
  const text = textBefore(world, manifestFile, record);
  const back = record.steps
    .slice(0, done)
    .toReversed()
    .map(({ from, to }): Rename => ({ from: to, to: from }));
  if (!options.dryRun) {
    carryOut(world, folder, back, () => {
      if (text !== undefined) replaceManifest(world, manifestFile, text);
    });
    world.disk.remove(path);
  }
  const renames = record.renames.map(({ from, to }) => ({ from: to, to: from }));
  if (options.format === 'json') {
    const undone = options.dryRun ? 0 : renames.length;
    printJson(world, {
      format: 'dossier-undo/1',
      manifest: manifestFile,
      renamesFile: path,
      undone,
      renames,
    } satisfies JsonUndo);
  } else {
    const { langs } = styleOf(world, options);
    const count = renames.length;
    if (options.dryRun) world.out(spokenOfRenames(langs, (words) => words.wouldUndo(count)) + renameLines(renames));
    else world.out(spokenOfRenames(langs, (words) => words.undone(count, manifestFile)));
  }
  return EXIT.ready;
}

/** The manifest's text with the old paths; undefined where it has them already. */
function textBefore(world: World, manifestFile: string, { manifest, renames }: RenamesFile): string | undefined {
  const opened = openManifest(world, manifestFile);
  const now = opened.mark + opened.source.text;
  if (now === manifest.before) return undefined;
  if (now === manifest.after) return manifest.before;
  return opened.mark + withNames(opened, newNames(renames.map(({ from, to }) => [to, from.normalize('NFC')])));
}

/** After how many steps the renaming stands, by the names and contents of the files; with `force`, by the names alone. */
async function whereLeft(world: World, folder: string, record: RenamesFile, force: boolean): Promise<number> {
  const possible = doneOf(world, folder, record.steps);
  let changed: string[] | undefined;
  for (const done of possible) {
    const found: string[] = [];
    for (const { from, sha256 } of record.renames) {
      const path = after(record.steps.slice(0, done), from);
      if ((await world.sha256(`${folder}/${path}`)) !== sha256) found.push(path);
    }
    if (found.length === 0) return done;
    changed ??= found;
  }
  const [most] = possible;
  if (most === undefined || changed === undefined) throw notAsLeft(world, folder, record);
  if (force) return most;
  throw new UsageError({
    zh: `这些文件在改名之后内容有改动，没有恢复原名：${changed.join('、')}。内容无误的，加 --force 即可恢复原名（内容不变）。`,
    en: `These files were changed since they were renamed, so nothing was taken back: ${changed.join(', ')}. If that is right, add --force; names change back, contents stay.`,
  });
}

function nothingToUndo(manifestFile: string): UsageError {
  return new UsageError({
    zh: `${manifestFile} 旁边没有改名对照表，没有可以撤销的改名。`,
    en: `There is no record of renames beside ${manifestFile}, so there is nothing to take back.`,
  });
}

function notAsLeft(world: World, folder: string, { renames }: RenamesFile): UsageError {
  const gone = renames.map(({ to }) => to).filter((to) => !isThere(world, `${folder}/${to}`));
  const taken = renames.map(({ from }) => from).filter((from) => isThere(world, `${folder}/${from}`));
  const [zh, en] =
    gone.length > 0
      ? [`找不到 ${gone.join('、')}`, `${gone.join(', ')} can't be found`]
      : [`已有同名的文件 ${taken.join('、')}`, `there is a file at ${taken.join(', ')}`];
  return new UsageError({
    zh: `改名之后文件有变动，没有恢复原名：${zh}。请先放回或移开，再运行一次。`,
    en: `Files have come or gone since the renaming, so nothing was taken back: ${en}. Put them back or move them first.`,
  });
}
