import fs from 'node:fs';
import { type FSWatcher, watch } from 'chokidar';
import type { Watched, Watching } from '../commands/world.ts';

/** Editors write in several steps; this much quiet ends them. Milliseconds. */
const QUIET = 80;
/** What is written to without end is told of all the same. */
const PATIENCE = 500;
/** Network drives tell of nothing, and a folder that comes back is another one: this often, what counts is looked at. */
const BEAT = 1000;

/** What nobody edits: work in progress, marks of open documents, and bundles that were packed. */
const IGNORED = /\/(?:\.|~\$)|^\/(?:node_modules|bundle)(?:\/|$)/;

/** Tells of changes to what is watched at the time; those that come together are told once. */
export function nodeWatch(watched: () => Watched, changed: () => void): Watching {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const soon = (): void => {
    if (timer === undefined) since = Date.now();
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        // What is told now isn't to be told by the beat once more.
        files = statesOf(watched().files);
        changed();
      },
      Math.max(0, Math.min(QUIET, since + PATIENCE - Date.now())),
    );
  };
  let folders = statesOf(watched().folders);
  let files = statesOf(watched().files);
  let watcher = below([...folders.keys()], soon);
  const ready = new Promise<void>((resolve) => void watcher.once('ready', resolve));
  const look = (): void => {
    const now = watched();
    const [foldersNow, filesNow] = [statesOf(now.folders), statesOf(now.files)];
    const isOther = differs(folders, foldersNow);
    if (isOther || !sameKeys(folders, foldersNow)) {
      void watcher.close();
      watcher = below(now.folders, soon);
    }
    if (isOther || differs(files, filesNow)) soon();
    [folders, files] = [foldersNow, filesNow];
  };
  const beat = setInterval(look, BEAT);
  return {
    ready,
    close: async () => {
      clearTimeout(timer);
      clearInterval(beat);
      await watcher.close();
    },
  };
}

/** Whatever happens below folders. */
function below(folders: readonly string[], soon: () => void): FSWatcher {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => IGNORED.test(relativeTo(folders, path)),
  });
  watcher.on('all', soon);
  // Where the system refuses to tell (too many folders, no permission), the beat is left.
  watcher.on('error', () => {});
  return watcher;
}

/** What tells that something at a path is still the same, by path. */
type States = ReadonlyMap<string, string>;

const statesOf = (paths: readonly string[]): States => new Map(paths.map((path) => [path, stateOf(path)]));

/** Of a folder only which one it is: what happens in it is told otherwise. */
function stateOf(path: string): string {
  try {
    const found = fs.statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return '';
    return found.isDirectory() ? `${found.ino}` : `${found.ino} ${found.size} ${found.mtimeMs}`;
  } catch {
    return '';
  }
}

/** Whether something that is watched is no longer the same; what came to it or left it is no change. */
const differs = (before: States, now: States): boolean =>
  [...now].some(([path, state]) => (before.get(path) ?? state) !== state);

const sameKeys = (some: States, others: States): boolean =>
  some.size === others.size && [...some.keys()].every((key) => others.has(key));

/** The rest of a path behind the folder that is watched, with a `/` before it; what lies above doesn't count. */
function relativeTo(folders: readonly string[], path: string): string {
  const plain = path.replaceAll('\\', '/');
  const folder = folders.find((one) => plain === one || plain.startsWith(`${one}/`));
  return folder === undefined ? '' : plain.slice(folder.length);
}
