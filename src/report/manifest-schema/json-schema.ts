/** As much of JSON Schema (draft-07) as is needed here, with the words that editors add to it. */
export interface JsonSchema {
  readonly $schema?: string | undefined;
  readonly $ref?: string | undefined;
  readonly definitions?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly $comment?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly additionalProperties?: boolean | JsonSchema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly not?: JsonSchema | undefined;
  readonly if?: JsonSchema | undefined;
  readonly then?: JsonSchema | undefined;
  readonly else?: JsonSchema | undefined;
  /** What each word of `enum` means. */
  readonly enumDescriptions?: readonly string[] | undefined;
  /** What an editor says where the value isn't of this type or none of these words. */
  readonly errorMessage?: string | undefined;
  /** It is known, but not offered. */
  readonly doNotSuggest?: boolean | undefined;
  readonly defaultSnippets?: readonly Snippet[] | undefined;
}

/** Several lines that an editor offers to write at once; `$1` is where the cursor goes first. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/**
 * Nothing after the colon. Said by what it is not: where `null` is among the types, editors offer to write “null”. The
 * empty description keeps them from saying everything twice, as of two descriptions that are the same.
 */
const BLANK: JsonSchema = { description: '', not: { type: ['string', 'number', 'boolean', 'object', 'array'] } };

/** A schema that also lets a key stand with nothing after its colon, as it does until it is filled in. */
export function orBlank({
  type,
  enum: words,
  enumDescriptions,
  format,
  errorMessage,
  anyOf,
  ...rest
}: JsonSchema): JsonSchema {
  const own = defined({ type, enum: words, enumDescriptions, format, errorMessage });
  return { ...rest, anyOf: [...(anyOf ?? [own]), BLANK] };
}

const defined = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));

/** One of these words, as a pattern: an editor would offer and show those of an `enum`. */
export const amongst = (words: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern: `^(${words.map(escaped).join('|')})$`,
});

/** What else holds where a key has one of these words. */
export const where = (key: string, words: readonly string[], holds: JsonSchema): JsonSchema => ({
  if: { type: 'object', properties: { [key]: amongst(words) }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: holds,
});

/** An entry that is offered whole as long as it hasn't this key. */
export function offered(entry: JsonSchema, key: string, defaultSnippets: readonly Snippet[]): JsonSchema {
  // An editor that is told of no type takes the entry for a single word, and offers the lines once more, misplaced.
  const { title, type } = entry;
  return { if: { type, required: [key] }, else: { title, type, defaultSnippets } };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
