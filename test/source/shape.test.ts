import { describe, expect, test } from 'vitest';
import { readShape } from '../../src/source/shape.ts';
import * as shapes from '../../src/source/shapes.ts';
import { plain, read } from './read.ts';

const item = shapes.map({ slot: shapes.text().optional(), on: shapes.day().optional() });
const shape = shapes.map({
  name: shapes.text().optional(),
  count: shapes.number().optional(),
  whole: shapes.integer().optional(),
  on: shapes.day().optional(),
  from: shapes.moment().optional(),
  zone: shapes.zone().optional(),
  open: shapes.boolean().optional(),
  title: shapes.bilingual().optional(),
  word: shapes.choice(['mobility', 'energy', 'safety']).optional(),
  words: shapes.list(shapes.choice(['mobility', 'energy'])).optional(),
  names: shapes.list(shapes.text()).optional(),
  items: shapes.list(item).optional(),
  free: shapes.table(shapes.number()).optional(),
});

/** What the YAML gives: each fault as `line:column id parameters`, and the value that is left. */
function reading(yaml: string): [string[], unknown] {
  const document = read(yaml);
  const { value, drafts } = readShape(shape, document.data, document);
  const faults = drafts.map(document.finding).map(({ place, message }) => {
    const { line, column } = place?.span.start ?? { line: 0, column: 0 };
    const { known: _, allowed: __, ...params } = message.params as Record<string, unknown>;
    return `${line}:${column} ${message.id} ${JSON.stringify(params)}`;
  });
  return [faults, plain(value ?? null)];
}

type Row = readonly [yaml: string, faults: readonly string[], value: unknown];

const NUMBER = 'shape.number-for-text';
const TYPE = 'shape.wrong-type';
const WORD = 'shape.not-one-of';
const DATE = 'shape.not-a-date';
const BOOL = 'shape.not-a-boolean';

const rows: readonly Row[] = [
  ['name: 甲\ncount: 1.5\non: 2025-06-15\nopen: true\n', [], { name: '甲', count: 1.5, on: '2025-06-15', open: true }],

  ['nmae: x\n', ['1:1 shape.unknown-key {"key":"nmae","nearest":"name"}'], {}],
  ['Name: x\n', ['1:1 shape.unknown-key {"key":"Name","nearest":"name"}'], {}],
  ['applause: x\n', ['1:1 shape.unknown-key {"key":"applause"}'], {}],
  ['a1: 1\nz2: 2\n', ['1:1 shape.unknown-key {"key":"a1"}', '2:1 shape.unknown-key {"key":"z2"}'], {}],
  ['title: {zh: 甲, eng: A}\n', ['1:16 shape.unknown-key {"key":"eng","nearest":"en"}'], { title: { zh: '甲' } }],
  ['items:\n  - {slott: a}\n', ['2:6 shape.unknown-key {"key":"slott","nearest":"slot"}'], { items: [{}] }],

  ['name: 007\n', [`1:7 ${NUMBER} {"written":"007"}`], { name: '007' }],
  ['name: 0101234\n', [`1:7 ${NUMBER} {"written":"0101234"}`], { name: '0101234' }],
  ['name: 1e5\n', [`1:7 ${NUMBER} {"written":"1e5"}`], { name: '1e5' }],
  ['name: 0x1F\n', [`1:7 ${NUMBER} {"written":"0x1F"}`], { name: '0x1F' }],
  [
    'name: 110101199003070000123\n',
    [`1:7 ${NUMBER} {"written":"110101199003070000123"}`],
    { name: '110101199003070000123' },
  ],
  ['names: [a, 08, b]\n', [`1:12 ${NUMBER} {"written":"08"}`], { names: ['a', '08', 'b'] }],
  ['title: {zh: 2025, en: A}\n', [`1:13 ${NUMBER} {"written":"2025"}`], { title: { zh: '2025', en: 'A' } }],

  ['name: true\n', [`1:7 ${TYPE} {"expected":"text","found":"true"}`], {}],
  ['name: [a]\n', [`1:1 ${TYPE} {"expected":"text","found":"list"}`], {}],
  ['name: {a: 1}\n', [`1:1 ${TYPE} {"expected":"text","found":"map"}`], {}],
  ['count: many\n', [`1:8 ${TYPE} {"expected":"number","found":"many"}`], {}],
  ['count: "5"\n', [`1:8 ${TYPE} {"expected":"number","found":"5"}`], {}],
  ['whole: 1.5\n', [`1:8 ${TYPE} {"expected":"integer","found":"1.5"}`], {}],
  ['whole: 99999999999999999999\n', ['1:8 shape.invalid {"detail":"99999999999999999999"}'], {}],
  ['zone: Mars/Phobos\n', [`1:7 ${TYPE} {"expected":"zone","found":"Mars/Phobos"}`], {}],
  ['names: a\n', [`1:8 ${TYPE} {"expected":"list","found":"a"}`], {}],
  ['names: {a: 1}\n', [`1:1 ${TYPE} {"expected":"list","found":"map"}`], {}],
  ['names: [a, [b], c]\n', [`1:13 ${TYPE} {"expected":"text","found":"list"}`], { names: ['a', '', 'c'] }],
  ['items: [x, {slot: a}]\n', [`1:9 ${TYPE} {"expected":"map","found":"x"}`], { items: [{}, { slot: 'a' }] }],
  ['free: {a: 1, b: x}\n', [`1:17 ${TYPE} {"expected":"number","found":"x"}`], { free: { a: 1 } }],

  ['open: 是\n', [`1:7 ${BOOL} {"written":"是","meant":"true"}`], {}],
  ['open: yes\n', [`1:7 ${BOOL} {"written":"yes","meant":"true"}`], {}],
  ['open: 否\n', [`1:7 ${BOOL} {"written":"否","meant":"false"}`], {}],
  ['open: No\n', [`1:7 ${BOOL} {"written":"No","meant":"false"}`], {}],
  ['open: 1\n', [`1:7 ${BOOL} {"written":"1"}`], {}],

  ['on: 2025-02-30\n', [`1:5 ${DATE} {"written":"2025-02-30"}`], {}],
  ['on: 2025-2-3\n', [`1:5 ${DATE} {"written":"2025-2-3"}`], {}],
  ['on: 20250603\n', [`1:5 ${DATE} {"written":"20250603"}`], {}],
  ['on: 2025-06-15T12:00\n', [`1:5 ${DATE} {"written":"2025-06-15T12:00"}`], {}],
  ['on: 2024-02-29\nfrom: 2025-06-15T24:00\n', [], { on: '2024-02-29', from: '2025-06-15T24:00' }],
  ['from: 2025-06-15T24:01\n', [`1:7 ${DATE} {"written":"2025-06-15T24:01"}`], {}],

  ['title: 示例\n', ['1:8 shape.one-language {"given":"zh"}'], { title: { zh: '示例' } }],
  ['title: Example\n', ['1:8 shape.one-language {"given":"en"}'], { title: { en: 'Example' } }],
  ['title: 5\n', [`1:8 ${TYPE} {"expected":"bilingual","found":"5"}`], {}],
  ['title: [甲, A]\n', [`1:1 ${TYPE} {"expected":"bilingual","found":"list"}`], {}],

  ['word: mobilty\n', [`1:7 ${WORD} {"value":"mobilty","nearest":"mobility"}`], {}],
  ['word: 出行\n', [`1:7 ${WORD} {"value":"出行"}`], {}],
  [
    'words: [mobility, enrgy, energy]\n',
    [`1:19 ${WORD} {"value":"enrgy","nearest":"energy"}`],
    { words: ['mobility', 'energy'] },
  ],
  [
    'words: [x, y, energy, 3]\n',
    [`1:9 ${WORD} {"value":"x"}`, `1:12 ${WORD} {"value":"y"}`, `1:23 ${WORD} {"value":"3"}`],
    { words: ['energy'] },
  ],
];

test.each(rows)('%j', (yaml, faults, value) => {
  expect(reading(yaml)).toEqual([faults, value]);
});

test('several faults at once are all said, and the rest is usable', () => {
  const [faults, value] = reading(`name: 007
open: 是
title: {zh: 甲, en: 12, fr: C}
items:
  - {slot: a, on: 2025-13-01, extra: 1}
  - text
  - {slot: b}
wrod: x
words: [energy, x]
`);
  expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' ')).toSorted()).toEqual([
    '1:7 shape.number-for-text',
    '2:7 shape.not-a-boolean',
    '3:20 shape.number-for-text',
    '3:24 shape.unknown-key',
    '5:19 shape.not-a-date',
    '5:31 shape.unknown-key',
    '6:5 shape.wrong-type',
    '8:1 shape.unknown-key',
    '9:17 shape.not-one-of',
  ]);
  const items = [{ slot: 'a' }, {}, { slot: 'b' }];
  expect(value).toEqual({ name: '007', title: { zh: '甲', en: '12' }, items, words: ['energy'] });
});

describe('what a shape can’t do without', () => {
  const strict = shapes.map({ id: shapes.text(), label: shapes.bothLanguages(), n: shapes.number() });
  const ids = (data: unknown): string[] =>
    readShape(strict, data, read('a: 1\n')).drafts.map(
      ({ message }) => `${message.id} ${JSON.stringify(message.params)}`,
    );

  test('is said key by key, and there is no value', () => {
    expect(ids({})).toEqual(['id', 'label', 'n'].map((key) => `shape.missing-key {"key":"${key}"}`));
    expect(ids({ id: 'x', label: { zh: '甲' }, n: 1 })).toEqual(['shape.missing-key {"key":"en"}']);
    expect(readShape(strict, {}, read('')).value).toBeUndefined();
  });

  test('is not also missing where it has another type', () => {
    expect(ids({ id: [], label: { zh: '甲', en: 'A' }, n: 1 })).toEqual([
      'shape.wrong-type {"expected":"text","found":"list"}',
    ]);
  });

  test('data of another type as a whole have no value', () => {
    expect(ids([])).toEqual(['shape.wrong-type {"expected":"map","found":"list"}']);
    expect(readShape(shape, 'x', read('')).value).toBeUndefined();
  });
});

test('routes are counted from the base', () => {
  const document = read('rules:\n  - id: 5\n');
  const one = shapes.map({ id: shapes.text() });
  const { value, drafts } = readShape(one, { id: 5 }, document, ['rules', 0]);
  expect([value, drafts.map((d) => d.route)]).toEqual([{ id: '5' }, [['rules', 0, 'id']]]);
});
