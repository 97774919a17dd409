import { describe, expect, test } from 'vitest';
import { conclude } from '../../src/check/check.ts';
import { facetsNeeded } from '../../src/check/evidence.ts';
import { known, unknown } from '../../src/facts/facts.ts';
import type { SealPage } from '../../src/facts/seal/facts.ts';
import { message } from '../../src/findings/catalogue.ts';
import { compareFindings, type Finding } from '../../src/findings/finding.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { say } from '../../src/wording/say.ts';
import { loadPack, rule } from '../programs/pack.ts';
import { read } from '../source/read.ts';
import { fc } from '../tools/properties.ts';
import { examine, outcomes, show } from './submission.ts';

const TITLE = rule('title', 'present', 'of: [fields.title]');
const SEAL = rule('seal', 'attest', 'statement: {zh: 盖章, en: Seal}', 'slots: [form]');
const PAGES = rule('pages', 'file', 'slots: [case]', 'pages: {max: 10}');
const OPENS = rule('opens', 'file', 'slots: [case]', 'opens: true');
const CASE = 'materials: [{slot: case, file: a.pdf}]\n';
const FORM = 'materials: [{slot: form, file: f.pdf}, {slot: form, file: g.pdf}]\n';
const CORRUPT = { pages: unknown(message('pdf.corrupt', { reason: 'x' })) };
const pages = (pages: number) => ({ pages: known({ pages, remarks: [] }) });

describe('a rule ends as', () => {
  test.each([
    ['passed', { rules: [TITLE], manifest: 'fields: {title: {zh: 甲}}\n' }, ['title passed'], []],
    ['failed', { rules: [TITLE] }, ['title failed'], ['error failed title 1:1 present.missing']],
    [
      'undecided',
      { rules: [PAGES], manifest: CASE, files: { 'a.pdf': { format: 'docx' } } },
      ['pages undecided'],
      ['error undecided pages 4:32 pages.unknown'],
    ],
    ['not applicable: nothing to judge', { rules: [PAGES] }, ['pages not-applicable'], []],
    [
      'not applicable: its condition',
      { rules: [rule('title', 'present', 'of: [fields.title]', 'when: {category: [mobility]}')] },
      ['title not-applicable'],
      [],
    ],
    [
      'not due, and nothing else to judge',
      { rules: [rule('title', 'present', 'of: [fields.title]', 'phase: reply')] },
      ['title not-due'],
      ['error failed - 1:1 manifest.phase-empty'],
    ],
    [
      'due in its phase',
      { rules: [rule('title', 'present', 'of: [fields.title]', 'phase: reply')], phase: 'reply' },
      ['title failed'],
      ['error failed title 1:1 present.missing'],
    ],
    [
      'waived',
      { rules: [TITLE], manifest: 'waive: [{rule: title, reason: x, by: 张三, until: 2025-06-01}]\n' },
      ['title waived'],
      ['error waived title 1:1 present.missing'],
    ],
    [
      'failed where one of two findings is waived',
      {
        rules: [PAGES],
        manifest:
          'materials: [{slot: case, file: a.pdf}, {slot: case, file: b.pdf}]\nwaive: [{rule: pages, file: a.pdf, reason: x, by: 张三, until: 2025-06-01}]\n',
        files: { 'a.pdf': pages(11), 'b.pdf': pages(12) },
      },
      ['pages failed'],
      ['error waived pages 4:32 pages.over', 'error failed pages 4:59 pages.over'],
    ],
  ] as const)('%s', (_, submission, ends, findings) => {
    const result = examine(submission);
    expect([outcomes(result), result.findings.map(show)]).toEqual([ends, findings]);
  });

  test('passed with a remark, which weighs as its message does', () => {
    const result = examine({
      rules: [rule('size', 'file', 'slots: [case]', 'bytes: {max: 2000, near: 900}')],
      manifest: CASE,
      files: { 'a.pdf': {} },
    });
    expect(outcomes(result)).toEqual(['size passed']);
    expect(result.findings.map(show)).toEqual(['warning failed size 4:32 bytes.near']);
    expect(result.findings[0]).toMatchObject({
      remark: true,
      basis: { clause: '§1', quote: '原文', source: '示例通知' },
    });
    expect(result.verdict).toBe('ready');
  });
});

describe('a word that holds for some days', () => {
  const FRESH = rule('seal', 'attest', 'statement: {zh: 盖章, en: Seal}', 'valid_days: 30');
  const word = (on: string) => ({
    rules: [FRESH],
    manifest: `attest: [{by: 张三, rule: seal, on: ${on}}]\n`,
    asOf: '2025-06-01T12:00:00+08:00',
  });
  const saidOf = (on: string) => examine(word(on)).findings.map(({ message }) => message.id);

  test('counts on its last day, and is asked for anew on the next', () => {
    expect(saidOf('2025-05-02')).toEqual([]);
    expect(saidOf('2025-05-01')).toEqual(['attest.needed', 'attest.expired']);
  });
});

describe('attestations', () => {
  const attest = (more: string) => `${FORM}attest: [{by: 张三, ${more}}]\n`;

  test.each([
    [
      'none',
      FORM,
      'seal undecided',
      ['error undecided seal 4:32 attest.needed', 'error undecided seal 4:59 attest.needed'],
    ],
    [
      'for all files at once',
      attest('rule: seal, on: 2025-06-01'),
      'seal undecided',
      [
        'error undecided seal 4:32 attest.needed',
        'error undecided seal 4:59 attest.needed',
        'error failed - 5:11 attest.file-needed',
      ],
    ],
    [
      'for one file',
      attest('rule: seal, on: 2025-05-01, file: f.pdf'),
      'seal undecided*',
      ['error undecided seal 4:59 attest.needed'],
    ],
    [
      'of a later day',
      attest('rule: seal, on: 2025-06-02'),
      'seal undecided',
      [
        'error undecided seal 4:32 attest.needed',
        'error undecided seal 4:59 attest.needed',
        'error failed - 5:35 attest.in-future',
      ],
    ],
    [
      'of a rule that isn’t there',
      attest('rule: seel, on: 2025-06-01'),
      'seal undecided',
      [
        'error undecided seal 4:32 attest.needed',
        'error undecided seal 4:59 attest.needed',
        'error failed - 5:25 attest.rule-unknown',
      ],
    ],
    [
      'of a file that isn’t there',
      attest('rule: seal, on: 2025-06-01, file: h.pdf'),
      'seal undecided',
      [
        'error undecided seal 4:32 attest.needed',
        'error undecided seal 4:59 attest.needed',
        'error failed - 5:53 attest.file-unknown',
      ],
    ],
  ])('%s', (_, manifest, end, findings) => {
    const result = examine({ rules: [SEAL], manifest });
    expect([outcomes(result), result.findings.map(show)]).toEqual([[end], findings]);
  });

  test('nobody needs are an advice, unless their rule is due in another phase', () => {
    const manifest = 'fields: {title: {zh: 甲}}\nattest: [{rule: title, by: 张三, on: 2025-06-01}]\n';
    const later = rule('title', 'present', 'of: [fields.title]', 'phase: finalist');
    expect(examine({ rules: [TITLE], manifest }).findings.map(show)).toEqual([
      'advice failed - 5:17 attest.not-needed',
    ]);
    expect(examine({ rules: [later, PAGES], manifest }).findings).toEqual([]);
  });

  test('don’t heal what has failed', () => {
    const result = examine({ rules: [TITLE], manifest: 'attest: [{rule: title, by: 张三, on: 2025-06-01}]\n' });
    expect(outcomes(result)).toEqual(['title failed']);
  });

  const EACH = rule('seal', 'attest', 'statement: {zh: 盖章, en: Seal}', 'for_each: {of: "fields.units[]"}');
  const UNITS = 'fields: {units: [{zh: 示例局, en: Example Bureau}, {zh: 示例院}]}\n';
  const word = (more: string) => `${UNITS}attest: [{by: 张三, rule: seal, on: 2025-06-01${more}}]\n`;
  const unsaid = ['4:19', '4:50'].map((at) => `error undecided seal ${at} attest.needed`);

  test.each([
    ['none', UNITS, 'seal undecided', unsaid],
    ['all at once', word(''), 'seal undecided', [...unsaid, 'error failed - 5:11 attest.item-needed']],
    ['one, by its name in either language', word(', item: example bureau'), 'seal undecided*', unsaid.slice(1)],
    [
      'one that isn’t there',
      word(', item: 示例厅'),
      'seal undecided',
      [...unsaid, 'warning failed - 5:53 attest.other-item'],
    ],
    [
      'each of them',
      `${UNITS}attest: [${['示例局', '示例院'].map((item) => `{by: 张三, rule: seal, on: 2025-06-01, item: ${item}}`).join()}]\n`,
      'seal passed*',
      [],
    ],
  ])('item by item, for %s', (_, manifest, end, findings) => {
    const units =
      'units: {label: {zh: 单位, en: Units}, type: list, items: {type: bilingual, label: {zh: 单位, en: Unit}}}\n';
    const result = examine({ rules: [EACH], manifest, changes: { 'fields.yaml': units } });
    expect([outcomes(result), result.findings.map(show)]).toEqual([[end], findings]);
  });

  const ONE = 'materials: [{slot: form, file: f.pdf}]\n';

  test('hold from the day on that it is in the program’s zone', () => {
    const manifest = `${ONE}attest: [{by: 张三, rule: seal, on: 2025-06-02}]\n`;
    const at = (asOf: string) => outcomes(examine({ rules: [SEAL], manifest, asOf }));
    expect(at('2025-06-01T15:59:59Z')).toEqual(['seal undecided']);
    expect(at('2025-06-01T16:00:00Z')).toEqual(['seal passed*']);
  });

  test('need no file where there is only one, and may give the rule’s full name', () => {
    const manifest = `${ONE}attest: [{by: 张三, rule: example-2025/seal, on: 2025-06-01}]\n`;
    const result = examine({ rules: [SEAL], manifest });
    expect([outcomes(result), result.findings]).toEqual([['seal passed*'], []]);
  });
});

describe('waivers', () => {
  const waive = (more: string) => `waive: [{reason: x, by: 张三, ${more}}]\n`;

  test.each([
    [
      'past their last day',
      waive('rule: title, until: 2025-05-31'),
      ['title failed'],
      ['error failed title 1:1 present.missing', 'error failed - 4:49 waive.expired'],
    ],
    [
      'of a rule that isn’t there',
      waive('rule: tilte, until: 2025-06-01'),
      ['title failed'],
      ['error failed title 1:1 present.missing', 'error failed - 4:35 waive.rule-unknown'],
    ],
    [
      'of a rule that passed',
      `fields: {title: {zh: 甲}}\n${waive('rule: title, until: 2025-06-01')}`,
      ['title passed'],
      ['warning failed - 5:35 waive.not-needed'],
    ],
  ])('%s', (_, manifest, ends, findings) => {
    const result = examine({ rules: [TITLE], manifest });
    expect([outcomes(result), result.findings.map(({ ...f }) => show(f))]).toEqual([ends, findings]);
  });

  test('set a finding aside: it is counted apart and the submission is ready', () => {
    const { counts, verdict } = examine({ rules: [TITLE], manifest: waive('rule: title, until: 2025-06-01') });
    expect([counts, verdict]).toEqual([{ error: 0, warning: 0, advice: 0, waived: 1 }, 'ready']);
  });
});

test('a category written by its name is known for what it means', () => {
  const said = (category: string) =>
    examine({ rules: [TITLE], category: `category: ${category}` }).findings.find(
      ({ message }) => message.id === 'manifest.category-unknown',
    )?.message;
  expect(said('出行')).toMatchObject({ params: { nearest: 'mobility' } });
  expect(said('City')).toMatchObject({ params: { nearest: 'city' } });
  expect(said('mobilty')).toMatchObject({ params: { nearest: 'mobility' } });
});

describe('people’s word', () => {
  const SEAL_FILE = rule('seal', 'attest', 'slots: [case]', 'statement: {zh: 印章清晰, en: The seal is legible}');
  const TRUTH = rule('truth', 'attest', 'statement: {zh: 真实, en: It is true}');
  const files = { 'a.pdf': {}, 'b.pdf': {} };
  const two = 'materials: [{slot: form, file: a.pdf}, {slot: case, file: b.pdf}]\n';

  test('can’t be replaced by a waiver', () => {
    const manifest = 'waive: [{rule: truth, reason: later, by: 张三, until: 2025-06-30}]\n';
    const result = examine({ rules: [TRUTH], manifest });
    expect(result.verdict).toBe('not-ready');
    expect(result.findings.map(show)).toEqual([
      'error undecided truth 1:1 attest.needed',
      'error failed - 4:16 waive.needs-attestation',
    ]);
  });

  test('about another file than the one that waits for it is told so', () => {
    const manifest = `${two}attest: [{rule: seal, file: a.pdf, by: 张三, on: 2025-05-01}]\n`;
    expect(examine({ rules: [SEAL_FILE], manifest, files }).findings.map(show)).toEqual([
      'error undecided seal 4:59 attest.needed',
      'warning failed - 5:29 attest.other-file',
    ]);
  });

  const STAMPED = rule(
    'stamped',
    'seal',
    'slots: [form]',
    'statement: {zh: 已盖章, en: It is sealed}',
    'by: {zh: 我方, en: us}',
  );
  const sealed = (page: SealPage) => ({ 'f.pdf': { seals: known({ pages: [page] }) } });
  const vouched = (page: SealPage, on = '2025-05-01') =>
    examine({
      rules: [STAMPED],
      manifest: `materials: [{slot: form, file: f.pdf}]\nattest: [{rule: stamped, file: f.pdf, by: 张三, on: ${on}}]\n`,
      files: sealed(page),
    });

  test('hides nothing that was seen against it: that is told as an advice, and the rule passes', () => {
    const result = vouched({ made: 'scan', grey: false, marks: [] });
    expect([outcomes(result), result.findings.map(show), result.verdict]).toEqual([
      ['stamped passed*'],
      ['advice failed stamped 4:32 attest.despite'],
      'ready',
    ]);
    const [{ what } = { what: undefined }] = result.findings.map(({ message }) => say(message));
    expect(what?.zh).toContain('没有在这份文件里看到印章');
    expect(what?.zh).toContain('“张三”已于 2025-05-01 确认');
    expect(what?.en).toContain('"张三" confirmed this on 2025-05-01');
  });

  test('says all of it where nothing could be told', () => {
    expect(vouched({ made: 'scan', grey: true, marks: [] }).findings).toEqual([]);
  });

  test('of more than a year ago is asked for anew', () => {
    const on = (day: string) =>
      examine({ rules: [TRUTH], manifest: `attest: [{rule: truth, by: 张三, on: ${day}}]\n` }).findings.map(show);
    expect(on('2024-06-01')).toEqual([]);
    expect(on('2024-05-31')).toEqual(['warning failed - 4:36 attest.old']);
  });
});

describe('what is found', () => {
  test('about one file that doesn’t open is said once, by the weightiest', () => {
    const should = rule('a-pages', 'file', 'level: should', 'slots: [case]', 'pages: {max: 5}');
    const result = examine({ rules: [should, PAGES, OPENS], manifest: CASE, files: { 'a.pdf': CORRUPT } });
    expect(outcomes(result)).toEqual(['a-pages undecided', 'pages undecided', 'opens failed']);
    expect(result.findings.map(show)).toEqual(['error failed opens 4:32 pdf.corrupt']);
  });

  test('about a missing file is said once, and no rule takes it for passed', () => {
    const missing = message('file.missing', { file: 'a.pdf', nearest: undefined });
    const result = examine({ rules: [PAGES, OPENS], manifest: CASE, files: { 'a.pdf': missing } });
    expect(outcomes(result)).toEqual(['pages undecided', 'opens undecided']);
    expect(result.findings.map(({ message }) => message.id)).toEqual(['file.missing']);
  });

  test('about a path that may not be used, or none at all, is said once, and no rule takes it for passed', () => {
    const manifest = 'materials: [{slot: case, file: ../a.pdf}, {slot: case}]\n';
    const result = examine({ rules: [PAGES, OPENS], manifest });
    expect(outcomes(result)).toEqual(['pages undecided', 'opens undecided']);
    expect(result.findings.map(show)).toEqual([
      'error failed - 4:32 path.outside',
      'error failed - 4:44 manifest.file-blank',
    ]);
  });

  const EMPTY = rule('empty', 'text', 'severity: warning', 'of: [fields.title]', 'placeholders: [energy]');
  const FIGURE = rule('figure', 'text', 'of: [fields.title.zh]', 'number: true');
  const THERE = rule('there', 'present', 'slots: [case]');
  const ENOUGH = rule('enough', 'count', 'slots: [case]', 'min: 2');
  const KNOWN = rule('known', 'value', 'of: [category]', 'one_of: [city]');
  const PLACEHOLDER = 'fields: {title: {zh: 光伏, en: Solar roofs}}\n';
  const WAIVED = 'waive: [{rule: there, reason: x, by: 张三, until: 2025-06-01}]\n';

  test.each([
    [
      'a placeholder doesn’t also lack figures',
      { rules: [EMPTY, FIGURE.replace('level: must', 'level: should')], manifest: PLACEHOLDER },
      ['empty failed', 'figure failed'],
      ['warning failed empty 4:22 text.placeholder'],
    ],
    [
      'but what weighs more is said',
      { rules: [EMPTY, FIGURE], manifest: PLACEHOLDER },
      ['empty failed', 'figure failed'],
      ['error failed figure 4:22 text.no-number', 'warning failed empty 4:22 text.placeholder'],
    ],
    [
      'of what isn’t there at all there are not also too few',
      { rules: [THERE, ENOUGH] },
      ['there failed', 'enough failed'],
      ['error failed there 1:1 present.material-missing'],
    ],
    [
      'but there are where that is waived',
      { rules: [THERE, ENOUGH], manifest: WAIVED },
      ['there waived', 'enough failed'],
      ['error failed enough 1:1 count.under', 'error waived there 1:1 present.material-missing'],
    ],
    [
      'and where one of them is there',
      { rules: [THERE, ENOUGH], manifest: CASE, files: { 'a.pdf': pages(1) } },
      ['there passed', 'enough failed'],
      ['error failed enough 4:1 count.under'],
    ],
    [
      'an unknown category is not also one that isn’t allowed',
      { rules: [KNOWN], category: 'category: town' },
      ['known failed'],
      ['error failed - 3:11 manifest.category-unknown'],
    ],
    [
      'but a known one is',
      { rules: [KNOWN], category: 'category: mobility' },
      ['known failed'],
      ['error failed known 3:11 value.not-one-of'],
    ],
  ] as const)('is not what only follows: %s', (_, submission, ends, findings) => {
    const result = examine(submission);
    expect([outcomes(result), result.findings.map(show)]).toEqual([ends, findings]);
  });

  test('in the same words at several places is said at each', () => {
    const result = examine({ rules: [PAGES], manifest: 'fields:\n\ttitle:\n\t\tzh: 甲\nzone：x\n' });
    expect(result.findings.map(show)).toEqual([
      'error failed - 5:1 source.tab',
      'error failed - 6:1 source.tab',
      'error failed - 7:1 shape.unknown-key',
      'error failed - 7:5 source.full-width-colon',
    ]);
  });

  test('whatever the rules: categories, slots, and a file named twice', () => {
    const materials =
      'materials: [{slot: csae, file: a.pdf}, {slot: case, file: b/../a.pdf}]\nfields: {title: {zh: 甲}}\n';
    const shown = (category: string) => examine({ rules: [TITLE], manifest: materials, category }).findings.map(show);
    const twice = ['error failed - 4:20 manifest.slot-unknown', 'error failed - 4:59 manifest.same-file-twice'];
    expect(shown('category: city')).toEqual(twice);
    expect(shown('category: town')).toEqual(['error failed - 3:11 manifest.category-unknown', ...twice]);
    expect(shown('# none')).toEqual(['error failed - 1:1 manifest.category-missing', ...twice]);
  });

  test('of one content under two names weighs more where it would be counted twice', () => {
    const files = { 'a.pdf': { sha256: 'x' }, 'b.pdf': { sha256: 'x' }, 'c.pdf': { sha256: 'y' } };
    const shown = (first: string, second: string) =>
      examine({
        rules: [TITLE],
        manifest: `materials: [{slot: ${first}, file: a.pdf}, {slot: ${second}, file: b.pdf}, {slot: case, file: c.pdf}]\nfields: {title: {zh: 甲}}\n`,
        files,
      }).findings.map(show);
    expect(shown('case', 'case')).toEqual(['error failed - 4:59 manifest.same-content-twice']);
    expect(shown('form', 'case')).toEqual(['warning failed - 4:59 manifest.same-content-elsewhere']);
  });

  test('of a category or an address is said once, though a rule fails by it too', () => {
    const known = rule('known', 'value', 'of: [category]', 'one_of: [city, mobility]');
    const given = rule('given', 'present', 'of: [category]');
    const email = rule('email', 'value', 'of: [contact.email]', 'type: email');
    const judged = (category: string) =>
      examine({ rules: [known, given, email], manifest: 'contact: {email: a@b}\n', category });
    const unknown = judged('category: town');
    expect(outcomes(unknown)).toEqual(['known failed', 'given passed', 'email failed']);
    expect(unknown.findings.map(show)).toEqual([
      'error failed - 3:11 manifest.category-unknown',
      'error failed - 4:18 manifest.bad-address',
    ]);
    const none = judged('# none');
    expect(outcomes(none)).toEqual(['known not-applicable', 'given failed', 'email failed']);
    expect(none.findings.map(show)).toEqual([
      'error failed - 1:1 manifest.category-missing',
      'error failed - 4:18 manifest.bad-address',
    ]);
  });

  test('of a missing list is not also that it has too few items', () => {
    const given = rule('given', 'present', 'of: [fields.people]');
    const enough = rule('enough', 'count', 'of: fields.people', 'min: 2');
    const shown = (rules: readonly string[], people: string, more = '') =>
      examine({ rules, manifest: `fields: {people: ${people}}\n${more}` }).findings.map(show);
    expect(shown([given, enough], '[]')).toEqual(['error failed given 4:10 present.missing']);
    expect(shown([enough], '[]')).toEqual(['error failed enough 4:10 count.under']);
    expect(shown([given.replace('must', 'should'), enough], '[]')).toEqual([
      'error failed enough 4:10 count.under',
      'warning failed given 4:10 present.missing',
    ]);
    expect(shown([given, enough], '[{name: {zh: 甲}}]')).toEqual(['error failed enough 4:10 count.under']);
    expect(shown([given, enough], '甲')).toEqual(['error failed - 4:18 shape.wrong-type']);
    expect(shown([enough], '甲')).toEqual(['error failed - 4:18 shape.wrong-type']);
    const waive = 'waive: [{rule: enough, reason: x, by: 张三, until: 2025-06-01}]\n';
    expect(shown([given, enough], '[]', waive)).toEqual([
      'error waived enough 4:10 count.under',
      'error failed given 4:10 present.missing',
    ]);
  });

  test('of syntax, shape, files and rules comes in one run', () => {
    const manifest = `titel：x\nmaterials: [{slot: case, file: a.pdf}]\nphase: later\n`;
    const result = examine({ rules: [TITLE, PAGES], manifest, files: { 'a.pdf': pages(11) } });
    expect(result.findings.map(({ message }) => message.id).toSorted()).toEqual([
      'pages.over',
      'present.missing',
      'shape.not-one-of',
      'shape.unknown-key',
      'source.full-width-colon',
    ]);
    expect([result.verdict, result.counts.error]).toEqual(['not-ready', 5]);
  });

  test('by a should-rule is a warning: the submission is ready', () => {
    const { verdict, counts } = examine({ rules: [rule('title', 'present', 'level: should', 'of: [fields.title]')] });
    expect([verdict, counts]).toEqual(['ready', { error: 0, warning: 1, advice: 0, waived: 0 }]);
  });
});

const finding: fc.Arbitrary<Finding> = fc.record({
  message: fc.constantFrom(
    message('pdf.restricted', {}),
    message('text.none', {}),
    message('pdf.damaged', { pages: 3 }),
    message('pdf.damaged', { pages: 4 }),
  ),
  severity: fc.constantFrom('error', 'warning', 'advice'),
  outcome: fc.constantFrom('failed', 'undecided', 'waived'),
  rule: fc.constantFrom('p/a', 'p/b'),
  subject: fc.record({ file: fc.constantFrom('a.pdf', 'b.pdf', '甲.pdf', '😀.pdf') }),
  place: fc
    .record({ line: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: 1, max: 3 }) })
    .map((start) => ({ file: 'd', span: { start, end: start }, route: [] })),
});

describe('the order of findings', () => {
  test('doesn’t depend on the order in which they come', () => {
    const shuffled = fc
      .array(finding, { maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => void expect(conclude(other, [])).toEqual(conclude(all, []))),
      { numRuns: 500 },
    );
  });

  test('is total', () => {
    fc.assert(
      fc.property(finding, finding, finding, (a, b, c) => {
        expect(Math.sign(compareFindings(a, b)) + Math.sign(compareFindings(b, a))).toBe(0);
        if (compareFindings(a, b) === 0) expect(a).toEqual(b);
        if (compareFindings(a, b) < 0 && compareFindings(b, c) < 0) expect(compareFindings(a, c)).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

test('only what rules that are due ask for is looked into', () => {
  const reply = rule('r', 'file', 'slots: [form]', 'pages: {max: 1}', 'phase: reply');
  const other = rule('o', 'text', 'slots: [form]', 'language: zh', 'when: {category: [mobility]}');
  const { program } = loadPack([PAGES, reply, other, rule('f', 'file', 'slots: [form, case]', 'formats: [pdf]')]);
  const { manifest } = parseManifest(read('dossier: 1\ncategory: city\n'), undefined);
  const needed = program && facetsNeeded(program, manifest, 'apply');
  expect(Array.from(needed ?? [], ([slot, facets]) => [slot, [...facets]])).toEqual([
    ['case', []],
    ['form', []],
  ]);
});
