import { expect, test } from 'vitest';
import { humanReport } from '../../src/report/human.ts';
import { jsonFinding } from '../../src/report/json.ts';
import { rule } from '../programs/pack.ts';
import { checked, examine, outcomes, show } from './submission.ts';

const LISTS = {
  'lists.yaml': 'winners: {supplied: winners.txt, what: {zh: 往届获奖名单, en: Earlier winners}}\nwords: [待定]\n',
};
const NEW = rule('new', 'relation', 'of: fields.people[].name', 'disjoint_from: lists.winners');
const TITLE = rule('title', 'text', 'of: [fields.title]', 'placeholders: [words, winners]');
const MANIFEST = 'fields: {title: {zh: 待定}, people: [{name: {zh: 甲}}]}\n';

test('a rule against a list that nobody supplied is undecided, and says which', () => {
  const result = examine({ rules: [NEW, TITLE], changes: LISTS, manifest: MANIFEST });
  expect(outcomes(result)).toEqual(['new undecided', 'title undecided']);
  expect(result.findings.map(({ outcome, message }) => `${outcome} ${message.id}`)).toEqual(['undecided list.missing']);
  expect(result.findings[0]?.message.params).toEqual({
    what: { zh: '往届获奖名单', en: 'Earlier winners' },
    file: 'winners.txt',
  });
  expect(result.verdict).toBe('not-ready');
});

test('a person may compare instead', () => {
  const attest = 'attest: [{rule: new, by: 张三, on: 2025-06-01}]\n';
  const result = examine({ rules: [NEW], changes: LISTS, manifest: MANIFEST + attest });
  expect(outcomes(result)).toEqual(['new passed*']);
  expect(result.findings.map(show)).toEqual([]);
});

test('with nothing to compare the rule is not applicable', () => {
  expect(outcomes(examine({ rules: [NEW], changes: LISTS }))).toEqual(['new not-applicable']);
});

test('what the call says becomes of a submission is told with the finding', () => {
  const rules = [rule('title', 'present', 'of: [fields.title]', 'consequence: can-be-mended')];
  const { input, result } = checked({ rules });
  const [finding] = result.findings;
  expect(finding && jsonFinding(finding).consequence).toBe('can-be-mended');
  const report = {
    manifestFile: 'dossier.yaml',
    lineOf: () => undefined,
    program: input.program,
    programNamed: 'example-2025',
    category: 'city',
    phase: 'apply' as const,
    asOf: input.asOf,
    rehearsed: false,
    result,
    materials: [],
    closes: undefined,
  };
  const text = humanReport(report, { langs: ['zh', 'en'], colors: false, columns: 200, quiet: false });
  expect(text).toContain('后果');
  expect(text).toContain('不符合的，可以在规定的时间内补正。');
  expect(text).toContain('If it is not met, it can be put right within the time that the organiser sets.');
});

test('a consequence that doesn’t exist is a fault of the pack', () => {
  expect(() => examine({ rules: [rule('title', 'present', 'of: [fields.title]', 'consequence: fatal')] })).toThrow(
    'shape.not-one-of',
  );
});
