import type { JsonSchema } from './json-schema.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

/** Keys that are known wherever they stand, but are offered only where another part of the schema has them as well. */
export function hidden(properties: Properties, keys: ReadonlySet<string>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, keys.has(key) ? silent(schema) : schema]),
  );
}

function silent({ properties, items, ...rest }: JsonSchema): JsonSchema {
  return {
    ...rest,
    doNotSuggest: true,
    ...(properties && { properties: hidden(properties, new Set(Object.keys(properties))) }),
    ...(items && { items: silent(items) }),
  };
}

/** A schema in which one of its keys has another. */
export function withKey(schema: JsonSchema, key: string, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const { properties = {} } = schema;
  const known = properties[key];
  return known === undefined ? schema : { ...schema, properties: { ...properties, [key]: change(known) } };
}

/** A list whose items have another schema. */
export const withItems = (schema: JsonSchema, change: (items: JsonSchema) => JsonSchema): JsonSchema =>
  schema.items === undefined ? schema : { ...schema, items: change(schema.items) };
