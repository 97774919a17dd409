import type { Bilingual } from '../../base/language.ts';
import { valueAt } from '../../base/route.ts';
import type { FieldDefinition } from '../../manifest/fields.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { isBlank } from '../../rules/select.ts';
import type { Asked } from '../fill-in/answers.ts';
import { askedInAll } from '../fill-in/asked.ts';

/** A value as it is written on a form, in both languages; empty in a language in which the manifest doesn't have it. */
export interface FormValue extends Bilingual {
  /** Whether it was given in each language by itself. */
  readonly perLanguage: boolean;
  /** Of what is chosen from options: for each option all that it is called, the word of the manifest among it. */
  readonly chosen?: readonly (readonly string[])[];
}

/** One answer of the manifest. */
export interface FormAnswer {
  /** Where it stands in the manifest: `fields.highlights.innovation`. */
  readonly path: string;
  readonly label: Bilingual;
  /** What the record is called of which it is a part. */
  readonly group?: Bilingual;
  readonly value: FormValue;
}

/** Answers that are rows of a list, each with a value for every column; undefined where a row has none. */
export interface FormRows {
  readonly path: string;
  readonly label: Bilingual;
  readonly columns: readonly { readonly key: string; readonly label: Bilingual }[];
  readonly rows: readonly (readonly (FormValue | undefined)[])[];
}

export interface FormAnswers {
  readonly answers: readonly FormAnswer[];
  readonly lists: readonly FormRows[];
}

/** All that a manifest can put on a form; what it leaves blank is left out. */
export function formAnswers(program: Program, manifest: Manifest): FormAnswers {
  const answers: FormAnswer[] = [];
  const lists: FormRows[] = [];
  const add = (path: string, field: FieldDefinition, value: unknown, group: Bilingual | undefined): void => {
    if (isBlank(value)) return;
    if (field.type === 'record') {
      for (const [key, part] of Object.entries(field.keys ?? {}))
        add(`${path}.${key}`, part, at(value, key), field.label);
    } else if (field.type === 'list' && field.items?.type === 'record') {
      lists.push(rowsOf(path, field, Array.isArray(value) ? value : []));
    } else {
      const written = path === 'applicant.country' ? countryOf(textOf(value)) : writtenOf(field, value);
      answers.push({ path, label: field.label, ...(group && { group }), value: written });
    }
  };
  for (const { route, field, value } of askedInAll(program, manifest).filter(isWorded))
    add(route.join('.'), field, value, undefined);
  return { answers, lists };
}

/** A word of the manifest that the program has no name for is nothing to put on a form. */
const isWorded = ({ route, field }: Asked): boolean => route.join('.') !== 'applicant.kind' || field.type === 'choice';

function rowsOf(path: string, field: FieldDefinition, items: readonly unknown[]): FormRows {
  const keys = Object.entries(field.items?.keys ?? {});
  const rows = items.map((item) =>
    keys.map(([key, part]) => (isBlank(at(item, key)) ? undefined : writtenOf(part, at(item, key)))),
  );
  return { path, label: field.label, columns: keys.map(([key, { label }]) => ({ key, label })), rows };
}

function writtenOf(field: FieldDefinition, value: unknown): FormValue {
  switch (field.type) {
    case 'bilingual':
      return { zh: textOf(at(value, 'zh')), en: textOf(at(value, 'en')), perLanguage: true };
    case 'date':
      return { ...dateOf(textOf(value)), perLanguage: false };
    case 'boolean':
      return chosenOf([value === true ? YES : NO]);
    case 'choice':
      return chosenOf([namesOf(field, value)]);
    case 'choices':
      return chosenOf((Array.isArray(value) ? value : [value]).map((word) => namesOf(field, word)));
    case 'list': {
      const items = (Array.isArray(value) ? value : [value]).map((one) => writtenOf(field.items ?? TEXT, one));
      const joined = (lang: keyof Bilingual): string =>
        items
          .map((one) => one[lang])
          .filter((text) => text !== '')
          .join('\n');
      const chosen = items.flatMap((one) => one.chosen ?? [[one.zh, one.en]]);
      const perLanguage = items.some((one) => one.perLanguage);
      return { zh: joined('zh'), en: joined('en'), perLanguage, chosen };
    }
    default:
      return typeof value === 'object'
        ? { zh: textOf(at(value, 'zh')), en: textOf(at(value, 'en')), perLanguage: true }
        : { zh: textOf(value), en: textOf(value), perLanguage: false };
  }
}

const TEXT: FieldDefinition = { type: 'text', label: { zh: '', en: '' } };

/** What boxes for yes and no are called. */
const YES = { zh: '是', en: 'Yes', others: ['有', '√', 'y', '已', '需要', '同意'] };
const NO = { zh: '否', en: 'No', others: ['无', '没有', 'n', '未', '不需要', '不同意'] };

function namesOf(field: FieldDefinition, value: unknown): Bilingual & { readonly others: readonly string[] } {
  const word = textOf(value);
  const options = field.options ?? {};
  const option = Object.hasOwn(options, word) ? options[word] : undefined;
  return { zh: option?.zh ?? word, en: option?.en ?? word, others: [word] };
}

const chosenOf = (all: readonly (Bilingual & { readonly others: readonly string[] })[]): FormValue => ({
  zh: all.map(({ zh }) => zh).join('、'),
  en: all.map(({ en }) => en).join(', '),
  perLanguage: false,
  chosen: all.map(({ zh, en, others }) => [...new Set([zh, en, ...others])]),
});

/** A country by its name; the manifest has its two letters. */
function countryOf(code: string): FormValue {
  const nameIn = (locale: string): string => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
  };
  return chosenOf([{ zh: nameIn('zh-Hans'), en: nameIn('en'), others: [code] }]);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function dateOf(day: string): Bilingual {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return { zh: day, en: day };
  return {
    zh: `${year}年${Number(month)}月${Number(date)}日`,
    en: `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
  };
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());

const at = (value: unknown, key: string): unknown => valueAt(value, [key]);
