import type { Command } from 'commander';

/** What may be typed behind some words of a command line. */
export interface Spot {
  /** The words of the command, such as `program check`; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Completion[];
  readonly options: readonly OptionCompletion[];
}

interface Completion {
  readonly word: string;
  readonly about: string;
}

interface OptionCompletion extends Completion {
  /** `-q` for `--quiet`. */
  readonly short: string | undefined;
  readonly takesValue: boolean;
  /** What the value may be; without any it is anything, such as a file. */
  readonly values: readonly string[];
}

/** Options whose values are ids of programs. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['--program', '--from']);

/** Everything that can be typed, from the command line's own definition; `programs`: the ids of the calls that are built in. */
export function spotsOf(root: Command, programs: readonly string[]): Spot[] {
  const visit = (command: Command, path: string): Spot[] => {
    const help = command.createHelp();
    const below = help.visibleCommands(command);
    const options = help.visibleOptions(command).flatMap((option): OptionCompletion[] => {
      const { long, short, description, argChoices, required, optional } = option;
      if (!long?.startsWith('--')) return [];
      const values = argChoices ?? (OF_PROGRAMS.has(long) ? programs : []);
      return [{ word: long, short, about: description, takesValue: required || optional, values }];
    });
    const commands = below.map((one) => ({ word: one.name(), about: one.description() }));
    return [
      { path, commands, options },
      ...below.flatMap((one) => visit(one, path === '' ? one.name() : `${path} ${one.name()}`)),
    ];
  };
  return visit(root, '');
}
