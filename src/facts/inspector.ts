import { baseName, folderOf } from '../base/paths.ts';
import { ReadError } from '../base/world.ts';
import type { Inspection } from './facts.ts';
import { inspectFile } from './inspect.ts';
import { findOnDisk, type Look } from './look.ts';

/** A way to look into files: each anew, or only those that changed. */
export type Inspector = typeof inspectFile;

/**
 * An inspector that remembers: a file is looked into again once its size, time or number on the disk, the names beside
 * it, or what is asked of it has changed. `onInspect` hears of each that is.
 */
export function rememberingInspector(onInspect: (file: string) => void = () => {}): Inspector {
  const known = new Map<string, { readonly state: string; readonly inspection: Inspection }>();
  return async (look, target, facets, engines) => {
    const state = stateOf(look, target.path);
    const key = JSON.stringify([target, [...facets].toSorted()]);
    const before = known.get(key);
    if (state !== undefined && before?.state === state) return before.inspection;
    onInspect(target.file);
    const inspection = await inspectFile(look, target, facets, engines);
    if (state === undefined) known.delete(key);
    else known.set(key, { state, inspection });
    return inspection;
  };
}

/** What tells that a file is still the same; undefined where there is none. */
function stateOf(look: Look, path: string): string | undefined {
  try {
    const at = findOnDisk(look, path);
    const entry = at === undefined ? undefined : look.files.stat(at);
    if (at === undefined || entry === undefined) return undefined;
    const { bytes, modified, inode } = entry;
    return JSON.stringify([look.files.real(at), bytes, modified, inode, namesBeside(look, path)]);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** Of a video the files of subtitles beside it count; they are those that share its name. */
function namesBeside(look: Look, path: string): string[] {
  const stem = baseName(path).replace(/\.[^.]*$/, '');
  return look
    .namesIn(folderOf(path))
    .all.filter((name) => name.startsWith(stem))
    .toSorted();
}
