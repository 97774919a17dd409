import type { Bilingual } from '../base/language.ts';
import type { Program } from '../programs/program.ts';
import { UsageError } from './failure.ts';
import { namedProgram } from './named-program.ts';
import type { SharedOptions } from './output.ts';
import type { World } from './world.ts';

/** A program without faults, by its name; where it has some they are shown, and it throws, saying what was left undone. */
export async function soundProgram(
  world: World,
  name: string,
  options: SharedOptions,
  undone: Bilingual,
): Promise<Program> {
  const found = await namedProgram(world, name);
  if ('program' in found) return found.program;
  const { packFaults } = await import('./pack-faults.ts');
  world.err(`${packFaults(world, found.faults, options)}\n`);
  const faults = found.faults.findings.length;
  throw new UsageError({
    zh: `规则包 ${name} 有 ${faults} 处错误，${undone.zh}。请先改正。`,
    en: `The rules ${name} have ${faults} faults; ${undone.en}. Correct them first.`,
  });
}
