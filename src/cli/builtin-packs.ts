import type { BuiltinPacks } from '../commands/world.ts';
import type { PackData } from '../programs/assemble.ts';
import type { LoadedProgram } from '../programs/load.ts';
import type { OwnFiles } from './own-files.ts';

/** The packs that come with the tool. */
export function builtinPacks({ packIds, pack }: Pick<OwnFiles, 'packIds' | 'pack'>): BuiltinPacks {
  const load = async (id: string): Promise<LoadedProgram> => {
    const { assembleProgram } = await import('../programs/assemble.ts');
    const { pack: data, findings } = await pack(id);
    return { program: data && findings.length === 0 ? assembleProgram(data) : undefined, findings };
  };
  const read = async (id: string): Promise<PackData> => {
    const { pack: data } = await pack(id);
    if (data === undefined) throw new Error(`the built-in pack ${id} cannot be read`);
    return data;
  };
  return { ids: packIds, load, read };
}
