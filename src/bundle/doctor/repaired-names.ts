import { foldedName } from '../../archive/zip-name.ts';
import { cutStep, type NameChange, safePath } from '../safe-path.ts';

/** A name of the clean copy, and what the one in the zip had wrong. */
export interface RepairedName {
  /** `/`-separated, relative, NFC, and unlike all others on every system. */
  readonly name: string;
  readonly changes: ReadonlySet<NameChange>;
}

/** The longest that folders may be, tried one after the other until all paths fit. */
const FOLDER_CAPS = [Number.POSITIVE_INFINITY, 64, 40, 24, 12];
/** However long the path to it, so much of a file's own name stays. */
const LEAST_FILE = 24;

interface Path {
  readonly original: string;
  steps: readonly string[];
  readonly changes: Set<NameChange>;
}

const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && foldedName(a) === foldedName(b);

/**
 * The names of the clean copy for the names of a zip's files, one for each: safe, and unique even where case is folded.
 * `longest`: UTF-16 units that a path may have. Names that are right stay, and a list that is right stays as a whole.
 */
export function repairNames(names: readonly string[], longest: number): RepairedName[] {
  const paths = names.map((original): Path => {
    const { steps, changes } = safePath(original);
    return { original, steps, changes: new Set(changes) };
  });
  unwrap(paths);
  const folders = shortFolders(paths, longest);
  for (const path of paths) {
    const folder = path.steps.slice(0, -1).join('/');
    const above = folders.get(foldedName(folder)) ?? '';
    const file = path.steps.at(-1) ?? '_';
    const short = cutStep(file, roomBelow(above, longest));
    if (short !== file || above.length !== folder.length) path.changes.add('long');
    else if (above !== folder) path.changes.add('collision');
    path.steps = above === '' ? [short] : [above, short];
  }
  return unique(paths, new Taken([...folders.values()].map(foldedName)), longest);
}

/** UTF-16 units that a file's own name may have below a folder. */
const roomBelow = (above: string, longest: number): number =>
  Math.max(LEAST_FILE, longest - above.length - (above === '' ? 0 : 1));

/** Takes away a folder that holds nothing but a folder of the same name. */
function unwrap(paths: readonly Path[]): void {
  const [first] = paths;
  while (
    first !== undefined &&
    paths.every(({ steps }) => steps.length > 2 && sameName(steps[0], first.steps[0]) && sameName(steps[1], steps[0]))
  ) {
    for (const path of paths) {
      path.steps = path.steps.slice(1);
      path.changes.add('wrapped');
    }
  }
}

/** Every folder by its folded path, with the path that it has in the copy: spelt in one way, and short enough for what lies in it. */
function shortFolders(paths: readonly Path[], longest: number): ReadonlyMap<string, string> {
  let folders = new Map<string, string>();
  for (const cap of FOLDER_CAPS) {
    folders = foldersCut(paths, cap);
    const fits = paths.every(({ steps }) => {
      const above = folders.get(foldedName(steps.slice(0, -1).join('/'))) ?? '';
      return above.length + 1 + Math.min(LEAST_FILE, steps.at(-1)?.length ?? 0) <= longest;
    });
    if (fits) break;
  }
  return folders;
}

function foldersCut(paths: readonly Path[], cap: number): Map<string, string> {
  const folders = new Map<string, string>();
  const taken = new Taken();
  for (const { steps } of paths) {
    for (let depth = 1; depth < steps.length; depth += 1) {
      const key = foldedName(steps.slice(0, depth).join('/'));
      if (folders.has(key)) continue;
      const above = folders.get(foldedName(steps.slice(0, depth - 1).join('/'))) ?? '';
      folders.set(key, taken.takeFree(above, steps[depth - 1] ?? '_', cap));
    }
  }
  return folders;
}

/** The paths that are taken, in folded form. */
class Taken {
  readonly #paths: Set<string>;
  /** The number that was last given to a path, so that many of one name take no longer than as many others. */
  readonly #copies = new Map<string, number>();

  constructor(paths: Iterable<string> = []) {
    this.#paths = new Set(paths);
  }

  /** Takes a path if it is free. */
  take(path: string): boolean {
    const key = foldedName(path);
    if (this.#paths.has(key)) return false;
    this.#paths.add(key);
    return true;
  }

  /** Takes a path below a folder, its last step cut to `units`, and numbered where it is not free. */
  takeFree(above: string, step: string, units: number): string {
    const start = above === '' ? '' : `${above}/`;
    const plain = start + cutStep(step, units);
    const key = foldedName(plain);
    for (let copy = this.#copies.get(key) ?? 1; ; copy += 1) {
      const path = copy === 1 ? plain : start + cutStep(step, units, ` (${copy})`);
      if (!this.take(path)) continue;
      this.#copies.set(key, copy + 1);
      return path;
    }
  }
}

/** Numbers the files whose names are taken; those that are right as they are choose first. */
function unique(paths: readonly Path[], taken: Taken, longest: number): RepairedName[] {
  const kept = new Set(paths.filter(({ original, steps }) => original === steps.join('/') && taken.take(original)));
  return paths.map((path) => {
    if (kept.has(path)) return { name: path.original, changes: path.changes };
    const [file = '_', above = ''] = path.steps.toReversed();
    const name = taken.takeFree(above, file, roomBelow(above, longest));
    if (name !== path.steps.join('/')) path.changes.add('collision');
    return { name, changes: path.changes };
  });
}
