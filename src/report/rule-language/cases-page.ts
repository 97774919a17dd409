import type { Lang } from '../../base/language.ts';
import { casesShape } from '../../check/cases/shape.ts';
import { toJsonSchema } from '../../source/shapes.ts';
import { CASE_WORDS } from '../pack-schema/case-words.ts';
import { plain, row } from '../reference/markdown.ts';
import { formWords, type JsonForm } from './page.ts';
import { byEnd } from './words.ts';

const TEXT = {
  zh: {
    title: '用例怎么写',
    intro:
      '用例写在规则包的 cases.yaml 里，也可以在 cases 文件夹里分几个文件写；用 dossier program test 运行。这一页由程序生成，请不要手工修改。',
    key: '写法',
    form: '填什么',
    means: '意思',
    free: '名称: 内容',
    file: '整个文件',
    one: '一个用例（cases 的一项）',
    facts: '文件是什么样的（facts，先写文件的路径）',
    submission: '几份申报（submissions 的一项）',
  },
  en: {
    title: 'How cases are written',
    intro:
      'Cases stand in the cases.yaml of a pack, or in several files of a folder named cases; dossier program test runs them. This page is generated; don’t edit it.',
    key: 'key',
    form: 'what it holds',
    means: 'what it means',
    free: 'name: value',
    file: 'The file as a whole',
    one: 'A case (an item of cases)',
    facts: 'What a file is like (facts, by the path of the file)',
    submission: 'Several submissions (an item of submissions)',
  },
} as const;

interface Tree extends JsonForm {
  readonly properties?: Readonly<Record<string, Tree>>;
  readonly items?: Tree;
  readonly additionalProperties?: Tree | boolean;
}

/** docs/cases.zh.md, docs/cases.en.md: what a case can say. */
export function casesPage(lang: Lang): string {
  const t = TEXT[lang];
  const whole = toJsonSchema(casesShape, 'draft-7') as Tree;
  const one = whole.properties?.['cases']?.items ?? {};
  const { additionalProperties: facts } = whole.properties?.['facts'] ?? {};
  const section = (title: string, form: Tree, path: string, deep: boolean): string[][] => [
    [`## ${title}`],
    [row(t.key, t.form, t.means), row('---', '---', '---'), ...rowsOf(form, path, lang, deep)],
  ];
  return `${[
    [`# ${t.title}`],
    [t.intro],
    ...section(t.file, whole, '', false),
    ...section(t.one, one, 'cases[]', false),
    ...section(t.submission, one.properties?.['submissions']?.items ?? {}, 'submissions[]', false),
    ...section(t.facts, typeof facts === 'object' ? facts : {}, 'facts.*', true),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A line for each key, and with `deep` for the keys within keys. */
function rowsOf(form: Tree, path: string, lang: Lang, deep: boolean, shown = ''): string[] {
  return Object.entries(form.properties ?? {}).flatMap(([key, inner]) => {
    const words = byEnd(CASE_WORDS, `${path}.${key}`);
    if (words === undefined) throw new Error(`${path}.${key}: write what it means in report/pack-schema`);
    const own = row(
      `\`${shown}${key}\``,
      plain(isFree(inner) ? TEXT[lang].free : formWords(inner, lang)),
      plain(words[lang]),
    );
    // A page by itself is laid out in the words of all of them.
    if (!deep || key === 'page_layouts') return [own];
    const items = inner.items?.properties !== undefined;
    const mark = items ? '[]' : '';
    const rest = rowsOf(
      items ? (inner.items ?? {}) : inner,
      `${path}.${key}${mark}`,
      lang,
      true,
      `${shown}${key}${mark}.`,
    );
    return [own, ...rest];
  });
}

/** A map whose keys the call doesn't give. */
const isFree = ({ type, properties }: Tree): boolean => type === 'object' && properties === undefined;
