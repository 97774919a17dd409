/** A sound pack, and mistakes that somebody with a text editor makes in it. */
export const SOUND: Readonly<Record<string, string>> = {
  'program.yaml': `pack: 1
id: example-award
edition: "2026"
name: { zh: 示例奖, en: Example Award }
short: EA
source:
  title: { zh: 示例通知, en: Example call }
zone: Asia/Shanghai
categories:
  city: { zh: 城市, en: City }
  mobility: { zh: 移动出行, en: Mobility }
delivery:
  channel: email
  to: [award@city.example]
  subject: { zh: 申报材料, en: Submission }
`,
  'slots.yaml': `form:
  label: { zh: 申报表, en: Form }
  folder: form
case:
  label: { zh: 案例, en: Case }
  folder: case
`,
  'fields.yaml': `title:
  type: bilingual
  label: { zh: 题目, en: Title }
stage:
  type: choice
  label: { zh: 阶段, en: Stage }
  options:
    pilot: { zh: 试点, en: Pilot }
    wide: { zh: 推广, en: Wide }
papers:
  type: list
  label: { zh: 论文, en: Papers }
  items:
    type: record
    label: { zh: 论文, en: Paper }
    keys:
      name: { type: text, label: { zh: 题名, en: Name } }
`,
  'rules.yaml': `rules:
  - id: title-filled
    clause: { id: C-1, at: 第一条, quote: 须填写题目 }
    title: { zh: 填写题目, en: Title is filled in }
    level: must
    kind: present
    of: [fields.title]
    languages: [zh, en]
  - id: case-pages
    clause: { id: C-2, at: 第二条, quote: 不超过十页 }
    title: { zh: 案例页数, en: Pages of the case }
    level: must
    kind: file
    slots: [case]
    pages: { max: 10 }
    when: { field: fields.stage, is: pilot }
  - id: papers-named
    clause: { id: C-3, at: 第三条, quote: 每篇论文须有题名 }
    title: { zh: 论文题名, en: Papers are named }
    level: must
    kind: present
    for_each: { of: "fields.papers[]" }
    of: [each.name]
  - id: closing
    clause: { id: C-4, at: 第四条, quote: 2026年5月31日前 }
    title: { zh: 截止, en: Deadline }
    level: must
    kind: window
    zone: Asia/Shanghai
    closes: 2026-05-31
`,
};

/** What is written in the place of what, and where: `10` in rules.yaml. */
export interface Mistake {
  readonly about: string;
  readonly file: string;
  readonly instead: string;
  readonly written: string;
  /** `line message` of all that `program check` finds. */
  readonly check: readonly string[];
  /** The lines that the editor marks. What needs another file to be seen is for `program check` alone. */
  readonly editor: readonly number[];
}

const mistake = (
  about: string,
  part: string,
  instead: string,
  written: string,
  check: readonly string[],
  editor: readonly number[],
): Mistake => ({ about, file: `${part}.yaml`, instead, written, check, editor });

export const MISTAKES: readonly Mistake[] = [
  mistake('a tab', 'rules', '    of: [fields.title]', '\tof: [fields.title]', ['7 source.tab'], [7, 8, 9]),
  mistake('a full-width colon', 'rules', 'kind: file', 'kind：file', ['13 source.full-width-colon'], [13]),
  mistake('Chinese quotes', 'program', '"2026"', '“2026”', ['3 source.full-width-quotes'], []),
  mistake('a full-width comma', 'rules', '第二条, q', '第二条，q', ['10 source.full-width-comma'], [10]),
  mistake('no space after a colon', 'rules', 'kind: file', 'kind:file', ['13 source.tight-colon'], [13]),
  mistake(
    'a missing dash',
    'rules',
    '  - id: case-pages',
    '    id: case-pages',
    [
      '10 source.duplicate-key',
      '11 source.duplicate-key',
      '12 source.duplicate-key',
      '13 source.duplicate-key',
      '7 shape.unknown-key',
      '8 shape.unknown-key',
      '9 source.duplicate-key',
    ],
    [9, 10, 11, 12, 13, 15],
  ),
  mistake(
    'one space too few',
    'rules',
    '    slots: [case]',
    '   slots: [case]',
    ['14 pack.kind-unknown', '14 source.syntax', '15 source.syntax', '16 source.syntax', '9 shape.missing-key'],
    [14, 15, 16],
  ),
  mistake('a bracket that isn’t closed', 'rules', '{ max: 10 }', '{ max: 10', ['16 source.syntax'], [16]),
  mistake(
    'a quote that isn’t closed',
    'program',
    '"2026"',
    '"2026',
    [
      '1 shape.missing-key',
      '1 shape.missing-key',
      '1 shape.missing-key',
      '1 shape.missing-key',
      '1 shape.missing-key',
      '16 source.syntax',
    ],
    [1, 16],
  ),
  mistake(
    'a colon in a text',
    'rules',
    'quote: 不超过',
    'quote: 要求: 不超过',
    ['10 shape.wrong-type', '10 source.syntax'],
    [10],
  ),
  mistake('two rules of one id', 'rules', 'id: case-pages', 'id: title-filled', ['9 pack.rule-twice'], []),
  mistake(
    'two slots of one id',
    'slots',
    'case:\n',
    'form:\n',
    ['14 pack.reference-unknown', '4 source.duplicate-key'],
    [4],
  ),
  mistake('a date in Chinese', 'rules', 'closes: 2026-05-31', 'closes: 2026年5月31日', ['30 shape.not-a-date'], []),
  mistake('a number in Chinese', 'rules', 'max: 10', 'max: 十', ['15 shape.wrong-type'], [15]),
  mistake('a number with its unit', 'rules', 'max: 10', 'max: 10页', ['15 shape.wrong-type'], [15]),
  mistake('a number in quotes', 'rules', 'max: 10', 'max: "10"', ['15 shape.wrong-type'], [15]),
  mistake('nothing fits the limits', 'rules', '{ max: 10 }', '{ min: 12, max: 10 }', ['13 pack.parameters-unfit'], []),
  mistake('a field misspelt in of', 'rules', '[fields.title]', '[fields.titel]', ['7 pack.reference-unknown'], []),
  mistake('a field without its beginning', 'rules', '[fields.title]', '[title]', ['7 pack.reference-unknown'], []),
  mistake(
    'a field misspelt in when',
    'rules',
    'field: fields.stage',
    'field: fields.stgae',
    ['16 pack.reference-unknown'],
    [],
  ),
  mistake(
    'a field misspelt in for_each',
    'rules',
    'fields.papers[]',
    'fields.paper[]',
    ['22 pack.reference-unknown'],
    [],
  ),
  mistake('a key of an item misspelt', 'rules', 'each.name', 'each.nmae', ['23 pack.reference-unknown'], []),
  mistake('a token misspelt', 'program', 'zh: 申报材料,', 'zh: "{applicant.nmae}材料",', ['15 pack.name-token'], []),
  mistake('a word misspelt in when', 'rules', 'is: pilot', 'is: piolt', ['16 pack.word-unknown'], []),
  mistake('a slot misspelt', 'rules', 'slots: [case]', 'slots: [cases]', ['14 pack.reference-unknown'], []),
  mistake('no list', 'rules', 'slots: [case]', 'slots: case', ['14 shape.wrong-type'], [14]),
  mistake(
    'a unit in Chinese',
    'rules',
    'kind: file\n    slots: [case]\n    pages: { max: 10 }',
    'kind: length\n    of: [fields.title.zh]\n    unit: 字\n    max: 10',
    ['15 shape.not-one-of'],
    [15],
  ),
  mistake(
    'a language left out',
    'rules',
    '{ zh: 案例页数, en: Pages of the case }',
    '{ zh: 案例页数 }',
    ['11 shape.missing-key'],
    [11],
  ),
  mistake(
    'one language only',
    'rules',
    '{ zh: 案例页数, en: Pages of the case }',
    '案例页数',
    ['11 shape.missing-key', '11 shape.one-language'],
    [11],
  ),
  mistake(
    'languages the wrong way round',
    'rules',
    '{ zh: 案例页数, en: Pages of the case }',
    '{ zh: Pages, en: 案例页数 }',
    ['11 author.script', '11 author.script'],
    [],
  ),
  mistake(
    'no clause',
    'rules',
    '    clause: { id: C-2, at: 第二条, quote: 不超过十页 }\n',
    '',
    ['9 shape.missing-key'],
    [],
  ),
  mistake('no quote', 'rules', ', quote: 不超过十页', '', ['10 shape.missing-key'], [10]),
  mistake('an empty quote', 'rules', 'quote: 不超过十页', 'quote: ""', ['10 author.clause-empty'], []),
  mistake('a kind misspelt', 'rules', 'kind: file', 'kind: fiel', ['13 pack.kind-unknown'], [13]),
  mistake('a kind in Chinese', 'rules', 'kind: file', 'kind: 文件', ['13 pack.kind-unknown'], [13]),
  mistake('a key misspelt', 'rules', '    pages: {', '    page: {', ['15 shape.unknown-key'], [15]),
  mistake('a key of a key misspelt', 'rules', '{ max: 10 }', '{ mx: 10 }', ['15 shape.unknown-key'], [15]),
  mistake(
    'a level in Chinese',
    'rules',
    'level: must\n    kind: file',
    'level: 必须\n    kind: file',
    ['12 shape.not-one-of'],
    [12],
  ),
  mistake(
    'a category misspelt',
    'rules',
    'when: { field: fields.stage, is: pilot }',
    'when: { category: [citi] }',
    ['16 pack.reference-unknown'],
    [],
  ),
  mistake(
    'a table that misses a category',
    'rules',
    'pages: { max: 10 }',
    'vary_by: { field: category, table: { city: { pages: { max: 10 } } } }',
    ['15 author.row-missing'],
    [],
  ),
  mistake(
    'a rule that never applies',
    'rules',
    'when: { field: fields.stage, is: pilot }',
    'when: { all: [{ field: fields.stage, is: pilot }, { field: fields.stage, is: wide }] }',
    ['16 author.never-applies'],
    [],
  ),
  mistake('a city for a zone', 'program', 'Asia/Shanghai', '北京', ['8 shape.wrong-type'], []),
  mistake('a full-width address', 'program', 'award@city', 'award＠city', ['14 shape.wrong-type'], []),
  mistake('a type in Chinese', 'fields', 'type: choice', 'type: 单选', ['5 shape.not-one-of'], [5]),
  mistake(
    'a choice without words',
    'fields',
    '  options:\n    pilot: { zh: 试点, en: Pilot }\n    wide: { zh: 推广, en: Wide }\n',
    '',
    ['5 pack.options-missing'],
    [],
  ),
  mistake(
    'yes for true',
    'fields',
    'type: bilingual',
    'type: bilingual\n  optional: yes',
    ['3 shape.not-a-boolean'],
    [3],
  ),
  mistake('an id in Chinese', 'program', 'id: example-award', 'id: 示例奖', ['2 pack.id-form'], []),
];
