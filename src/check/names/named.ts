import type { Bilingual } from '../../base/language.ts';
import { type Route, valueAt } from '../../base/route.ts';
import type { FieldDefinition, FieldDefinitions, NameKind } from '../../manifest/fields.ts';
import { MANIFEST_LABELS } from '../../manifest/labels.ts';
import { attributesOf, type Program } from '../../programs/program.ts';
import { numbered } from '../../rules/select.ts';

/** A name that a manifest gives, as it is written there: in two languages, or the path of a file. */
export interface Named {
  readonly route: Route;
  readonly label: Bilingual;
  readonly kind: NameKind | 'file';
  readonly zh?: string;
  readonly en?: string;
  readonly file?: string;
}

type Data = Readonly<Record<string, unknown>>;
type Definition = Pick<FieldDefinition, 'type' | 'label' | 'names' | 'items' | 'keys'>;

const pair = (names: NameKind, label: Bilingual | undefined): Definition => ({
  type: 'bilingual',
  label: label ?? { zh: '', en: '' },
  names,
});

/** The names that every manifest has, by the maps in which they stand. */
const COMMON: Readonly<Record<string, Definition>> = {
  applicant: record({
    name: pair('unit', MANIFEST_LABELS['applicant.name']),
    city: pair('place', MANIFEST_LABELS['applicant.city']),
  }),
  contact: record({ name: pair('person', MANIFEST_LABELS['contact.name']) }),
};
const TITLE = pair('title', MANIFEST_LABELS['materials[].title']);
const FILE: Bilingual = { zh: '材料文件', en: 'File' };

/** Every name in the data of a manifest, in the manifest's usual order. Which answers are names, the program says. */
export function namesIn(data: Data, program: Program | undefined): Named[] {
  const asked = program === undefined ? {} : attributesOf(program);
  return [
    ...Object.entries(COMMON).flatMap(([key, definition]) => namesAt(data[key], definition, [key])),
    ...namesAt(data['fields'], record(program?.fields ?? {}), ['fields']),
    ...asList(data['materials']).flatMap((item, index) => [
      ...namesAt(item, record({ title: TITLE, ...asked }), ['materials', index]),
      ...fileAt(item, ['materials', index, 'file']),
    ]),
  ];
}

/** What kind of name stands at a route of a manifest, such as that of a finding; undefined where none does. */
export function nameKindAt(program: Program, route: Route): NameKind | undefined {
  const [top, ...steps] = route;
  const definition =
    top === 'fields'
      ? record(program.fields)
      : top === 'materials'
        ? { ...record({ title: TITLE, ...attributesOf(program) }), type: 'record' as const }
        : COMMON[String(top)];
  const below = top === 'materials' ? steps.slice(1) : steps;
  return below.reduce<Definition | undefined>(
    (at, step) =>
      typeof step === 'number' ? at?.items : Object.hasOwn(at?.keys ?? {}, step) ? at?.keys?.[step] : undefined,
    definition,
  )?.names;
}

/** The Chinese side of the name at a route. */
export function chineseAt(data: unknown, route: Route): string | undefined {
  const value = valueAt(data, [...route, 'zh']);
  return typeof value === 'string' ? value : undefined;
}

function record(keys: FieldDefinitions | Readonly<Record<string, Definition>>): Definition {
  return { type: 'record', label: { zh: '', en: '' }, keys: keys as FieldDefinitions };
}

const asMap = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function namesAt(value: unknown, definition: Definition, route: Route): Named[] {
  const { type, names, label } = definition;
  const { items } = definition;
  if (type === 'list' && items !== undefined)
    return asList(value).flatMap((item, index) => namesAt(item, items, [...route, index]));
  if (type === 'record') {
    return Object.entries(definition.keys ?? {}).flatMap(([key, field]) =>
      namesAt(Object.hasOwn(asMap(value), key) ? asMap(value)[key] : undefined, field, [...route, key]),
    );
  }
  if (names === undefined || type !== 'bilingual') return [];
  const { zh, en } = asMap(value);
  const given = { ...(isGiven(zh) && { zh }), ...(isGiven(en) && { en }) };
  return Object.keys(given).length === 0 ? [] : [{ route, label: numbered(label, route), kind: names, ...given }];
}

function fileAt(item: unknown, route: Route): Named[] {
  const { file } = asMap(item);
  return isGiven(file) ? [{ route, label: numbered(FILE, route), kind: 'file', file }] : [];
}

const isGiven = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
