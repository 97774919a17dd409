import { describe, expect, test } from 'vitest';
import type { PackData } from '../../src/programs/assemble.ts';
import { diffPrograms } from '../../src/programs/diff.ts';
import { readPack } from '../../src/programs/load.ts';
import { yamlLike } from '../../src/report/diff/yaml-like.ts';
import { PACK, rule } from './pack.ts';

const RULES = [
  rule('title', 'present', 'of: [fields.title]'),
  rule('count', 'count', 'slots: [case]', 'min: 3'),
  rule('window', 'window', 'closes: "2025-06-15"', 'zone: Asia/Shanghai'),
];

function packOf(rules: readonly string[], changes: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = { ...PACK, 'rules.yaml': `rules:\n${rules.join('')}`, ...changes };
  const { pack, findings } = readPack('pack', (name) => {
    const text = files[name];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  });
  expect(findings).toEqual([]);
  if (pack === undefined) throw new Error('the pack of this test has faults');
  return pack;
}

/** Each change with its aspects, as `area mark key: aspect from → to +added -removed`. */
function told(rules: readonly string[], changes: Readonly<Record<string, string>> = {}): string[] {
  return diffPrograms(packOf(RULES), packOf(rules, changes)).flatMap(({ area, change, key, aspects }) => {
    const head = `${area} ${change} ${key}`;
    if (change !== 'changed') return [head];
    return aspects.map(({ key: aspect, from, to, added, removed }) => {
      const lists = `${added.map((item) => ` +${String(item)}`).join('')}${removed.map((item) => ` -${String(item)}`).join('')}`;
      return `${head}: ${aspect} ${lists === '' ? `${yamlLike(from)} → ${yamlLike(to)}` : lists.trim()}`;
    });
  });
}

const changed = (name: string, from: string, to: string) => ({ [name]: (PACK[name] ?? '').replace(from, to) });
const [title = '', count = '', window = ''] = RULES;

test('a pack doesn’t differ from itself, nor from one that says the defaults or stands in another order', () => {
  expect(told(RULES)).toEqual([]);
  expect(told([count, `${title.trimEnd()}\n    phase: apply\n    severity: error\n`, window])).toEqual([]);
});

test('the readiness sheet, its dimensions, and what is compared between submissions', () => {
  const sheet = (title: string, ...dimensions: string[]): string =>
    `title: {zh: ${title}, en: Sheet}\nclause: §1\nparts: [{title: {zh: 甲, en: A}, clause: §1, dimensions: [${dimensions.join(', ')}]}]\n`;
  const one = '{id: one, label: {zh: 一, en: One}, clause: {at: §1}, answers: [fields.title]}';
  const two = '{id: two, label: {zh: 二, en: Two}, clause: {at: §1}}';
  const pack = (text: string) => packOf(RULES, { 'sheet.yaml': text });
  const keys = (a: PackData, b: PackData): string[] =>
    diffPrograms(a, b).map(({ area, change, key }) => `${area} ${change} ${key}`);
  expect(keys(pack(sheet('表', one)), pack(sheet('表', one, two)))).toEqual(['dimension added two']);
  expect(keys(pack(sheet('表', one)), pack(sheet('新表', one)))).toEqual(['sheet changed sheet']);
  const across = changed('program.yaml', 'delivery:', 'across: {files: [case]}\ndelivery:');
  expect(told(RULES, across)).toEqual(['across changed across: files undefined → [case]']);
});

describe('rules', () => {
  test.each<[string, string[], string[]]>([
    ['added', [...RULES, rule('new', 'inform')], ['rule added new']],
    ['removed', [count, window], ['rule removed title']],
    [
      'a level, and what follows from it',
      [title.replace('level: must', 'level: should'), count, window],
      ['rule changed title: level must → should', 'rule changed title: severity error → warning'],
    ],
    [
      'a parameter that comes and one that goes',
      [title, count.replace('min: 3', 'max: 5'), window],
      ['rule changed count: min 3 → undefined', 'rule changed count: max undefined → 5'],
    ],
    [
      'items of a list',
      [title.replace('[fields.title]', '[category, fields.people]'), count, window],
      ['rule changed title: of +category +fields.people -fields.title'],
    ],
    [
      'another zone',
      [title, count, window.replace('zone: Asia/Shanghai', 'zone: UTC')],
      ['window changed window: zone Asia/Shanghai → UTC'],
    ],
    [
      'clause, words and condition',
      [title, `${count.replace('at: §1, quote: 原文', 'at: §2, quote: 新文')}    when: {category: [city]}\n`, window],
      [
        'rule changed count: clause.at §1 → §2',
        'rule changed count: clause.quote 原文 → 新文',
        'rule changed count: when undefined → { category: [city] }',
      ],
    ],
    [
      'the dates',
      [title, count, window.replace('2025-06-15', '2026-06-14')],
      ['window changed window: closes "2025-06-15" → "2026-06-14"'],
    ],
    [
      'another kind',
      [title, rule('count', 'inform'), window],
      [
        'rule changed count: kind count → inform',
        'rule changed count: slots [case] → undefined',
        'rule changed count: min 3 → undefined',
      ],
    ],
  ])('%s', (_, rules, wanted) => expect(told(rules).toSorted()).toEqual(wanted.toSorted()));
});

describe('everything else', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['the edition', changed('program.yaml', '"2025"', '"2026"'), ['program changed program: edition "2025" → "2026"']],
    [
      'the recipients',
      changed('program.yaml', '[award@example.org]', '[award@example.org, jury@example.org]'),
      ['delivery changed delivery: to +jury@example.org'],
    ],
    [
      'a category',
      changed('program.yaml', 'mobility: {zh: 出行, en: Mobility}', 'green: {zh: 绿色, en: Green}'),
      ['category removed mobility', 'category added green'],
    ],
    [
      'a slot',
      changed('slots.yaml', 'folder: cases', 'folder: support'),
      ['slot changed case: folder cases → support'],
    ],
    [
      'a field within a list',
      changed('fields.yaml', 'zh: 姓名', 'zh: 名字'),
      ['field changed people: items.keys.name.label.zh 姓名 → 名字'],
    ],
    ['a word', changed('lists.yaml', 'solar', 'wind'), ['list changed energy: words +wind -solar']],
    [
      'another call: the clauses stand in another document',
      changed('program.yaml', '示例通知', '新通知'),
      [
        'program changed program: source.title.zh 示例通知 → 新通知',
        'window changed window: clause.source 示例通知 → 新通知',
        'rule changed title: clause.source 示例通知 → 新通知',
        'rule changed count: clause.source 示例通知 → 新通知',
      ],
    ],
    [
      'a gap',
      { 'program.yaml': `${PACK['program.yaml']}gaps: [{zh: 未写明钟点。, en: No hour.}]\n` },
      ['gap added 未写明钟点。'],
    ],
  ])('%s', (_, changes, wanted) => expect(told(RULES, changes)).toEqual(wanted));
});

test.each([
  ['pdf', 'pdf'],
  ['2025-06-15', '"2025-06-15"'],
  ['§9: x', '"§9: x"'],
  ['a, b', '"a, b"'],
  ['', '""'],
  ['fields.people[].name', '"fields.people[].name"'],
  ['no', '"no"'],
  ['城市', '城市'],
  [5, '5'],
  [true, 'true'],
  [{ zh: '城市', en: undefined, of: ['a', 1] }, '{ zh: 城市, of: [a, 1] }'],
  [{}, '{}'],
  [[], '[]'],
])('%j as an author would write it', (value, text) => expect(yamlLike(value)).toBe(text));
