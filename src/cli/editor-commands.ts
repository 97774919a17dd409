import { Option } from 'commander';
import { typedPath } from '../commands/paths.ts';
import type { SchemaOptions } from '../commands/schema.ts';
import type { Adding } from './look-commands.ts';

/** `schema`: what editors need to help with a manifest. */
export function editorCommands({ world, command, t, done }: Adding): void {
  command(
    'schema [program]',
    '生成编辑器用的说明文件（JSON Schema）：填写申报清单时边写边提示',
    'write a JSON Schema, by which editors help to fill in the manifest',
    [
      new Option('-o, --out <json>', t('写入文件', 'write it to a file')),
      new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
      new Option('--lang <lang>', t('提示用的语言', 'language of the help')).choices(['zh', 'en', 'both']),
    ],
  ).action(async (named: string | undefined, options: SchemaOptions) => {
    const { schema } = await import('../commands/schema.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    done(await schema(world, named, { ...options, out }));
  });
}
