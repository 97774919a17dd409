import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Asker } from '../../src/commands/world.ts';
import type { JsonAuthor, JsonCases } from '../../src/report/cases/contract.ts';
import { PACK, rule } from '../programs/pack.ts';
import { dossierHere } from './here.ts';
import { jsonOf, temporary } from './run.ts';

const RULES = `rules:
${rule('pages', 'file', 'slots: [case]', 'formats: [pdf]', 'pages: {max: 10}')}${rule('title', 'present', 'of: [fields.title]', 'languages: [zh, en]')}`;

const CASES = `as_of: 2025-05-01
manifest:
  category: city
  applicant: { name: { zh: 示例单位, en: Example } }
  contact: { name: { zh: 示例, en: Example }, email: office@example.org }
  fields: { title: { zh: 示例, en: Example } }
  materials:
    - { slot: case, file: cases/1.pdf, title: { zh: 案例, en: Case } }
cases:
  - about: all is well
    passes: [pages, title]
  - about: eleven pages
    facts: { cases/1.pdf: { pages: 11 } }
    finds: [pages pages.over]
  - about: a password
    facts: { cases/1.pdf: { fault: pdf.password } }
    finds: ["- pdf.password"]
  - about: no title
    unset: [fields.title.en]
    finds: [title present.language-missing]
`;

/** A folder with the small pack, these rules and these cases. */
function laid(rules: string, files: Readonly<Record<string, string>>): string {
  const folder = join(temporary(), `pack-${String(Math.random()).slice(2)}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ ...PACK, 'rules.yaml': rules, ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

async function tested(rules: string, cases: string): Promise<{ code: number | undefined; report: JsonCases }> {
  const ran = await dossierHere(['program', 'test', laid(rules, { 'cases.yaml': cases }), '--format', 'json']);
  return { code: ran.code, report: jsonOf<JsonCases>(ran as Parameters<typeof jsonOf>[0]) };
}

async function checked(rules: string, files: Readonly<Record<string, string>> = { 'cases.yaml': CASES }) {
  const ran = await dossierHere(['program', 'check', laid(rules, files), '--format', 'json']);
  const report = jsonOf<JsonAuthor>(ran as Parameters<typeof jsonOf>[0]);
  return { code: ran.code, report, said: report.findings.map(({ message, place }) => `${message} ${place?.pointer}`) };
}

describe('program test', () => {
  test('runs cases without any file, and tells of the rules that have no example of an end', async () => {
    const { code, report } = await tested(RULES, CASES);
    expect(report.cases.filter(({ result }) => result !== 'held')).toEqual([]);
    expect(report).toMatchObject({ held: 4, uncovered: [], findings: [] });
    expect(code).toBe(0);
    const less = await tested(RULES, CASES.slice(0, CASES.indexOf('  - about: a password')));
    expect(less.report.uncovered).toEqual([
      { rule: 'pages', lacks: ['undecided'] },
      { rule: 'title', lacks: ['fails'] },
    ]);
    expect(less.code).toBe(0);
  });

  test('shows what was expected and what was found', async () => {
    const wrong = CASES.replace('finds: [pages pages.over]', 'finds: [pages bytes.over]\n    passes: [pages]');
    const { code, report } = await tested(RULES, wrong);
    expect(report.cases[1]).toMatchObject({
      line: 12,
      result: 'failed',
      missing: ['pages bytes.over'],
      unexpected: ['pages pages.over'],
      ends: [{ rule: 'pages', expected: 'passed', found: 'failed' }],
    });
    expect(report.held).toBe(3);
    expect(code).toBe(1);
  });

  test('a case that names what isn’t there is faulty, not passed', async () => {
    const more = `${CASES}  - { about: a, passes: [page] }
  - { about: b, unset: ["materials[3]"] }
  - { about: c, set: { materials.x: 1 } }
  - { about: d, variant: no-such }
`;
    const { code, report } = await tested(RULES, more);
    const faults = report.cases.flatMap((one) => one.faults.map(({ message }) => `${one.about} ${message}`));
    expect(faults).toEqual([
      'a cases.rule-unknown',
      'b cases.path-unknown',
      'c cases.path-unknown',
      'd cases.variant-unknown',
    ]);
    expect(code).toBe(1);
  });

  test('without cases, and with a key that cases don’t have, it doesn’t say that all is well', async () => {
    const none = await dossierHere(['program', 'test', laid(RULES, {})]);
    expect(none).toMatchObject({ code: 1, stderr: '' });
    expect(none.stdout).toContain('has no cases yet');
    const { code, report } = await tested(
      RULES,
      CASES.replace('finds: [pages pages.over]', 'find: [pages pages.over]'),
    );
    expect(report.findings.map(({ message }) => message)).toEqual(['shape.unknown-key']);
    expect(code).toBe(1);
  });
});

describe('program check', () => {
  test('has nothing to say of a sound pack with its cases', async () => {
    const { code, said } = await checked(RULES);
    expect(said).toEqual([]);
    expect(code).toBe(0);
  });

  test('tells what is hardly meant, each at its place, and the pack can be used all the same', async () => {
    const rules = `rules:
${rule('a', 'file', 'slots: [case]', 'pages: {max: 10}', 'severity: advice')}${rule('b', 'file', 'slots: [case]', 'pages: {max: 9}').replace('quote: 原文', 'quote: ""')}${rule('c', 'file', 'slots: [case]', 'vary_by: {field: category, table: {city: {pages: {max: 3}}}}')}${rule('e', 'file', 'slots: [case]', 'vary_by: {field: category, table: {city: {vary_by: {field: category, table: {city: {pages: {max: 3}}}}}, mobility: {pages: {max: 4}}}}')}${rule('d', 'present', 'of: [fields.title]', 'when: {category: [city], all: [{category: [mobility]}]}').replace('en: Rule d', 'en: 规则')}`;
    const { code, said, report } = await checked(rules, {});
    expect(said.filter((one) => !one.startsWith('author.no-case'))).toEqual([
      'author.clause-empty /rules/1/clause/quote',
      'author.row-missing /rules/2/vary_by/table',
      'author.row-missing /rules/3/vary_by/table/city/vary_by/table',
      'author.script /rules/4/title/en',
      'author.never-applies /rules/4/when',
      'author.severity-lowered /rules/0/severity',
    ]);
    expect(report.usable).toBe('yes');
    expect(code).toBe(0);
  });

  test('two rules that check the same, and a pack that can’t be used', async () => {
    const alike = `rules:\n${rule('a', 'present', 'of: [fields.title]')}${rule('b', 'present', 'of: [fields.title]')}`;
    expect((await checked(alike, {})).said).toContain('author.rules-alike /rules/1');
    const broken = await checked(RULES.replace('slots: [case]', 'slots: [cases]'));
    expect(broken.said).toEqual(['pack.reference-unknown /rules/0/slots/0']);
    expect(broken.code).toBe(1);
  });
});

describe('program new', () => {
  const asked = (answers: readonly string[]): Asker => {
    const left = [...answers];
    const next = async (): Promise<string> => left.shift() ?? '';
    return {
      choose: next,
      text: async (question, check) => {
        const answer = await next();
        expect(check?.(answer) ?? true, question).toBe(true);
        return answer;
      },
      confirm: async () => true,
    };
  };

  test('writes a pack from a few answers, without a fault, whose cases hold', async () => {
    const folder = join(temporary(), `new-${String(Math.random()).slice(2)}`);
    const answers = ['example-award-2026', '示例奖', 'Example Award', '2026', '示例通知', 'Example call', '北京时间'];
    const more = [
      '2026年5月31日17:00',
      'email',
      'award@example.org',
      'zh',
      'city 城市 / City',
      '',
      'form 申报表 / Application form',
      'yes',
      'Word、PDF',
      'photo 照片 / Photograph',
      'unstated',
      'JPG',
      'video 视频／Video',
      'no',
      '',
      '',
    ];
    const ran = await dossierHere(['program', 'new', folder], (world) => ({
      terminal: { ...world.terminal, interactive: true },
      ask: () => asked([...answers, ...more]),
    }));
    expect(ran).toMatchObject({ code: 0, stderr: '', error: undefined });
    const result = await dossierHere(['program', 'test', folder, '--format', 'json']);
    const report = jsonOf<JsonCases>(result as Parameters<typeof jsonOf>[0]);
    expect(report.cases.filter((one) => one.result !== 'held')).toEqual([]);
    expect([result.code, report.held, report.findings]).toEqual([0, 6, []]);
    const rules = readFileSync(join(folder, 'rules.yaml'), 'utf8');
    expect(rules).toMatch(/^# yaml-language-server: \$schema=/);
    // What was answered, and nothing that wasn't.
    expect(rules.match(/(?<=- id: ).*/g)).toEqual(['deadline', 'title', 'form-there', 'form-format', 'photo-format']);
    expect(rules.match(/(?<=closes: |zone: |languages: |formats: ).*/g)).toEqual([
      '"2026-05-31T17:00"',
      'Asia/Shanghai',
      '[zh]',
      '[docx, doc, pdf]',
      '[jpeg]',
    ]);
    expect(readFileSync(join(folder, 'slots.yaml'), 'utf8').match(/scaffold/g)).toHaveLength(2);
    const check = jsonOf<JsonAuthor>(
      (await dossierHere(['program', 'check', folder, '--format', 'json'])) as Parameters<typeof jsonOf>[0],
    );
    expect(check.findings.map(({ message, place }) => `${message} ${place?.pointer}`)).toEqual([
      ...[0, 1, 2, 3, 4].map((rule) => `author.clause-empty /rules/${rule}/clause/at`),
    ]);
  });

  test('what the call doesn’t say is no rule; into a folder that is there and empty', async () => {
    const folder = join(temporary(), 'silent-2026');
    mkdirSync(folder);
    const answers = ['silent-2026', '示例奖', 'Example', '2026', '通知', 'Call', 'Beijing', '', 'unstated', 'unstated'];
    const more = ['', 'other 其他 / Other', 'unstated', '', ''];
    const ran = await dossierHere(['program', 'new', folder], (world) => ({
      terminal: { ...world.terminal, interactive: true },
      ask: () => asked([...answers, ...more]),
    }));
    expect(ran).toMatchObject({ code: 0, stderr: '', error: undefined });
    expect(readFileSync(join(folder, 'rules.yaml'), 'utf8')).toContain('\nrules: []\n');
    expect(await dossierHere(['program', 'check', folder])).toMatchObject({ code: 0 });
    expect(await dossierHere(['program', 'test', folder])).toMatchObject({ code: 0 });
    expect((await dossierHere(['program', 'new', folder])).error).toHaveProperty('name', 'UsageError');
  });

  test('begins a new edition over the one before; refuses what is there, and to ask where nobody answers', async () => {
    const folder = join(temporary(), `next-${String(Math.random()).slice(2)}`);
    const args = [
      'program',
      'new',
      folder,
      '--from',
      'wiotc-cases-2025',
      '--id',
      'wiotc-cases-2026',
      '--edition',
      '2026',
    ];
    expect(await dossierHere(args)).toMatchObject({ code: 0, stderr: '' });
    expect(await dossierHere(['program', 'test', folder])).toMatchObject({ code: 0 });
    expect((await dossierHere(args)).code ?? 2).toBe(2);
    expect((await dossierHere(['program', 'new', `${folder}-2`])).code ?? 2).toBe(2);
  });
});
