import { Option } from 'commander';
import type { FormCheckOptions } from '../commands/form-check.ts';
import { typedPath } from '../commands/paths.ts';
import type { Adding } from './look-commands.ts';

/** `form`: Word forms, without a manifest. By itself it shows what can be done with them. */
export function formCommands({ world, command, t, lang, shared, done }: Adding): void {
  const form = command('form', 'Word 申报表：检查填写情况', 'Word forms: check what was filled in', [lang()]);
  // Else it would take the language of the commands below it for its own.
  form.enablePositionalOptions().allowExcessArguments();
  form.action(() => {
    const [word] = form.args;
    if (word === undefined) form.help();
    form.error(`error: unknown command '${word}'`, { code: 'commander.unknownCommand' });
  });
  command(
    'check <files...>',
    '列出表中各栏填了什么，查找漏填、占位文字、修订和批注',
    'list what was filled in; find blanks, placeholders, changes, comments',
    [
      new Option(
        '--optional <label>',
        t('可以不填的栏目（可重复）', 'a box that may stay blank (repeat for more)'),
      ).argParser((label: string, before: readonly string[] | undefined) => [...(before ?? []), label]),
      ...shared(),
    ],
    form,
  ).action(async (files: readonly string[], options: FormCheckOptions) => {
    const { formCheck } = await import('../commands/form-check.ts');
    done(await formCheck(world, files.map(typedPath), options));
  });
}
