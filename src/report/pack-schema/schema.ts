import type { Bilingual, Langs } from '../../base/language.ts';
import { casesShape } from '../../check/cases/shape.ts';
import { fieldsFileShape, programShape, ruleShape, slotsShape } from '../../programs/shape.ts';
import { sheetShape } from '../../programs/sheet.ts';
import { listsShape } from '../../programs/supplied.ts';
import { modifierShapes } from '../../rules/bind.ts';
import { RULE_KINDS } from '../../rules/kinds.ts';
import { allOptional, anything, boolean, list, map, type Shape, table, toJsonSchema } from '../../source/shapes.ts';
import { RULE_KEYS } from '../rule-language/shared-params.ts';
import { KIND_WORDS, paramWords } from '../rule-language/words.ts';

/** The files of a pack for which an editor can have a schema. */
export const SCHEMA_PARTS = ['program', 'slots', 'fields', 'lists', 'rules', 'sheet', 'cases'] as const;
export type SchemaPart = (typeof SCHEMA_PARTS)[number];

type JsonSchema = Readonly<Record<string, unknown>> & {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
};

const SHAPES: Readonly<Record<Exclude<SchemaPart, 'rules'>, Shape<unknown>>> = {
  program: programShape,
  slots: slotsShape,
  fields: fieldsFileShape,
  lists: listsShape,
  sheet: sheetShape,
  cases: casesShape,
};

/** The JSON Schema of one file of a pack, with what keys mean in the languages asked for. */
export function packSchema(part: SchemaPart, langs: Langs): JsonSchema {
  const made = part === 'rules' ? rulesSchema(langs) : fileSchema(part);
  return { ...made, title: `dossier: ${part}.yaml` };
}

/** A pack that stands by itself needs more than a layer over another, which gives only what differs. */
function fileSchema(part: Exclude<SchemaPart, 'rules'>): JsonSchema {
  const made = toJsonSchema(SHAPES[part], 'draft-7') as JsonSchema;
  if (part === 'sheet' || part === 'cases') return made;
  if (part !== 'program') return withoutRequired(made) as JsonSchema;
  const { required, ...rest } = made;
  return { ...rest, if: { required: ['extends'] }, else: { required } };
}

/** Whether anything is missing is for `program check` to say, which knows what lies below. */
function withoutRequired(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutRequired);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => key !== 'required' || !Array.isArray(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutRequired(value)]));
}

/** A rule by its kind: an editor offers the keys of that kind alone, and says which of them it doesn't know. */
function rulesSchema(langs: Langs): JsonSchema {
  const said = (words: Bilingual | undefined): string => langs.flatMap((lang) => words?.[lang] ?? []).join('\n');
  const shapeOf = (kind: (typeof RULE_KINDS)[number]): Shape<unknown> =>
    // A layer over another pack gives only what differs.
    map(
      allOptional({
        ...ruleShape,
        ...modifierShapes(kind),
        ...kind.params,
        remove: boolean(),
        unconfirmed: anything(),
      }),
    );
  // All at once, so that what they share is defined once.
  const whole = toJsonSchema(
    map(Object.fromEntries(RULE_KINDS.map((kind) => [kind.kind, shapeOf(kind)]))),
    'draft-7',
  ) as JsonSchema;
  const described = (kind: string, schema: JsonSchema | undefined): JsonSchema => ({
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema?.properties ?? {}).map(([key, inner]) => [
        key,
        { ...inner, description: said(RULE_KEYS[key] ?? paramWords(kind, key)) },
      ]),
    ),
  });
  const base = toJsonSchema(map({ rules: list(table(anything())) }), 'draft-7') as JsonSchema;
  const kinds = RULE_KINDS.map(({ kind }) => kind);
  return {
    ...base,
    ...(whole.definitions && { definitions: whole.definitions }),
    properties: {
      rules: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', description: said(RULE_KEYS['id']) },
            kind: {
              description: said(RULE_KEYS['kind']),
              enum: kinds,
              markdownEnumDescriptions: kinds.map((kind) => said(KIND_WORDS[kind]?.what)),
            },
          },
          allOf: kinds.map((kind) => ({
            if: { properties: { kind: { const: kind } }, required: ['kind'] },
            // biome-ignore lint/suspicious/noThenProperty: JSON Schema says so.
            then: described(kind, whole.properties?.[kind]),
          })),
        },
      },
    },
  };
}
