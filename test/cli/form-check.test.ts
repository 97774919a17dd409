import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonForm } from '../../src/report/form-check/contract.ts';
import { mainPart, paragraph, table, wordFile } from '../facts/form/word-by-hand.ts';
import { dossierHere, dossierInside } from './here.ts';
import { dossier, jsonOf, temporary } from './run.ts';

const FORMS = join(import.meta.dirname, '../files/forms');
const CLEAN = mainPart(table(['案例名称', '一灯多感'], ['联系电话', '010-0000000'], ['传真（选填）', '']));

/** A folder with test files under names of their own, and files made here. */
function laid(
  files: Readonly<Record<string, string>>,
  made: Readonly<Record<string, Uint8Array | string>> = {},
): string {
  const folder = join(temporary(), String(Math.random()).slice(2));
  mkdirSync(folder);
  for (const [name, from] of Object.entries(files)) cpSync(join(FORMS, from), join(folder, name));
  for (const [name, data] of Object.entries(made)) writeFileSync(join(folder, name), data);
  return folder;
}

async function checked(folder: string, ...words: string[]): Promise<JsonForm & { readonly code: number | null }> {
  const ran = await dossierInside(['form', 'check', ...words, '--format', 'json'], { cwd: folder });
  expect(ran.stderr).toBe('');
  const report = jsonOf<JsonForm>(ran);
  const schema = JSON.parse(readFileSync(new URL('../../docs/form.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { ...report, code: ran.code };
}

const saidOf = (report: JsonForm): string[] =>
  report.files.flatMap(({ findings }) =>
    findings.map(({ severity, message, outcome, subject }) => `${severity} ${message} ${outcome} ${subject?.file}`),
  );

describe('form check', () => {
  test('numbers of identity cards, bank cards and passports are masked, in the table and in JSON', async () => {
    const rows = table(['身份证号', '11010519491231002X'], ['护照号码', 'E12345678'], ['手机', '13800000000']);
    const folder = laid({}, { '表.docx': wordFile(mainPart(rows)) });
    const { files } = await checked(folder, '表.docx');
    const values = ['110105********002X', 'E******78', '13800000000'];
    expect(files[0]?.entries?.map(({ value }) => value)).toEqual(values);
    const { stdout } = await dossierInside(['form', 'check', '表.docx', '--lang', 'zh'], { cwd: folder });
    for (const value of values) expect(stdout).toContain(value);
    expect(stdout).not.toContain('11010519491231002X');
  });

  test('0 where nothing is open, and nothing else is said', async () => {
    const report = await checked(laid({}, { 'a.docx': wordFile(CLEAN) }), 'a.docx');
    expect(report).toMatchObject({ format: 'dossier-form/1', verdict: 'clean', code: 0 });
    expect(saidOf(report)).toEqual([]);
    expect(report.files[0]?.entries?.map(({ label, state, value, place }) => [label, state, value, place.zh])).toEqual([
      ['案例名称', 'filled', '一灯多感', '表 1 第 1 行第 2 列'],
      ['联系电话', 'filled', '010-0000000', '表 1 第 2 行第 2 列'],
      ['传真', 'optional', '', '表 1 第 3 行第 2 列'],
    ]);
  });

  test('1 with everything that is open in a form by LibreOffice', async () => {
    const report = await checked(laid({ '申报表.docx': 'zh-libreoffice.docx' }), '申报表.docx');
    expect(report).toMatchObject({ verdict: 'found', code: 1 });
    expect(saidOf(report)).toEqual([
      'error form.placeholder failed 申报表.docx',
      'warning form.blank undecided 申报表.docx',
    ]);
    const [file] = report.files;
    expect(file).toMatchObject({ fileFormat: 'docx', verdict: 'found' });
    expect(file?.entries?.find(({ label }) => label === '单位性质')).toMatchObject({
      ...{ kind: 'ticks', state: 'filled', value: '企业' },
      options: [{ label: '政府', ticked: false }, { label: '企业', ticked: true }, { ticked: false }],
    });
    expect(file?.lists).toMatchObject([
      {
        title: '主要完成人',
        rows: [{ blank: false }, { cells: [{}, { state: 'placeholder' }, {}, {}] }, { blank: true }],
      },
    ]);
  });

  test('--optional names what may stay blank', async () => {
    const folder = laid({}, { 'a.docx': wordFile(mainPart(table(['案例名称', '甲'], ['传真', ''], ['微信', '']))) });
    expect(saidOf(await checked(folder, 'a.docx', '--optional', '传真'))).toEqual([
      'warning form.blank undecided a.docx',
    ]);
    const report = await checked(folder, 'a.docx', '--optional', '传真', '--optional', '微信');
    expect(report).toMatchObject({ verdict: 'clean', code: 0 });
  });

  test('advice alone leaves a form clean', async () => {
    const settings = '<w:settings xmlns:w="w"><w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>';
    const folder = laid({}, { 'a.docx': wordFile(CLEAN, { 'word/settings.xml': settings }) });
    const report = await checked(folder, 'a.docx');
    expect(report).toMatchObject({ verdict: 'clean', code: 0 });
    expect(saidOf(report)).toEqual(['advice form.protected undecided a.docx']);
  });

  test('1 where a file can’t be checked, with what it is and what to do; others are checked all the same', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    const folder = laid(
      { 'c.rtf': 'zh-libreoffice.rtf', 'd.docx': 'password-handmade.docx' },
      { 'a.docx': wordFile(CLEAN), 'b.wps': ole, 'e.docx': 'PK\u0003\u0004', 'f.docx': '' },
    );
    const report = await checked(folder, 'a.docx', 'b.wps', 'c.rtf', 'd.docx', 'f.docx');
    expect(report).toMatchObject({ verdict: 'not-checked', code: 1 });
    expect(report.files.map(({ file, verdict, entries }) => [file, verdict, entries === null])).toEqual([
      ['a.docx', 'clean', false],
      ['b.wps', 'not-checked', true],
      ['c.rtf', 'not-checked', true],
      ['d.docx', 'not-checked', true],
      ['f.docx', 'not-checked', true],
    ]);
    expect(saidOf(report)).toEqual([
      'error form.other-format undecided b.wps',
      'error form.other-format undecided c.rtf',
      'error word.password failed d.docx',
      'error file.empty failed f.docx',
    ]);
    const ran = await dossierInside(['form', 'check', 'b.wps', '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain('这份文件是 WPS 文字文档（.wps）');
    expect(ran.stdout).toContain('格式选“Word 文档（*.docx）”');
    expect(ran.stdout).toMatch(/结论：有 1 份文件没有检查。\n$/);
    const torn = await checked(folder, 'e.docx');
    expect(torn).toMatchObject({ verdict: 'not-checked', code: 1 });
  });

  test('for people: a table aligned by columns, long values cut, in both languages', async () => {
    const long = `节约${'很多'.repeat(100)}`;
    const xml = mainPart(table(['案例名称', long], ['联系电话', ''], ['Fax', 'none']) + paragraph('完'));
    const folder = laid({}, { 'a.docx': wordFile(xml) });
    const zh = await dossier(['form', 'check', 'a.docx', '--lang', 'zh'], { cwd: folder });
    const rows = zh.stdout.split('\n').filter((line) => /^ {2}(已填|空着)/.test(line));
    expect(rows).toEqual([
      expect.stringMatching(/^ {2}已填 {2}案例名称 {2}节约很多(很多)+… ? {2}表 1 第 1 行第 2 列$/),
      expect.stringMatching(/^ {2}空着 {2}联系电话 {10,}表 1 第 2 行第 2 列$/),
      expect.stringMatching(/^ {2}已填 {2}Fax {7}none {10,}表 1 第 3 行第 2 列$/),
    ]);
    expect(zh.stdout).toContain('这份 Word 表有 1 栏看上去没有填：“联系电话”（表 1 第 2 行第 2 列）。');
    expect(zh.stdout).toMatch(/结论：有 1 项请核对。\n$/);
    const en = await dossier(['form', 'check', 'a.docx', '--lang', 'en', '--quiet'], { cwd: folder });
    expect(en.stdout).toBe('Verdict: 1 thing to look at.\n');
  });
});

describe('form', () => {
  test('by itself shows what there is', async () => {
    const ran = await dossierHere(['form', '--lang', 'zh']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('check [options] <files...>');
  });

  test.each([
    [['form', 'chek'], /unknown command 'chek'/],
    [['form', 'check'], /missing required argument/],
    [['form', 'check', 'a.docx', '--fix'], /unknown option '--fix'/],
  ])('%j is bad usage', async (words, said) => {
    const ran = await dossierHere(words);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
  });

  test('2 where there is no such file', async () => {
    const ran = await dossier(['form', 'check', 'none.docx', '--lang', 'en'], { cwd: temporary() });
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: 'There is no file "none.docx".\n' });
  });
});
