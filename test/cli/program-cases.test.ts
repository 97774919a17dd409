import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonCases } from '../../src/report/cases/contract.ts';
import { PACK, rule } from '../programs/pack.ts';
import { dossierHere } from './here.ts';
import { jsonOf, temporary } from './run.ts';

const GROUND = `as_of: 2025-05-01
manifest:
  category: city
  applicant: { name: { zh: 示例单位, en: Example } }
  contact: { name: { zh: 示例, en: Example }, email: office@example.org }
  fields: { title: { zh: 示例, en: Example } }
  materials:
    - { slot: case, file: cases/1.pdf, title: { zh: 案例, en: Case } }
cases:
`;

/** Runs these cases with these rules, in a pack that has lists to be supplied. */
async function tested(
  rules: readonly string[],
  cases: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number | undefined; report: JsonCases }> {
  const folder = join(temporary(), `pack-${String(Math.random()).slice(2)}`);
  mkdirSync(folder);
  const all = { ...PACK, 'rules.yaml': `rules:\n${rules.join('')}`, 'cases.yaml': `${GROUND}${cases}`, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  const ran = await dossierHere(['program', 'test', folder, '--format', 'json']);
  return { code: ran.code, report: jsonOf<JsonCases>(ran as Parameters<typeof jsonOf>[0]) };
}

/** Runs cases that all come as they say. */
async function allHold(rules: readonly string[], cases: string, files: Readonly<Record<string, string>> = {}) {
  const { code, report } = await tested(rules, cases, files);
  expect(report.cases.filter(({ result }) => result !== 'held')).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(code).toBe(0);
  return report;
}

describe('what a case says of PDFs', () => {
  const LAYOUT = rule(
    'layout',
    'layout',
    'slots: [case]',
    'page_size: {one_of: [A4]}',
    'orientation: portrait',
    'margins: {min: 20}',
    'headers: free',
    'fonts: {families: {宋体: 14}, other: forbidden}',
    'line_pitch: {min: 18}',
    'chars_per_inch: {max: 15}',
    'page_numbers: true',
    'hyperlinks: false',
  );

  test('the layout of all pages, and of single ones', async () => {
    const report = await allHold(
      [LAYOUT],
      `  - facts: { cases/1.pdf: { layout: { page_numbers: true } } }
    passes: [layout]
  - about: what nobody says is upright A4 in large type without page numbers
    finds: [layout layout.unnumbered]
  - facts: { cases/1.pdf: { layout: { page_size: A3, page_numbers: true } } }
    finds: [layout layout.page-size]
  - facts: { cases/1.pdf: { layout: { size: { width: 297, height: 210 }, page_numbers: true } } }
    finds: [layout layout.orientation]
  - facts:
      cases/1.pdf: { layout: { size: { width: 297, height: 210 }, page_numbers: true }, page_layouts: [{ page_size: A4 }] }
    passes: [layout]
  - facts: { cases/1.pdf: { layout: { page_numbers: true }, page_layouts: [{}, { margins: { all: 30, left: 19 } }, {}] } }
    finds: [layout layout.margin]
  - facts: { cases/1.pdf: { layout: { page_numbers: true, fonts: [{ font: 宋体, size: 小四 }] } } }
    finds: [layout layout.small-type]
  - facts:
      cases/1.pdf:
        layout: { page_numbers: true, fonts: [{ font: 宋体, size: 四号 }, { font: Arial, size: 14, share: 0.01 }] }
    undecided: [layout]
  - facts:
      cases/1.pdf: { layout: { page_numbers: true, line_pitch: 17, chars_per_inch: 16, links: ["https://a.example"] } }
    finds: [layout layout.lines, layout layout.density, layout layout.links]
  - facts: { cases/1.pdf: { layout: { scanned: true } } }
    finds: [layout layout.no-text undecided]
  - facts: { cases/1.pdf: { fault: layout.not-checked } }
    finds: [layout layout.not-checked undecided]
  - facts: { cases/1.pdf: { fault: pdf.password } }
    finds: ["- pdf.password"]
    undecided: [layout]
  - set: { "materials[0].file": cases/1.docx }
    finds: [layout layout.none undecided]
`,
    );
    expect(report.uncovered).toEqual([]);
  });

  test('a header stands in the margin', async () => {
    await allHold(
      [rule('plain', 'layout', 'slots: [case]', 'headers: none')],
      `  - passes: [plain]
  - facts: { cases/1.pdf: { layout: { header: 示例单位 } } }
    undecided: [plain]
`,
    );
  });

  test('what preflight sees', async () => {
    const matters = [
      ...['restrictions', 'scans', 'blank-pages', 'upside-down-pages', 'mixed-sizes', 'missing-fonts', 'attachments'],
      ...['open-forms', 'scripts', 'disputed-count', 'hidden-content', 'broken-signatures'],
    ];
    const rules = matters.map((matter) => rule(matter, 'preflight', 'slots: [case]', `without: [${matter}]`));
    const cases = matters.map(
      (matter) => `  - facts: { cases/1.pdf: { preflight: { with: [${matter}] } } }
    only: [${matter}]
    ${matter.endsWith('-pages') ? 'undecided' : 'fails'}: [${matter}]\n`,
    );
    const { report } = await tested(
      [...rules, rule('dpi', 'preflight', 'slots: [case]', 'dpi: {min: 300}')],
      [
        '  - about: a sound PDF\n',
        ...cases,
        '  - facts: { cases/1.pdf: { preflight: { dpi: 299 } } }\n    finds: [dpi preflight.dpi]\n',
        '  - facts: { cases/1.pdf: { preflight: { dpi: 300 } } }\n    passes: [dpi]\n',
        '  - facts: { cases/1.pdf: { fault: preflight.not-checked } }\n    only: [dpi]\n    undecided: [dpi]\n',
      ].join(''),
    );
    // Each ends as its case says; what else it finds is its own message alone.
    expect(report.cases.flatMap(({ ends, missing, faults }) => [...ends, ...missing, ...faults])).toEqual([]);
    const ofOne = report.cases.map(({ unexpected }) => unexpected.length);
    expect(Math.max(...ofOne)).toBe(1);
  });
});

describe('what a case says around a submission', () => {
  test('the subject of the mail is the one that packing writes, or one of its own', async () => {
    const subject = rule('subject', 'name', 'of: mail-subject', 'template: "申报 | Entry"');
    await allHold(
      [subject],
      `  - passes: [subject]
  - mail_subject: 参评
    finds: [subject name.template]
`,
    );
  });

  const LISTS = { 'lists.yaml': 'winners: { supplied: winners.txt, what: { zh: 获奖名单, en: Winners } }\n' };

  test('a list that is to be supplied; without it nothing is decided, whatever lies beside the pack', async () => {
    const won = rule('won', 'relation', 'of: fields.title.zh', 'disjoint_from: lists.winners');
    const report = await allHold(
      [won],
      `  - lists: { winners: [别的] }
    passes: [won]
  - lists: { winners: [别的, 示例] }
    finds: [won relation.in-both]
  - finds: [won list.missing undecided]
`,
      { ...LISTS, 'winners.txt': '示例\n' },
    );
    expect(report.uncovered).toEqual([]);
    const less = await tested([won], '  - { lists: { winners: [别的] }, passes: [won] }\n', LISTS);
    expect(less.report.uncovered).toEqual([{ rule: 'won', lacks: ['fails', 'undecided'] }]);
  });

  const ONE = rule('one', 'count', 'scope: ledger', 'of: submissions', 'max: 1');
  const QUOTA = rule(
    'quota',
    'count',
    'scope: batch',
    'of: submissions',
    'vary_by: {field: recommender.kind, table: {province: {max: 3}, city: {max: 1}}}',
  );
  const KINDS = {
    'program.yaml': `${PACK['program.yaml']}recommending:
  kinds: { province: { zh: 省, en: Province }, city: { zh: 市, en: City } }
`,
  };

  test('several submissions, with who recommends them', async () => {
    const report = await allHold(
      [ONE, QUOTA],
      `  - about: alone
    undecided: [one, quota]
  - about: two applicants
    recommender: { kind: province }
    submissions: [{}, { set: { applicant.name: { zh: 别的单位, en: Other } } }]
    passes: [one, quota]
  - about: a city
    recommender: { kind: city }
    submissions: [{}, { set: { applicant.name: { zh: 别的单位, en: Other } } }]
    passes: [one]
    finds: [quota scope.too-many]
  - about: four of one
    recommender: { kind: province }
    submissions: [{ times: 4 }]
    finds: [one scope.too-many, quota scope.too-many]
  - about: nobody knows who recommends
    submissions: [{}]
    passes: [one]
    undecided: [quota]
  - about: a recommender with one submission
    recommender: { kind: city }
    passes: [one, quota]
  - about: a kind that the call doesn't know
    recommender: { kind: county }
    finds: ["- recommend.kind-unknown"]
`,
      KINDS,
    );
    expect(report.uncovered).toEqual([]);
  });

  test('a list that nobody supplied leaves a rule on several submissions undecided', async () => {
    const none = rule(
      'none-won',
      'relation',
      'scope: batch',
      'of: "submissions[].fields.title.zh"',
      'disjoint_from: lists.winners',
    );
    await allHold(
      [none],
      `  - submissions: [{}, {}]
    finds: [none-won list.missing undecided]
  - submissions: [{}]
    lists: { winners: [别的] }
    passes: [none-won]
`,
      LISTS,
    );
  });

  test('each submission is judged by itself too', async () => {
    const { report } = await tested(
      [ONE, rule('pages', 'file', 'slots: [case]', 'pages: {max: 10}')],
      `  - submissions: [{}, { facts: { cases/1.pdf: { pages: 11 } }, set: { applicant.name: { zh: 别的, en: Other } } }]
    passes: [one]
    finds: [pages pages.over]
`,
    );
    expect(report.cases.map(({ result }) => result)).toEqual(['held']);
  });
});

describe('what can’t be decided', () => {
  const PAGES = rule('pages', 'file', 'slots: [case]', 'pages: {max: 10}');

  test('is said of a rule, without its messages', async () => {
    const { report } = await tested(
      [PAGES],
      `  - { set: { "materials[0].file": cases/1.docx }, undecided: [pages] }
  - { undecided: [pages] }
  - { facts: { cases/1.pdf: { pages: 11 } }, undecided: [pages] }
`,
    );
    expect(report.cases.map(({ result }) => result)).toEqual(['held', 'failed', 'failed']);
    expect(report.cases[1]?.ends).toEqual([{ rule: 'pages', expected: 'undecided', found: 'passed' }]);
    expect(report.cases[2]?.unexpected).toEqual(['pages pages.over']);
    expect(report.uncovered).toEqual([{ rule: 'pages', lacks: ['passes', 'fails'] }]);
  });

  test('a rule at which a case doesn’t look has no example in it', async () => {
    const title = rule('title', 'present', 'of: [fields.title]');
    const { report } = await tested([PAGES, title], '  - { only: [pages], passes: [pages] }\n');
    expect(report.uncovered).toEqual([
      { rule: 'pages', lacks: ['fails', 'undecided'] },
      { rule: 'title', lacks: ['passes', 'fails'] },
    ]);
  });

  test('a group that a person’s word can always carry is never asked for a case that fails', async () => {
    const either = (more = ''): string =>
      rule(
        'either',
        'any_of',
        `rules:
      - { title: { zh: 有标题, en: A title }, kind: present, of: [fields.title] }
      - { title: { zh: 由人确认, en: A person }, kind: attest, statement: { zh: 有, en: There is }${more} }`,
      );
    const cases = '  - passes: [either]\n  - { unset: [fields.title], undecided: [either] }\n';
    expect((await allHold([either()], cases)).uncovered).toEqual([]);
    const never = await tested([either(', when: { category: [mobility] }')], cases);
    expect(never.report.uncovered).toEqual([{ rule: 'either', lacks: ['fails', 'undecided'] }]);
  });
});

describe('mistakes in cases are told where they are', () => {
  const RULES = [rule('pages', 'file', 'slots: [case]', 'pages: {max: 10}')];

  test.each([
    ['a rule', '{ passes: [page] }', 'cases.rule-unknown', '/cases/0/passes/0'],
    ['a rule under undecided', '{ undecided: [page] }', 'cases.rule-unknown', '/cases/0/undecided/0'],
    ['a message', '{ finds: [pages page.over] }', 'cases.message-unknown', '/cases/0/finds/0'],
    ['a line with a colon', '{ finds: ["pages: pages.over"] }', 'cases.rule-unknown', '/cases/0/finds/0'],
    ['a line without a message', '{ finds: [pages] }', 'cases.line-unclear', '/cases/0/finds/0'],
    ['an outcome', '{ finds: [pages pages.over failed] }', 'cases.line-unclear', '/cases/0/finds/0'],
    ['a file', '{ facts: { case/1.pdf: { pages: 1 } } }', 'cases.file-unknown', '/cases/0/facts/case~11.pdf'],
    [
      'a file of one of several',
      '{ submissions: [{}, { facts: { case/1.pdf: {} } }] }',
      'cases.file-unknown',
      '/cases/0/submissions/1/facts/case~11.pdf',
    ],
    ['a list', '{ lists: { energy: [x] } }', 'cases.list-unknown', '/cases/0/lists/energy'],
    ['a path', '{ set: { materials.x: 1 } }', 'cases.path-unknown', '/cases/0/set/materials.x'],
    [
      'a path of one of several',
      '{ submissions: [{ unset: [fields.name] }] }',
      'cases.path-unknown',
      '/cases/0/submissions/0/unset/0',
    ],
    ['a variant', '{ variant: no-such }', 'cases.variant-unknown', '/cases/0/variant'],
  ])('%s', async (_, written, message, pointer) => {
    const { code, report } = await tested(RULES, `  - ${written}\n`);
    expect(report.cases.map(({ result }) => result)).toEqual(['faulty']);
    const faults = report.cases[0]?.faults ?? [];
    expect(faults.map((fault) => [fault.message, fault.place?.pointer, fault.place?.line])).toEqual([
      [message, pointer, 10],
    ]);
    expect(code).toBe(1);
  });

  test.each([
    ['a key', '{ find: [pages pages.over] }', 'shape.unknown-key', '/cases/0/find'],
    ['a key of layout', '{ facts: { cases/1.pdf: { layout: { margin: 1 } } } }', 'shape.unknown-key', 'margin'],
    ['a sheet', '{ facts: { cases/1.pdf: { layout: { page_size: A44 } } } }', 'shape.not-one-of', 'page_size'],
    [
      'a size of type',
      '{ facts: { cases/1.pdf: { layout: { fonts: [{ font: 宋体, size: big }] } } } }',
      'shape.wrong-type',
      'size',
    ],
    ['a matter', '{ facts: { cases/1.pdf: { preflight: { with: [font] } } } }', 'shape.not-one-of', 'with/0'],
    ['how often', '{ submissions: [{ times: 0 }] }', 'shape.invalid', 'times'],
    ['a text where a list is wanted', '{ undecided: pages }', 'shape.wrong-type', 'undecided'],
  ])('a shape: %s', async (_, written, message, pointer) => {
    const { code, report } = await tested(RULES, `  - ${written}\n`);
    expect(report.findings.map((one) => one.message)).toEqual([message]);
    expect(report.findings[0]?.place?.pointer).toContain(pointer);
    expect(report.findings[0]?.place?.line).toBe(10);
    expect(code).toBe(1);
  });
});
