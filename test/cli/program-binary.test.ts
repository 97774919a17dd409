import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonAuthor, JsonCases } from '../../src/report/cases/contract.ts';
import type { JsonDiff } from '../../src/report/diff/contract.ts';
import type { JsonDraft } from '../../src/report/draft/contract.ts';
import { dossier, jsonOf, type Ran, temporary } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder with an example pack in `pack`, whose cases are changed so. */
function laid(change: (cases: string) => string = (cases) => cases): string {
  const folder = temporary();
  cpSync(join(ROOT, 'examples/programs/miit-bigdata-2023'), join(folder, 'pack'), { recursive: true });
  const file = join(folder, 'pack/cases.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

/** The report of a run, which keeps to its contract. */
function report<T>(ran: Ran, schema: string): T {
  const contract: unknown = JSON.parse(readFileSync(join(ROOT, `docs/${schema}.schema.json`), 'utf8'));
  const read = jsonOf<T>(ran);
  const validate = new Ajv2020({ strict: false }).compile(contract as object);
  expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
  return read;
}

const inBoth = async (args: readonly string[], cwd: string): Promise<[Ran, Ran]> => [
  await dossier([...args, '--lang', 'zh'], { cwd }),
  await dossier([...args, '--lang', 'en'], { cwd }),
];

/** Both say something, each in its language alone, and end so. */
function saidBy([zh, en]: readonly [Ran, Ran], code: number): [string, string] {
  expect([zh.code, en.code, zh.stderr, en.stderr]).toEqual([code, code, '', '']);
  return [zh.stdout, en.stdout];
}

describe('program test, by the built program', () => {
  test('cases that come as they say', async () => {
    const cwd = laid();
    const [zh, en] = saidBy(await inBoth(['program', 'test', 'pack'], cwd), 0);
    expect(zh).toContain('19 个用例全部符合。');
    expect(en).toContain('19 cases, all as expected.');
    const ran = await dossier(['program', 'test', 'pack', '--format', 'json'], { cwd });
    expect(report<JsonCases>(ran, 'program-test')).toMatchObject({ held: 19, uncovered: [], findings: [] });
    expect(ran.code).toBe(0);
  });

  test('cases that come otherwise, and one that names what isn’t there', async () => {
    const cwd = laid((cases) =>
      cases.replace('undecided: [quota]', 'undecided: [quote]').replace('times: 11', 'times: 9'),
    );
    const [zh, en] = saidBy(await inBoth(['program', 'test', 'pack'], cwd), 1);
    expect(zh).toContain('用例提到规则“quote”，但规则包里没有它。');
    expect(zh).toContain('- 应有而没有：quota scope.too-many');
    expect(en).toContain('If you meant "quota", correct it');
    expect(en).toContain('17 cases as expected, 2 not.');
    const ran = await dossier(['program', 'test', 'pack', '--format', 'json'], { cwd });
    const { cases } = report<JsonCases>(ran, 'program-test');
    expect(cases.map(({ result }) => result).filter((result) => result !== 'held')).toEqual(['failed', 'faulty']);
    expect(ran.code).toBe(1);
  });
});

describe('program check, by the built program', () => {
  test('a pack that can be used, and one that can’t', async () => {
    const cwd = laid();
    const [zh, en] = saidBy(await inBoth(['program', 'check', 'pack'], cwd), 0);
    expect(zh).toBe('规则包可以使用，没有要提醒的。\n');
    expect(en).toBe('The pack can be used; nothing to remark.\n');
    const rules = join(cwd, 'pack/rules.yaml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('kind: window', 'kind: windows'));
    const [broken, said] = saidBy(await inBoth(['program', 'check', 'pack'], cwd), 1);
    expect(broken).toContain('规则包还不能使用：有 1 处错误。');
    expect(said).toContain('The pack can’t be used yet: 1 fault.');
    const ran = await dossier(['program', 'check', 'pack', '--format', 'json'], { cwd });
    expect(report<JsonAuthor>(ran, 'program-check')).toMatchObject({ usable: 'no', program: null });
  });
});

describe('program new, by the built program', () => {
  test('begins from an edition, and never over what is there', async () => {
    const cwd = temporary();
    const args = [
      'program',
      'new',
      'next',
      '--from',
      'wiotc-cases-2025',
      '--id',
      'wiotc-cases-2026',
      '--edition',
      '2026',
    ];
    expect(await dossier(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(await dossier(['program', 'test', 'next'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(await dossier(args, { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('program docs, by the built program', () => {
  test('writes the page of a pack in each language', async () => {
    const cwd = laid();
    const [zh, en] = saidBy(await inBoth(['program', 'docs', './pack'], cwd), 0);
    expect(zh).toContain('# 2023年大数据产业发展示范');
    expect(en).toContain('# Big Data Industry Development Demonstration 2023');
  });
});

describe('program schema, by the built program', () => {
  test('prints the schema of one file, and writes those of all', async () => {
    const cwd = laid();
    const cases = await dossier(['program', 'schema', 'cases'], { cwd });
    expect(cases).toMatchObject({ code: 0, stderr: '' });
    const schema = JSON.parse(cases.stdout) as { properties: object };
    expect(Object.keys(schema.properties)).toContain('cases');
    expect(await dossier(['program', 'schema', '-o', 'pack'], { cwd })).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'pack/schema'))).toContain('cases.schema.json');
    writeFileSync(join(cwd, 'pack/schema/cases.schema.json'), '{}');
    expect(await dossier(['program', 'schema', '-o', 'pack'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('program diff, by the built program', () => {
  test('says the same as programs diff', async () => {
    const cwd = laid();
    const args = ['diff', './pack', 'wiotc-cases-2025', '--format', 'json'];
    const [one, other] = [await dossier(['program', ...args], { cwd }), await dossier(['programs', ...args], { cwd })];
    expect(one.stdout).toBe(other.stdout);
    expect(report<JsonDiff>(one, 'diff')).toMatchObject({
      format: 'dossier-diff/1',
      from: { id: 'miit-bigdata-2023' },
    });
    const [zh, en] = saidBy(await inBoth(['program', 'diff', './pack', './pack'], cwd), 0);
    expect(zh).toContain('没有不同');
    expect(en).toContain('They do not differ.');
  });
});

describe('program draft, by the built program', () => {
  test('proposes rules, and writes them as a pack', async () => {
    const cwd = temporary();
    writeFileSync(join(cwd, 'call.txt'), '一、要求\n项目简介不超过300字。\n申报表须加盖单位公章。\n');
    const [zh, en] = saidBy(await inBoth(['program', 'draft', 'call.txt'], cwd), 0);
    expect(zh).toContain('提出 2 条规则');
    expect(en).toContain('2 rules proposed');
    const ran = await dossier(['program', 'draft', 'call.txt', '--format', 'json'], { cwd });
    expect(report<JsonDraft>(ran, 'draft').proposals.map(({ kind }) => kind)).toEqual(['length', 'seal']);
    expect(await dossier(['program', 'draft', 'call.txt', '-o', 'pack'], { cwd })).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, 'pack/rules.yaml'))).toBe(true);
  });
});

test.each([
  ['test', ['no-such']],
  ['test', ['no-such', '--format', 'xml']],
  ['check', ['no-such']],
  ['new', []],
  ['new', ['next']],
  ['docs', ['no-such']],
  ['schema', ['no-such']],
  ['diff', ['no-such', 'wiotc-cases-2025']],
  ['draft', ['no-such.txt']],
] as const)(
  'program %s %j is used wrongly: it says so, prints nothing else, and ends with 2',
  async (command, args) => {
    const cwd = temporary();
    for (const ran of await inBoth(['program', command, ...args], cwd)) {
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).not.toBe('');
      expect(ran.stderr).not.toMatch(/\n\s+at /);
    }
    expect(readdirSync(cwd)).toEqual([]);
  },
);
