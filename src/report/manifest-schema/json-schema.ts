/** As much of JSON Schema (draft-07) as is needed here, with the words that editors add to it. */
export interface JsonSchema {
  readonly $schema?: string | undefined;
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
 * Nothing after the colon. Said by what it is not: where `null` is among the types, editors offer to write “null”.
 */
const BLANK: JsonSchema = { not: { type: ['string', 'number', 'boolean', 'object', 'array'] } };

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

/**
 * What else holds where a key has one of these words. The words are a pattern: an editor would show those of an `enum`
 * among the words of the key itself.
 */
export const where = (key: string, words: readonly string[], holds: JsonSchema): JsonSchema => ({
  if: { properties: { [key]: { pattern: `^(${words.map(escaped).join('|')})$` } }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: holds,
});

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
