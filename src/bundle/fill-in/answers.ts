import { type Bilingual, LANGS } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import type { FieldDefinition } from '../../manifest/fields.ts';
import type { SheetAnswer, SheetBody, SheetColumn, SheetText } from './sheet.ts';
import { boxOf, choiceOf, type Measured } from './texts.ts';

/** An answer of the manifest, and the field that it answers. */
export interface Asked {
  readonly route: Route;
  readonly field: FieldDefinition;
  readonly value: unknown;
}

const YES_NO: Readonly<Record<string, Bilingual>> = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

/** What goes into the form for one field; of a record, for each of its keys. */
export function answersOf({ route, field, value }: Asked, measured: Measured): SheetAnswer[] {
  if (field.type === 'record') {
    return Object.entries(field.keys ?? {}).flatMap(([key, part]) => {
      const whole = { ...part, label: within(field.label, part.label), clause: part.clause ?? field.clause };
      return answersOf({ route: [...route, key], field: whole, value: at(value, key) }, measured);
    });
  }
  const { label, help, clause } = field;
  return [{ path: route.join('.'), label, help, clause, body: bodyOf({ route, field, value }, measured) }];
}

/** 成果亮点：技术水平 / Highlights: Technical level */
const within = (whole: Bilingual, part: Bilingual): Bilingual => ({
  zh: `${whole.zh}：${part.zh}`,
  en: `${whole.en}: ${part.en}`,
});

function bodyOf(asked: Asked, measured: Measured): SheetBody {
  const { route, field, value } = asked;
  if (field.type !== 'list' && field.type !== 'choices') {
    const chosen = field.type === 'choice' || field.type === 'boolean';
    const texts = boxesOf(asked, measured);
    return chosen ? { kind: 'choice', texts: merged(texts) } : { kind: 'texts', texts };
  }
  const item = itemOf(field);
  const items: unknown[] = Array.isArray(value) ? value : [];
  return {
    kind: 'table',
    columns: columnsOf(item),
    rows: items.map((one, index) => boxesOf({ route: [...route, index], field: item, value: one }, measured)),
  };
}

function itemOf({ type, label, items, options }: FieldDefinition): FieldDefinition {
  return type === 'choices' ? { type: 'choice', label, options } : (items ?? { type: 'text', label });
}

/** The boxes of a value that takes one row; as many as its field has columns. */
function boxesOf({ route, field, value }: Asked, measured: Measured): SheetText[] {
  switch (field.type) {
    case 'bilingual':
      return LANGS.map((lang) => boxOf(at(value, lang), lang, measured([...route, lang])));
    case 'record':
      return Object.entries(field.keys ?? {}).flatMap(([key, part]) =>
        boxesOf({ route: [...route, key], field: part, value: at(value, key) }, measured),
      );
    case 'choice':
    case 'boolean':
      return chosen(field, value);
    default:
      return [boxOf(value, undefined, measured(route))];
  }
}

function chosen(field: FieldDefinition, value: unknown): SheetText[] {
  const options = field.type === 'boolean' ? YES_NO : (field.options ?? {});
  const word = String(value ?? '');
  return choiceOf(value, Object.hasOwn(options, word) ? options[word] : undefined);
}

/** One box for both languages where they say the same. */
function merged(texts: readonly SheetText[]): readonly SheetText[] {
  const [first, ...others] = texts;
  return first !== undefined && others.every(({ text }) => text === first.text)
    ? [{ ...first, lang: undefined }]
    : texts;
}

function columnsOf(field: FieldDefinition): SheetColumn[] {
  if (field.type === 'record') return Object.values(field.keys ?? {}).flatMap(columnsOf);
  if (['bilingual', 'choice', 'boolean'].includes(field.type))
    return LANGS.map((lang) => ({ label: field.label, lang }));
  return [{ label: field.label, lang: undefined }];
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
