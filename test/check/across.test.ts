import { describe, expect, test } from 'vitest';
import { type CrossFinding, checkAcross } from '../../src/check/across/across.ts';
import type { Submission } from '../../src/check/across/meetings.ts';
import type { Phase } from '../../src/manifest/manifest.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { attributesOf } from '../../src/programs/program.ts';
import { readDocument } from '../../src/source/document.ts';
import { loadPack, PACK } from '../programs/pack.ts';

const CLAUSE = '{id: C-9, at: §9, quote: 可以多次申报}';
const ALL = `across: {category: ${CLAUSE}, files: [case], titles: [case], attributes: [supplier]}\n`;
const CITY = 'applicant: {name: {zh: 示例市, en: Example City}}\n';

interface Given {
  readonly name?: string;
  /** Below `dossier: 1`. */
  readonly manifest: string;
  /** The digest of each file; without one, no other file was as long. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly phase?: Phase;
  readonly across?: string;
  readonly id?: string;
}

function submission({
  name = 'a.yaml',
  manifest: text,
  files = {},
  phase = 'apply',
  across = ALL,
  id,
}: Given): Submission {
  const head = (PACK['program.yaml'] ?? '').replace('example-2025', id ?? 'example-2025');
  const slots = (PACK['slots.yaml'] ?? '').replace(
    '{type: text, label: {zh: 供应商',
    '{type: bilingual, label: {zh: 供应商',
  );
  const { program, findings } = loadPack([], { 'program.yaml': head + across, 'slots.yaml': slots });
  if (program === undefined) throw new Error(JSON.stringify(findings.map(({ message }) => message)));
  const source = readDocument(name, new TextEncoder().encode(`dossier: 1\n${text}`));
  const { manifest } = parseManifest(source, { fields: program.fields, attributes: attributesOf(program) });
  const inspections = new Map(
    Object.entries(files).map(([file, sha256]) => {
      const facts = { file, real: `/${name}/${file}`, bytes: 9, modified: 0, format: 'pdf', extension: 'pdf' } as const;
      return [file, { ok: true, facts: { ...facts, ...(sha256 !== undefined && { sha256 }) }, remarks: [] } as const];
    }),
  );
  return { program, source, manifest, inspections, phase };
}

/** `warning b.yaml:3 across.same-file ← a.yaml:4` */
const show = ({ severity, place, message, first }: CrossFinding): string =>
  `${severity} ${place?.file}:${place?.span.start.line} ${message.id} ← ${first.file}:${first.span.start.line}`;

/** What is found of submissions named a, b, c … in their order. */
const across = (...given: readonly Omit<Given, 'name'>[]): string[] =>
  checkAcross(given.map((one, index) => submission({ ...one, name: `${'abcdef'.charAt(index)}.yaml` }))).map(show);

const entry = (file: string, more = ''): string => `  - {slot: case, file: ${file}${more}}\n`;
const withCases = (...entries: readonly string[]): string => `${CITY}materials:\n${entries.join('')}`;

describe('who is compared', () => {
  const named = (name: string): Given => ({ manifest: `category: city\napplicant: {name: ${name}}\n` });
  const SAME = ['warning b.yaml:2 across.same-category ← a.yaml:2'];
  test.each([
    ['both names equal', '{zh: 示例市, en: Example City}', '{zh: 示例市, en: Example City}', SAME],
    ['the Chinese name equal', '{zh: 示例市, en: Example City}', '{zh: 示例市, en: Shili}', SAME],
    ['the English name equal', '{zh: 示例市, en: Example City}', '{zh: 示例市政府, en: Example City}', SAME],
    ['one name against both', '{en: Example City}', '{zh: 示例市, en: Example City}', SAME],
    [
      'another width, case and spaces',
      '{zh: 示例市 A局, en: Example City}',
      '{zh: 示例市Ａ局, en: EXAMPLE  CITY A}',
      SAME,
    ],
    ['two applicants', '{zh: 示例市, en: Example City}', '{zh: 样本市, en: Sample City}', []],
    ['no names', '{}', '{}', []],
    ['names that say nothing', '{zh: "—"}', '{zh: "—"}', []],
  ])('%s', (_, a, b, wanted) => expect(across(named(a), named(b))).toEqual(wanted));

  test('an applicant known by one name here, by the other there, and by both in a third', () => {
    expect(across(named('{zh: 示例市}'), named('{en: Example City}'), named('{zh: 示例市, en: Example City}'))).toEqual(
      ['warning b.yaml:2 across.same-category ← a.yaml:2', 'warning c.yaml:2 across.same-category ← a.yaml:2'],
    );
  });

  test('not with another program, and not after applying', () => {
    const one = named('{zh: 示例市}');
    expect(across(one, { ...one, id: 'other-2025' })).toEqual([]);
    expect(across(one, { ...one, phase: 'finalist' })).toEqual([]);
  });
});

describe('the category', () => {
  const inCategory = (category: string, more: Partial<Given> = {}): Given => ({
    manifest: `category: ${category}\n${CITY}`,
    ...more,
  });

  test('once more is a warning that rests on the clause', () => {
    const [found, ...more] = checkAcross([
      submission({ ...inCategory('city'), name: 'a.yaml' }),
      submission({ ...inCategory('mobility'), name: 'b.yaml' }),
      submission({ ...inCategory('city'), name: 'c.yaml' }),
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      basis: { clause: '§9', quote: '可以多次申报', source: '示例通知' },
      place: { file: 'c.yaml', route: ['category'] },
      message: { params: { category: { zh: '城市' }, manifest: 'a.yaml', line: 2 } },
    });
  });

  test.each([
    ['different ones', inCategory('city'), inCategory('mobility')],
    ['one that the program doesn’t know', inCategory('x'), inCategory('x')],
    ['a name that every object has', inCategory('toString'), inCategory('toString')],
    ['a program that doesn’t mind', inCategory('city', { across: '' }), inCategory('city', { across: '' })],
  ])('%s: nothing', (_, a, b) => expect(across(a, b)).toEqual([]));
});

describe('files and titles', () => {
  test('the same content under another name, and the first one is named', () => {
    const a = { manifest: withCases(entry('a.pdf'), entry('b.pdf')), files: { 'a.pdf': '00', 'b.pdf': '11' } };
    const b = { manifest: withCases(entry('x.pdf'), entry('y.pdf')), files: { 'x.pdf': '22', 'y.pdf': '11' } };
    const c = { manifest: withCases(entry('z.pdf')), files: { 'z.pdf': '11' } };
    expect(across(a, b, c)).toEqual([
      'warning b.yaml:5 across.same-file ← a.yaml:5',
      'warning c.yaml:4 across.same-file ← a.yaml:5',
    ]);
    const [found] = checkAcross([submission(a), submission({ ...b, name: 'b.yaml' })]);
    expect(found).toMatchObject({ subject: { file: 'y.pdf' }, message: { params: { file: 'b.pdf', line: 5 } } });
  });

  test('one file named by two manifests, though no other is as long', () => {
    const manifest = withCases(entry('a.pdf'));
    const [a, b] = [submission({ manifest }), submission({ manifest, name: 'b.yaml' })];
    const inspection = { ok: true, remarks: [] } as const;
    const facts = { file: 'a.pdf', real: '/a.pdf', bytes: 9, modified: 0, format: 'pdf', extension: 'pdf' } as const;
    const inspections = new Map([['a.pdf', { ...inspection, facts }]]);
    expect(
      checkAcross([
        { ...a, inspections },
        { ...b, inspections },
      ]).map(show),
    ).toEqual(['warning b.yaml:4 across.same-file ← a.yaml:4']);
  });

  test('files of a length of their own, or in a slot that isn’t compared: nothing', () => {
    const alone = { manifest: withCases(entry('a.pdf')), files: { 'a.pdf': undefined } };
    expect(across(alone, alone)).toEqual([]);
    const form = {
      manifest: `${CITY}materials: [{slot: form, file: a.pdf, title: {zh: 甲}}]\n`,
      files: { 'a.pdf': '00' },
    };
    expect(across(form, form)).toEqual([]);
  });

  test('the same title in either language, once for each earlier material', () => {
    const a = {
      manifest: withCases(entry('a.pdf', ', title: {zh: 甲, en: Case  A}'), entry('b.pdf', ', title: {zh: 乙}')),
    };
    const b = {
      manifest: withCases(entry('x.pdf', ', title: {zh: 丙, en: case a}'), entry('y.pdf', ', title: {zh: 甲}')),
    };
    expect(across(a, b)).toEqual(['warning b.yaml:4 across.same-title ← a.yaml:4']);
  });

  test('of the same file only the file is said, not its title and its supplier too', () => {
    const one = {
      manifest: withCases(entry('a.pdf', ', title: {zh: 甲}, supplier: {zh: 示例公司}')),
      files: { 'a.pdf': '00' },
    };
    expect(across(one, one)).toEqual(['warning b.yaml:4 across.same-file ← a.yaml:4']);
  });
});

describe('attributes', () => {
  const supplied = (...suppliers: readonly string[]): Given => ({
    manifest: withCases(...suppliers.map((supplier, index) => entry(`${index}.pdf`, `, supplier: ${supplier}`))),
  });
  const values = (...given: readonly Given[]): string[] =>
    checkAcross(given.map((one, index) => submission({ ...one, name: `${index}.yaml` }))).map(
      ({ message, severity }) =>
        message.id === 'across.same-value'
          ? `${severity} ${message.params.value.zh} / ${message.params.value.en}`
          : '?',
    );

  test.each([
    ['one unit', ['{zh: 甲公司, en: "A Co., Ltd."}'], ['{zh: 甲公司, en: "A Co., Ltd."}'], ['甲公司 / A Co., Ltd.']],
    ['one of several', ['{zh: 甲公司、乙大学, en: A; B}'], ['{zh: 丙; 乙大学, en: C; b}'], ['乙大学 / b']],
    ['languages that list different numbers', ['{zh: 丙, en: b}'], ['{zh: 甲、乙, en: B}'], ['B / B']],
    ['twice in one submission', ['{zh: 甲}'], ['{zh: 甲}', '{zh: 甲}'], ['甲 / 甲']],
    ['none in common', ['{zh: 甲公司, en: "A Co., Ltd."}'], ['{zh: 乙公司, en: "B Co., Ltd."}'], []],
    ['a text that says nothing', ['{zh: "、"}'], ['{zh: "、"}'], []],
  ])('%s', (_, a, b, wanted) => {
    expect(values(supplied(...a), supplied(...b))).toEqual(wanted.map((name) => `advice ${name}`));
  });

  test('come after the warnings, whoever applies', () => {
    const supplier = ', supplier: {zh: 甲}';
    const one = { manifest: withCases(entry('a.pdf', supplier)) };
    const other = { manifest: `category: city\n${CITY.replace('示例市', '样本市').replace('Example', 'Sample')}` };
    expect(across(one, one, other, other)).toEqual([
      'warning d.yaml:2 across.same-category ← c.yaml:2',
      'advice b.yaml:4 across.same-value ← a.yaml:4',
    ]);
  });
});
