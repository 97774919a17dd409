import { expect, test } from 'vitest';
import { readChain } from '../../src/programs/chain.ts';
import { loadProgram, programOf } from '../../src/programs/load.ts';
import { openPack } from '../../src/programs/parts.ts';
import { rowsOfTable } from '../../src/programs/supplied-table.ts';
import { PACK, rule } from './pack.ts';

const WINNERS = 'winners: {supplied: lists/winners.csv, what: {zh: 往届获奖名单, en: Earlier winners}}\n';
const BY_COLUMN = WINNERS.replace('}}', '}, column: 单位}');
const RULE = rule('new', 'relation', 'of: fields.people[].name', 'disjoint_from: lists.winners');

type Contents = Readonly<Record<string, string | Uint8Array>>;

const reader =
  (files: Contents) =>
  (name: string): Uint8Array | undefined => {
    const found = files[name];
    return typeof found === 'string' ? new TextEncoder().encode(found) : found;
  };

const pack = (lists: string, files: Contents = {}): Contents => ({
  ...PACK,
  'lists.yaml': lists,
  'rules.yaml': `rules:\n${RULE}`,
  ...files,
});

/** The words of the list that is to be supplied; else what is wrong with it. */
function winners(files: Contents): unknown {
  const { program, findings } = loadProgram('pack', reader(files));
  return program?.lists['winners'] ?? findings.map(({ place, message }) => `${place?.span.start.line} ${message.id}`);
}

test.each([
  ['one on each line of a table', WINNERS, '甲\r\n"乙, 丙"\r\n\r\n', ['甲', '乙, 丙']],
  ['one column of a table', BY_COLUMN, '\uFEFF序号,单位\n1,甲\n2,\n3,乙\n', ['甲', '乙']],
  ['a table from Excel in GBK', WINNERS, new Uint8Array([0xbc, 0xd7, 0x0a]), ['甲']],
  ['a table of several columns, none of which is named', WINNERS, '序号,名称\n1,甲\n', ['1 pack.list-column']],
  ['a column that isn’t there', BY_COLUMN, '序号,名称\n1,甲\n', ['1 pack.list-column']],
  ['a workbook', WINNERS, new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0, 0, 0xff]), ['1 pack.list-unreadable']],
])('%s', (_, lists, content, expected) => {
  expect(winners(pack(lists, { 'lists/winners.csv': content }))).toEqual(expected);
});

test('one on each line of a text', () => {
  expect(winners(pack(WINNERS.replace('.csv', '.txt'), { 'lists/winners.txt': '甲, A\n\n乙\n' }))).toEqual([
    '甲, A',
    '乙',
  ]);
});

test.each(['../winners.csv', '/etc/winners.csv', 'lists/winners.xlsx'])('%s is no place for a list', (file) => {
  expect(winners(pack(WINNERS.replace('lists/winners.csv', file)))).toEqual(['1 pack.list-path']);
});

test('a list that isn’t there, or is empty, is missing', () => {
  const missing = {
    winners: { what: { zh: '往届获奖名单', en: 'Earlier winners' }, file: 'lists/winners.csv', found: false },
  };
  for (const files of [{}, { 'lists/winners.csv': '\n' }]) {
    const { program, findings } = loadProgram('pack', reader(pack(WINNERS, files)));
    expect(findings).toEqual([]);
    expect(program?.supplied).toEqual(missing);
  }
});

test('a list is looked for beside the overlay first, then beside the pack below it', () => {
  const overlay = { 'program.yaml': 'extends: ../pack\n' };
  const laid = (mine: Contents, theirs: Contents): unknown => {
    const opened = [
      { named: 'mine', pack: openPack('mine', reader({ ...overlay, ...mine })) },
      { named: '../pack', pack: openPack('pack', reader(pack(WINNERS, theirs))) },
    ];
    return programOf(readChain({ opened, findings: [] })).program?.lists['winners'];
  };
  expect(laid({}, { 'lists/winners.csv': '甲\n' })).toEqual(['甲']);
  expect(laid({ 'lists/winners.csv': '乙\n' }, { 'lists/winners.csv': '甲\n' })).toEqual(['乙']);
  expect(laid({ 'lists.yaml': WINNERS.replace('winners.csv', 'w.csv'), 'lists/w.csv': '丙\n' }, {})).toEqual(['丙']);
  expect(laid({ 'lists.yaml': 'winners: [丁]\n' }, {})).toEqual(['丁']);
});

test('the rows of a table', () => {
  expect(rowsOfTable('a,"b ""c"", d",\n,\n"e\nf" ,g')).toEqual([
    ['a', 'b "c", d', ''],
    ['e\nf', 'g'],
  ]);
});
