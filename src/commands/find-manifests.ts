import { byCodePoint } from '../base/order.ts';
import { type Files, ReadError } from '../base/world.ts';
import { readDocument } from '../source/document.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';

/** How many folders below the one named are looked into: `2025/wsca/mobility/dossier.yaml` is found. */
const DEPTH = 3;

/**
 * The manifests that a path stands for, at least one. A folder stands for the `dossier.yaml` in it; without one, for
 * the manifests in it and in the folders below, by code point. A path that leads to none stands for itself.
 */
export function manifestsAt(files: Files, named: string): readonly [string, ...string[]] {
  if (files.stat(named)?.kind !== 'folder') return [named];
  const [first, ...more] = within(files, named.replace(/\/+$/, ''), DEPTH).toSorted(byCodePoint);
  return first === undefined ? [named] : [first, ...more];
}

/** The manifests of several paths in the order given, each once, however it is named. */
export function manifestsNamed(files: Files, named: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of named.flatMap((one) => manifestsAt(files, one))) {
    const real = files.stat(path) === undefined ? path : files.real(path);
    if (!found.has(real)) found.set(real, path);
  }
  return [...found.values()];
}

function within(files: Files, folder: string, depth: number): string[] {
  const own = `${folder}/dossier.yaml`;
  if (files.stat(own)?.kind === 'file') return [own];
  return files
    .list(folder === '' ? '/' : folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .map((name) => `${folder}/${name}`)
    .flatMap((path) => {
      try {
        if (files.stat(path)?.kind === 'folder') return depth > 0 ? within(files, path, depth - 1) : [];
        return isManifest(files, path) ? [path] : [];
      } catch (error) {
        // What can't be looked into may well be a submission: it is named, and said to be unreadable when its turn comes.
        if (error instanceof ReadError) return [path];
        throw error;
      }
    });
}

/** A YAML file is a manifest by its name, or by a `dossier` key at its top; the key may stand in text too broken to be data. */
function isManifest(files: Files, path: string): boolean {
  if (!/\.ya?ml$/i.test(path) || files.stat(path)?.kind !== 'file') return false;
  if (/\/dossier[^/]*$/i.test(path)) return true;
  const file = files.open(path);
  try {
    if (file.size > MAX_SOURCE_BYTES) return false;
    const { data, text } = readDocument(path, file.read(0, file.size));
    return (typeof data === 'object' && data !== null && 'dossier' in data) || /^dossier\s*[:：]/m.test(text);
  } finally {
    file.close();
  }
}
