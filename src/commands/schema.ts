import type { Langs } from '../base/language.ts';
import { titleOf } from '../programs/program.ts';
import type { JsonSchema } from '../report/manifest-schema/json-schema.ts';
import { SCHEMA_WORDS } from '../report/manifest-schema/words.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { nameHere } from './program-here.ts';
import { refuseForeign, schemaLine, schemaOf, schemaText, writeSchema } from './schema-file.ts';
import { soundProgram } from './sound-program.ts';
import type { World } from './world.ts';

export interface SchemaOptions extends SharedOptions {
  /** Where the schema is written; absent: to stdout. */
  readonly out?: string | undefined;
  /** Replaces a file that is there, whoever wrote it. */
  readonly force?: boolean | undefined;
}

/**
 * `schema`: the JSON Schema by which an editor completes and checks a manifest for a program, `named` by its id or by
 * the folder of its pack; without a name for the one that the manifest here is for, or else for any.
 */
export async function schema(world: World, named: string | undefined, options: SchemaOptions): Promise<ExitCode> {
  const langs = langsOf(world, options.lang);
  const { out, force = false } = options;
  if (out !== undefined) await refuseForeign(world, out, force);
  const made = await make(world, named, langs, options);
  if (out === undefined) {
    world.out(schemaText(made));
    return EXIT.ready;
  }
  await writeSchema(world, out, made, force);
  for (const lang of langs) world.err(`${SCHEMA_WORDS[lang].written(out, schemaLine(out))}\n`);
  return EXIT.ready;
}

async function make(
  world: World,
  named: string | undefined,
  langs: Langs,
  options: SharedOptions,
): Promise<JsonSchema> {
  const name = named ?? nameHere(world);
  if (name !== undefined) {
    const program = await soundProgram(world, name, options, {
      zh: '没有生成编辑器用的说明文件',
      en: 'no schema was made',
    });
    // How a manifest names a pack depends on where it lies: known of the one here alone.
    return schemaOf(program, world.packs.ids.includes(name) || named === undefined ? name : undefined, langs);
  }
  const { generalSchema } = await import('../report/manifest-schema/schema.ts');
  const loaded = await Promise.all(world.packs.ids.map((id) => world.packs.load(id)));
  const calls = loaded.flatMap(({ program }) =>
    program === undefined ? [] : [[program.id, titleOf(program)] as const],
  );
  return generalSchema(Object.fromEntries(calls), langs);
}
