import { describe, expect, test } from 'vitest';
import { FIELD_TYPES, fieldShape } from '../../src/manifest/fields.ts';
import { attributesOf } from '../../src/programs/program.ts';
import { readShape } from '../../src/source/shape.ts';
import { loadPack, PACK, rule } from './pack.ts';

/** Each fault as `file:line id parameters`. */
function faults(rules: readonly string[], changes: Readonly<Record<string, string | undefined>> = {}): string[] {
  const { program, findings } = loadPack(rules, changes);
  expect(program === undefined, 'a pack with faults is not to be judged by').toBe(findings.length > 0);
  return findings.map(({ place, message }) => {
    const { known: _, allowed: __, ...params } = message.params as Record<string, unknown>;
    return `${place?.file.replace('pack/', '')}:${place?.span.start.line} ${message.id} ${JSON.stringify(params)}`;
  });
}

const TITLE = rule('title', 'present', 'of: [fields.title]');
const changed = (name: string, from: string, to: string) => ({ [name]: (PACK[name] ?? '').replace(from, to) });

test('a pack from memory', () => {
  const info = rule('note', 'inform', 'level: info');
  const { program, findings } = loadPack([
    TITLE,
    rule('size', 'file', 'level: should', 'severity: error', 'phase: reply', 'slots: [case]', 'opens: true'),
    info,
  ]);
  expect(findings).toEqual([]);
  expect(program).toMatchObject({
    id: 'example-2025',
    edition: '2025',
    zone: 'Asia/Shanghai',
    delivery: { to: ['award@example.org'] },
    gaps: [],
  });
  expect(program?.rules.map(({ id, kind, level, severity, phase }) => [id, kind, level, severity, phase])).toEqual([
    ['title', 'present', 'must', 'error', 'apply'],
    ['size', 'file', 'should', 'error', 'reply'],
    ['note', 'inform', 'info', 'advice', 'apply'],
  ]);
  expect(program?.rules[0]?.basis).toEqual({ clause: '§1', quote: '原文', source: '示例通知' });
  expect(program?.slots['form']).toMatchObject({ asks: {}, scaffold: { default: 1 }, folder: 'form' });
  expect(program && Object.keys(attributesOf(program))).toEqual(['supplier']);
});

test('fields.yaml and lists.yaml may be missing', () => {
  expect(faults([], { 'fields.yaml': undefined, 'lists.yaml': undefined })).toEqual([]);
});

describe('files', () => {
  test.each(['slots.yaml', 'rules.yaml'])('%s is missing', (name) => {
    expect(faults([], { [name]: undefined })).toContain(`${name}:1 pack.file-missing {"name":"${name}"}`);
  });

  test('program.yaml is missing, and the faults of the others are said all the same', () => {
    const said = faults([rule('a', 'presnt')], { 'program.yaml': undefined });
    expect(said).toContain('program.yaml:1 pack.file-missing {"name":"program.yaml"}');
    expect(said).toContain('rules.yaml:3 pack.kind-unknown {"kind":"presnt","nearest":"present"}');
  });
});

describe('program.yaml', () => {
  test.each([
    ['a version to come', 'pack: 1', 'pack: 2', 'program.yaml:1 pack.version {"found":"2"}'],
    [
      'an id with capitals',
      'id: example-2025',
      'id: Example 2025',
      'program.yaml:2 pack.id-form {"id":"Example 2025"}',
    ],
    ['no id', 'id: example-2025\n', '', 'program.yaml:1 shape.missing-key {"key":"id"}'],
    [
      'a number for a text',
      'edition: "2025"',
      'edition: 2025',
      'program.yaml:3 shape.number-for-text {"written":"2025"}',
    ],
    [
      'one language only',
      'name: {zh: 示例奖, en: Example Award}',
      'name: {zh: 示例奖}',
      'program.yaml:4 shape.missing-key {"key":"en"}',
    ],
    [
      'a zone that isn’t there',
      'Asia/Shanghai',
      'Asia/Beijing',
      'program.yaml:7 shape.wrong-type {"expected":"zone","found":"Asia/Beijing"}',
    ],
    [
      'a portal that no browser can open',
      'channel: email',
      "channel: email, portal: 'javascript:alert(1)'",
      'program.yaml:11 shape.wrong-type {"expected":"address","found":"javascript:alert(1)"}',
    ],
    ['an unknown key', 'short:', 'shrot:', 'program.yaml:5 shape.unknown-key {"key":"shrot","nearest":"short"}'],
    [
      'an unknown channel',
      'channel: email',
      'channel: mail',
      'program.yaml:11 shape.not-one-of {"value":"mail","nearest":"email"}',
    ],
  ])('%s', (_, from, to, fault) => {
    expect(faults([TITLE], changed('program.yaml', from, to))).toContain(fault);
  });
});

describe('slots, fields and lists', () => {
  test.each([
    [
      'slots.yaml',
      'folder: form',
      'foldr: form',
      [
        'slots.yaml:3 shape.unknown-key {"key":"foldr","nearest":"folder"}',
        'slots.yaml:1 shape.missing-key {"key":"folder"}',
      ],
    ],
    [
      'slots.yaml',
      'en: Supplier',
      'fr: F',
      ['slots.yaml:8 shape.unknown-key {"key":"fr"}', 'slots.yaml:8 shape.missing-key {"key":"en"}'],
    ],
    [
      'fields.yaml',
      'type: bilingual',
      'type: bilngual',
      ['fields.yaml:1 shape.not-one-of {"value":"bilngual","nearest":"bilingual"}'],
    ],
    [
      'fields.yaml',
      'name: {type: bilingual',
      'name: {typ: bilingual',
      [
        'fields.yaml:9 shape.unknown-key {"key":"typ","nearest":"type"}',
        'fields.yaml:9 shape.missing-key {"key":"type"}',
      ],
    ],
    ['lists.yaml', '[光伏, solar]', '光伏', ['lists.yaml:1 shape.wrong-type {"expected":"list","found":"光伏"}']],
    ['lists.yaml', 'solar', '2025', ['lists.yaml:1 shape.number-for-text {"written":"2025"}']],
  ])('%s: %s → %s', (name, from, to, wanted) => {
    expect(faults([], changed(name, from, to)).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('rules', () => {
  test.each([
    [
      'rules that ask nothing',
      [
        rule('a', 'file', 'slots: [case]'),
        rule('b', 'count', 'slots: [case]'),
        rule('c', 'value', 'of: [fields.title]'),
        rule('e', 'text', 'of: [fields.title]'),
        rule('f', 'length', 'of: [fields.title]', 'unit: zi'),
        rule('g', 'inform'),
      ],
      ['a file 3', 'b count 9', 'c value 15', 'e text 21', 'f length 27'].map((one) => {
        const [id, kind, line] = one.split(' ');
        return `rules.yaml:${line} pack.asks-nothing {"rule":"${id}","kind":"${kind}"}`;
      }),
    ],
    [
      'a condition that asks nothing',
      [rule('a', 'inform', 'when: {not: {field: fields.title}}'), rule('b', 'inform', 'when: {}')],
      ['rules.yaml:7 pack.condition-empty {}', 'rules.yaml:13 pack.condition-empty {}'],
    ],
    [
      'a condition that asks for a word that isn’t offered',
      [rule('a', 'inform', 'when: {any: [{field: category, in: [city, mobilty]}, {field: fields.title, is: x}]}')],
      ['rules.yaml:7 pack.word-unknown {"path":"category","word":"mobilty","nearest":"mobility"}'],
    ],
    [
      'conditions within rules that are judged together',
      [
        rule(
          'a',
          'any_of',
          'rules:',
          '  - { kind: present, title: { zh: 有, en: It is there }, of: [fields.title], when: { field: category, is: mobilty } }',
          '  - { kind: present, title: { zh: 有, en: It is there }, of: [fields.title], when: { not: { field: fields.titel, present: true } } }',
        ),
      ],
      [
        'rules.yaml:9 pack.reference-unknown {"what":"path","name":"fields.titel","nearest":"fields.title"}',
        'rules.yaml:8 pack.word-unknown {"path":"category","word":"mobilty","nearest":"mobility"}',
      ],
    ],
    [
      'conditions that name an answer as a key',
      [
        rule('a', 'inform', 'when: { applicant.kind: organ }'),
        rule('b', 'inform', 'when: { any: [{ fields.title: [x, y] }] }'),
        rule('c', 'inform', 'when: { categry: [city] }'),
      ],
      [
        'rules.yaml:7 pack.condition-form {"key":"applicant.kind","test":"is: organ"}',
        'rules.yaml:13 pack.condition-form {"key":"fields.title","test":"in: [x, y]"}',
        'rules.yaml:19 shape.unknown-key {"key":"categry","nearest":"category"}',
      ],
    ],
    [
      'a window that closes before it opens',
      [rule('a', 'window', 'opens: "2026-03-09"', 'closes: "2026-02-14"', 'zone: UTC')],
      ['rules.yaml:8 pack.window-backwards {"rule":"a","closes":"2026-02-14"}'],
    ],
    [
      'a window of a later phase that is over before',
      [
        rule('late', 'window', 'phase: reply', 'closes: "2025-06-30"', 'zone: UTC'),
        rule('a', 'window', 'closes: "2026-06-14"', 'zone: UTC'),
      ],
      ['rules.yaml:8 pack.window-order {"rule":"late","closes":"2025-06-30","other":"a","otherCloses":"2026-06-14"}'],
    ],
    [
      'windows in their order',
      [
        rule('a', 'window', 'opens: "2026-03-09"', 'closes: "2026-06-14"', 'zone: UTC'),
        rule('late', 'window', 'phase: reply', 'closes: "2026-06-14"', 'zone: UTC'),
      ],
      [],
    ],
    ['an unknown kind', [rule('a', 'cuont')], ['rules.yaml:3 pack.kind-unknown {"kind":"cuont","nearest":"count"}']],
    [
      'no kind',
      [rule('a', 'count', 'min: 1').replace('kind: count', 'min_: 1')],
      ['rules.yaml:2 pack.kind-unknown {"kind":""}'],
    ],
    [
      'parameters that don’t go together',
      [
        rule('a', 'compare', 'at_least: 5'),
        rule('b', 'compare', 'of: [fields.title]', 'at_least: 3 years'),
        rule('c', 'compare', 'of: [fields.title]', 'before: today', 'after: deadline', 'at_least: 3 years'),
        rule('d', 'compare', 'of: [fields.title]', 'before: today', 'at_least: 3'),
        rule('e', 'compare', 'of: [fields.title]', 'take: earliest', 'at_least: 3'),
        rule('f', 'compare', 'of: [fields.title]', 'unit_of: fields.title', 'at_least: 3'),
        rule('g', 'value', 'type: doi'),
        rule('h', 'compare', 'of: [fields.title]', 'vary_by: {field: category, table: {city: {at_least: 3 years}}}'),
      ],
      [
        ...['3 no-subject', '9 time-without-day', '16 time-twice', '25 days-and-numbers', '33 days-and-numbers'],
        ...['41 unit-unnamed', '49 no-subject', '55 time-without-day'],
      ].map((one) => {
        const [line, unfit] = one.split(' ');
        return `rules.yaml:${line} pack.parameters-unfit {"unfit":"${unfit}"}`;
      }),
    ],
    [
      'windows that can’t be told',
      [
        rule('a', 'window', 'closes: 2026-05-01', 'closes_on: fields.title', 'zone: UTC'),
        rule('b', 'window', 'opens: 2026-05-01', 'opens_after: 2026-05-01', 'zone: UTC'),
        rule('c', 'window', 'zone: UTC'),
        rule('d', 'window', 'recurs: { weekday: friday, day: 3 }', 'zone: UTC'),
        rule('e', 'window', 'after: { field: fields.title }', 'zone: UTC'),
        rule('f', 'window', 'before: { field: fields.title, days: 3, months: 1 }', 'zone: UTC'),
        rule('g', 'window', 'closes: 2026-05-01', 'time: "17:00"', 'zone: UTC'),
        rule('h', 'window', 'closes: 2026-05-01', 'zone: UTC', 'readings: [Asia/Shanghai]'),
      ],
      [
        ...['3 two-ends', '11 two-openings', '19 no-end', '25 day-and-weekday', '32 counted-how', '39 counted-how'],
        ...['46 clock-apart', '54 readings-of-a-zone'],
      ].map((one) => {
        const [line, unfit] = one.split(' ');
        return `rules.yaml:${line} pack.parameters-unfit {"unfit":"${unfit}"}`;
      }),
    ],
    [
      'a pattern that would need a search',
      [rule('a', 'value', 'of: [fields.title]', 'pattern: (a)\\1')],
      ['rules.yaml:8 shape.wrong-type {"expected":"pattern","found":"(a)\\\\1"}'],
    ],
    [
      'limits and days that are none',
      [rule('a', 'compare', 'of: [fields.title]', 'at_least: some years', 'before: soon')],
      [
        'rules.yaml:8 shape.wrong-type {"expected":"limit","found":"some years"}',
        'rules.yaml:9 shape.wrong-type {"expected":"day-or-path","found":"soon"}',
      ],
    ],
    [
      'a parameter of another kind',
      [rule('a', 'count', 'min: 1', 'formats: [pdf]')],
      ['rules.yaml:8 shape.unknown-key {"key":"formats"}'],
    ],
    [
      'a mistyped parameter',
      [rule('a', 'compare', 'of: [fields.title]', 'at_leest: 5')],
      ['rules.yaml:8 shape.unknown-key {"key":"at_leest","nearest":"at_least"}'],
    ],
    [
      'a parameter of the wrong type',
      [rule('a', 'count', 'slots: [case]', 'min: many')],
      ['rules.yaml:8 shape.wrong-type {"expected":"integer","found":"many"}'],
    ],
    [
      'a missing parameter',
      [rule('a', 'window', 'closes: 2025-06-15')],
      ['rules.yaml:2 shape.missing-key {"key":"zone"}'],
    ],
    [
      'a deadline that is no date',
      [rule('a', 'window', 'closes: 2025-06-31', 'zone: UTC')],
      ['rules.yaml:7 shape.not-a-date {"written":"2025-06-31"}'],
    ],
    [
      'a missing language',
      [rule('a', 'inform').replace('en: Rule a', 'e: x')],
      ['rules.yaml:4 shape.unknown-key {"key":"e"}', 'rules.yaml:4 shape.missing-key {"key":"en"}'],
    ],
    [
      'a kind that is no word',
      [rule('a', '{ x: 1 }'), rule('b', '[count]')],
      [
        'rules.yaml:3 shape.wrong-type {"expected":"text","found":"map"}',
        'rules.yaml:8 shape.wrong-type {"expected":"text","found":"list"}',
      ],
    ],
    [
      'conditions with what no answer can be',
      [
        rule('a', 'inform', 'when: { field: fields.title, is: { zh: x } }'),
        rule('b', 'inform', 'when: { field: fields.title, in: [[x], y] }'),
      ],
      [
        'rules.yaml:7 shape.wrong-type {"expected":"text","found":"map"}',
        'rules.yaml:13 shape.wrong-type {"expected":"text","found":"list"}',
      ],
    ],
    [
      'a ratio that is none',
      [rule('a', 'file', 'slots: [case]', 'aspect: "16/9"'), rule('b', 'file', 'slots: [case]', 'aspect: "16:0"')],
      ['rules.yaml:8 shape.invalid {"detail":"16/9"}', 'rules.yaml:15 shape.invalid {"detail":"16:0"}'],
    ],
    ['the same id twice', [TITLE, rule('title', 'inform')], ['rules.yaml:8 pack.rule-twice {"id":"title"}']],
    [
      'a rule that nobody confirmed, whatever else is wrong with it',
      [rule('a', 'x', 'unconfirmed: true'), rule('b', 'inform', 'unconfirmed: false')],
      ['rules.yaml:7 pack.unconfirmed {"id":"a"}', 'rules.yaml:13 pack.unconfirmed {"id":"b"}'],
    ],
    [
      'every fault in one run',
      [rule('a', 'x'), rule('b', 'inform', 'y: 1'), rule('c', 'name', 'slots: [z]')],
      [
        'rules.yaml:3 pack.kind-unknown {"kind":"x"}',
        'rules.yaml:12 shape.unknown-key {"key":"y"}',
        'rules.yaml:18 pack.reference-unknown {"what":"slot","name":"z"}',
      ],
    ],
  ])('%s', (_, rules, wanted) => {
    expect(
      faults(rules)
        .map((fault) => fault.replace(/,"nearest":"(kind|zh|en)"/, ''))
        .toSorted(),
    ).toEqual(wanted.toSorted());
  });
});

describe('references', () => {
  test.each([
    ['present', 'of: [fields.titel]', 'path', 'fields.titel', 'fields.title'],
    ['present', 'of: ["fields.people[].nam"]', 'path', 'fields.people[].nam', 'fields.people[].name'],
    ['present', 'of: [constructor]', 'path', 'constructor', undefined],
    ['present', 'of: [contact.mail]', 'path', 'contact.mail', 'contact.email'],
    ['count', 'slots: [cases]\n    min: 1', 'slot', 'cases', 'case'],
    ['present', 'slots: [case]\n    attribute: suplier', 'attribute', 'suplier', 'supplier'],
    ['text', 'of: [fields.title]\n    must_not: [energie]', 'list', 'energie', 'energy'],
    [
      'text',
      'of: [fields.title]\n    vary_by: {field: category, table: {city: {mentions_any: [x]}}}',
      'list',
      'x',
      undefined,
    ],
    ['count', 'slots: [case]\n    vary_by: {field: category, table: {citty: {min: 3}}}', 'category', 'citty', 'city'],
    [
      'value',
      'of: [fields.title]\n    vary_by: {field: category, table: {city: {one_of: [x]}, mobilty: {one_of: [y]}}}',
      'category',
      'mobilty',
      'mobility',
    ],
    [
      'text',
      'of: [fields.title]\n    vary_by: {field: category, table: {x: {mentions_any: [energy]}}}',
      'category',
      'x',
      undefined,
    ],
    ['inform', 'when: {category: [citty]}', 'category', 'citty', 'city'],
    ['inform', 'when: {all: [{any: [{not: {slot: forms}}]}]}', 'slot', 'forms', 'form'],
    ['inform', 'when: {field: fields.titel, present: true}', 'path', 'fields.titel', 'fields.title'],
  ])('%s %s', (kind, params, what, name, nearest) => {
    const said = JSON.stringify({ what, name, nearest });
    const written = rule('a', kind, params);
    const line = 8 + written.split('\n').findLastIndex((words) => words.includes(name));
    expect(faults([TITLE, written])).toEqual([`rules.yaml:${line} pack.reference-unknown ${said}`]);
  });

  test.each([
    ['of: fields.title', 'fields.title', 13],
    ['scope: ledger\n    of: submissions[].fields.title', 'submissions[].fields.title', 14],
  ])('one answer is no list: %s', (params, path, line) => {
    const said = JSON.stringify({ path });
    expect(faults([TITLE, rule('a', 'count', `${params}\n    max: 2`)])).toEqual([
      `rules.yaml:${line} pack.not-a-list ${said}`,
    ]);
  });

  test.each([
    'category',
    'applicant.kind',
    'contact.name.zh',
    'fields.title',
    'fields.title.en',
    'fields.people',
    'fields.people[]',
    'fields.people[].name',
    'fields.people[].name.zh',
    'materials.supplier',
  ])('%s is known', (path) => expect(faults([rule('a', 'present', `of: ["${path}"]`)])).toEqual([]));
});

describe('what is compared across submissions', () => {
  const withAcross = (across: string): Record<string, string> => ({
    'program.yaml': `${PACK['program.yaml']}across: ${across}\n`,
  });

  test('names slots and attributes of the pack, and is empty where nothing is named', () => {
    const across = '{category: {id: C-9, at: §9, quote: 原文}, files: [case], titles: [form], attributes: [supplier]}';
    expect(loadPack([], withAcross(across)).program?.across).toEqual({
      category: { clause: '§9', quote: '原文', source: '示例通知' },
      files: ['case'],
      titles: ['form'],
      attributes: ['supplier'],
    });
    expect(loadPack([]).program?.across).toEqual({ files: [], titles: [], attributes: [] });
  });

  test.each([
    ['{files: [form, cases]}', 'pack.reference-unknown {"what":"slot","name":"cases","nearest":"case"}'],
    ['{titles: [supplier]}', 'pack.reference-unknown {"what":"slot","name":"supplier"}'],
    ['{attributes: [suplier]}', 'pack.reference-unknown {"what":"attribute","name":"suplier","nearest":"supplier"}'],
    ['{file: [case]}', 'shape.unknown-key {"key":"file","nearest":"files"}'],
    ['{category: {id: C-9, at: §9}}', 'shape.missing-key {"key":"quote"}'],
  ])('%s', (across, fault) => expect(faults([], withAcross(across))).toEqual([`program.yaml:12 ${fault}`]));
});

describe('answers to a field', () => {
  const label = { zh: '甲', en: 'A' };
  const options = { ai: label, iot: label };
  const items = { type: 'integer', label } as const;
  const keys = { name: { type: 'text', label } } as const;
  const more = { choice: { options }, choices: { options }, list: { items }, record: { keys } };

  test.each([
    ['text', 'x', 5],
    ['bilingual', { zh: '甲', en: 'A' }, '甲'],
    ['number', 1.5, 'x'],
    ['integer', 2, 1.5],
    ['boolean', true, 'yes'],
    ['date', '2025-06-15', '2025-02-30'],
    ['choice', 'ai', 'x'],
    ['choices', ['ai', 'iot'], ['ai', 'x']],
    ['list', [1, 2], [1, 'x']],
    ['record', { name: 'x' }, { nam: 'x' }],
  ] as const)('%s', (type, good, bad) => {
    const shape = fieldShape({ type, label, ...(type in more ? more[type as keyof typeof more] : {}) });
    const drafts = (data: unknown) => readShape(shape, data, { written: () => undefined }).drafts.length;
    expect([drafts(good), drafts(bad)]).toEqual([0, 1]);
  });

  test('are of ten types, each with a case above', () => expect(FIELD_TYPES).toHaveLength(10));

  test('an open choice takes any word', () => {
    const shape = fieldShape({ type: 'choice', label, options, open: true });
    expect(readShape(shape, 'x', { written: () => undefined }).drafts).toEqual([]);
  });
});

describe('names', () => {
  const named = (line: string) => faults([], { 'program.yaml': `${PACK['program.yaml']}names: ${line}\n` });

  test('are the usual ones, each by itself, where a pack says nothing', () => {
    const { program } = loadPack([], { 'program.yaml': `${PACK['program.yaml']}names: {bundle: "{applicant.zh}"}\n` });
    expect(program?.names).toEqual({ bundle: '{applicant.zh}', entry: '{number}_{title.zh}_{title.en}' });
  });

  test('may say whatever there is of the submission, and of its files', () => {
    expect(named('{bundle: "{fields.title.zh}+{contact.zh}（{category.en}）"}')).toEqual([]);
    expect(named('{entry: "{number}-{slot.zh}-{fields.title.en}{edition}"}')).toEqual([]);
  });

  test.each([
    ['{bundle: "{applicnt.zh}"}', 'pack.name-token {"token":"applicnt.zh","nearest":"applicant.zh"}'],
    ['{bundle: "{number}"}', 'pack.name-token {"token":"number"}'],
    ['{entry: "{toString}"}', 'pack.name-token {"token":"toString"}'],
    ['{entry: "{fields.title}"}', 'pack.name-token {"token":"fields.title"}'],
    ['{entry: "{fields.people}"}', 'pack.name-token {"token":"fields.people"}'],
    ['{entry: "{fields.nothing}"}', 'pack.name-token {"token":"fields.nothing"}'],
    ['{entry: "{}"}', 'pack.name-token {"token":""}'],
    ['{entry: "{number"}', 'pack.name-characters {"characters":"{"}'],
    ['{entry: "{number}: a/b"}', 'pack.name-characters {"characters":": /"}'],
    ['{file: "{number}"}', 'shape.unknown-key {"key":"file"}'],
  ])('%s is a fault with its line', (line, fault) => {
    expect(named(line)).toEqual([`program.yaml:12 ${fault}`]);
  });

  test('of a rule may say as much', () => {
    const ruled = (template: string) => faults([rule('named', 'name', 'of: archive', `template: "${template}"`)]);
    expect(ruled('{applicant.zh}_{title.zh}_{contact.phone}_{fields.title.zh}')).toEqual([]);
    expect(ruled('{aplicant.zh}')).toEqual([
      'rules.yaml:8 pack.name-token {"token":"aplicant.zh","nearest":"applicant.zh"}',
    ]);
  });
});
