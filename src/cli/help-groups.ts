import type { Command } from 'commander';
import type { Langs } from '../base/language.ts';
import { spoken } from './help.ts';

/** For whom and for what commands are, in the order in which the help lists them; one that isn't named comes last. */
const GROUPS: readonly (readonly [zh: string, en: string, commands: readonly string[]])[] = [
  ['申报', 'For a submission', ['init', 'validate', 'status', 'pack', 'verify', 'explain', 'programs']],
  [
    '材料文件',
    'For its files',
    ['inspect', 'shrink', 'scrub', 'form', 'seals', 'names', 'privacy', 'compare', 'frames', 'doctor', 'diff'],
  ],
  ['推荐单位', 'For recommenders', ['recommend']],
  ['编写规则、编辑器', 'For authors of packs, and editors', ['program', 'schema']],
  ['其他', 'Also', ['completion', 'mcp', 'help']],
];

/** Lists the commands of a program in groups. */
export function groupCommands(program: Command, langs: Langs): void {
  for (const [zh, en, names] of GROUPS) {
    for (const command of program.commands.filter((one) => names.includes(one.name()))) {
      command.helpGroup(spoken(langs, `${zh}：`, `${en}:`));
    }
  }
  // Commander lists groups in the order of their first commands.
  const order = GROUPS.flatMap(([, , names]) => names);
  const placeOf = (command: Command): number => {
    const place = order.indexOf(command.name());
    return place < 0 ? order.length : place;
  };
  (program.commands as Command[]).sort((a, b) => placeOf(a) - placeOf(b));
}
