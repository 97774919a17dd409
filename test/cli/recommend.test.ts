import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonBatch, JsonReport } from '../../src/report/contract.ts';
import type { JsonRecommend } from '../../src/report/recommend/contract.ts';
import { dossierInside } from './here.ts';
import { jsonOf, temporary } from './run.ts';

const PROGRAM = `pack: 1
id: sample-2026
edition: "2026"
name: { zh: 示例示范项目 2026, en: Sample Projects 2026 }
short: Sample-2026
source: { title: { zh: 关于示例的通知, en: Sample notice } }
zone: Asia/Shanghai
categories: { city: { zh: 城市, en: City }, energy: { zh: 能源, en: Energy } }
applicant_kinds: { enterprise: { zh: 企业, en: Enterprise } }
delivery: { channel: unstated, subject: { zh: 示例, en: Sample } }
recommending:
  kinds: { provincial: { zh: 省级主管部门, en: Provincial department }, planned-city: { zh: 计划单列市, en: Planned city } }
`;
const rule = (id: string, body: string): string =>
  `  - { id: ${id}, title: { zh: 规则${id}, en: Rule ${id} }, level: must, clause: { id: ${id}, at: "§1", quote: 原文 }, ${body} }\n`;
/** P1: 省级≤10，计划单列市≤3，示范基地另加 3，这里减为 2、1、另加 1；P1 每主体限 1 项；P2 每主体最多牵头或参与 2 项；P9 同一类别限 1 项 */
const RULES = `rules:
${rule('title', 'kind: present, of: [fields.title]')}\
${rule('quota', 'kind: count, scope: batch, of: submissions, when: { not: { field: fields.base, is: true } }, vary_by: { field: recommender.kind, table: { provincial: { max: 2 }, planned-city: { max: 1 } } }')}\
${rule('quota-all', 'kind: count, scope: batch, of: submissions, vary_by: { field: recommender.kind, table: { provincial: { max: 3 }, planned-city: { max: 2 } } }')}\
${rule('units', 'kind: relation, scope: batch, of: "submissions[].fields.units[]", at_most: 2')}\
${rule('per-category', 'kind: relation, scope: ledger, of: "submissions[].category", unique: true')}\
${rule('one-each', 'kind: count, scope: ledger, of: submissions, max: 1')}`;
const FIELDS = `title: { type: bilingual, label: { zh: 项目名称, en: Project title } }
base: { type: boolean, optional: true, label: { zh: 示范基地, en: Demonstration base } }
units: { type: list, optional: true, label: { zh: 参与单位, en: Units }, items: { type: text, label: { zh: 参与单位, en: Unit } } }
`;
const SLOTS = 'form: { label: { zh: 申报书, en: Form }, folder: form }\n';

interface Made {
  readonly name: string;
  readonly title?: string;
  readonly category?: string;
  readonly base?: boolean;
  readonly units?: readonly string[];
  readonly file?: string;
}

/** A folder with a pack, submissions (甲, 乙 …) and a recommender’s list of them. */
function office(made: Readonly<Record<string, Made>>, kind: string | null = 'provincial', list?: string[]): string {
  const folder = temporary();
  mkdirSync(join(folder, 'pack'));
  const parts = { program: PROGRAM, rules: RULES, fields: FIELDS, slots: SLOTS };
  for (const [part, text] of Object.entries(parts)) writeFileSync(join(folder, `pack/${part}.yaml`), text);
  for (const [key, { name, title, category = 'city', base, units, file }] of Object.entries(made)) {
    mkdirSync(join(folder, key));
    if (file !== undefined) writeFileSync(join(folder, key, '说明.txt'), file);
    const lines = [
      'dossier: 1',
      'program: ../pack',
      `category: ${category}`,
      `applicant: { name: { zh: ${name}, en: ${name} Example }, kind: enterprise }`,
      `contact: { name: { zh: ${name}联系人, en: Contact }, phone: "010-55550000", email: ${key}@city.example }`,
      'fields:',
      `  base: ${base ?? false}`,
      ...(title === undefined ? [] : [`  title: { zh: ${title}, en: Project ${title} }`]),
      ...(units === undefined ? [] : [`  units: [${units.join(', ')}]`]),
      ...(file === undefined
        ? []
        : ['materials:', '  - { slot: form, file: 说明.txt, title: { zh: 说明, en: Form } }']),
    ];
    writeFileSync(join(folder, key, 'dossier.yaml'), `${lines.join('\n')}\n`);
  }
  const text = [
    'recommendation: 1',
    'recommender:',
    '  name: { zh: 示例省主管部门, en: Example Province }',
    ...(kind === null ? [] : [`  kind: ${kind}`]),
    'reply_by: 2026-05-20',
    'submissions:',
    ...(list ?? Object.keys(made).map((key) => `${key}/dossier.yaml`)).map((path) => `  - ${path}`),
  ];
  writeFileSync(join(folder, 'recommendation.yaml'), `${text.join('\n')}\n`);
  return folder;
}

const GOOD = {
  a: { name: '示例甲公司', title: '甲项目', units: ['示例院'] },
  b: { name: '示例乙公司', title: '乙项目', units: ['示例院'] },
  c: { name: '示例丙公司', title: '丙项目', base: true },
} satisfies Record<string, Made>;

async function recommend(folder: string, ...more: string[]) {
  const ran = await dossierInside(['recommend', '--format', 'json', '--as-of', '2026-05-01', ...more], { cwd: folder });
  expect(ran.stderr).toBe('');
  const json = jsonOf<JsonRecommend>(ran);
  const said = json.findings.map(({ rule: by, message, outcome, place }) =>
    [by?.split('/')[1] ?? '-', message, outcome, `${place?.file}${place?.pointer}`].join(' '),
  );
  return { code: ran.code, json, said };
}

describe('a recommender’s list', () => {
  test('within quotas, in order, nothing twice: ready, by the schema', async () => {
    const { code, json, said } = await recommend(office(GOOD));
    expect(said).toEqual([]);
    expect(json.submissions.map(({ rank, title, standing, findings }) => [rank, title.zh, standing, findings])).toEqual(
      [
        [1, '甲项目', 'ready', []],
        [2, '乙项目', 'ready', []],
        [3, '丙项目', 'ready', []],
      ],
    );
    expect(json.rules.filter(({ scope }) => scope === 'batch').map(({ id, outcome }) => [id, outcome])).toEqual([
      ['quota', 'passed'],
      ['quota-all', 'passed'],
      ['units', 'passed'],
    ]);
    expect([code, json.verdict]).toEqual([0, 'ready']);
    const schema = readFileSync(new URL('../../docs/recommend.schema.json', import.meta.url), 'utf8');
    const check = new Ajv2020({ strict: true }).compile(JSON.parse(schema) as object);
    check(json);
    expect(check.errors ?? []).toEqual([]);
  });

  test.each<[string, Record<string, Made>, string | null, string[] | undefined, string[]]>([
    [
      'the quota of another kind of recommender',
      GOOD,
      'planned-city',
      undefined,
      [
        'quota scope.too-many failed ./recommendation.yaml/submissions',
        'quota-all scope.too-many failed ./recommendation.yaml/submissions',
      ],
    ],
    [
      'bases have places of their own, others don’t',
      { ...GOOD, c: { ...GOOD.c, base: false } },
      'provincial',
      undefined,
      ['quota scope.too-many failed ./recommendation.yaml/submissions'],
    ],
    [
      'a kind that isn’t known leaves quotas undecided',
      GOOD,
      null,
      undefined,
      [
        'quota scope.no-recommender undecided ./recommendation.yaml/recommender',
        'quota-all scope.no-recommender undecided ./recommendation.yaml/recommender',
      ],
    ],
    [
      'a unit in more than two',
      { ...GOOD, c: { ...GOOD.c, units: ['示例院', '示例院'] } },
      'provincial',
      undefined,
      ['units relation.too-often failed ./c/dossier.yaml/fields/units/0'],
    ],
    [
      'two of one applicant, in one category',
      { ...GOOD, c: { ...GOOD.c, name: '示例甲公司' } },
      'provincial',
      undefined,
      [
        'one-each scope.too-many failed ./c/dossier.yaml/applicant/name',
        'per-category scope.twice failed ./c/dossier.yaml/category',
      ],
    ],
    [
      'the same project and the same file of two applicants',
      { ...GOOD, a: { ...GOOD.a, file: '内容' }, b: { ...GOOD.b, title: '甲项目', file: '内容' } },
      'provincial',
      undefined,
      ['- recommend.same failed ./recommendation.yaml/submissions/1'],
    ],
    [
      'one listed twice, one not at all',
      GOOD,
      'provincial',
      ['a/dossier.yaml', 'b', './a'],
      [
        '- recommend.twice failed ./recommendation.yaml/submissions/2',
        '- recommend.unlisted failed ./recommendation.yaml/submissions',
      ],
    ],
  ])('%s', async (_about, made, kind, list, wanted) => {
    const { said, code, json } = await recommend(office(made, kind, list));
    expect(said.toSorted()).toEqual(wanted.toSorted());
    expect(code).toBe(json.counts.error > 0 ? 1 : 0);
  });

  test('a kind that the call doesn’t have', async () => {
    const { said, code } = await recommend(office(GOOD, 'provincal'));
    expect(said).toContain('- recommend.kind-unknown failed ./recommendation.yaml/recommender/kind');
    expect(code).toBe(1);
  });

  test('no list, or a list of nothing', async () => {
    const folder = temporary();
    const ran = await dossierInside(['recommend', '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('推荐名单');
    writeFileSync(join(folder, 'recommendation.yaml'), 'recommendation: 1\n');
    expect((await recommend(folder)).said).toEqual(['- recommend.none failed ./recommendation.yaml/submissions']);
  });
});

describe('with -o', () => {
  test('a table, and to each applicant a note that names nobody else', async () => {
    const made = { ...GOOD, b: { name: '示例乙公司', units: ['示例院'] } };
    const folder = office(made);
    const { code, json } = await recommend(folder, '-o', 'out');
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      '01_示例甲公司_补正通知_Note.txt',
      '02_示例乙公司_补正通知_Note.txt',
      '03_示例丙公司_补正通知_Note.txt',
      '汇总表_Summary.xlsx',
    ]);
    expect(json.written).toHaveLength(4);
    const note = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    const own = note('02_示例乙公司_补正通知_Note.txt');
    expect(own).toMatch(/^\ufeff示例乙公司：\r\n/);
    for (const part of [
      '依据：§1：“原文”',
      '办法：',
      '请在 2026-05-20（含当日）前补正，交推荐单位。',
      'Please put this right by 2026-05-20, and hand it in to the recommender.',
    ])
      expect(own).toContain(part);
    expect(own).not.toMatch(/甲|丙|a\/|c\//);
    expect(note('01_示例甲公司_补正通知_Note.txt')).toContain('结论：可以报送。');
    const zip = await readZip(bytesOf(readFileSync(join(folder, 'out/汇总表_Summary.xlsx'))));
    const texts: string[] = [];
    for (const entry of zip.entries.filter(({ name }) => /sharedStrings|sheet1|workbook.xml$/.test(name))) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of zip.openEntry(entry)) chunks.push(chunk);
      texts.push(Buffer.concat(chunks).toString());
    }
    const table = texts.join('\n');
    for (const part of [
      '次序',
      '示例甲公司',
      '甲项目',
      'Project 丙项目',
      '城市',
      '010-55550000',
      '还不能报送',
      '_xlnm.Print_Titles',
    ])
      expect(table).toContain(part);

    const again = await dossierInside(['recommend', '-o', 'out', '--lang', 'en'], { cwd: folder });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect((await recommend(folder, '-o', 'out', '--force')).code).toBe(1);
  });

  test('for people, in both languages', async () => {
    const ran = await dossierInside(['recommend', '--lang', 'both'], { cwd: office(GOOD, 'planned-city') });
    expect(ran.code).toBe(1);
    for (const part of [
      '推荐单位：示例省主管部门',
      '第 1 位',
      'Rank 3',
      '结论：还不能报送。',
      'Verdict: not ready to be sent in.',
    ])
      expect(ran.stdout).toContain(part);
  });
});

describe('what the recommender decides', () => {
  const edit = (folder: string, change: (text: string) => string): void => {
    const file = join(folder, 'recommendation.yaml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  test('past the quota is who comes last; the finding says which were counted, by title and folder', async () => {
    const { json } = await recommend(office(GOOD, 'planned-city'));
    const [quota, all] = json.findings;
    expect(quota?.text.zh).toBe('这里最多报 1 份，现在有 2 份：“甲项目”（“a”）、“乙项目”（“b”）。');
    expect(quota?.fix.en).toContain('Decide which one to keep; withdraw the other');
    expect(all?.text.en).toContain(
      'At most 2 submissions may be sent in here, but there are 3: "Project 甲项目" ("a")',
    );
    expect(json.submissions.map(({ standing, between }) => [standing, between.length])).toEqual([
      ['ready', 0],
      ['not-ready', 1],
      ['not-ready', 1],
    ]);
  });

  test('what was withdrawn takes no place and is not missed', async () => {
    const folder = office(GOOD, 'provincial', ['a', 'b']);
    edit(folder, (text) => `${text}withdrawn: [c]\n`);
    expect((await recommend(folder)).said).toEqual([]);
    edit(folder, (text) => text.replace('[c]', '[c, a]'));
    expect((await recommend(folder)).said).toEqual([
      '- recommend.withdrawn-listed failed ./recommendation.yaml/withdrawn/1',
    ]);
  });

  test('their word decides what no program can, for all submissions at once', async () => {
    const folder = office(GOOD, null);
    const words = ['quota', 'quota-all'].map((id) => `  - { rule: ${id}, by: 示例员, on: 2026-04-01 }\n`);
    edit(folder, (text) => `${text}attest:\n${words.join('')}`);
    expect(await recommend(folder)).toMatchObject({ said: [], code: 0 });
    edit(folder, (text) => `${text}  - { rule: qota, by: 示例员, on: 2026-04-01 }\n`);
    expect((await recommend(folder)).said).toEqual([
      '- attest.rule-unknown failed ./recommendation.yaml/attest/2/rule',
    ]);
  });

  test('names in one language, written plainly', async () => {
    const folder = office(GOOD);
    edit(folder, (text) => text.replace(/name: .*/, 'name: 示例省主管部门\n  region: Example Province'));
    const { said, json } = await recommend(folder);
    expect([said, json.recommender.name, json.recommender.region]).toEqual([
      [],
      { zh: '示例省主管部门' },
      { en: 'Example Province' },
    ]);
  });

  test('an empty folder and one that isn’t there are told at their lines of the list', async () => {
    const folder = office(GOOD, 'provincial', ['a', 'empty', 'b', 'c', 'nowhere']);
    mkdirSync(join(folder, 'empty'));
    const { json, said } = await recommend(folder, '-o', 'out');
    expect(said).toEqual([]);
    expect(json.submissions.flatMap(({ findings }) => findings.map((f) => [f.message, f.place?.pointer]))).toEqual([
      ['recommend.not-there', '/submissions/1'],
      ['recommend.not-there', '/submissions/4'],
    ]);
    expect(json.written.map((path) => path.slice(-20))).toContain('02_empty_补正通知_Note.txt'.slice(-20));
  });

  test('a note tells verdict, rank and quota; of others it tells nothing, nor where submissions lie', async () => {
    const made = { ...GOOD, c: { ...GOOD.c, name: '示例乙公司', title: '甲项目' } };
    const folder = office(made, 'planned-city');
    await recommend(folder, '-o', 'out');
    const note = readFileSync(join(folder, 'out/02_示例乙公司_补正通知_Note.txt'), 'utf8');
    for (const part of [
      '结论：还不能报送，有 2 处须补正。',
      '推荐次序：第 2 位，共推荐 3 份。',
      '规则quota（§1）：名额已满，按推荐次序这一份排在名额以外',
      '这里最多报 1 份，现在有 2 份：“乙项目”、“甲项目”。',
      '“申报类别（第 2 份申报）”是“城市 / City”，与另一份申报“乙项目”相同。',
    ])
      expect(note).toContain(part);
    expect(note).not.toMatch(/示例甲|\/dossier|（“[abc]”）|第 1 位/);
  });
});

describe('validate', () => {
  const validate = (folder: string, ...args: string[]) =>
    dossierInside(['validate', '--format', 'json', ...args], { cwd: folder });

  test('one submission: rules on several are undecided, and a person may attest them', async () => {
    const folder = office(GOOD);
    const alone = jsonOf<JsonReport>(await validate(folder, 'a'));
    const ids = ['quota', 'quota-all', 'units', 'per-category', 'one-each'];
    expect(alone.findings.map(({ rule: by, message, outcome }) => `${by} ${message} ${outcome}`).toSorted()).toEqual(
      ids.map((id) => `sample-2026/${id} scope.alone undecided`).toSorted(),
    );
    const outcomes = (report: JsonReport) => report.rules.map(({ outcome }) => outcome);
    expect(outcomes(alone)).toEqual(['passed', ...ids.map(() => 'undecided')]);
    const file = join(folder, 'a/dossier.yaml');
    const words = ids.map((id) => `  - { rule: ${id}, by: 示例员, on: 2026-01-01 }`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}attest:\n${words.join('\n')}\n`);
    const attested = jsonOf<JsonReport>(await validate(folder, 'a', '--as-of', '2026-02-01'));
    expect([attested.verdict, attested.findings]).toEqual(['ready', []]);
  });

  test('several: judged once for all; quotas are left to a recommender', async () => {
    const folder = office({ ...GOOD, c: { ...GOOD.c, name: '示例甲公司' } });
    const batch = jsonOf<JsonBatch>(await validate(folder, 'a', 'b', 'c'));
    const told = batch.submissions.map(({ verdict, findings }) => [
      verdict,
      ...findings.map(({ message, severity }) => `${message} ${severity}`),
    ]);
    // What a recommender has to see to is told, and holds nobody back.
    expect(new Set(told.flat())).toEqual(new Set(['ready', 'scope.alone advice']));
    expect(batch.findings.map(({ rule: by, message, first }) => [by?.split('/')[1], message, first?.file])).toEqual(
      expect.arrayContaining([
        ['per-category', 'scope.twice', 'a/dossier.yaml'],
        ['one-each', 'scope.too-many', undefined],
      ]),
    );
    expect(batch.verdict).toBe('not-ready');
  });
});

test('a path of one submission in a rule on several is a fault of the pack, with what was meant', async () => {
  const folder = office(GOOD);
  const file = join(folder, 'pack/rules.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"submissions[].category"', 'category'));
  const ran = await dossierInside(['validate', 'a', '--lang', 'zh'], { cwd: folder });
  expect(ran.code).toBe(1);
  expect(ran.stdout.replaceAll(/\s+/g, '')).toContain('submissions[].category');
});
