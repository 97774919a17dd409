import type { Bilingual, Langs } from '../../base/language.ts';
import { COMPLAINTS } from '../manifest-schema/complaints.ts';
import { type JsonSchema, orBlank } from '../manifest-schema/json-schema.ts';
import { spoken } from '../manifest-schema/spoken.ts';

/** What is said of the keys of a file of a pack. */
export interface Saying {
  readonly langs: Langs;
  /** By the path of a key: `*` is any key of a table, `[]` the items of a list. */
  readonly wordsAt: (path: string) => Bilingual | undefined;
  /** Whether what stands at a path may lack keys, because it is laid over the same of another pack. */
  readonly isLaid: (path: string) => boolean;
}

/**
 * Gives a bare schema what people read: what each key is for, and what belongs there where something else stands. A key
 * may also stand without a value: it isn't filled in yet, or takes away what the pack below has.
 */
export function dressed(bare: JsonSchema, path: string, saying: Saying, isItem = false): JsonSchema {
  const words = isItem ? undefined : saying.wordsAt(path);
  const said = words === undefined ? {} : { description: spoken(saying.langs, words) };
  const core = coreOf(bare, path, saying);
  return { ...said, ...(isItem || core.$ref !== undefined || Object.keys(core).length === 0 ? core : orBlank(core)) };
}

/** The definitions to which schemas refer, each with the words of its own keys. */
export const dressedDefinitions = (
  definitions: Readonly<Record<string, JsonSchema>> | undefined,
  saying: Saying,
): { definitions?: Record<string, JsonSchema> } =>
  definitions === undefined
    ? {}
    : { definitions: mapped(definitions, (bare, name) => orBlank(coreOf(bare, name, saying))) };

function coreOf(bare: JsonSchema, path: string, saying: Saying): JsonSchema {
  const { $ref, anyOf, properties, additionalProperties, items, required, type } = bare;
  if ($ref !== undefined) return { $ref };
  if (anyOf !== undefined) return { anyOf: anyOf.map((one) => dressed(one, path, saying, true)) };
  const complaint = complaintOf(bare);
  return {
    ...(type !== undefined && { type }),
    ...(bare.enum !== undefined && { enum: bare.enum }),
    ...(properties && { properties: mapped(properties, (inner, key) => dressed(inner, `${path}.${key}`, saying)) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: dressed(additionalProperties, `${path}.*`, saying) }
      : properties && { additionalProperties }),
    ...(items && { items: dressed(items, `${path}[]`, saying, true) }),
    ...(required && !saying.isLaid(path) && { required }),
    ...(complaint && { errorMessage: spoken(saying.langs, complaint) }),
  };
}

/** What an editor says where something else stands. Where keys are wrong it says itself which. */
function complaintOf({ type, enum: words, format, properties }: JsonSchema): Bilingual | undefined {
  if (words !== undefined) {
    return { zh: `请从这些里选一个：${words.join('、')}。`, en: `Choose one of these: ${words.join(', ')}.` };
  }
  if (properties !== undefined && Object.keys(properties).join() === 'zh,en') return COMPLAINTS['bilingual'];
  return typeof type === 'string' ? COMPLAINTS[format ?? type] : undefined;
}

const mapped = (
  all: Readonly<Record<string, JsonSchema>>,
  change: (schema: JsonSchema, key: string) => JsonSchema,
): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(all).map(([key, schema]) => [key, change(schema, key)]));
