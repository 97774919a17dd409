import type { Bilingual, Langs } from '../../base/language.ts';
import { casesShape } from '../../check/cases/shape.ts';
import { changesOf } from '../../programs/lay-lists.ts';
import { fieldsFileShape, programShape, slotsShape } from '../../programs/shape.ts';
import { sheetShape } from '../../programs/sheet.ts';
import { listsShape } from '../../programs/supplied.ts';
import { bothLanguages, either, list, map, type Shape, toJsonSchema } from '../../source/shapes.ts';
import type { JsonSchema } from '../manifest-schema/json-schema.ts';
import { byEnd } from '../rule-language/words.ts';
import { CASE_WORDS } from './case-words.ts';
import { dressed, dressedDefinitions, type Saying } from './dress.ts';
import { CONDITION_WORDS, ENTRY_WORDS, LIST_WORDS, PROGRAM_WORDS, SHEET_WORDS } from './pack-words.ts';
import { rulesSchema } from './rules-schema.ts';

/** The files of a pack for which an editor can have a schema. */
export const SCHEMA_PARTS = ['program', 'slots', 'fields', 'lists', 'rules', 'sheet', 'cases'] as const;
export type SchemaPart = (typeof SCHEMA_PARTS)[number];

interface FileSchema {
  readonly shape: Shape<unknown>;
  readonly words: Readonly<Record<string, Bilingual>>;
  /** What a layer over another pack writes only in part; whether anything is missing is then for `program check` to say. */
  readonly laid?: RegExp;
}

const gaps = either(list(bothLanguages()), changesOf(bothLanguages())).optional();

/** The shape of each file, and the words of its keys; rules have those of their kinds. */
export const PACK_FILES: Readonly<Record<Exclude<SchemaPart, 'rules'>, FileSchema>> = {
  program: {
    shape: map({ ...programShape.shape, gaps }),
    words: PROGRAM_WORDS,
    laid: /^$|^\.delivery(\.steps\.\*)?$/,
  },
  slots: { shape: slotsShape, words: ENTRY_WORDS, laid: /^\.\*$|^field$/ },
  fields: { shape: fieldsFileShape, words: ENTRY_WORDS, laid: /^field$/ },
  lists: { shape: listsShape, words: LIST_WORDS },
  sheet: { shape: sheetShape, words: SHEET_WORDS },
  cases: { shape: casesShape, words: CASE_WORDS },
};

/** The JSON Schema of one file of a pack, with what keys mean in the languages asked for. */
export function packSchema(part: SchemaPart, langs: Langs): JsonSchema {
  const made = part === 'rules' ? rulesSchema(langs) : fileSchema(PACK_FILES[part], langs);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: `dossier: ${part}.yaml`, ...made };
}

function fileSchema({ shape, words, laid }: FileSchema, langs: Langs): JsonSchema {
  const bare = toJsonSchema(shape, 'draft-7') as JsonSchema;
  const saying: Saying = {
    langs,
    wordsAt: (path) => byEnd(path.startsWith('condition.') ? CONDITION_WORDS : words, path),
    isLaid: (path) => laid?.test(path) ?? false,
  };
  return {
    ...dressed(bare, '', saying, true),
    ...dressedDefinitions(bare.definitions, saying),
    ...(shape === PACK_FILES.program.shape && { if: { required: ['extends'] }, else: whole(bare) }),
  };
}

/** What program.yaml has to have unless it is laid over another. */
const whole = ({ required, properties }: JsonSchema): JsonSchema => ({
  required,
  properties: { delivery: { required: properties?.['delivery']?.required } },
});
