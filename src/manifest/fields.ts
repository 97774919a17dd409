import type { Bilingual } from '../base/language.ts';
import {
  bilingual,
  boolean,
  choice,
  day,
  integer,
  lazy,
  list,
  map,
  number,
  type Shape,
  text,
} from '../source/shapes.ts';
import type { Phase } from './manifest.ts';

/** The kinds of answer that a program can ask for. */
export const FIELD_TYPES = [
  'text',
  'bilingual',
  'number',
  'integer',
  'boolean',
  'date',
  'choice',
  'choices',
  'list',
  'record',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What a text can be the name of: a person, an organisation, a city or country, a work. */
export const NAME_KINDS = ['person', 'unit', 'place', 'title'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One answer that a program asks for, as its pack describes it. */
export interface FieldDefinition {
  readonly type: FieldType;
  readonly label: Bilingual;
  /** What belongs here, in a sentence. */
  readonly help?: Bilingual | undefined;
  /** The clause that asks for it, such as `§10`. */
  readonly clause?: string | undefined;
  /** Asked of these categories only; absent: of all. */
  readonly categories?: readonly string[] | undefined;
  /** Asked for only once the submission is in this phase; absent: from the beginning. */
  readonly phase?: Phase | undefined;
  /** It is a name of this kind, for the care over names and the pinyin of persons; absent: no name. */
  readonly names?: NameKind | undefined;
  /** For `choice` and `choices`: word → label. */
  readonly options?: Readonly<Record<string, Bilingual>> | undefined;
  /** For `choice`: other words are allowed too. */
  readonly open?: boolean | undefined;
  /** No clause asks for it: a new manifest has it as a comment. */
  readonly optional?: boolean | undefined;
  /** For `list`: what each item is. */
  readonly items?: FieldDefinition | undefined;
  /** For `record`: its keys. */
  readonly keys?: Readonly<Record<string, FieldDefinition>> | undefined;
}

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

function optionShape(field: FieldDefinition): Shape<unknown> {
  const [first, ...rest] = Object.keys(field.options ?? {});
  return first === undefined || field.open ? text() : choice([first, ...rest]);
}

/** What an answer to a field must look like. Whether it must be there, the rules say. */
export function fieldShape(field: FieldDefinition): Shape<unknown> {
  switch (field.type) {
    case 'text':
      return text();
    case 'bilingual':
      return bilingual();
    case 'number':
      return number();
    case 'integer':
      return integer();
    case 'boolean':
      return boolean();
    case 'date':
      return day();
    case 'choice':
      return optionShape(field);
    case 'choices':
      return list(optionShape(field));
    case 'list':
      return list(field.items === undefined ? text() : fieldShape(field.items));
    case 'record':
      return fieldsShape(field.keys ?? {});
  }
}

/** A map of answers; every key may be missing, none may be unknown. */
export function fieldsShape(fields: FieldDefinitions): Shape<Record<string, unknown>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, lazy(() => fieldShape(field)).optional()]),
  );
  return map(shape) as Shape<Record<string, unknown>>;
}
