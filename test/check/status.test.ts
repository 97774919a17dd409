import { describe, expect, test } from 'vitest';
import { facetsNeeded } from '../../src/check/evidence.ts';
import { statusOf } from '../../src/check/status/status.ts';
import { known, unknown } from '../../src/facts/facts.ts';
import { message } from '../../src/findings/catalogue.ts';
import { aboutWords } from '../../src/report/status/words-of.ts';
import { rule } from '../programs/pack.ts';
import { pdf, withText } from '../rules/evidence.ts';
import { checked, type Submission } from './submission.ts';

const FIELDS = `novelty: {type: bilingual, label: {zh: 创新性, en: Innovation}}
reach: {type: integer, label: {zh: 人数, en: People}}
area: {type: text, label: {zh: 区域, en: Area}}
plan: {type: bilingual, label: {zh: 计划, en: Plan}}
planned: {type: boolean, label: {zh: 是否计划, en: Planned}}
score:
  type: record
  label: {zh: 自评分, en: Own scores}
  keys:
    novelty: {type: number, label: {zh: 创新性, en: Innovation}}
    scope: {type: number, label: {zh: 范围, en: Scope}}
`;

const SHEET = `title: {zh: 就绪表, en: Readiness sheet}
clause: §1
supports: [case]
score_max: 10
parts:
  - title: {zh: 维度, en: Dimensions}
    clause: §1
    dimensions:
      - id: novelty
        label: {zh: 创新性, en: Innovation}
        clause: {at: §1}
        answers: [fields.novelty]
        answers_when: [{when: {field: fields.planned, is: true}, of: [fields.plan]}]
        rules: [said]
        score: fields.score.novelty
      - id: scope
        label: {zh: 范围, en: Scope}
        clause: {at: §1}
        answers: [fields.reach, fields.area]
        figures: true
        score: fields.score.scope
      - id: extra
        label: {zh: 另一项, en: Other}
        clause: {at: §1}
        claimed: {field: fields.planned, present: true}
        answers: [fields.plan]
        rules: [said]
        evidence: false
keywords:
  clause: {at: §2}
  slots: [case]
  lists: {city: [energy]}
  aliases: [[光伏, solar]]
moves: {clause: {at: §3}, rules: [cases, mapped]}
`;

const RULES = [
  rule('said', 'present', 'level: should', 'of: [fields.novelty, fields.plan]', 'languages: [zh]'),
  rule('cases', 'count', 'slots: [case]', 'vary_by: {field: category, table: {city: {min: 1}, mobility: {min: 2}}}'),
  rule('mapped', 'present', 'level: should', 'when: {category: [mobility]}', 'of: [fields.area]'),
];

/** The status of a submission to a small pack with a sheet. */
function status(submission: Omit<Submission, 'rules'>, more: readonly string[] = []) {
  const lists = 'energy: [光伏, solar, 风电, 储能]\n';
  const changes = { 'fields.yaml': FIELDS, 'sheet.yaml': SHEET, 'lists.yaml': lists, ...submission.changes };
  const { input, result } = checked({ ...submission, rules: [...RULES, ...more], changes });
  return statusOf(input, result, 'Asia/Shanghai');
}

const LONG_ZH = '本项目首次把客流、信号和停车放进同一个模型，每五分钟联合调度一次，效果经第三方评估。';
const LONG_EN =
  'The project puts demand, signals and parking into one model and dispatches them together every five minutes, as a third party has evaluated.';

/** A dimension's row: state, answers and, in words, why it is thin. */
function row(manifest: string, id: string): string {
  const rows = status({ manifest }).sheet?.parts.flatMap((part) => part.rows) ?? [];
  const found = rows.find(({ dimension }) => dimension.id === id) ?? expect.fail(id);
  const thin = found.thin.map(({ why, ...more }) => [why, ...Object.values(more)].join(' '));
  return [`${found.state} ${found.answered}/${found.asked}`, ...thin].join(', ');
}

const novelty = (zh: string, en: string): string => `fields: { novelty: { zh: "${zh}", en: "${en}" } }\n`;

describe('a row of the readiness sheet', () => {
  test.each([
    ['nothing is answered', 'fields: {}\n', 'empty 0/1'],
    ['blanks are no answer', novelty('', '。'), 'empty 0/1'],
    ['enough in both languages', novelty(LONG_ZH, LONG_EN), 'filled 1/1'],
    ['no English', novelty(LONG_ZH, ''), 'thin 1/1, one-language en'],
    ['both short', novelty('首次联合调度', 'For the first time'), 'thin 1/1, short zh 6 30, short en 4 20'],
    ['no Chinese: the rule says so', novelty('', LONG_EN), 'unmet 1/1, one-language zh'],
    [
      'another answer is asked for in some cases only',
      `fields: { planned: true, novelty: { zh: ${LONG_ZH}, en: "${LONG_EN}" } }\n`,
      'unmet 1/2',
    ],
  ])('innovation: %s', (_, manifest, wanted) => {
    const plan = manifest.includes('planned') ? manifest : manifest.replace(/ ?}\n$/, `, plan: { zh: 计划 } }\n`);
    expect(row(plan, 'novelty')).toBe(wanted);
  });

  test('thirty characters and twenty words are enough, one less is short', () => {
    const of = (zh: number, en: number): string =>
      row(
        novelty('字'.repeat(zh), Array(en).fill('word').join(' ')).replace(/ }\n$/, ', plan: { zh: 计划 } }\n'),
        'novelty',
      );
    expect(of(30, 20)).toBe('filled 1/1');
    expect(of(29, 19)).toBe('thin 1/1, short zh 29 30, short en 19 20');
  });

  test.each([
    ['a number is a figure', 'fields: { reach: 10 }\n', 'filled 1/2'],
    ['a digit in a note is one, and notes are never too short', 'fields: { area: 全市412平方公里 }\n', 'filled 1/2'],
    ['a number in Chinese', 'fields: { area: 三百平方公里 }\n', 'filled 1/2'],
    ['none', 'fields: { area: 全市 }\n', 'thin 1/2, no-figure'],
  ])('scope: %s', (_, manifest, wanted) => {
    expect(row(manifest, 'scope')).toBe(wanted);
  });

  test('what is not claimed is neither empty nor thin', () => {
    expect(row('fields: {}\n', 'extra')).toBe('unclaimed 0/1');
    expect(row('fields: { planned: true }\n', 'extra')).toBe('empty 0/1');
  });

  test('evidence is missed only once some material says what it supports', () => {
    const fields = 'fields: { reach: 10 }\nmaterials:\n  - { slot: case, file: a.pdf';
    expect(row(`${fields} }\n`, 'scope')).toBe('filled 1/2');
    expect(row(`${fields}, supports: [scope] }\n`, 'scope')).toBe('filled 1/2');
    expect(row(`${fields}, supports: [novelty] }\n`, 'scope')).toBe('thin 1/2, no-evidence');
  });

  test('a rule over several dimensions is quoted only where it speaks of its answers', () => {
    const rows = status({ manifest: 'fields: { planned: true }\n' }).sheet?.parts[0]?.rows ?? [];
    expect(rows.map(({ says }) => says.length)).toEqual([2, 0, 1]);
  });

  test('a rule of one dimension is quoted there whatever it speaks of', () => {
    const sheet = SHEET.replace('figures: true', 'rules: [cases]');
    const rows = status({ changes: { 'sheet.yaml': sheet } }).sheet?.parts[0]?.rows ?? [];
    expect(rows[1]?.says.map(({ message }) => message.id)).toEqual(['count.under']);
  });
});

describe('the sheet as a whole', () => {
  test('own scores are added, and none is invented', () => {
    const scores = (given: string) => status({ manifest: `fields: { score: {${given}} }\n` }).sheet?.scores;
    expect(scores('')).toEqual({ sum: 0, given: 0, asked: 2, most: 20 });
    expect(scores('novelty: 7.5')).toEqual({ sum: 7.5, given: 1, asked: 2, most: 20 });
    expect(scores('novelty: 7.5, scope: 0')).toEqual({ sum: 7.5, given: 2, asked: 2, most: 20 });
  });

  test('a word that is no dimension is remarked on the sheet and is no finding', () => {
    const manifest = 'materials:\n  - { slot: case, file: a.pdf, supports: [noveltie, scope] }\n';
    const { sheet, next } = status({ manifest, files: { 'a.pdf': withText('光伏') } });
    expect(sheet?.unknownSupports).toEqual([{ file: 'a.pdf', word: 'noveltie', nearest: 'novelty' }]);
    expect(next.work).toEqual({ files: [], entries: [], moment: [] });
  });
});

describe('keywords', () => {
  const materials = (count: number): string =>
    `materials:\n${Array.from({ length: count }, (_, i) => `  - { slot: case, file: ${i}.pdf }\n`).join('')}`;

  test('each case with its words, its pages, and all of them together', () => {
    const files = {
      '0.pdf': { ...pdf(4), ...withText('ＳＯＬＡＲ 与风 电') },
      '1.pdf': { ...pdf(3), ...withText('solaris') },
    };
    const { keywords } = status({ manifest: materials(2), files });
    expect(keywords?.terms).toEqual(['光伏', '风电', '储能']);
    expect(keywords?.cases.map(({ found, pages }) => [found, pages])).toEqual([
      [['光伏', '风电'], 4],
      [[], 3],
    ]);
    expect(keywords).toMatchObject({ found: ['光伏', '风电'], pages: 7 });
  });

  test('a text that can’t be had is unknown, not without words', () => {
    const why = message('text.none', {});
    const files = { '0.pdf': { ...pdf(4), text: unknown(why) }, '1.pdf': { text: known({ text: '储能' }) } };
    const { keywords } = status({ manifest: materials(2), files });
    expect(keywords?.cases.map(({ found, why }) => [found, why])).toEqual([
      [undefined, why],
      [['储能'], undefined],
    ]);
    expect(keywords?.pages).toBeUndefined();
  });

  test('a category without a list has none', () => {
    expect(status({ category: 'category: mobility' }).keywords).toBeUndefined();
  });

  test('which other categories there are cases enough for', () => {
    const moves = (count: number, fields = 'fields: { area: 全市 }\n') =>
      status({ manifest: fields + materials(count) }).moves;
    expect(moves(1)).toEqual({ fits: [], lacks: ['mobility'] });
    expect(moves(2)).toEqual({ fits: ['mobility'], lacks: [] });
    // A rule that is there for the other category alone is asked as well.
    expect(moves(2, '')).toEqual({ fits: [], lacks: ['mobility'] });
    expect(status({ manifest: materials(2), category: '' }).moves).toBeUndefined();
  });
});

test('files are looked into for every phase and for the sheet only where no phase is given', () => {
  const seen = rule('seen', 'file', 'phase: finalist', 'slots: [form]', 'opens: true');
  const { program, manifest } = checked({
    rules: [seen],
    changes: {
      'sheet.yaml': SHEET.replace(/^ +rules: .*\n|^moves.*/gm, ''),
      'fields.yaml': FIELDS,
      'lists.yaml': 'energy: [光伏, solar]\n',
    },
  }).input;
  const facets = (phase: 'apply' | undefined) =>
    [...facetsNeeded(program, manifest, phase)].map(([slot, found]) => [slot, ...found]);
  expect(facets('apply')).toEqual([]);
  expect(facets(undefined)).toEqual([
    ['case', 'text'],
    ['form', 'opens'],
  ]);
});

describe('phases and next steps', () => {
  const WINDOW = rule(
    'window',
    'window',
    'phase: reply',
    'opens: "2025-06-16"',
    'closes: "2025-06-30"',
    'zone: Asia/Shanghai',
  );
  const SEAL = rule('seal', 'attest', 'slots: [case]', 'statement: {zh: 已盖章, en: Sealed}');
  const FEE = rule('fee', 'inform', 'level: info', 'phase: ceremony');

  test('each phase with anything in it, judged as if it were now', () => {
    const { phases } = status({ asOf: '2025-06-01T00:00:00+08:00' }, [WINDOW, FEE]);
    expect(phases.map(({ phase }) => phase)).toEqual(['apply', 'reply', 'ceremony']);
    expect(phases[1]?.rules.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(phases[2]).toMatchObject({ rules: [], windows: [], informs: [{ id: 'fee' }] });
  });

  test.each([
    ['2025-06-15T23:59:59+08:00', 'not-open'],
    ['2025-06-16T00:00:00+08:00', 'open'],
    ['2025-06-30T23:59:59+08:00', 'open'],
    ['2025-07-01T00:00:00+08:00', 'closed'],
  ])('at %s the window is %s', (asOf, state) => {
    const [window] = status({ asOf }, [WINDOW]).phases[1]?.windows ?? [];
    expect(window).toMatchObject({
      state,
      opens: { first: Date.parse('2025-06-16T00:00:00+08:00') },
      closes: { first: Date.parse('2025-07-01T00:00:00+08:00') },
    });
  });

  test('errors by kind of work: named once, with how many say so; warnings are left to validate', () => {
    const manifest = `fields: {}
materials:
  - { slot: case, file: gone.pdf }
  - { slot: case }
  - { slot: case }
`;
    const missing = message('file.missing', { file: 'gone.pdf', nearest: undefined });
    const must = rule('area', 'present', 'of: [fields.area]');
    const late = rule('late', 'window', 'closes: "2025-05-01"', 'zone: Asia/Shanghai');
    const { next } = status({ manifest, files: { 'gone.pdf': missing } }, [must, late, SEAL]);
    const names = (tasks: typeof next.work.files) =>
      tasks.map(({ about, errors }) => `${aboutWords(about, 'en')} ${errors}`);
    expect(names(next.work.files)).toEqual(['gone.pdf 1', 'Case 2']);
    expect(names(next.work.entries)).toEqual(['Area 1']);
    expect(names(next.work.moment)).toEqual(['Rule late 1']);
    expect(next.attestations).toEqual([]);
  });

  test('what a person has to vouch for, once for all files', () => {
    const manifest = 'materials:\n  - { slot: case, file: a.pdf }\n  - { slot: case, file: b.pdf }\n';
    const files = { 'a.pdf': withText('光伏'), 'b.pdf': withText('光伏') };
    expect(status({ manifest, files }, [SEAL]).next.attestations).toEqual([
      {
        rule: 'example-2025/seal',
        statement: { zh: '已盖章', en: 'Sealed' },
        binding: true,
        files: ['a.pdf', 'b.pdf'],
      },
    ]);
    const attested = `${manifest}attest:\n  - { rule: seal, file: a.pdf, by: 李样本, on: 2025-05-01 }\n`;
    expect(status({ manifest: attested, files }, [SEAL]).next.attestations[0]?.files).toEqual(['b.pdf']);
  });
});
