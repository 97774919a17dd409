import type { Lang } from '../../base/language.ts';
import { casesShape } from '../../check/cases/shape.ts';
import { toJsonSchema } from '../../source/shapes.ts';
import type { JsonSchema } from '../manifest-schema/json-schema.ts';
import { CASE_WORDS } from '../pack-schema/case-words.ts';
import { keyTable } from './key-rows.ts';

const TEXT = {
  zh: {
    title: '用例怎么写',
    intro:
      '用例写在规则包的 cases.yaml 里，也可以在 cases 文件夹里分几个文件写；用 dossier program test 运行。这一页由程序生成，请不要手工修改。',
    file: '整个文件',
    one: '一个用例（cases 的一项）',
    facts: '文件是什么样的（facts，先写文件的路径）',
    submission: '几份申报（submissions 的一项）',
  },
  en: {
    title: 'How cases are written',
    intro:
      'Cases stand in the cases.yaml of a pack, or in several files of a folder named cases; dossier program test runs them. This page is generated; don’t edit it.',
    file: 'The file as a whole',
    one: 'A case (an item of cases)',
    facts: 'What a file is like (facts, by the path of the file)',
    submission: 'Several submissions (an item of submissions)',
  },
} as const;

/** docs/cases.zh.md, docs/cases.en.md: what a case can say. */
export function casesPage(lang: Lang): string {
  const t = TEXT[lang];
  const whole = toJsonSchema(casesShape, 'draft-7') as JsonSchema;
  const one = whole.properties?.['cases']?.items ?? {};
  const { additionalProperties: facts } = whole.properties?.['facts'] ?? {};
  const section = (title: string, form: JsonSchema, path: string, deep: boolean): string[][] => [
    [`## ${title}`],
    keyTable(form, CASE_WORDS, path, lang, deep),
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
