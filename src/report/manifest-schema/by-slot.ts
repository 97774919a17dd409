import { type FieldDefinitions, fieldsShape } from '../../manifest/fields.ts';
import type { Demanded } from '../../programs/demands.ts';
import type { Program } from '../../programs/program.ts';
import { toJsonSchema } from '../../source/shapes.ts';
import { type Dressing, dress } from './dress.ts';
import { type JsonSchema, offered, where } from './json-schema.ts';
import { explained, noteOfField } from './notes.ts';
import { hidden } from './offers.ts';
import { materialSnippet } from './snippets.ts';
import { spoken } from './spoken.ts';

/** The entry of a material, with what is asked of it once its slot is known, and an entry of each slot ready to be written. */
export function bySlot(
  entry: JsonSchema,
  program: Program,
  demands: readonly Demanded[],
  dressing: Dressing,
): JsonSchema {
  const slots = Object.entries(program.slots);
  const attributes = new Set(slots.flatMap(([, { asks }]) => Object.keys(asks)));
  const own = slots.filter(([, { asks }]) => Object.keys(asks).length > 0);
  const conditions = own.map(([id, { label, asks }]) => {
    const ofSlot = demands.filter(({ slots: of = [] }) => of.includes(id));
    return where('slot', [id], { title: spoken(dressing.langs, label), ...asked(asks, ofSlot, dressing) });
  });
  const snippets = slots.map(([id, slot]) => ({
    label: `${id}  ${spoken(dressing.langs, slot.label)}`,
    description: explained(slot, dressing.langs),
    body: materialSnippet(id, slot),
  }));
  return {
    ...entry,
    properties: hidden(entry.properties ?? {}, attributes),
    allOf: [offered(entry, 'slot', snippets), ...conditions],
  };
}

function asked(asks: FieldDefinitions, demands: readonly Demanded[], dressing: Dressing): JsonSchema {
  const needed = demands.map(({ path }) => path.slice('materials[].'.length));
  const noteAt = (path: string) => noteOfField(asks, path);
  const { properties, required } = dress(toJsonSchema(fieldsShape(asks), 'draft-7') as JsonSchema, '', {
    ...dressing,
    noteAt,
    needed,
  });
  return { ...(properties && { properties }), ...(required && { required }) };
}
