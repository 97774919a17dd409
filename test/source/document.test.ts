import { describe, expect, test } from 'vitest';
import { plain, read, said } from './read.ts';

type Row = readonly [about: string, yaml: string, findings: readonly string[], data: unknown];

const documents: readonly Row[] = [
  ['an empty file', '', ['1:1 source.not-a-map'], {}],
  ['comments only', '# nothing\n', ['1:1 source.not-a-map'], {}],
  ['a list at the top', '- a\n- b\n', ['1:1 source.not-a-map'], {}],
  ['a sentence at the top', 'hello\n', ['1:1 source.not-a-map'], {}],
  ['a list at the top behind a mark', '\ufeff- a\n', ['1:1 source.bom', '1:1 source.not-a-map'], {}],
  ['several documents', 'a: 1\n---\nb: 2\n', ['2:1 source.several-documents'], { a: 1 }],
  ['one document with its mark', '---\na: 1\n', [], { a: 1 }],
  ['a key twice: the last counts', 'a: 1\nb: 2\na: 3\n', ['3:1 source.duplicate-key'], { a: 3, b: 2 }],
  ['a key twice, empty at first', 'a:\nb: 2\na: 3\n', ['3:1 source.duplicate-key'], { a: 3, b: 2 }],
  [
    'a key twice in two places',
    't: {a: 1, a: 2}\nu: {a: 1, a: 2}\n',
    ['1:11 source.duplicate-key', '2:11 source.duplicate-key'],
    { t: { a: 2 }, u: { a: 2 } },
  ],
  [
    'a key twice in an anchor is said once',
    't: &x {a: 1, a: 2}\nu: *x\n',
    ['1:14 source.duplicate-key'],
    { t: { a: 2 }, u: { a: 2 } },
  ],
  [
    'what a comma cuts off in braces',
    'a: { b: one, two }\nc: { d: 1, e: }\nf: [{ g: x, y }]\n',
    ['1:14 source.cut-by-comma', '3:13 source.cut-by-comma'],
    { a: { b: 'one' }, c: { d: 1 }, f: [{ g: 'x' }] },
  ],
  ['empty values are left out', 'a:\nb: ~\nc: null\nd: ""\n', [], { d: '' }],
  [
    'the types of YAML 1.2',
    'a: yes\nb: 2025-06-15\nc: 0x10\nd: true\n',
    [],
    { a: 'yes', b: '2025-06-15', c: 16, d: true },
  ],
  ['aliases', 'a: &x {b: 1}\nc: *x\nd: [*x]\n', [], { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] }],
  ['an anchor given twice', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', [], { a: 1, b: 1, c: 2, d: 2 }],
  ['a key that JavaScript has plans for', 'a: {__proto__: {b: 1}}\n', [], { a: { ['__proto__']: { b: 1 } } }],
];

test.each(documents)('%s', (_, yaml, findings, data) => {
  const document = read(yaml);
  expect([said(document), plain(document.data)]).toEqual([findings, data]);
});

/** The first code of each malformed text, with its place. */
const syntax: readonly (readonly [code: string, at: string, yaml: string])[] = [
  ['BAD_ALIAS', '2:8', 'a: 1\ntitle: *重要*\n'],
  ['ALIAS_PROPS', '1:14', 'a: [&y 1, &x *y]\n'],
  ['BAD_DQ_ESCAPE', '1:5', 'a: "\\q"\n'],
  ['BAD_INDENT', '2:1', 'a: [b\nc: d\n'],
  ['BAD_SCALAR_START', '1:4', 'a: @b\n'],
  ['BLOCK_AS_IMPLICIT_KEY', '1:4', 'a: b: c\n'],
  ['MISSING_CHAR', '1:6', 'a: "x'],
  ['MULTILINE_IMPLICIT_KEY', '1:1', 'a:b\nc: 1\n'],
  ['MULTIPLE_ANCHORS', '1:7', 'a: &x &y 1\n'],
  ['NON_STRING_KEY', '1:5', 'a: {{name}}\n'],
  ['TAB_AS_INDENT', '1:2', '-\ta: 1\n'],
  ['UNEXPECTED_TOKEN', '1:4', 'a: }\n'],
];

describe('malformed text', () => {
  test.each(syntax)('%s', (code, at, yaml) => {
    const document = read(yaml);
    const [first] = document.findings.filter(({ message }) => message.id === 'source.syntax');
    expect(first?.message.params).toMatchObject({ code });
    const { line, column } = first?.place?.span.start ?? {};
    expect(`${line}:${column}`).toBe(at);
  });

  test('gives what could be read, and both faults', () => {
    const document = read('dossier: 1\nprogram：x\napplicant: @示例\nb: 2\n');
    expect(said(document)).toEqual(['2:8 source.full-width-colon', '3:12 source.syntax']);
    expect(plain(document.data)).toMatchObject({ dossier: 1, program: 'x', b: 2 });
  });
});

describe('bounds', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`);

  test('an alias bomb ends', () => {
    expect(said(read(`a0: &a0 lol\n${rows.join('\n')}\n`)).map((s) => s.slice(s.indexOf(' ') + 1))).toEqual([
      'source.too-many-aliases',
    ]);
  });

  test('many aliases of one thing are followed in one walk', () => {
    const document = read(`a: &a 1\nb: [${'*a,'.repeat(40_000)}]\n`);
    expect(said(document)).toEqual([]);
  });

  test('an alias of itself ends', () => expect(said(read('a: &a [*a]\n'))).toEqual(['1:7 source.too-deep']));

  test.each([
    [64, []],
    [65, ['source.too-deep']],
    [5000, ['source.too-deep']],
    [200_000, ['source.too-deep']],
  ])('%d lists in each other', (depth, ids) => {
    const document = read(`a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`);
    expect(document.findings.map(({ message }) => message.id)).toEqual(ids);
  });

  test('very many faults', () => {
    const piece = '\ta: 1\n';
    const document = read(`a: {${piece.repeat(140_000)}`);
    expect(document.findings.length).toBeGreaterThan(0);
    expect(read(piece.repeat(140_000)).findings.length).toBeGreaterThan(0);
  });

  test('1 MiB is read, one byte more is not', () => {
    const fill = (bytes: number): Uint8Array => new TextEncoder().encode(`a: 1\n#${'x'.repeat(bytes - 6)}`);
    expect(said(read(fill(1_048_576)))).toEqual([]);
    const document = read(fill(1_048_577));
    expect(said(document)).toEqual(['1:1 source.too-large']);
    expect(document.findings[0]?.message.params).toEqual({ bytes: 1_048_577, limit: 1_048_576 });
    expect(document.data).toEqual({});
  });
});

describe('places', () => {
  const document = read('materials:\n  - slot: a\n    file: b.pdf\n    title:\n  - {slot: c}\nempty: []\n');
  const at = (...[route, part]: Parameters<typeof document.place>): string => {
    const { start, end } = document.place(route, part).span;
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };

  test.each([
    ['a value', ['materials', 0, 'file'], 'value', '3:11-3:16'],
    ['a key', ['materials', 0, 'file'], 'key', '3:5-3:9'],
    ['a map: its first key', ['materials', 0], 'value', '2:5-2:9'],
    ['a list: its key', ['materials'], 'value', '1:1-1:10'],
    ['an empty value: its key', ['materials', 0, 'title'], 'value', '4:5-4:10'],
    ['what an entry lacks: the entry', ['materials', 1, 'file'], 'value', '5:6-5:10'],
    ['what the document lacks: its first key', ['nothing'], 'value', '1:1-1:10'],
    ['an item that isn’t there: its list', ['materials', 7], 'value', '1:1-1:10'],
    ['the document', [], 'value', '1:1-1:10'],
  ] as const)('%s', (_, route, part, wanted) => expect(at(route, part)).toBe(wanted));

  test('a scalar is given as it was written', () => {
    const written = read('a: 0101234\nb: "x y"\nc: &n 1e5\nd: *n\ne: {}\n');
    expect(['a', 'b', 'c', 'e', 'f'].map((key) => written.written([key]))).toEqual([
      '0101234',
      'x y',
      '1e5',
      undefined,
      undefined,
    ]);
  });
});

test('what is expressly set to nothing is known, and is not what was left empty', () => {
  const document = read('a: ~\nb:\nc: null\nd: "~"\ne: { f: ~, g: Null, h: }\ni: &x { j: ~ }\nk: *x\nl: [~]\n');
  expect(document.voided([])).toEqual(['a', 'c']);
  expect(document.voided(['e'])).toEqual(['f', 'g']);
  expect(document.voided(['k'])).toEqual(['j']);
  expect([document.voided(['l']), document.voided(['a']), document.voided(['z'])]).toEqual([[], [], []]);
});
