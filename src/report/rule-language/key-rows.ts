import type { Bilingual, Lang } from '../../base/language.ts';
import type { JsonSchema } from '../manifest-schema/json-schema.ts';
import { plain, row } from '../reference/markdown.ts';
import { byEnd } from './words.ts';

const KEYS = {
  zh: { key: '写法', needed: '必填', form: '填什么', means: '意思', yes: '是', free: '名称: 内容', both: '中英文' },
  en: {
    key: 'key',
    needed: 'required',
    form: 'what it holds',
    means: 'what it means',
    yes: 'yes',
    free: 'name: value',
    both: 'zh and en',
  },
} as const;

/** What a key that refers to another section of the page holds. */
const REFERENCES: Readonly<Record<string, Bilingual>> = {
  field: { zh: '一项内容，写法同 fields.yaml', en: 'an answer, as in fields.yaml' },
  condition: { zh: '条件，见 when', en: 'a condition, see when' },
};

const TYPES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    scalar: '文字或数',
    string: '文字',
    integer: '整数',
    number: '数',
    boolean: 'true / false',
    array: '列表',
    object: '下列各项',
  },
  en: {
    scalar: 'text or number',
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true / false',
    array: 'list',
    object: 'map',
  },
};

/** What a key holds, in a few words. */
export function formWords(form: JsonSchema, lang: Lang): string {
  const [first = 'scalar'] = [form.type ?? []].flat();
  const type = TYPES[lang][first] ?? '';
  if (form.enum !== undefined) return form.enum.join(' / ');
  if (form.items?.enum !== undefined) return `${type}: ${form.items.enum.join(' / ')}`;
  if (form.properties !== undefined) return `${type}: ${Object.keys(form.properties).join(', ')}`;
  return type;
}

/** A table of the keys of a map; with `deep` also of the keys within them, `*` for names that the call gives. */
export function keyTable(
  form: JsonSchema,
  words: Readonly<Record<string, Bilingual>>,
  path: string,
  lang: Lang,
  deep = false,
): string[] {
  const t = KEYS[lang];
  const rows = rowsOf(form, words, path, lang, deep);
  const needed = rows.some((cells) => cells.needed);
  const head = needed ? [t.key, t.needed, t.form, t.means] : [t.key, t.form, t.means];
  return [
    row(...head),
    row(...head.map(() => '---')),
    ...rows.map(({ key, needed: must, holds, means }) =>
      needed ? row(key, must ? t.yes : '', holds, means) : row(key, holds, means),
    ),
  ];
}

interface KeyRow {
  readonly key: string;
  readonly needed: boolean;
  readonly holds: string;
  readonly means: string;
}

function rowsOf(
  form: JsonSchema,
  words: Readonly<Record<string, Bilingual>>,
  path: string,
  lang: Lang,
  deep: boolean,
  shown = '',
): KeyRow[] {
  return Object.entries(form.properties ?? {}).flatMap(([key, inner]) => {
    const said = byEnd(words, `${path}.${key}`);
    if (said === undefined) throw new Error(`${path}.${key}: write what it means in report/pack-schema`);
    const own: KeyRow = {
      key: `\`${shown}${key}\``,
      needed: form.required?.includes(key) === true,
      holds: plain(holdsOf(inner, lang)),
      means: plain(said[lang]),
    };
    // A page by itself is laid out in the words of all of them.
    if (!deep || key === 'page_layouts') return [own];
    const { mark, below } = within(inner);
    const rest = rowsOf(below, words, `${path}.${key}${mark}`, lang, true, `${shown}${key}${mark}.`);
    return [own, ...(isBoth(below) ? [] : rest)];
  });
}

/** The map that is within a key: its own, that of its items or of its values. */
function within(form: JsonSchema): { readonly mark: string; readonly below: JsonSchema } {
  const { items, additionalProperties: values } = form;
  if (items?.properties !== undefined) return { mark: '[]', below: items };
  if (typeof values === 'object' && values.properties !== undefined) return { mark: '.*', below: values };
  return { mark: '', below: form };
}

const isBoth = ({ properties = {} }: JsonSchema): boolean => Object.keys(properties).join() === 'zh,en';

function holdsOf(form: JsonSchema, lang: Lang): string {
  const { $ref, allOf, anyOf, items, type, properties } = form;
  const reference = REFERENCES[($ref ?? allOf?.[0]?.$ref ?? items?.$ref ?? '').replace('#/definitions/', '')];
  if (reference !== undefined) return reference[lang];
  if (anyOf !== undefined) return anyOf.map((one) => holdsOf(one, lang)).join(' / ');
  if (isBoth(form)) return KEYS[lang].both;
  // A map whose keys the call doesn't give.
  return type === 'object' && properties === undefined ? KEYS[lang].free : formWords(form, lang);
}
