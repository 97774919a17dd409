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
        changed();
      },
      Math.max(0, Math.min(QUIET, since + PATIENCE - Date.now())),
    );
  };
  let before = watched();
  let [folders, files] = [folderState(before), fileState(before)];
  let watcher = below(before.folders, soon);
  const ready = new Promise<void>((resolve) => void watcher.once('ready', resolve));
  const look = (): void => {
    before = watched();
    const now = [folderState(before), fileState(before)] as const;
    if (now[0] !== folders) {
      void watcher.close();
      watcher = below(before.folders, soon);
    }
    if (now[0] !== folders || now[1] !== files) soon();
    [folders, files] = now;
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

const statOf = (path: string): fs.Stats | undefined => {
  try {
    return fs.statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

const folderState = ({ folders }: Watched): string => JSON.stringify(folders.map((path) => [path, statOf(path)?.ino]));

const fileState = ({ files }: Watched): string =>
  JSON.stringify(
    files.map((path) => {
      const found = statOf(path);
      return [path, found?.size, found?.mtimeMs, found?.ino];
    }),
  );

/** The rest of a path behind the folder that is watched, with a `/` before it; what lies above doesn't count. */
function relativeTo(folders: readonly string[], path: string): string {
  const plain = path.replaceAll('\\', '/');
  const folder = folders.find((one) => plain === one || plain.startsWith(`${one}/`));
  return folder === undefined ? '' : plain.slice(folder.length);
}
