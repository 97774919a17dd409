import type { Bilingual } from '../base/language.ts';
import type { FieldDefinition, FieldDefinitions } from '../manifest/fields.ts';
import { MANIFEST_LABELS } from '../manifest/labels.ts';
import { bare, pathSteps } from '../manifest/paths.ts';
import { attributesOf, type Program } from './program.ts';

type Known = Pick<Program, 'fields' | 'slots'>;

/** What each item of a field's answer is; a field without items has none. */
function itemOf(field: FieldDefinition | undefined): FieldDefinition | undefined {
  if (field?.type === 'choices') return { type: 'choice', label: field.label };
  return field?.type === 'list' ? field.items : undefined;
}

/** The definition that a path below `fields.` leads to: `contributors[].name`. */
export function definitionAt(fields: FieldDefinitions, path: string): FieldDefinition | undefined {
  const [head = '', ...rest] = path.split('.');
  const key = head.replace(/(\[\])+$/, '');
  let found = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (head.endsWith('[]')) found = itemOf(found);
  if (found === undefined || rest.length === 0) return found;
  const next = rest.join('.');
  if (found.type === 'bilingual' && /^(zh|en)$/.test(next)) return { type: 'text', label: found.label };
  return definitionAt(found.keys ?? {}, next);
}

/** The field that a path below `fields.` leads to. */
export const fieldAt = (program: Known, path: string): FieldDefinition | undefined =>
  path.startsWith('fields.') ? definitionAt(program.fields, bare(path).slice('fields.'.length)) : undefined;

/** What a path of the manifest is called in a program; undefined where it leads nowhere. */
export function findLabel(program: Known, filtered: string): Bilingual | undefined {
  const path = bare(filtered);
  const own = [path, path.replace(/\.(zh|en)$/, '')].find((name) => Object.hasOwn(MANIFEST_LABELS, name));
  if (own !== undefined) return MANIFEST_LABELS[own];
  if (path.startsWith('materials.')) return attributesOf(program as Program)[path.slice('materials.'.length)]?.label;
  const label = fieldAt(program, path)?.label;
  return label && withWords(program, filtered, label);
}

/** Of which items a path speaks: 参与单位（牵头）/ Participant (lead) */
function withWords(program: Known, path: string, label: Bilingual): Bilingual {
  const words = pathSteps(path).flatMap(({ items }, index, steps): Bilingual[] => {
    if (items === undefined || items === 'all') return [];
    const upTo = steps.slice(0, index + 1).map(({ key, items: some }) => key + (some === undefined ? '' : '[]'));
    const { options } = fieldAt(program, `${upTo.join('.')}.${items.key}`) ?? {};
    return [options?.[items.word] ?? { zh: items.word, en: items.word }];
  });
  return words.reduce((so, { zh, en }) => ({ zh: `${so.zh}（${zh}）`, en: `${so.en} (${en})` }), label);
}
