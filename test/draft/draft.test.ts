import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledIn, scored } from '../../src/cli/eval-draft-score.ts';
import { type CallLine, linesOfCall } from '../../src/programs/draft/call-text.ts';
import { draftOf } from '../../src/programs/draft/draft.ts';
import { sentencesOf } from '../../src/programs/draft/sentences.ts';

const FILE = join(import.meta.dirname, 'dev.yaml');
const lines = (text: string): CallLine[] =>
  text.split('\n').map((line, index) => ({ text: line, place: { unit: 'line', number: index + 1, page: undefined } }));
const read = (text: string) =>
  sentencesOf(lines(text)).map(({ section, text: said, place }) => `${place.number} ${section} ${said}`.trim());

describe('each sentence gives what it asks for, and nothing else', () => {
  test.each(labelledIn(FILE, readFileSync(FILE)).map((label) => [label.text, label] as const))('%s', (_, label) => {
    const { missed, wrong, dropped } = scored(label);
    expect({ missed, wrong: wrong.map(({ kind, topic, params }) => ({ kind, topic, params })), dropped }).toEqual({
      missed: [],
      wrong: [],
      dropped: false,
    });
  });
});

describe('sentences', () => {
  test('lines that were broken because they were full are put together, across blank lines', () => {
    const full = '示例市智慧城市优秀案例征集活动由示例市数据局主办，面向全市各区县和有关单位征';
    expect(read(`${full}\n\n集案例，每个单位不限数量。材料\n另附。\n第二段`)).toEqual([
      `1  ${full}集案例，每个单位不限数量。`.replace('1  ', '1  '),
      '3  材料',
      '4  另附。',
      '5  第二段',
    ]);
  });
  test('numbers of sections lead to a sentence', () => {
    const call = '一、总则\n（一）范围\n1. 面向全市。\n2. 不收费。\n二、要求\n（一）须盖章。\n第三条 另行通知。';
    expect(read(call).map((one) => one.split(' ')[1])).toEqual([
      '一',
      '一(一)',
      '一(一)1',
      '一(一)2',
      '二',
      '二(一)',
      '二(一)第三条',
    ]);
  });
  test('English: abbreviations and numbers end no sentence, semicolons set clauses off', () => {
    expect(read('Send papers, patents, etc. to Ms. Zhao; name each file (e.g. 1.5 MB). Thank you!')).toEqual([
      '1  Send papers, patents, etc. to Ms. Zhao;',
      '1  name each file (e.g. 1.5 MB).',
      '1  Thank you!',
    ]);
  });
  test('places are paragraphs of a Word file, lines of a page; headers and deletions are no call', () => {
    const passages = [
      { place: { in: 'header' }, text: '须盖章' },
      { place: { in: 'body' }, text: '甲\n乙' },
      { place: { in: 'deleted' }, text: '须签字' },
    ] as const;
    expect(linesOfCall({ passages, bare: [], whole: true }, true)).toEqual([
      { text: '甲', place: { unit: 'paragraph', number: 1, page: undefined } },
      { text: '乙', place: { unit: 'paragraph', number: 2, page: undefined } },
    ]);
    const page = [{ place: { in: 'page', page: 3 }, text: 'a\nb' }] as const;
    expect(linesOfCall({ passages: page, bare: [], whole: true }, false).at(1)).toEqual({
      text: 'b',
      place: { unit: 'line', number: 2, page: 3 },
    });
  });
});

describe('a call as a whole', () => {
  const CALL = [
    'Call for entries 2026',
    '1. Deadline',
    'June 15, 24:00 (Beijing Time).',
    '2. Video',
    'The video must meet the following:',
    '- at most one minute',
    '- 16:9',
    '3. Contact',
    'entries@example.org',
    'The association was founded on July 12, 2019.',
  ].join('\n');

  test('heads and the heads of lists say what is meant', () => {
    const { proposals } = draftOf(lines(CALL));
    expect(proposals.map(({ kind, params, section, place }) => [place.number, section, kind, params])).toEqual([
      [3, '1', 'window', { closes: '2026-06-15T24:00', zone: 'Asia/Shanghai' }],
      [6, '2', 'file', { slots: ['video'], seconds: { max: 60 } }],
      [7, '2', 'file', { slots: ['video'], aspect: '16:9' }],
      [9, '3', 'delivery', { to: 'entries@example.org' }],
    ]);
    expect(proposals.map(({ open }) => open)).toEqual([
      ['year'],
      ['slot-guessed'],
      ['slot-guessed'],
      ['which-address'],
    ]);
  });
  test('every quote stands in the call word for word', () => {
    const { proposals } = draftOf(lines(CALL));
    expect(proposals.filter(({ quote }) => quote === '' || !CALL.includes(quote))).toEqual([]);
  });
  test('an empty call, and one of a single endless line, are read in time', () => {
    expect(draftOf([])).toMatchObject({ proposals: [], notUnderstood: [], sentences: 0 });
    expect(draftOf(lines('不超过'.repeat(60_000))).sentences).toBeGreaterThan(1);
    expect(draftOf(lines('1'.repeat(20_000) + ' (('.repeat(20_000))).proposals).toEqual([]);
  });
});
