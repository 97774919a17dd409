import type { Demanded } from '../../programs/demands.ts';
import type { Program } from '../../programs/program.ts';
import { type Dressing, dress, isNeeded } from './dress.ts';
import { type JsonSchema, where } from './json-schema.ts';
import { hidden, withKey } from './offers.ts';

/** The manifest, with the fields that only some categories are asked for, and with what only they have to fill in. */
export function byCategory(
  root: JsonSchema,
  bareFields: JsonSchema,
  program: Program,
  demands: readonly Demanded[],
  dressing: Dressing,
): JsonSchema {
  const limited = Object.entries(program.fields).filter(([, { categories }]) => categories !== undefined);
  const groups = new Map<string, Group>();
  const groupOf = (categories: readonly string[]): Group => {
    const key = categories.join('|');
    const group = groups.get(key) ?? { categories, fields: new Set(), needed: [] };
    groups.set(key, group);
    return group;
  };
  for (const [name, { categories = [] }] of limited) groupOf(categories).fields.add(name);
  for (const { categories = [], path } of demands) groupOf(categories).needed.push(path);
  if (groups.size === 0) return root;
  return {
    ...withKey(root, 'fields', (fields) => ({
      ...fields,
      properties: hidden(fields.properties ?? {}, new Set(limited.map(([name]) => name))),
    })),
    allOf: [...groups.values()].map(({ categories, fields, needed }) =>
      where('category', categories, asked(bareFields, fields, { ...dressing, needed })),
    ),
  };
}

interface Group {
  readonly categories: readonly string[];
  readonly fields: Set<string>;
  readonly needed: string[];
}

function asked(bareFields: JsonSchema, own: ReadonlySet<string>, dressing: Dressing): JsonSchema {
  const dressed = dress(bareFields, 'fields', dressing);
  const required = dressed.required ?? [];
  const names = Object.keys(dressed.properties ?? {}).filter((name) => own.has(name) || required.includes(name));
  const properties = Object.fromEntries(names.map((name) => [name, dressed.properties?.[name] ?? {}]));
  const others = new Set(names.filter((name) => !own.has(name)));
  return {
    properties: {
      fields: {
        doNotSuggest: true,
        properties: hidden(properties, others),
        ...(required.length > 0 && { required }),
      },
    },
    ...(isNeeded('fields', dressing.needed) && { required: ['fields'] }),
  };
}
