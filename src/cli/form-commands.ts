import { Option } from 'commander';
import type { FormFillOptions } from '../commands/form-fill.ts';
import { typedPath } from '../commands/paths.ts';
import type { Adding } from './look-commands.ts';

/** `form`: Word forms. By itself it shows what can be done with them. */
export function formCommands({ world, command, t, lang, shared, done }: Adding): void {
  const form = command('form', 'Word 申报表：填写', 'Word forms: fill them in', [lang()]);
  // Else it would take the language of the commands below it for its own.
  form.enablePositionalOptions().allowExcessArguments();
  form.action(() => {
    const [word] = form.args;
    if (word === undefined) form.help();
    form.error(`error: unknown command '${word}'`, { code: 'commander.unknownCommand' });
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
