import { Option } from 'commander';
import type { FormCheckOptions } from '../commands/form-check.ts';
import type { FormFillOptions } from '../commands/form-fill.ts';
import { typedPath } from '../commands/paths.ts';
import type { Adding } from './look-commands.ts';

/** `form`: Word forms. By itself it shows what can be done with them. */
export function formCommands({ world, command, t, lang, shared, done }: Adding): void {
  const form = command('form', 'Word 申报表：检查、填写', 'Word forms: check and fill them in', [lang()]);
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
  command(
    'fill <docx>',
    '把清单里的内容填进申报表的对应栏目',
    'put what the manifest says into the form',
    [
      new Option('--manifest <path>', t('申报清单，默认用当前文件夹里的', 'the manifest; else the one in this folder')),
      new Option('-o, --out <file>', t('写到哪个文件', 'file for the filled copy')),
      new Option('-y, --yes', t('拿不准的也填，不再询问', 'fill in doubtful places too, without asking')),
      new Option('--dry-run', t('只列出能填什么，不写文件', 'list what can be filled in, write nothing')),
      new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
      ...shared(),
    ],
    form,
  ).action(async (docx: string, options: FormFillOptions) => {
    const { formFill } = await import('../commands/form-fill.ts');
    const [out, manifest] = [options.out, options.manifest].map((path) => path && typedPath(path));
    done(await formFill(world, typedPath(docx), { ...options, out, manifest }));
  });
}
