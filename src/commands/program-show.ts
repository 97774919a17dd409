import { jsonProgram } from '../report/reference/json.ts';
import { programText } from '../report/reference/program-human.ts';
import { programPage } from '../report/reference/program-page.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { namedProgram } from './named-program.ts';
import { langsOf, printJson, type SharedOptions, styleOf } from './output.ts';
import { packFaults } from './pack-faults.ts';
import type { World } from './world.ts';

export interface ProgramShowOptions extends Omit<SharedOptions, 'format'> {
  readonly format?: 'human' | 'json' | 'markdown' | undefined;
}

/** `programs show`: a call in one screen; as Markdown, its whole reference page. */
export async function programShow(world: World, name: string, options: ProgramShowOptions): Promise<ExitCode> {
  const { format, ...shared } = options;
  const found = await namedProgram(world, name);
  if ('faults' in found) {
    if (format === 'json') printJson(world, jsonProgram(undefined, found.faults.findings));
    else world.out(packFaults(world, found.faults, shared));
    return EXIT.usage;
  }
  const { program } = found;
  if (format === 'json') printJson(world, jsonProgram(program, []));
  else if (format === 'markdown') {
    world.out(
      langsOf(world, options.lang)
        .map((lang) => programPage(program, lang))
        .join('\n'),
    );
  } else world.out(programText(program, styleOf(world, shared)));
  return EXIT.ready;
}
