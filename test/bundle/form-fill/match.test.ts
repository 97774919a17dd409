import { expect, test } from 'vitest';
import type { FormAnswers, FormRows } from '../../../src/bundle/form-fill/answers.ts';
import { paragraph, table } from '../../facts/form/word-by-hand.ts';
import { asGiven, fillIn, found, said } from './fill-by-hand.ts';

const inBoth = (zh: string, en: string) => ({ zh, en, perLanguage: true });
const ANSWERS: FormAnswers = {
  answers: [
    {
      path: 'applicant.name',
      label: { zh: '申报单位名称', en: 'Applicant name' },
      value: inBoth('示例公司', 'Example Co.'),
    },
    { path: 'contact.name', label: { zh: '联系人姓名', en: 'Contact name' }, value: inBoth('张示例', 'Zhang Shili') },
    { path: 'contact.phone', label: { zh: '联系电话', en: 'Contact phone' }, value: asGiven('010') },
    { path: 'fields.caseName', label: { zh: '案例名称', en: 'Case name' }, value: inBoth('一城一网', '') },
    {
      path: 'fields.impact.social',
      label: { zh: '社会层面', en: 'Social' },
      group: { zh: '影响力', en: 'Impact' },
      value: inBoth('好', 'good'),
    },
  ],
  lists: [],
};

const ask = (...labels: readonly string[]): string => table(...labels.map((label) => [label, '']));
const places = async (body: string): Promise<string[]> => found((await fillIn(body, ANSWERS)).plan);

test('the very words are sure, whatever their width, spaces, number, star and harmless brackets', async () => {
  expect(await places(ask('申报单位名称'))).toEqual(['applicant.name→申报单位名称']);
  expect(await places(ask('1. 案 例 名 称（必填，限20字）*'))).toEqual(['fields.caseName→案例名称']);
  expect(await places(ask('CONTACT　ＮＡＭＥ'))).toEqual(['contact.name→CONTACT ＮＡＭＥ']);
});

test('the language is that of the words, or what a marker says', async () => {
  const { after } = await fillIn(ask('申报单位名称（英文）', '英文申报单位名称', '申报单位名称（中文）'), ANSWERS);
  expect(said(after)).toEqual([
    '申报单位名称（英文）=Example Co.',
    '英文申报单位名称=Example Co.',
    '申报单位名称（中文）=示例公司',
  ]);
  expect(await places(ask('申报单位名称 Applicant name'))).toEqual(['applicant.name→申报单位名称 Applicant name?']);
});

test('an answer that the manifest has in the other language alone is put nowhere', async () => {
  const { plan } = await fillIn(ask('Case name'), ANSWERS);
  expect(found(plan)).toEqual([]);
  expect(plan.homeless.map(({ path, why }) => `${path} ${why}`)).toContain('fields.caseName not-asked');
});

test('other words for the same, words that look alike, seals and other brackets wait for a person', async () => {
  expect(await places(ask('单位名称'))).toEqual(['applicant.name→单位名称?']);
  expect(await places(ask('本案例名称'))).toEqual(['fields.caseName→本案例名称?']);
  expect(await places(paragraph('申报单位名称（盖章）：______'))).toEqual(['applicant.name→申报单位名称（盖章）?']);
  expect(await places(ask('案例名称（省级）'))).toEqual(['fields.caseName→案例名称（省级）?']);
  expect(await places(ask('填报日期', '备注', '推荐单位意见'))).toEqual([]);
});

test('what labels stand under belongs to them', async () => {
  const contact = table(['v>联系人', '姓名', '', '电话', ''], ['^', '职务', '', '微信', '']);
  expect(await places(contact)).toEqual(['contact.name→联系人/姓名', 'contact.phone→联系人/电话?']);
  const other = table(['v>推荐单位', '案例名称', '', '级别', ''], ['^', '职务', '', '微信', '']);
  expect(await places(other)).toEqual(['fields.caseName→推荐单位/案例名称?']);
  const general = table(['v>基本信息', '案例名称', '', '级别', ''], ['^', '职务', '', '微信', '']);
  expect(await places(general)).toEqual(['fields.caseName→基本信息/案例名称']);
  const record = table(['v>影响力', '社会层面', '', '级别', ''], ['^', '职务', '', '微信', '']);
  expect(await places(record)).toEqual(['fields.impact.social→影响力/社会层面']);
  expect(await places(ask('社会层面'))).toEqual(['fields.impact.social→社会层面?']);
});

test('under one label, Chinese and English are asked for by the name of the language', async () => {
  const both = [{ path: 'name', label: { zh: '项目名称', en: 'Project name' }, value: inBoth('一城', 'One City') }];
  const body = table(['v>项目名称', '中文', ''], ['^', '英文', '']) + table(['项目名称', '中文：____\n英文名称：____']);
  const { plan, after } = await fillIn(body, { answers: both, lists: [] });
  expect(said(after)).toEqual([
    '项目名称/中文=一城',
    '项目名称/英文=One City',
    '项目名称/中文=一城',
    '项目名称/英文名称=One City',
  ]);
  expect(plan.proposals.map(({ sure }) => sure)).toEqual([true, true, true, true]);
  const signed = await fillIn(table(['v>申报单位名称', '签章', ''], ['^', '传真', '']), ANSWERS);
  expect(found(signed.plan)).not.toContain('applicant.name→申报单位名称/签章?');
});

test('what is filled in stays, and is told where it differs', async () => {
  const { plan, xml, before, after } = await fillIn(table(['申报单位名称', '示 例公司'], ['联系电话', '020']), ANSWERS);
  expect(plan.there.map(({ path, same }) => [path, same])).toEqual([
    ['applicant.name', true],
    ['contact.phone', false],
  ]);
  expect(xml).toContain('示 例公司');
  expect(said(after)).toEqual(said(before));
});

test('asked twice, it is filled in twice', async () => {
  const body = ask('申报单位名称') + paragraph('申报单位（盖章）：______');
  expect(await places(body)).toEqual(['applicant.name→申报单位名称', 'applicant.name→申报单位（盖章）?']);
});

const member = (name: string, role: string | undefined) => [
  asGiven(name),
  role === undefined ? undefined : asGiven(role),
];
const team = (...rows: FormRows['rows']): FormAnswers => ({
  answers: [],
  lists: [
    {
      path: 'fields.team',
      label: { zh: '主要完成人', en: 'Team' },
      columns: [
        { key: 'name', label: { zh: '姓名', en: 'Name' } },
        { key: 'role', label: { zh: '分工', en: 'Role' } },
      ],
      rows,
    },
  ],
});
const head = ['序号', '姓名', '分工', '备注'];
const TEAM = team(member('甲', '算法'), member('乙', undefined), member('丙', '数据'));

test('rows of a list go into the empty rows of the table; what has none is told', async () => {
  const body = paragraph('主要完成人') + table(head, ['1', '', '', ''], ['2', '', '', '']);
  const { plan, after } = await fillIn(body, TEAM);
  expect(said(after)).toEqual(['主要完成人: 序号|姓名|分工|备注 / 1|甲|算法|∅ / 2|乙|∅|∅']);
  expect(plan.proposals.map(({ sure }) => sure)).toEqual([true]);
  expect(plan.homeless).toEqual([
    {
      path: 'fields.team[2]',
      label: { zh: '主要完成人', en: 'Team' },
      text: { zh: '丙，数据', en: '丙, 数据' },
      why: 'too-few-rows',
    },
  ]);
});

test('rows that stand there are completed or left, never changed', async () => {
  const body = paragraph('主要完成人') + table(head, ['1', '丙', '', ''], ['2', '丁', '', ''], ['3', '', '', '']);
  const { plan, after } = await fillIn(body, team(member('甲', '算法'), member('丙', '数据')));
  expect(said(after)).toEqual(['主要完成人: 序号|姓名|分工|备注 / 1|丙|数据|∅ / 2|丁|∅|∅ / 3|甲|算法|∅']);
  expect(plan.there.map(({ entry, same }) => [entry.value, same])).toEqual([['丁', false]]);
});

test('a list by another name waits; a column that the table lacks is told', async () => {
  const { plan } = await fillIn(table(['姓名', '分工', '备注'], ['', '', '']), team(member('甲', '算法')));
  expect(plan.proposals.map(({ path, sure }) => [path, sure])).toEqual([['fields.team', false]]);
  const lacking = await fillIn(
    paragraph('主要完成人') + table(['序号', '姓名', '备注'], ['1', '', '']),
    team(member('甲', '算法')),
  );
  expect(lacking.plan.proposals.map(({ sure }) => sure)).toEqual([false]);
  expect(lacking.plan.homeless.map(({ path, why }) => [path, why])).toEqual([['fields.team[].role', 'no-column']]);
});

test('a table of something else is left alone', async () => {
  const { plan } = await fillIn(paragraph('经费预算') + table(['序号', '科目', '金额'], ['1', '', '']), TEAM);
  expect(plan.proposals).toEqual([]);
  expect(plan.homeless.map(({ why }) => why)).toEqual(['not-asked']);
});

test('of a form beyond all measure only the first questions are compared; the others stay open', async () => {
  const rows = Array.from({ length: 2500 }, (_, at) => [`案例名称${'甲乙丙丁'.at(at % 4)}`, '']);
  const { plan } = await fillIn(table(...rows, ['联系人姓名', '']), ANSWERS);
  expect(found(plan)).toEqual(['fields.caseName→案例名称甲?']);
});
