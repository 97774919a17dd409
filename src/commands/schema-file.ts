import { LANGS, type Langs } from '../base/language.ts';
import { baseName } from '../base/paths.ts';
import type { Program } from '../programs/program.ts';
import type { JsonSchema } from '../report/manifest-schema/json-schema.ts';
import { SCHEMA_WORDS } from '../report/manifest-schema/words.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';
import { UsageError } from './failure.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

/** What `init` calls the schema that it writes beside a manifest. */
export const SCHEMA_FILE = 'dossier.schema.json';

/** The first line of a manifest, by which editors find its schema: a file in the same folder. */
export const schemaLine = (file: string): string => `# yaml-language-server: $schema=./${baseName(file)}`;

/** What a new manifest begins with: that line, and why it should stay. */
export const schemaHead = (file: string): string =>
  [schemaLine(file), ...LANGS.map((lang) => `# ${SCHEMA_WORDS[lang].keep}`), '#', ''].join('\n');

/** The schema as it is written: the same bytes for the same program. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 1)}\n`;

/** The schema of a program; built-in ones are named by their id, others as the manifest names them, where that is known. */
export async function schemaOf(program: Program, named: string | undefined, langs: Langs): Promise<JsonSchema> {
  const { programSchema } = await import('../report/manifest-schema/schema.ts');
  return programSchema(program, named, langs);
}

/** Writes a schema; one that the tool wrote before gives way to it. Throws where something else is in its place. */
export async function writeSchema(world: World, path: string, schema: JsonSchema, force: boolean): Promise<void> {
  await refuseForeign(world, path, force);
  await writeAside(world, path, async (aside) => world.disk.writeFile(aside, schemaText(schema)));
}

/** Throws where a schema can't be written because something else is there. */
export async function refuseForeign(world: World, path: string, force: boolean): Promise<void> {
  const entry = world.files.stat(path);
  if (entry === undefined) return;
  if (entry.kind === 'file' && (force || (await isOurs(world, path)))) return;
  throw new UsageError({
    zh: `${path} 已经存在，不是 dossier 生成的，没有改动。请换一个文件名${entry.kind === 'file' ? '，或用 --force 覆盖' : ''}。`,
    en: `${path} is there already, and dossier did not write it; it was left as it is. Choose another name${entry.kind === 'file' ? ', or replace it with --force' : ''}.`,
  });
}

async function isOurs(world: World, path: string): Promise<boolean> {
  const { WRITTEN_BY } = await import('../report/manifest-schema/schema.ts');
  const file = world.files.open(path);
  try {
    if (file.size > MAX_SOURCE_BYTES) return false;
    const found: unknown = JSON.parse(new TextDecoder().decode(file.read(0, file.size)));
    return String((found as JsonSchema | null)?.$comment ?? '').startsWith(`${WRITTEN_BY}:`);
  } catch {
    return false;
  } finally {
    file.close();
  }
}
