import { watch } from 'chokidar';
import type { Watching } from '../commands/world.ts';

/** Editors write in several steps; this much quiet ends them. Milliseconds. */
const QUIET = 80;

/** What nobody edits: work in progress, marks of open documents, and bundles that were packed. */
const IGNORED = /(?:^|[/\\])(?:\.[^/\\]*|~\$[^/\\]*|node_modules|bundle)(?:[/\\]|$)/;

/** Tells of changes below folders, those of folders that come later too. `changed` is called once for changes that come together. */
export function nodeWatch(folders: readonly string[], changed: () => void): Watching {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => folders.every((folder) => path !== folder) && IGNORED.test(relativeTo(folders, path)),
    // A change of the time alone, as by a programme for backups, is one that the inspector sees through.
    alwaysStat: false,
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  // A folder that disappears is told by what can't be read any more.
  watcher.on('error', () => {});
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What lies above the folders that are watched doesn't count. */
function relativeTo(folders: readonly string[], path: string): string {
  const plain = path.replaceAll('\\', '/');
  const folder = folders.find((one) => plain.startsWith(`${one}/`));
  return folder === undefined ? plain : plain.slice(folder.length);
}
