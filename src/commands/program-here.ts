import { programNamed } from '../manifest/parse.ts';
import { readDocument } from '../source/document.ts';
import { readManifest } from './manifest-file.ts';
import { isPackFolder } from './pack-chain.ts';
import { MANIFEST } from './paths.ts';
import { isProgramName } from './program.ts';
import type { World } from './world.ts';

/** How the manifest in this folder names its program; undefined where there is none. */
export function nameHere(world: World): string | undefined {
  if (world.files.stat(MANIFEST)?.kind !== 'file') return undefined;
  return programNamed(readDocument(MANIFEST, readManifest(world, MANIFEST)));
}

/** The program that is most likely meant where none is named: that of the manifest in this folder, else the pack that lies here. */
export function meantHere(world: World): string | undefined {
  const named = nameHere(world);
  if (named !== undefined && isProgramName(world, named, '.')) return named;
  return isPackFolder(world, '.', '.') ? '.' : undefined;
}
