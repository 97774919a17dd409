import type { Bilingual, Lang } from '../../base/language.ts';
import type { RuleKind } from '../../rules/kind.ts';
import { RULE_KINDS } from '../../rules/kinds.ts';
import { map, toJsonSchema } from '../../source/shapes.ts';
import type { JsonSchema } from '../manifest-schema/json-schema.ts';
import { plain, row } from '../reference/markdown.ts';
import { exampleSays } from './example.ts';
import { formWords } from './key-rows.ts';
import { RULE_KEYS } from './shared-params.ts';
import { KIND_WORDS, nestedWords, paramWords } from './words.ts';

const TEXT = {
  zh: {
    title: '规则怎么写',
    intro:
      '规则写在规则包的 rules.yaml 里，每条有编号、依据和种类，再加上这一种类的参数。这一页由程序生成，请不要手工修改。',
    common: '每条规则都有的',
    commonExample: '随答案而变、逐项检查的写法',
    key: '写法',
    needed: '必填',
    form: '填什么',
    means: '意思',
    example: '例如：',
    how: '这样检查：',
    found: '不符时说：',
    kinds: '种类',
    yes: '是',
  },
  en: {
    title: 'How rules are written',
    intro:
      'Rules stand in the rules.yaml of a pack: each has an id, its basis and a kind, and the parameters of that kind. This page is generated; don’t edit it.',
    common: 'What every rule has',
    commonExample: 'By an answer, and item by item',
    key: 'key',
    needed: 'required',
    form: 'what it holds',
    means: 'what it means',
    example: 'For example:',
    how: 'It is checked so:',
    found: 'Where it isn’t met:',
    kinds: 'Kinds',
    yes: 'yes',
  },
} as const;

/** How the modifiers are written. */
const MODIFIED = `- id: pages
  clause: { id: C-1, at: §2, quote: 不超过十页 }
  title: { zh: 页数, en: Pages }
  level: must
  kind: file
  slots: [case]
  when: { category: [city, mobility] }
  vary_by:
    field: category
    table:
      city: { pages: { max: 10 } }
      mobility:
        vary_by:
          field: applicant.kind
          table: { company: { pages: { max: 6 } } }
          otherwise: { pages: { max: 8 } }
- id: papers-titled
  clause: { id: C-2, at: §3, quote: 每篇论文须有题目 }
  title: { zh: 论文有题目, en: Papers have titles }
  level: must
  kind: present
  for_each: { of: "fields.papers[]" }
  of: [each.title]`;

/** docs/rules.zh.md, docs/rules.en.md: the language of rules. */
export function rulesPage(lang: Lang): string {
  const t = TEXT[lang];
  const common = Object.entries(RULE_KEYS).map(([key, words]) => row(`\`${key}\``, plain(words[lang])));
  return `${[
    [`# ${t.title}`],
    [t.intro],
    [
      `${t.kinds}${lang === 'zh' ? '：' : ': '}${RULE_KINDS.map(({ kind }) => `[${kind}](#${kind})`).join(lang === 'zh' ? '、' : ', ')}`,
    ],
    [`## ${t.common}`],
    [row(t.key, t.means), row('---', '---'), ...common],
    [`## ${t.commonExample}`],
    ['```yaml', MODIFIED, '```'],
    ...RULE_KINDS.flatMap((kind) => kindSection(kind, lang)),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function kindSection(kind: RuleKind, lang: Lang): string[][] {
  const t = TEXT[lang];
  const words = KIND_WORDS[kind.kind];
  if (words === undefined) throw new Error(`${kind.kind}: write what it is for in report/rule-language`);
  const { how, found } = exampleSays(words.example, lang);
  const params = paramRows(kind, lang);
  const list = (head: string, lines: readonly string[]): string[][] =>
    lines.length === 0 ? [] : [[head], lines.map((line) => `- ${plain(line)}`)];
  return [
    [`## ${kind.kind}`],
    [plain(words.what[lang])],
    ...(params.length === 0
      ? []
      : [[row(t.key, t.needed, t.form, t.means), row('---', '---', '---', '---'), ...params]]),
    [t.example],
    ['```yaml', words.example, '```'],
    ...list(t.how, how),
    ...list(t.found, found),
  ];
}

function paramRows({ kind, params }: RuleKind, lang: Lang): string[] {
  const { properties = {}, required = [] } = toJsonSchema(map(params), 'draft-7') as JsonSchema;
  return Object.entries(properties).flatMap(([param, form]) => {
    const means = paramWords(kind, param);
    if (means === undefined) throw new Error(`${kind}.${param}: write what it means in report/rule-language`);
    const said = (path: string, { [lang]: words }: Bilingual, inner: JsonSchema, needed: boolean): string =>
      row(`\`${path}\``, needed ? TEXT[lang].yes : '', plain(formWords(inner, lang)), plain(words));
    const nested = Object.entries(form.properties ?? {}).flatMap(([key, inner]) => {
      const words = key === 'zh' || key === 'en' ? undefined : nestedWords(kind, `${param}.${key}`);
      return words === undefined ? [] : [said(`${param}.${key}`, words, inner, false)];
    });
    return [said(param, means, form, required.includes(param)), ...nested];
  });
}
