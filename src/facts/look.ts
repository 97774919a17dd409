import { baseName, folderOf } from '../base/paths.ts';
import type { Files } from '../base/world.ts';

/** The names in a folder, found by what people may write instead. */
export interface FolderNames {
  /** As they stand on disk, in no particular order. */
  readonly all: readonly string[];
  /** The same name, where a Mac may have written it in decomposed form. */
  same(name: string): string | undefined;
  /** The same name in upper or lower case, in composed form. */
  inAnyCase(name: string): string | undefined;
  /** The name that was most likely meant: other separators or widths, or else another extension. */
  alike(name: string): string | undefined;
}

/**
 * One look at a disk: each folder is listed once, when its first name is asked for. For one examination; what changes
 * on disk after that is seen by the next look.
 */
export interface Look {
  readonly files: Files;
  /** Throws a ReadError where the folder can't be read; empty where there is none. */
  namesIn(folder: string): FolderNames;
}

export function lookAt(files: Files): Look {
  const seen = new Map<string, FolderNames>();
  return {
    files,
    namesIn: (folder) => {
      const names = seen.get(folder) ?? folderNames(files.list(folder));
      seen.set(folder, names);
      return names;
    },
  };
}

/** The path itself, or, where a Mac wrote the name in decomposed form, the same name as it stands on disk. */
export function findOnDisk({ files, namesIn }: Look, path: string): string | undefined {
  if (files.stat(path) !== undefined) return path;
  const actual = namesIn(folderOf(path)).same(baseName(path));
  return actual === undefined ? undefined : path.slice(0, path.lastIndexOf('/') + 1) + actual;
}

const composed = (name: string): string => name.normalize('NFC');
const folded = (name: string): string => composed(name).toLowerCase();
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
const plainStem = (name: string): string => plain(name).replace(/\.[^.]*$/, '');

function folderNames(all: readonly string[]): FolderNames {
  const same = firstBy(all, composed);
  const inAnyCase = firstBy(all, folded);
  const [alike, alikeStem] = [firstBy(all, plain), firstBy(all, plainStem)];
  return {
    all,
    same,
    inAnyCase: (name) => inAnyCase(name)?.normalize('NFC'),
    alike: (name) => alike(name) ?? alikeStem(name),
  };
}

/** Finds the first of the names that is the same in a form; they are gone through with the first question. */
function firstBy(names: readonly string[], form: (name: string) => string): (name: string) => string | undefined {
  let first: Map<string, string> | undefined;
  return (name) => {
    first ??= new Map(names.map((one) => [form(one), one] as const).reverse());
    return first.get(form(name));
  };
}
