import { expect, test } from 'vitest';
import { fillInSheet } from '../../../src/bundle/fill-in/fill-in-sheet.ts';
import type { FillInSheet, SheetAnswer, SheetText } from '../../../src/bundle/fill-in/sheet.ts';
import type { Program } from '../../../src/programs/program.ts';
import { builtin } from '../../programs/builtin.ts';
import { loadPack, PACK, rule } from '../../programs/pack.ts';
import { example, manifestOf, sheetOf, uploadOf, wic } from './samples.ts';

/** An answer in a line: its path, how it goes in, and what. */
function lineOf({ path, body }: SheetAnswer): string {
  const said = (texts: readonly SheetText[]) => texts.map(({ text = '-' }) => text.slice(0, 12)).join(' | ');
  return `${path} ${body.kind}: ${body.kind === 'table' ? body.rows.map(said).join(' / ') : said(body.texts)}`;
}

const linesOf = (sheet: FillInSheet | undefined) =>
  sheet?.steps.map(({ about, tasks, answers, files }) => [
    about?.clause ?? 'no step',
    ...tasks.map((task) => `task ${task.rule}`),
    ...answers.map(lineOf),
    ...files.map(({ name, slot }) => `${name} → ${slot?.en}`),
  ]);

test('the example, in the order of the guide', () => {
  const sheet = sheetOf(wic, example);
  expect(sheet).toMatchObject({
    stem: 'WIC-Awards-2026_key-technology_示例科技有限公司_Example-Tech-Co-Ltd',
    applicant: { zh: '示例科技有限公司', en: 'Example Tech Co., Ltd.' },
    category: { zh: '关键技术', en: 'Key Technology' },
    url: 'https://awards.wicinternet.org/en',
    closes: { at: '2026-06-15 24:00', zone: 'Asia/Shanghai' },
    folder: 'upload',
    gaps: wic.gaps,
  });
  expect(linesOf(sheet)).toEqual([
    ['Step 1', 'task platform', 'task section'],
    [
      'Step 2',
      'task area-fit',
      'fields.achievementName texts: 城市路口边缘协同调度关键 | Deterministi',
      'fields.organizations table: 示例科技有限公司 | Example Tech / 示例大学 | Example Univ',
      'fields.countryRegion texts: 中国 | China',
      'fields.contributors table: 张示例 | Zhang Shili / 李样本 | Li Yangben',
      'category choice: 关键技术 | Key Technolo',
      'fields.achievementAreas table: 边缘计算 / Edge ',
      'contact.name texts: 李样本 | Li Yangben',
      'contact.email texts: awards@tech.',
      'contact.phone texts: 010-00000000',
      'contact.address texts: 示例省示例市样本路1号 | 1 Yangben Ro',
      'fields.importanceOfPartnership texts: 示例科技有限公司提出时隙 | Example Tech',
    ],
    [
      'Step 3',
      'task cat-info',
      'fields.highlights.technicalLevel texts: 九十天、1240个路口实 | In ninety da',
      'fields.highlights.innovation texts: 把多运营商接入网划分为重 | The access n',
      'fields.highlights.internationalInfluence texts: 英文论文发表于2025年 | A paper in E',
      'fields.claims table: ',
    ],
    [
      'Step 4',
      '00_目录_Index.pdf → undefined',
      '01_论文：城市信号控制的确定性边缘调度_Paper-Deterministic-Edge-Scheduling.pdf → Paper',
      '02_发明专利证书_Invention-Patent-Certificate.pdf → Patent',
      '03_示例省通信学会科学技术奖一等奖_Example-Province-Award-First-Prize.jpg → Award',
      '04_国际标准：路侧控制器时延报告_International-Standard-EXS-4021.pdf → International standard',
      '05_科技成果评价报告_Evaluation-Report.pdf → Evaluation report',
    ],
    ['Step 5', 'task confirm'],
    [
      'no step',
      'fields.achievementNature choice: 突破技术瓶颈 | Breaking thr',
      'fields.internationalCollaboration choice: 否 | No',
    ],
  ]);
});

test('claims come as a table with what a claim is made of; a file in no slot of a step isn’t lost', () => {
  const claims = `fields:
  claims:
    - { statement: { zh: 规模世界最大, en: "The world's largest" }, evidence: papers/论文1_Paper1.pdf }
    - { statement: { zh: 世界领先 } }
`;
  const manifest = manifestOf(wic, `dossier: 1\nprogram: wic-awards-2026\n${claims}`);
  const stray = {
    name: '09_x.pdf',
    bytes: 1,
    sha256: '0'.repeat(64),
    material: { route: [], slot: 'paprr', title: {}, attributes: {} },
  };
  const sheet = fillInSheet(wic, manifest, { stem: 's', folder: 'upload', files: [stray] });
  const body = sheet?.steps[2]?.answers.at(-1)?.body;
  expect(body?.kind === 'table' && body.columns.map(({ label, lang }) => `${label.en} ${lang}`)).toEqual([
    'Statement zh',
    'Statement en',
    'Evidence undefined',
  ]);
  expect(linesOf(sheet)?.[2]?.at(-1)).toBe(
    "fields.claims table: 规模世界最大 | The world's  | papers/论文1_P / 世界领先 | - | -",
  );
  expect(linesOf(sheet)?.slice(5)).toEqual([['no step', '09_x.pdf → undefined']]);
  expect(sheet?.steps[3]?.files).toEqual([]);
});

/** The small pack, with a web form. */
function portal(delivery: string, rules: readonly string[] = [], fields = PACK['fields.yaml'] ?? ''): Program {
  const identity = (PACK['program.yaml'] ?? '').replace(
    /delivery: .*/,
    `delivery: {channel: portal, subject: {zh: 申报, en: Entry}${delivery}}`,
  );
  const { program, findings } = loadPack(rules, { 'program.yaml': identity, 'fields.yaml': fields });
  if (program === undefined) throw new Error(JSON.stringify(findings));
  return program;
}

const HEAD = 'dossier: 1\nprogram: p\ncategory: city\n';
const boxesIn = (sheet: FillInSheet | undefined, path: string) => {
  const body = sheet?.steps.flatMap(({ answers }) => answers).find((answer) => answer.path === path)?.body;
  return body === undefined ? [] : body.kind === 'table' ? body.rows.flat() : body.texts;
};

test('a pack without steps: everything in the manifest’s order, what is blank too', () => {
  const program = portal(', portal: "https://portal.example"');
  const sheet = sheetOf(program, `${HEAD}contact: {email: a@b.example}\napplicant: {name: {zh: 甲}}\n`);
  expect(linesOf(sheet)).toEqual([
    [
      'no step',
      'category choice: 城市 | City',
      'applicant.name texts: 甲 | -',
      'contact.email texts: a@b.example',
      'fields.title texts: - | -',
      'fields.people table: ',
      '00_目录_Index.pdf → undefined',
    ],
  ]);
  expect(sheet?.closes).toBeUndefined();
});

test('lengths in the units of the rules that apply, with their limits; else as people count', () => {
  const program = portal('', [
    rule('title-length', 'length', 'of: [fields.title.zh]', 'unit: hanzi', 'min: 2', 'max: 5'),
    rule('title-words', 'length', 'of: [fields.title]', 'unit: words', 'max: 3', 'when: {category: [city]}'),
    rule('elsewhere', 'length', 'of: [fields.title]', 'unit: characters', 'max: 3', 'when: {category: [mobility]}'),
    rule('names', 'length', 'of: ["fields.people[].name"]', 'unit: characters-with-spaces', 'max: 8'),
  ]);
  const sheet = sheetOf(
    program,
    `${HEAD}fields:\n  title: {zh: 示例市交通大脑, en: City brain}\n  people: [{name: {zh: 张示例, en: Zhang Shili}}]\n`,
  );
  expect(boxesIn(sheet, 'fields.title').map(({ lengths }) => lengths)).toEqual([
    [
      { unit: 'hanzi', length: 7, min: 2, max: 5 },
      { unit: 'words', length: 7, min: undefined, max: 3 },
      { unit: 'zi', length: 7 },
    ],
    [
      { unit: 'words', length: 2, min: undefined, max: 3 },
      { unit: 'characters-with-spaces', length: 10 },
    ],
  ]);
  expect(boxesIn(sheet, 'fields.people').map(({ lengths }) => lengths[0])).toEqual([
    { unit: 'characters-with-spaces', length: 3, min: undefined, max: 8 },
    { unit: 'characters-with-spaces', length: 11, min: undefined, max: 8 },
  ]);
  expect(boxesIn(sheet, 'category')[0]?.lengths).toEqual([]);
});

test('every type of field', () => {
  const label = 'label: {zh: 甲, en: A}';
  const options = 'options: {one: {zh: 一, en: One}, b: {zh: B, en: B}}';
  const program = portal(
    '',
    [],
    `t: {type: text, ${label}}
n: {type: number, ${label}}
i: {type: integer, ${label}}
d: {type: date, ${label}}
yes: {type: boolean, ${label}}
same: {type: choice, ${label}, ${options}}
other: {type: choice, open: true, ${label}, ${options}}
many: {type: choices, ${label}, ${options}}
rec:
  type: record
  ${label}
  keys:
    inner: {type: record, ${label}, keys: {deep: {type: text, ${label}}}}
    list: {type: list, ${label}, items: {type: record, ${label}, keys: {c: {type: choice, ${label}, ${options}}, l: {type: list, ${label}}}}}
later: {type: text, ${label}, phase: reply}
mobility: {type: text, ${label}, categories: [mobility]}
kept: {type: text, ${label}, categories: [mobility]}
`,
  );
  const sheet = sheetOf(
    program,
    `${HEAD}fields:
  t: "  a\\tb \\n"
  n: 0.5
  i: 0
  d: 2025-06-15
  yes: true
  same: b
  other: 别的
  many: [one, b]
  rec: {inner: {deep: x}, list: [{c: one, l: [y, z]}]}
  kept: 留着
`,
  );
  expect(linesOf(sheet)?.[0]?.slice(2, -1)).toEqual([
    'fields.t texts: a\tb',
    'fields.n texts: 0.5',
    'fields.i texts: 0',
    'fields.d texts: 2025-06-15',
    'fields.yes choice: 是 | Yes',
    'fields.same choice: B',
    'fields.other choice: 别的',
    'fields.many table: 一 | One / B | B',
    'fields.rec.inner.deep texts: x',
    'fields.rec.list table: 一 | One | y\nz',
    'fields.kept texts: 留着',
  ]);
});

test('the steps of a pack: tasks of rules that apply, and the fields of the phase', () => {
  const steps = `, steps: {
    a: {title: {zh: 一, en: One}, clause: §1, rules: [seen, not-here], asks: [fields.later, fields.title], index: true},
    b: {title: {zh: 二, en: Two}, clause: §2, note: {zh: 注, en: Note}}}`;
  const later = 'later: {type: text, phase: reply, label: {zh: 后, en: Later}}';
  const program = portal(
    steps,
    [
      rule('seen', 'attest', 'statement: {zh: 看过, en: Seen}'),
      rule('not-here', 'attest', 'statement: {zh: 看过, en: Seen}', 'when: {category: [mobility]}'),
      rule('closed', 'window', 'closes: 2025-07-01T12:00', 'zone: Asia/Shanghai', 'phase: reply'),
      rule('advised', 'window', 'level: should', 'closes: 2025-06-01', 'zone: Asia/Shanghai', 'phase: reply'),
    ],
    `${PACK['fields.yaml']}${later}\n`,
  );
  const apply = sheetOf(program, HEAD);
  expect(linesOf(apply)).toEqual([
    ['§1', 'task seen', 'fields.title texts: - | -', '00_目录_Index.pdf → undefined'],
    ['§2'],
  ]);
  expect(apply?.closes).toBeUndefined();
  const reply = sheetOf(program, `${HEAD}phase: reply\n`);
  expect(linesOf(reply)?.[0]?.[2]).toBe('fields.later texts: -');
  expect(reply?.closes).toEqual({ at: '2025-07-01 12:00', zone: 'Asia/Shanghai' });
});

test.each(['wsca-china-2025', 'wiotc-cases-2025', 'wiotc-cities-2025'])(
  'none for %s, which takes no web form',
  (id) => {
    const program = builtin(id);
    const manifest = manifestOf(program, `dossier: 1\nprogram: ${id}\n`);
    expect(fillInSheet(program, manifest, uploadOf(program, manifest))).toBeUndefined();
  },
);
