import type { Bilingual, Langs } from '../../base/language.ts';
import type { FieldDefinition, FieldDefinitions } from '../../manifest/fields.ts';
import { spoken } from './spoken.ts';

/** What is said about one key of the manifest. */
export interface Note {
  readonly label: Bilingual;
  readonly help?: Bilingual | undefined;
  readonly clause?: string | undefined;
  /** The words that may stand there, with what they mean. */
  readonly options?: Readonly<Record<string, Bilingual>> | undefined;
  /** Other words are allowed too. */
  readonly open?: boolean | undefined;
  /** The same words are allowed after this, such as the id of a program before those of its rules. */
  readonly prefix?: string | undefined;
}

/** 创新性（§10）：有何创新 … */
export function explained(note: Note, langs: Langs): string {
  const one = (lang: 'zh' | 'en'): string => {
    const { label, help, clause } = note;
    const [open, close, colon] = lang === 'zh' ? ['（', '）', '：'] : [' (', ')', ': '];
    const head = `${label[lang]}${clause === undefined ? '' : `${open}${clause}${close}`}`;
    return help === undefined ? head : `${head}${colon}${help[lang]}`;
  };
  return spoken(langs, { zh: one('zh'), en: one('en') });
}

const IN_LANGUAGE: Readonly<Record<string, Bilingual>> = {
  zh: { zh: '中文', en: 'in Chinese' },
  en: { zh: '英文', en: 'in English' },
};

/** What a program says of the answer at a path below its fields: `impact.social`, `contributors[].name.zh`. */
export function noteOfField(fields: FieldDefinitions, path: string): Note | undefined {
  const [head = '', ...rest] = path.split('.');
  const depth = head.split('[]').length - 1;
  const key = head.replaceAll('[]', '');
  let found = Object.hasOwn(fields, key) ? fields[key] : undefined;
  for (let level = 0; level < depth; level += 1) found = itemOf(found);
  const [next, ...deeper] = rest;
  if (found === undefined || next === undefined) return found;
  if (found.type === 'bilingual' && deeper.length === 0) return inLanguage(found, next);
  return noteOfField(found.keys ?? {}, rest.join('.'));
}

/** What is said of one language of a bilingual answer. */
export function inLanguage(note: Note, key: string): Note | undefined {
  const language = Object.hasOwn(IN_LANGUAGE, key) ? IN_LANGUAGE[key] : undefined;
  if (language === undefined) return undefined;
  const { label, help, clause } = note;
  return { label: { zh: `${label.zh}：${language.zh}`, en: `${label.en}, ${language.en}` }, help, clause };
}

function itemOf(field: FieldDefinition | undefined): FieldDefinition | undefined {
  if (field?.type === 'choices') return { ...field, type: 'choice' };
  return field?.items ?? (field && { type: 'text', label: field.label });
}
