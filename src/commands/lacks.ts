import { valueAt } from '../base/route.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import type { Lack } from '../manifest/fix/fix.ts';
import type { Program } from '../programs/program.ts';
import { described } from './scaffold.ts';

/** What every manifest says of the applicant and of the contact. */
const ALWAYS: readonly (readonly [section: string, name: string, type: 'bilingual' | 'text'])[] = [
  ['applicant', 'name', 'bilingual'],
  ['applicant', 'kind', 'text'],
  ['applicant', 'country', 'text'],
  ['contact', 'name', 'bilingual'],
  ['contact', 'email', 'text'],
  ['contact', 'phone', 'text'],
];

/**
 * The keys that a manifest lacks, as lines with nothing filled in. `missing`: paths of two steps that were found to be
 * missing; what nobody misses isn't added.
 */
export function lacksOf(program: Program, data: unknown, missing: ReadonlySet<string>): Lack[] {
  const category = String(valueAt(data, ['category']) ?? '');
  const isMissed = (section: string, name: string): boolean =>
    missing.has(`${section}.${name}`) && valueAt(data, [section, name]) === undefined;
  const always = ALWAYS.filter(([section, name]) => isMissed(section, name)).map(([section, name, type]) => ({
    section,
    lines: type === 'text' ? [`${name}:`] : [`${name}:`, '  zh:', '  en:'],
  }));
  const fields = Object.entries(program.fields)
    .filter(([name, field]) => isAsked(field, category) && isMissed('fields', name))
    .map(([name, field]) => ({ section: 'fields', lines: placeholder(name, field) }));
  const added = [...always, ...fields];
  return [...new Set(added.map(({ section }) => section))].map((section) => {
    const lines = added.flatMap((one) => (one.section === section ? one.lines : []));
    return typeof valueAt(data, [section]) === 'object'
      ? { route: [section], lines }
      : { route: [], lines: ['', `${section}:`, ...lines.map((line) => `  ${line}`)] };
  });
}

function isAsked({ optional, phase, categories }: FieldDefinition, category: string): boolean {
  if (optional || (phase ?? 'apply') !== 'apply') return false;
  return category === '' || categories === undefined || categories.includes(category);
}

/** A list begins with its key alone: an empty item would be one that is wrong. */
function placeholder(name: string, field: FieldDefinition): string[] {
  const isList = field.type === 'list' || field.type === 'choices';
  return described(0, name, `fields.${name}`, isList ? { ...field, type: 'text' } : field, new Map());
}
