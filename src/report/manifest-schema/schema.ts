import type { Bilingual, Langs } from '../../base/language.ts';
import { manifestShape, materialShape, NEEDED } from '../../manifest/shape.ts';
import { demandsOf } from '../../programs/demands.ts';
import { attributesOf, type Program, titleOf } from '../../programs/program.ts';
import { type Shape, toJsonSchema } from '../../source/shapes.ts';
import { byCategory } from './by-category.ts';
import { bySlot } from './by-slot.ts';
import { FORMAT_VERSION } from './complaints.ts';
import { type Dressing, dress } from './dress.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Note, noteOfField } from './notes.ts';
import { withItems, withKey } from './offers.ts';
import { ownNote } from './own-notes.ts';
import { attestable, attestationSnippets, waivable } from './records.ts';
import { spoken } from './spoken.ts';

/** With these words begins the comment of every schema that the tool wrote; another may take the place of such a file. */
export const WRITTEN_BY = 'dossier schema';

const bare = (shape: Shape<unknown>): JsonSchema => toJsonSchema(shape, 'draft-7') as JsonSchema;
const ALWAYS: readonly string[] = [
  ...NEEDED.manifest,
  ...NEEDED.material.map((key) => `materials[].${key}`),
  ...NEEDED.attestation.map((key) => `attest[].${key}`),
  ...NEEDED.waiver.map((key) => `waive[].${key}`),
];

/** The built-in calls, by id. */
export type Calls = Readonly<Record<string, Bilingual>>;

/** What a manifest looks like, whatever its program: its fields and what is said of materials are left open. */
export function generalSchema(calls: Calls, langs: Langs): JsonSchema {
  const noteAt = (path: string): Note | undefined => {
    const note = ownNote(path);
    return path === 'program' && note ? { ...note, options: calls, open: true } : note;
  };
  const dressing: Dressing = { langs, noteAt, needed: ALWAYS };
  const whole = withKey(bare(manifestShape(undefined)), 'materials', (list) =>
    withItems(list, () => ({ ...bare(materialShape()), additionalProperties: true })),
  );
  return finished(dress(whole, '', dressing), langs, {
    zh: 'dossier 申报清单',
    en: 'Manifest of dossier',
  });
}

/** What a manifest for a program looks like; `named`: how it names the program, where that is known. */
export function programSchema(program: Program, named: string | undefined, langs: Langs): JsonSchema {
  const attributes = attributesOf(program);
  const whole = bare(manifestShape({ fields: program.fields, attributes }));
  const all = demandsOf(program);
  const always = all.filter(({ categories, slots }) => categories === undefined && slots === undefined);
  const dressing: Dressing = {
    langs,
    noteAt: (path) => programNote(program, named, path),
    needed: [
      ...ALWAYS,
      ...(Object.keys(program.categories).length > 0 ? ['category'] : []),
      ...always.map(({ path }) => path),
    ],
  };
  const root = byCategory(
    dress(whole, '', dressing),
    whole.properties?.['fields'] ?? {},
    program,
    all.filter(({ categories, slots }) => categories !== undefined && slots === undefined),
    dressing,
  );
  const ofSlots = all.filter(({ categories, slots }) => categories === undefined && slots !== undefined);
  const materials = withKey(root, 'materials', (list) =>
    withItems(list, (entry) => bySlot(entry, program, ofSlots, dressing)),
  );
  const records = withKey(materials, 'attest', (list) =>
    withItems(list, (entry) => attestationSnippets(entry, program, langs)),
  );
  return finished(
    withKey(records, 'program', (schema) => ({ ...schema, ...(named !== undefined && { default: named }) })),
    langs,
    titleOf(program),
  );
}

function programNote(program: Program, named: string | undefined, path: string): Note | undefined {
  const own = ownNote(path);
  const [top, ...rest] = path.split('.');
  if (top === 'fields' && rest.length > 0) return noteOfField(program.fields, rest.join('.'));
  if (top === 'materials[]' && rest.length > 0 && own === undefined) {
    return noteOfField(attributesOf(program), rest.join('.'));
  }
  const options = optionsOf(program, named, path);
  const prefix = /^(attest|waive)\[\]\.rule$/.test(path) ? `${program.id}/` : undefined;
  return options === undefined || own === undefined ? own : { ...own, options, prefix };
}

function optionsOf(program: Program, named: string | undefined, path: string): Note['options'] {
  switch (path) {
    case 'program':
      return named === program.id ? { [named]: titleOf(program) } : undefined;
    case 'category':
      return program.categories;
    case 'applicant.kind':
      return program.applicantKinds;
    case 'materials[].slot':
      return Object.fromEntries(Object.entries(program.slots).map(([id, { label }]) => [id, label]));
    case 'attest[].rule':
      return attestable(program);
    case 'waive[].rule':
      return waivable(program);
    default:
      return undefined;
  }
}

/** A schema with what stands above all: whose it is, and who wrote it. */
export function headed({ type, ...rest }: JsonSchema, langs: Langs, title: Bilingual): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `${WRITTEN_BY}: ${spoken(langs, {
      zh: '供编辑器使用，由 dossier schema 生成；不要改动，可以随时重新生成。',
      en: 'for editors, written by dossier schema; not to be changed, and made anew at any time.',
    })}`,
    title: spoken(langs, title),
    type,
    ...rest,
  };
}

function finished(root: JsonSchema, langs: Langs, title: Bilingual): JsonSchema {
  const version = withKey(root, 'dossier', (schema) => ({
    ...schema,
    const: 1,
    default: 1,
    errorMessage: spoken(langs, FORMAT_VERSION),
  }));
  return headed(
    withKey(version, 'phase', (schema) => ({ ...schema, default: 'apply' })),
    langs,
    title,
  );
}
