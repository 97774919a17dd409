import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { LoadedProgram, ReadPack } from '../programs/load.ts';
import { nearestProgram } from '../programs/near-id.ts';
import type { SourceDocument } from '../source/document.ts';
import { isPackFolder, isPackPath, openChain } from './pack-chain.ts';
import type { World } from './world.ts';

/** A program found by the name that a manifest gives it, with what has to be said where it isn't or is faulty. */
export interface FoundProgram {
  readonly program: LoadedProgram['program'];
  /** What is wrong with the pack's own files. */
  readonly findings: readonly Finding[];
  /** What is wrong with naming it. */
  readonly drafts: readonly Draft[];
  /** The files of a pack from a path, for showing what is wrong in them. */
  readonly sources?: readonly SourceDocument[];
}

/** A pack's data with the files that it was read from; a built-in one has none. */
export interface ReadByName extends ReadPack {
  readonly sources: readonly SourceDocument[];
}

/**
 * Finds a program: a built-in one by its id, which goes before a folder of that name; else the pack in the folder that is named,
 * from the manifest's.
 */
export async function findProgram(world: World, name: string | undefined, base: string): Promise<FoundProgram> {
  if (name === undefined) return { program: undefined, findings: [], drafts: [] };
  const at = { route: ['program'] };
  if (world.packs.ids.includes(name)) return faulty(await world.packs.load(name), name);
  if (!isPackPath(name) && !isPackFolder(world, name, base)) {
    const known = world.packs.ids;
    return {
      program: undefined,
      findings: [],
      drafts: [
        {
          ...at,
          message: message('manifest.program-unknown', { program: name, nearest: nearestProgram(name, known), known }),
        },
      ],
    };
  }
  const { sources, ...read } = await readPath(world, name, base);
  const { programOf } = await import('../programs/load.ts');
  return { ...faulty(programOf(read), name), sources };
}

/** Whether a name is that of a built-in program or leads to a pack. */
export const isProgramName = (world: World, name: string, base: string): boolean =>
  world.packs.ids.includes(name) || isPackFolder(world, name, base);

/** The data of a program named as in a manifest; undefined where the name is neither a built-in one nor leads to a pack. */
export async function readPackNamed(world: World, name: string, base: string): Promise<ReadByName | undefined> {
  if (!isProgramName(world, name, base)) return undefined;
  if (!world.packs.ids.includes(name)) return readPath(world, name, base);
  return { pack: await world.packs.read(name), findings: [], sources: [] };
}

/** What reads packs is loaded only here: the built-in ones have been read already. */
async function readPath(world: World, name: string, base: string): Promise<ReadByName> {
  const { readChain } = await import('../programs/chain.ts');
  const chain = await openChain(world, name, base);
  const sources = chain.opened.flatMap(({ pack }) => [
    ...Object.values(pack.documents),
    ...(pack.sheet ? [pack.sheet] : []),
  ]);
  return { ...readChain(chain), sources };
}

function faulty(loaded: LoadedProgram, name: string): FoundProgram {
  if (loaded.findings.length === 0) return { ...loaded, drafts: [] };
  const what = message('manifest.program-faulty', { program: name, faults: loaded.findings.length });
  return { ...loaded, drafts: [{ message: what, route: ['program'] }] };
}
