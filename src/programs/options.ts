import { message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import type { PackParts } from './parts.ts';
import type { SlotsFile } from './shape.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** Answers that are to be chosen among words which nobody has written down. */
export function checkOptions(slots: SlotsFile, fields: Fields, parts: PackParts): Finding[] {
  const said = (from: PackParts['slots'], routes: readonly (readonly string[])[]): Finding[] =>
    routes.map((route) => from.finding({ message: message('pack.options-missing', {}), route: [...route, 'type'] }));
  const ofSlots = Object.entries(slots).flatMap(([id, { asks = {} }]) => lacking(asks, [id, 'asks']));
  return [...said(parts.slots, ofSlots), ...said(parts.fields, lacking(fields, []))];
}

const lacking = (fields: Fields, before: readonly string[]): string[][] =>
  Object.entries(fields).flatMap(([key, field]) => lackingIn(field, [...before, key]));

function lackingIn({ type, options, open, items, keys = {} }: FieldDefinition, at: readonly string[]): string[][] {
  const chosen = type === 'choice' || type === 'choices';
  return [
    ...(chosen && !open && Object.keys(options ?? {}).length === 0 ? [[...at]] : []),
    ...(items === undefined ? [] : lackingIn(items, [...at, 'items'])),
    ...lacking(keys, [...at, 'keys']),
  ];
}
