import { nearest } from '../base/nearest.ts';
import { packSchema, SCHEMA_PARTS } from '../report/pack-schema/schema.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { schemaText, writeSchema } from './schema-file.ts';
import type { World } from './world.ts';

export interface ProgramSchemaOptions extends Pick<SharedOptions, 'lang'> {
  /** The folder of the pack beside whose files all schemas are written; absent: one goes to stdout. */
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Where the schemas lie beside a pack. */
const FOLDER = 'schema';

/** The first line of a file of a pack, by which editors find its schema. */
export const partLine = (part: string): string => `# yaml-language-server: $schema=./${FOLDER}/${part}.schema.json`;

/** `program schema`: the JSON Schemas by which an editor completes and checks the files of a pack. */
export async function programSchema(
  world: World,
  part: string | undefined,
  options: ProgramSchemaOptions,
): Promise<ExitCode> {
  const langs = langsOf(world, options.lang);
  const { out } = options;
  if (out !== undefined) {
    await writePackSchemas(world, out, options);
    for (const lang of langs) {
      world.err(
        lang === 'zh'
          ? `已写入 ${out}/${FOLDER}。请在规则包各文件的第一行写上，例如：${partLine('rules')}\n`
          : `Written to ${out}/${FOLDER}. Begin each file of the pack with a line such as: ${partLine('rules')}\n`,
      );
    }
    return EXIT.ready;
  }
  const wanted = SCHEMA_PARTS.find((one) => one === (part ?? 'rules'));
  if (wanted === undefined) {
    const near = nearest(part ?? '', SCHEMA_PARTS);
    throw new UsageError({
      zh: `规则包里没有“${part}”这种文件${near === undefined ? '。' : `，是不是 ${near}？`}可写的是：${SCHEMA_PARTS.join('、')}。`,
      en: `A pack has no file "${part}"${near === undefined ? '.' : `; did you mean ${near}?`} Known: ${SCHEMA_PARTS.join(', ')}.`,
    });
  }
  world.out(schemaText(packSchema(wanted, langs)));
  return EXIT.ready;
}

/** Writes the schema of each file into a folder beside a pack. */
export async function writePackSchemas(world: World, folder: string, options: ProgramSchemaOptions): Promise<void> {
  const { WRITTEN_BY } = await import('../report/manifest-schema/schema.ts');
  const langs = langsOf(world, options.lang);
  world.disk.makeFolder(`${folder}/${FOLDER}`);
  for (const part of SCHEMA_PARTS) {
    const schema = { $comment: `${WRITTEN_BY}: ${part}.yaml`, ...packSchema(part, langs) };
    await writeSchema(world, `${folder}/${FOLDER}/${part}.schema.json`, schema, options.force ?? false);
  }
}
