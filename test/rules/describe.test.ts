import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/findings/draft.ts';
import { loadProgram } from '../../src/programs/load.ts';
import { namesOf } from '../../src/programs/names.ts';
import { circumstanceOf } from '../../src/rules/circumstance.ts';
import type { Condition } from '../../src/rules/condition.ts';
import { RULE_KINDS } from '../../src/rules/kinds.ts';
import type { Names } from '../../src/rules/names.ts';
import { circumstancePhrase } from '../../src/wording/en/circumstance.ts';
import { loadPack } from '../programs/pack.ts';
import { bound } from './case.ts';
import { CASES } from './cases/all.ts';
import { evidenceOf } from './evidence.ts';

const same = (text: string) => ({ zh: text, en: text });
const namesWith = (lists: Names['lists']): Names => ({
  labelOf: same,
  fullLabelOf: same,
  slotLabel: same,
  optionsAt: () => ({}),
  listLabel: same,
  isListAt: (path) => path.endsWith('s'),
  lists,
});

const outcomeOf = ({ message, undecided, remark }: Pick<Draft, 'message' | 'undecided' | 'remark'>): string =>
  `${message.id}${undecided ? ', undecided' : ''}${remark ? ', remark' : ''}`;

/** What reading a file brings up, whatever the rule: no rule's own. */
const OF_FILES =
  /^(file\.(?!not-opened)|pdf\.|word\.|image\.|video\.|media\.none|path\.|manifest\.|text\.not-readable|format\.extension-lies)/;

describe.each(RULE_KINDS)('$kind', ({ kind }) => {
  test('tells how it is checked, and shows all that it says by itself', () => {
    for (const [about, params, made] of CASES[kind] ?? []) {
      const rule = bound(kind, params);
      const evidence = evidenceOf(made);
      const { how, examples } = rule.describe(namesWith(made.lists ?? {}));
      expect(how.length, about).toBeGreaterThan(0);
      const shown = new Set(examples.map(outcomeOf));
      const said = rule.applies(evidence) ? rule.check(evidence).map(outcomeOf) : [];
      const own = said.filter((one) => !OF_FILES.test(one));
      expect(
        own.filter((one) => !shown.has(one)),
        about,
      ).toEqual([]);
    }
  });

  test('shows nothing that it never says', () => {
    const cases = CASES[kind] ?? [];
    const said = new Set(
      cases.flatMap(([, params, made]) => bound(kind, params).check(evidenceOf(made)).map(outcomeOf)),
    );
    const shown = cases.flatMap(
      ([, params, made]) => bound(kind, params).describe(namesWith(made.lists ?? {})).examples,
    );
    expect(shown.map(outcomeOf).filter((one) => !OF_FILES.test(one) && !said.has(one))).toEqual([]);
  });
});

describe('a condition in words', () => {
  const A = { field: 'A', present: true };
  const B = { field: 'B', present: true };
  test.each<[Condition, string]>([
    [{ category: ['city'] }, 'the category is "city"'],
    [{ not: { category: ['city', 'town'] } }, 'the category is not one of "city", "town"'],
    [{ field: 'A', is: true }, '"A" is "true"'],
    [{ field: 'A', in: ['x', 'y'], present: true }, '"A" is one of "x", "y", and "A" is filled in'],
    [{ field: 'A', includes: 'x' }, '"A" lists "x"'],
    [{ field: 'A', more_than: 1 }, '"A" is more than 1'],
    [{ not: { field: 'As', more_than: 1 } }, '"As" has at most 1'],
    [{ field: 'A', present: false }, '"A" is not filled in'],
    [{ slot: 'form' }, 'the manifest has a material of the kind "form"'],
    [{ not: { not: A } }, '"A" is filled in'],
    [{ not: { all: [A, B] } }, '"A" is not filled in, or "B" is not filled in'],
    [{ not: { any: [A, { not: B }] } }, '"A" is not filled in, and "B" is filled in'],
    [
      { any: [{ all: [A, B] }, { slot: 'form' }] },
      '("A" is filled in, and "B" is filled in), or the manifest has a material of the kind "form"',
    ],
    [
      { category: ['city'], all: [A, { all: [B] }] },
      'the category is "city", and "A" is filled in, and "B" is filled in',
    ],
    [
      { not: { category: ['city'], slot: 'form' } },
      'the category is not "city", or the manifest has no material of the kind "form"',
    ],
  ])('%j', (condition, phrase) => {
    expect(circumstancePhrase(circumstanceOf(condition, namesWith({})))).toBe(phrase);
  });
});

describe('the names of a program', () => {
  const { program } = loadPack([], {
    'fields.yaml': `gdp:
  type: record
  label: {zh: GDP, en: GDP}
  keys:
    year: {type: integer, label: {zh: GDP年份, en: "GDP: year"}}
    note: {type: bilingual, label: {zh: 说明, en: Note}}
people:
  type: list
  label: {zh: 完成人, en: Contributors}
  items:
    type: record
    label: {zh: 完成人, en: Contributor}
    keys:
      role: {type: choice, label: {zh: 分工, en: Role}, options: {lead: {zh: 牵头, en: Lead}}}
joint: {type: boolean, label: {zh: 联合申报, en: Joint}}
`,
  });
  if (program === undefined) throw new Error('the pack has a fault');
  const names = namesOf(program);

  test.each([
    ['fields.gdp.year', 'GDP年份', 'GDP: year'],
    ['fields.gdp.note.zh', 'GDP·说明（中文）', 'GDP: Note (Chinese)'],
    ['fields.people[].role', '完成人（逐项）·分工', 'Contributor (each): Role'],
    ['applicant.name', '申报单位名称', 'Applicant name'],
    ['materials.supplier', '供应商', 'Supplier'],
  ])('%s', (path, zh, en) => expect(names.fullLabelOf(path)).toEqual({ zh, en }));

  test('of the words that a value can be', () => {
    expect(Object.keys(names.optionsAt('category'))).toEqual(['city', 'mobility']);
    expect(names.optionsAt('fields.joint')).toMatchObject({ true: { zh: '是' } });
    expect(names.optionsAt('fields.people')).toEqual({ lead: { zh: '牵头', en: 'Lead' } });
    expect(names.optionsAt('fields.gdp.year')).toEqual({});
  });
});

describe('every rule of the packs', () => {
  const root = new URL('../../templates/programs/', import.meta.url);
  test.each(['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'])('of %s', (id) => {
    const { program } = loadProgram(id, (file) => {
      const at = new URL(`${id}/${file}`, root);
      return existsSync(at) ? readFileSync(at) : undefined;
    });
    if (program === undefined) throw new Error(`${id} does not load`);
    const names = namesOf(program);
    const bare = program.rules.filter((rule) => {
      const { how, examples } = rule.check.describe(names);
      return how.length === 0 || (examples.length === 0) !== (rule.kind === 'inform');
    });
    expect(bare.map((rule) => rule.id)).toEqual([]);
  });
});
