import { nearestProgram } from '../programs/near-id.ts';
import type { Program } from '../programs/program.ts';
import { UsageError } from './failure.ts';
import { isPackPath } from './pack-chain.ts';
import { findProgram, isProgramName, type ReadByName, readPackNamed } from './program.ts';
import type { World } from './world.ts';

/** What is wrong with a pack, with the files in which to show it. */
export type PackFaults = Pick<ReadByName, 'findings' | 'sources'>;

/** Finds the program that a user names by id or by the path of its folder, or what is wrong with it. Throws where there is none. */
export async function namedProgram(
  world: World,
  name: string,
): Promise<{ readonly program: Program } | { readonly faults: PackFaults }> {
  if (!isProgramName(world, name, '.')) throw unknownProgram(world, name);
  const { program, findings, sources = [] } = await findProgram(world, name, '.');
  return program === undefined ? { faults: { findings, sources } } : { program };
}

/** The data of the program that a user names; the same. */
export async function namedPack(world: World, name: string): Promise<ReadByName> {
  const read = await readPackNamed(world, name, '.');
  if (read === undefined) throw unknownProgram(world, name);
  return read;
}

function unknownProgram({ packs, files }: World, name: string): UsageError {
  if (isPackPath(name) || files.stat(name)?.kind === 'folder') {
    return new UsageError({
      zh: `“${name}”不是规则包的文件夹，里面没有 program.yaml。`,
      en: `"${name}" is not the folder of a pack: there is no program.yaml in it.`,
    });
  }
  const known = packs.ids;
  const near = nearestProgram(name, known);
  return new UsageError({
    zh: `没有“${name}”这项征集${near === undefined ? '。' : `，是不是 ${near}？`}已有的是：${known.join('、')}；自己的规则包请写它的文件夹，例如 my-pack。`,
    en: `There is no call "${name}"${near === undefined ? '.' : `; did you mean ${near}?`} Known: ${known.join(', ')}. For a pack of your own name its folder, such as my-pack.`,
  });
}
