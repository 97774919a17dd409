import { known, unknown } from '../../../src/facts/facts.ts';
import type { FormEntry, FormFacts, FormList, WordMatters } from '../../../src/facts/form/form-facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import { FORM_MATTERS } from '../../../src/findings/messages/form.ts';
import type { Case } from '../case.ts';

type Place = FormEntry['at'];
const cell = (row: number, column = 2, table = 1): Place => ({ kind: 'cell', table, row, column });
const line = (paragraph: number): Place => ({ kind: 'paragraph', paragraph });
const entry = (label: string, value: string, more: Partial<FormEntry> = {}): FormEntry => ({
  ...{ label, kind: 'cell', value, blank: value === '', starred: false, picture: false, at: cell(3) },
  target: { part: 'word/document.xml', texts: [] },
  ...more,
});
const list = (title: string, ...rows: readonly (readonly string[])[]): FormList => ({
  title,
  columns: ['序号', '姓名', '分工'],
  at: cell(1, 1, 2),
  rows: rows.map((values, at) => ({
    number: at + 1,
    blank: values.every((value) => value === ''),
    entries: [`${at + 1}`, ...values].map((value, column) =>
      entry(['序号', '姓名', '分工'][column] ?? '', value, { kind: 'list', at: cell(at + 2, column + 1, 2) }),
    ),
  })),
});
const CLEAN: FormFacts = {
  entries: [entry('项目名称', '一灯多感'), entry('电话', '010', { group: '联系人', at: cell(4) })],
  lists: [list('团队成员', ['李样本', '设计'], ['', ''])],
  lines: [{ text: '项目名称', at: cell(3, 1) }],
  matters: {
    changes: [],
    comments: { count: 0, authors: [] },
    hidden: [],
    macros: false,
    fields: [],
    external: [],
    signed: false,
    margins: [],
  },
};
const of = (more: Partial<FormFacts>) => ({
  materials: [{ slot: 'form', file: 'a.docx', facts: { format: 'docx' as const, form: known({ ...CLEAN, ...more }) } }],
});
const withEntries = (...entries: readonly FormEntry[]) => of({ entries });
const withMatters = (matters: Partial<WordMatters>) => of({ matters: { ...CLEAN.matters, ...matters } });
const refused = (what: ReturnType<typeof message>) => ({
  materials: [{ slot: 'form', file: 'a.docx', facts: { form: unknown(what) } }],
});

const ALL = { slots: ['form'], without: [...FORM_MATTERS] };
const only = (matter: string, more = {}) => ({ slots: ['form'], without: [matter], ...more });
const needs = (...required: string[]) => ({ slots: ['form'], required });
const said = (id: string, params: unknown, more = '') => [
  `materials[0].file ${id} ${JSON.stringify(params)} of a.docx${more}`,
];
const hint = (id: string, params: unknown) => said(id, params, ', undecided');
const spots = (...all: readonly (readonly [label: string, at: Place, words?: string])[]) => ({
  spots: all.map(([label, at, words]) => ({ label, at, words })),
});

/** What the `form` kind asks of Word forms. */
export const form: readonly Case[] = [
  ['nothing to be said', ALL, of({}), []],
  ['a blank answer', ALL, withEntries(entry('职务', '')), hint('form.blank', spots(['职务', cell(3)]))],
  ['a blank answer, where blanks may be', only('comments'), withEntries(entry('职务', '')), []],
  ['an answer that is a picture', ALL, withEntries(entry('照片', '', { blank: false, picture: true })), []],
  [
    'blanks that the form itself lets be',
    ALL,
    withEntries(
      entry('传真（选填）', ''),
      entry('获奖情况', '', { hint: '如有' }),
      entry('Website (if any)', ''),
      entry('备注', ''),
    ),
    [],
  ],
  [
    'blanks that the pack lets be, and one of the same name elsewhere',
    only('blanks', { optional: ['传 真', '联系人/电话'] }),
    withEntries(entry('传真', ''), entry('电话', '', { group: '联系人' }), entry('电话', '', { at: cell(9) })),
    hint('form.blank', spots(['电话', cell(9)])),
  ],
  [
    'signatures, seals and the date beside them',
    ALL,
    of({
      entries: [
        entry('法定代表人（签字）', ''),
        entry('单位盖章', ''),
        entry('单位意见', '', { at: cell(8) }),
        entry('Signature', '', { kind: 'line', at: line(5) }),
        entry('Date', '', { kind: 'line', at: line(5) }),
      ],
      lines: [{ text: '（盖章）  年  月  日', at: cell(8) }],
    }),
    [],
  ],
  [
    'a date by itself, and a unit that is named where it also puts its seal',
    ALL,
    withEntries(
      entry('日期', '', { kind: 'line', at: line(5) }),
      entry('申报单位名称（盖章）', '', { kind: 'line', at: line(2) }),
    ),
    hint('form.blank', spots(['日期', line(5)], ['申报单位名称（盖章）', line(2)])),
  ],
  [
    'a gap in a row that was begun; the row below is spare',
    ALL,
    of({ lists: [list('团队成员', ['李样本', ''], ['', ''])] }),
    hint('form.blank', spots(['分工', cell(2, 3, 2)])),
  ],
  [
    'a list that nobody began',
    ALL,
    of({ lists: [list('团队成员', ['', ''])] }),
    hint('form.blank', spots(['团队成员', cell(1, 1, 2)])),
  ],
  ['one that may be blank', ALL, of({ lists: [list('附件清单（如有）', ['', ''])] }), []],
  [
    'one that the pack lets be blank',
    only('blanks', { optional: ['团队成员'] }),
    of({ lists: [list('团队成员', ['', ''])] }),
    [],
  ],
  ['no questions at all', only('blanks'), of({ entries: [], lists: [] }), hint('form.no-questions', {})],
  ['no questions at all, where no blanks are looked for', only('macros'), of({ entries: [], lists: [] }), []],
  ['what the pack requires, filled in', needs('项目名称', '联系人/电话', '团队成员', '姓名'), of({}), []],
  [
    'what the pack requires, blank: no hint beside it',
    { ...ALL, required: ['职务'] },
    withEntries(entry('职务', '')),
    said('form.required-blank', spots(['职务', cell(3)])),
  ],
  [
    'a required answer that is marked as optional on the form',
    needs('传真（如有）'),
    withEntries(entry('传真（如有）', '')),
    said('form.required-blank', spots(['传真（如有）', cell(3)])),
  ],
  [
    'a required answer of which only a placeholder stands there',
    needs('职务'),
    withEntries(entry('职务', '', { placeholder: '待补充' })),
    said('form.required-blank', spots(['职务', cell(3)])),
  ],
  [
    'a required list, and a required column of it',
    needs('团队成员', '姓名'),
    of({ lists: [list('团队成员', ['', ''])] }),
    said('form.required-blank', spots(['团队成员', cell(1, 1, 2)], ['姓名', cell(2, 2, 2)])),
  ],
  ['what the pack requires isn’t asked', needs('行业'), of({}), hint('form.required-absent', { labels: ['行业'] })],
  [
    'placeholders: all of an answer, a part of one, in a list, in a header',
    only('placeholders'),
    of({
      entries: [
        entry('职务', '', { placeholder: '待补充' }),
        entry('简介', '由XX单位建设', { placeholder: 'XX单位', at: cell(5) }),
      ],
      matters: { ...CLEAN.matters, margins: [{ text: 'XX市', placeholder: 'XX市', at: { kind: 'header' } }] },
    }),
    said(
      'form.placeholder',
      spots(['职务', cell(3), '待补充'], ['简介', cell(5), 'XX单位'], ['', { kind: 'header' }, 'XX市']),
    ),
  ],
  [
    'a placeholder is no blank as well',
    ALL,
    withEntries(entry('职务', '', { placeholder: '待补充' })),
    said('form.placeholder', spots(['职务', cell(3), '待补充'])),
  ],
  [
    'what looks like a placeholder in a paragraph that answers nothing',
    only('placeholders'),
    of({ lines: [{ text: '文件名：XX单位申报表', at: line(7) }] }),
    hint('form.placeholder-text', spots(['', line(7), 'XX单位'])),
  ],
  [
    'no paragraph is said twice, nor one that belongs to an answer, nor a label',
    only('placeholders'),
    of({
      entries: [entry('简介', '第一段\n建于20XX年', { placeholder: '20XX年', kind: 'line', at: line(2) })],
      lines: [
        { text: '简介：第一段XX', at: line(2) },
        { text: '建于20XX年', at: line(3) },
        { text: '名称（如XX单位）', at: cell(3, 1) },
      ],
    }),
    said('form.placeholder', spots(['简介', line(2), '20XX年'])),
  ],
  [
    'tracked changes',
    ALL,
    withMatters({
      changes: [
        { kind: 'inserted', count: 2, authors: ['甲', '乙'] },
        { kind: 'deleted', count: 1, authors: ['甲'] },
      ],
    }),
    said('form.changes', { count: 3, authors: ['甲', '乙'] }),
  ],
  [
    'tracked changes, where they may be',
    only('comments'),
    withMatters({ changes: [{ kind: 'moved', count: 1, authors: [] }] }),
    [],
  ],
  [
    'comments',
    ALL,
    withMatters({ comments: { count: 2, authors: ['甲'] } }),
    said('form.comments', { count: 2, authors: ['甲'] }),
  ],
  [
    'hidden text',
    ALL,
    withMatters({ hidden: [{ text: '内部', at: line(9) }] }),
    said('form.hidden', spots(['', line(9), '内部'])),
  ],
  ['macros', ALL, withMatters({ macros: true }), said('form.macros', {})],
  [
    'fields that are broken and fields that are stale',
    ALL,
    withMatters({
      fields: [
        { text: '错误!未找到引用源。', at: line(4), why: 'broken' },
        { text: '第3页', at: line(5), why: 'dirty' },
        { text: '见错误!未找到引用源。', at: line(4), why: 'dirty' },
      ],
    }),
    [
      ...said('form.broken-fields', spots(['', line(4), '错误!未找到引用源。'])),
      ...said('form.stale-fields', spots(['', line(5), '第3页'])),
    ],
  ],
  [
    'a template and two pictures elsewhere, one of them twice',
    ALL,
    withMatters({
      external: [
        { type: 'attachedTemplate', target: 'file:///C:/a.dotx' },
        { type: 'image', target: 'http://b.example/c.png' },
        { type: 'image', target: 'http://b.example/c.png' },
      ],
    }),
    said('form.outside', { targets: ['file:///C:/a.dotx', 'http://b.example/c.png'] }),
  ],
  ['protected', ALL, withMatters({ protection: 'nothing' }), hint('form.protected', { open: 'nothing' })],
  [
    'another format',
    ALL,
    refused(message('form.other-format', { found: 'doc', extension: 'wps' })),
    hint('form.other-format', { found: 'doc', extension: 'wps' }),
  ],
  [
    'another format than that of what is required',
    needs('职务'),
    refused(message('form.other-format', { found: 'doc', extension: 'wps' })),
    hint('form.other-format', { found: 'doc', extension: 'wps' }),
  ],
  ['a password', ALL, refused(message('word.password', {})), hint('word.password', {})],
  [
    'a file that isn’t there',
    ALL,
    { materials: [{ slot: 'form', file: 'a.docx', facts: message('file.empty', { file: 'a.docx' }) }] },
    hint('file.empty', { file: 'a.docx' }),
  ],
  ['no file', ALL, {}, 'not applicable'],
];
