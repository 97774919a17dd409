import { Argument, type Command } from 'commander';
import { EXIT } from '../../commands/exit.ts';
import type { Adding } from '../look-commands.ts';
import { SHELLS, type Shell } from './shells.ts';

/** `completion`: made from the command line's own definition, so that it knows all of it. */
export function completionCommand(program: Command, { world, command, lang, done }: Adding): void {
  const completing = command('completion', '生成命令行补全脚本', 'a script by which a shell completes commands', [
    lang(),
  ]).addArgument(new Argument('<shell>').choices(SHELLS));
  completing.action(async (shell: Shell) => {
    const [{ spotsOf }, { completionScript }] = await Promise.all([import('./tree.ts'), import('./scripts.ts')]);
    world.out(completionScript(shell, spotsOf(program, world.packs.ids)));
    done(EXIT.ready);
  });
}
