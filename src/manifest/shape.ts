import {
  anything,
  bilingual,
  choice,
  day,
  integer,
  list,
  map,
  type Shape,
  table,
  text,
  zone,
} from '../source/shapes.ts';
import { type FieldDefinitions, fieldShape, fieldsShape } from './fields.ts';
import { PHASES } from './manifest.ts';

/** What a program asks, as far as it shapes the manifest. */
export interface Asked {
  readonly fields: FieldDefinitions;
  /** What may be said about a material beside slot, file and title. */
  readonly attributes: FieldDefinitions;
}

/**
 * Keys without which a manifest, an entry of a material, and a record are of no use. The shape lets them be missing, so
 * that the reader says it once for each.
 */
export const NEEDED = {
  manifest: ['dossier', 'program'],
  material: ['slot', 'file'],
  attestation: ['rule', 'by', 'on'],
  waiver: ['rule', 'reason', 'by', 'until'],
} as const;

/** What every material can say of itself, whatever its slot. */
export const materialShape = () =>
  map({ slot: text().optional(), file: text().optional(), title: bilingual().optional() });

/** Somebody's word for what no program can decide. */
export const attestationShape = () =>
  map({
    rule: text().optional(),
    file: text().optional(),
    item: text().optional(),
    by: text().optional(),
    on: day().optional(),
    note: text().optional(),
  });

const optionalList = <T>(item: Shape<T>): ReturnType<Shape<T[]>['optional']> => list(item).optional();

/** The manifest, version 1. Without a program (because it isn't known) its fields and attributes are left unread. */
export function manifestShape(asked: Asked | undefined): Shape<Record<string, unknown>> {
  const attributes = Object.entries(asked?.attributes ?? {}).map(([key, field]) => [key, fieldShape(field).optional()]);
  return map({
    dossier: integer().optional(),
    program: text().optional(),
    category: text().optional(),
    phase: choice(PHASES).optional(),
    applicant: map({
      name: bilingual().optional(),
      kind: text().optional(),
      country: text().optional(),
      city: bilingual().optional(),
      website: text().optional(),
      zone: zone().optional(),
    }).optional(),
    contact: map({
      name: bilingual().optional(),
      email: text().optional(),
      phone: text().optional(),
      address: bilingual().optional(),
    }).optional(),
    delivery: map({
      to: optionalList(text()),
      cc: optionalList(text()),
      link: map({ url: text(), code: text().optional(), until: day().optional() }).optional(),
    }).optional(),
    fields: (asked === undefined ? table(anything()) : fieldsShape(asked.fields)).optional(),
    materials: optionalList(
      asked === undefined
        ? table(anything())
        : (map({ ...Object.fromEntries(attributes), ...materialShape().shape }) as Shape<Record<string, unknown>>),
    ),
    attest: optionalList(attestationShape()),
    waive: optionalList(
      map({
        rule: text().optional(),
        file: text().optional(),
        item: text().optional(),
        reason: text().optional(),
        by: text().optional(),
        until: day().optional(),
      }),
    ),
  }) as Shape<Record<string, unknown>>;
}
