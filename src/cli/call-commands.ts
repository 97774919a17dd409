import { Option } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import type { SharedOptions } from '../commands/output.ts';
import { typedPath } from '../commands/paths.ts';
import type { ProgramShowOptions } from '../commands/program-show.ts';
import type { Adding } from './look-commands.ts';

/** `explain`, `programs`, `programs show`, `programs diff`: what calls ask, without a submission. */
export function callCommands({ world, command, t, lang, format, noColor, done }: Adding): void {
  command('explain <what...>', '说明规则、条款或提示语', 'explain a rule, a clause or a message', [
    new Option('--program <id>', t('征集的编号，或规则包的文件夹', 'the call: its id, or the folder of a pack')),
    lang(),
    format(),
    noColor(),
  ]).action(async (what: string[], options: ExplainOptions) => {
    const { explain } = await import('../commands/explain.ts');
    done(await explain(world, what, options));
  });
  const awards = command('programs', '列出内置的征集', 'list the built-in calls', [lang(), format()]);
  awards.enablePositionalOptions().action(async (options: SharedOptions) => {
    const { programs } = await import('../commands/programs.ts');
    done(await programs(world, options));
  });
  command(
    'show <program>',
    '介绍一项征集：期限、材料、规则、未写明的事项',
    'show one call: window, materials, rules, what it does not say',
    [lang(), format('markdown'), noColor()],
    awards,
  ).action(async (name: string, options: ProgramShowOptions) => {
    const { programShow } = await import('../commands/program-show.ts');
    done(await programShow(world, name, options));
  });
  const differing = command(
    'diff <a> <b>',
    '比较两项征集，或同一征集的两届',
    'compare two calls, or two editions of one',
    [lang(), format(), noColor()],
    awards,
  );
  differing.action(async (a: string, b: string) => {
    const { programsDiff } = await import('../commands/programs-diff.ts');
    done(await programsDiff(world, typedPath(a), typedPath(b), differing.optsWithGlobals()));
  });
}
