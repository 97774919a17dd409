import { describe, expect, test } from 'vitest';
import { ASKING_KINDS } from '../../src/findings/asks.ts';
import { RULE_KINDS } from '../../src/rules/kinds.ts';
import { run } from './case.ts';
import { CASES } from './cases/all.ts';

describe.each(Object.entries(CASES))('%s', (kind, cases) => {
  test.each(cases)('%s', (_, params, made, drafts) => {
    expect(run(kind, params, made)).toEqual(drafts);
  });
});

describe('the cases', () => {
  const kinds = RULE_KINDS.map(({ kind }) => kind);

  test('are of every kind, and each kind is listed once', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test.each(RULE_KINDS.map(({ kind, params }) => [kind, Object.keys(params)] as const))(
    'of %s use every parameter',
    (kind, keys) => {
      const used = new Set((CASES[kind] ?? []).flatMap(([, params]) => Object.keys(params)));
      expect(keys.filter((key) => !used.has(key))).toEqual([]);
    },
  );

  test.each(kinds.filter((kind) => kind !== 'inform'))('of %s have one that passes and one that doesn’t', (kind) => {
    const ends = (CASES[kind] ?? []).map(([, , , drafts]) => drafts);
    expect(ASKING_KINDS.includes(kind) || ends.some((drafts) => drafts.length === 0)).toBe(true);
    expect(ends.some((drafts) => typeof drafts !== 'string' && drafts.length > 0)).toBe(true);
  });
});
