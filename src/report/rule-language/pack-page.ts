import type { Lang } from '../../base/language.ts';
import { toJsonSchema } from '../../source/shapes.ts';
import type { JsonSchema } from '../manifest-schema/json-schema.ts';
import { CONDITION_WORDS } from '../pack-schema/pack-words.ts';
import { PACK_FILES } from '../pack-schema/schema.ts';
import { keyTable } from './key-rows.ts';
import { PACK_EXAMPLES, WHEN_EXAMPLES } from './pack-examples.ts';

/** The files that this page is about; rules and cases have pages of their own. */
export const PAGE_PARTS = ['program', 'slots', 'fields', 'lists', 'sheet'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

const TEXT = {
  zh: {
    title: '规则包的各个文件怎么写',
    intro:
      '规则包是一个文件夹，里面是 program.yaml、slots.yaml 和 rules.yaml，需要时再有 fields.yaml、lists.yaml 和 sheet.yaml。规则另见[规则怎么写](rules.zh.md)，用例另见[用例怎么写](cases.zh.md)。这一页由程序生成，请不要手工修改。',
    marks: '表中的 * 是自己起的编号，[] 是列表的每一项。编号用英文字母、数字、短横线和下划线，定了就不再改。',
    example: '例如：',
    files: {
      program: '这是什么征集，怎样报送。',
      slots: '要交哪些材料，每一类一个编号（slot）。写在这里不等于必须交：必交的，另写一条 present 或 count 规则。',
      fields: '要填哪些内容，每一项一个编号（field）。写在这里不等于必须填：必填的，另写一条 present 规则。',
      lists: '规则要用的词表，每个一个名字。词直接写成列表；通知没有附的名单，写放在哪个文件。',
      sheet: '就绪表：按评审的维度看哪里还单薄。可以没有这个文件；它不影响检查结果。',
    },
    when: '条件写在规则的 when 里，也写在组里的各条和 sheet.yaml 里。同一个大括号里的几项要同时成立。',
    examples: '各种写法：',
  },
  en: {
    title: 'How the files of a pack are written',
    intro:
      'A pack is a folder with program.yaml, slots.yaml and rules.yaml, and where they are needed fields.yaml, lists.yaml and sheet.yaml. Rules are on [a page of their own](rules.en.md), and so are [cases](cases.en.md). This page is generated; don’t edit it.',
    marks:
      'In the tables * is an id that you choose, and [] each item of a list. Ids have letters, digits, hyphens and underscores, and stay as they are once chosen.',
    example: 'For example:',
    files: {
      program: 'Which call it is, and how submissions are handed in.',
      slots:
        'The materials, each kind under an id (a slot). What stands here isn’t required by that: write a rule of the kind present or count for what is.',
      fields:
        'What is filled in, each answer under an id (a field). What stands here isn’t required by that: write a rule of the kind present for what is.',
      lists:
        'Lists of words that rules use, each under a name. Words are written as a list; for a list that doesn’t come with the call, say in which file it will be.',
      sheet:
        'The readiness sheet: where a submission is still thin, by what the organiser looks at. A pack needn’t have this file, and nothing is judged by it.',
    },
    when: 'Conditions stand under when in rules, in the parts of groups, and in sheet.yaml. What stands within one pair of braces has to hold together.',
    examples: 'All forms:',
  },
} as const;

/** docs/pack.zh.md, docs/pack.en.md: the files of a pack beside its rules and cases. */
export function packPage(lang: Lang): string {
  const t = TEXT[lang];
  const section = (part: PagePart): string[][] => [
    [`## ${part}.yaml`],
    [t.files[part]],
    keyTable(mapIn(part), PACK_FILES[part].words, '', lang, true),
    [t.example],
    ['```yaml', PACK_EXAMPLES[part], '```'],
  ];
  return `${[
    [`# ${t.title}`],
    [t.intro],
    [t.marks],
    ...PAGE_PARTS.flatMap(section),
    ['## when'],
    [t.when],
    keyTable(definition('sheet', 'condition'), CONDITION_WORDS, 'condition', lang),
    [t.examples],
    ['```yaml', ...WHEN_EXAMPLES.map((one) => `when: ${one.when}  # ${one[lang]}`), '```'],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const bare = (part: PagePart): JsonSchema => toJsonSchema(PACK_FILES[part].shape, 'draft-7') as JsonSchema;

const definition = (part: PagePart, name: string): JsonSchema => bare(part).definitions?.[name] ?? {};

/** The map whose keys a file has, or has under each of the ids that the call gives; of several forms all their keys. */
function mapIn(part: PagePart): JsonSchema {
  if (part === 'fields') return definition(part, 'field');
  const whole = bare(part);
  const { additionalProperties: each } = whole;
  if (whole.properties !== undefined || typeof each !== 'object') return whole;
  const maps = [each, ...(each.anyOf ?? []), ...(each.anyOf ?? []).flatMap(({ anyOf }) => anyOf ?? [])];
  return { ...each, properties: Object.assign({}, ...maps.map(({ properties }) => properties)) };
}
