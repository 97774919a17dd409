import { foldedName } from '../archive/zip-name.ts';
import { junkOf } from '../base/junk.ts';
import { byCodePoint } from '../base/order.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';

/** What lies in the folders of materials: paths from the manifest's folder. */
export interface OnDisk {
  /** The folders that were looked into, each with the files in it and below it that aren't in another of them. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** There are more files than anybody looked at. */
  readonly more: boolean;
}

/** The files of all folders that are junk, by code point. */
export const junkOnDisk = ({ folders }: OnDisk): string[] =>
  [...folders.values()]
    .flat()
    .filter((path) => junkOf(path) !== undefined)
    .toSorted(byCodePoint);

/**
 * Files that no manifest names, folder by folder: most likely attachments left out. `named`: the paths that manifests
 * name; one that differs in case only is told elsewhere.
 */
export function unnamedDrafts({ folders }: OnDisk, named: readonly string[]): Draft[] {
  const known = new Set(named.map(foldedName));
  return [...folders].flatMap(([folder, paths]) => {
    const files = paths
      .filter((path) => junkOf(path) === undefined && !known.has(foldedName(path)))
      .map((path) => (folder === '' ? path : path.slice(folder.length + 1)))
      .toSorted(byCodePoint);
    if (files.length === 0) return [];
    return [{ message: message('disk.unnamed', { folder, files }), route: ['materials'], part: 'key' as const }];
  });
}
