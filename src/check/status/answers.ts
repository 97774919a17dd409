import type { Lang } from '../../base/language.ts';
import { countZi } from '../../base/lengths.ts';
import { hasFigure, hasHan } from '../../base/scripts.ts';
import type { FieldDefinition } from '../../manifest/fields.ts';
import { isBlank } from '../../rules/select.ts';

/** What an applicant's answers say, measured. */
export interface Written {
  /** 字 of the Chinese texts, words of the English ones. */
  readonly length: Readonly<Record<Lang, number>>;
  /** The same of texts that are asked for in both languages; short notes such as a unit are left out. */
  readonly prose: Readonly<Record<Lang, number>>;
  readonly figures: boolean;
}

export const NOTHING: Written = { length: { zh: 0, en: 0 }, prose: { zh: 0, en: 0 }, figures: false };

const sum = (a: Written['length'], b: Written['length']): Written['length'] => ({ zh: a.zh + b.zh, en: a.en + b.en });

/** What two answers say together. */
export const together = (a: Written, b: Written): Written => ({
  length: sum(a.length, b.length),
  prose: sum(a.prose, b.prose),
  figures: a.figures || b.figures,
});

/** Measures an answer by what its field asks; a word chosen from a list is no text. */
export function measure(field: FieldDefinition | undefined, value: unknown): Written {
  if (field === undefined || isBlank(value)) return NOTHING;
  switch (field.type) {
    case 'bilingual':
      return bilingual(value);
    case 'text':
      return plain(String(value));
    case 'number':
    case 'integer':
      return { ...NOTHING, figures: true };
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) => measure(field.items, item)).reduce(together, NOTHING)
        : NOTHING;
    case 'record':
      return Object.entries(field.keys ?? {})
        .map(([key, inner]) => measure(inner, keyOf(value, key)))
        .reduce(together, NOTHING);
    case 'choice':
    case 'choices':
    case 'boolean':
    case 'date':
      return NOTHING;
  }
}

/** Whether a field asks for prose: texts in both languages. */
export function asksProse(field: FieldDefinition | undefined): boolean {
  if (field === undefined) return false;
  if (field.type === 'list') return asksProse(field.items);
  return field.type === 'bilingual' || Object.values(field.keys ?? {}).some(asksProse);
}

const keyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function bilingual(value: unknown): Written {
  const part = (lang: Lang): string => {
    const text = keyOf(value, lang);
    return typeof text === 'string' && !isBlank(text) ? text : '';
  };
  const length = { zh: countZi(part('zh')), en: countZi(part('en')) };
  return { length, prose: length, figures: hasFigure(part('zh')) || hasFigure(part('en')) };
}

function plain(text: string): Written {
  const count = countZi(text);
  const length = hasHan(text) ? { zh: count, en: 0 } : { zh: 0, en: count };
  return { ...NOTHING, length, figures: hasFigure(text) };
}
