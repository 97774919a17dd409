import type { Files } from '../base/world.ts';
import type { ReadPackFile } from '../programs/pack-file.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';

/** Reads the files of a pack folder on disk. */
export function packFolder(files: Files, folder: string): ReadPackFile {
  return (name) => {
    if (files.stat(`${folder}/${name}`)?.kind !== 'file') return undefined;
    const file = files.open(`${folder}/${name}`);
    try {
      return file.read(0, Math.min(file.size, MAX_SOURCE_BYTES + 1));
    } finally {
      file.close();
    }
  };
}
