import type { Bilingual } from '../base/language.ts';
import { nearest } from '../base/nearest.ts';
import { baseName } from '../base/paths.ts';
import { type Files, ReadError } from '../base/world.ts';
import { lookAt } from '../facts/look.ts';
import { parentFolder } from './paths.ts';

/** The path in the same folder that was most likely meant by one at which nothing stands; only such names as `fits` are offered. */
export function nearPath(files: Files, path: string, fits: (name: string) => boolean): string | undefined {
  const name = baseName(path);
  try {
    const { all, alike } = lookAt(files).namesIn(parentFolder(path));
    const fitting = all.filter((one) => !one.startsWith('.') && fits(one));
    const meant = alike(name);
    const near = meant !== undefined && fitting.includes(meant) ? meant : nearest(name, fitting);
    return near === undefined ? undefined : path.slice(0, path.length - name.length) + near;
  } catch (error) {
    // A folder that can't be read has nothing to offer; that the path is missing stays true.
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** What is said after "there is no such file": the path that was most likely meant; nothing where something stands there. */
export function perhapsMeant(files: Files, path: string, fits: (name: string) => boolean): Bilingual {
  const near = files.stat(path) === undefined ? nearPath(files, path, fits) : undefined;
  return near === undefined ? { zh: '', en: '' } : { zh: `是不是“${near}”？`, en: ` Did you mean "${near}"?` };
}
