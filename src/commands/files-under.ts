import { junkOf } from '../base/junk.ts';
import { byCodePoint } from '../base/order.ts';
import type { Files } from '../base/world.ts';

/** A file somewhere in a folder. */
export interface FileUnder {
  /** Its path from the folder. */
  readonly name: string;
  /** Its path from where the folder's leads. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * All files in a folder and in those below, by code point; hidden ones and what the system put beside the files are
 * passed over. Links may lead in a circle: a folder is gone through once. macOS may have taken accents in names apart.
 */
export const filesUnder = (files: Files, folder: string): Generator<FileUnder> => within(files, folder, '', new Set());

function* within(files: Files, folder: string, inside: string, seen: Set<string>): Generator<FileUnder> {
  const real = files.real(`${folder}/${inside}`);
  if (seen.has(real)) return;
  seen.add(real);
  const steps = files.list(real).filter((step) => junkOf(step) === undefined);
  for (const step of steps.toSorted(byCodePoint)) {
    const name = `${inside}${step}`;
    const path = `${folder}/${name}`;
    const entry = files.stat(path);
    if (entry?.kind === 'folder') yield* within(files, folder, `${name}/`, seen);
    else if (entry?.kind === 'file') yield { name: name.normalize('NFC'), path, bytes: entry.bytes };
  }
}
