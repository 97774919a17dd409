import { describe, expect, test } from 'vitest';
import { message } from '../../src/findings/catalogue.ts';
import { RULE_KINDS } from '../../src/rules/kinds.ts';
import type { Names } from '../../src/rules/names.ts';
import { bound } from './case.ts';
import { CASES } from './cases/all.ts';
import { evidenceOf, type Made } from './evidence.ts';

const same = (text: string) => ({ zh: text, en: text });
const NAMES: Names = {
  labelOf: same,
  fullLabelOf: same,
  slotLabel: same,
  optionsAt: () => ({}),
  listLabel: same,
  isListAt: () => false,
  lists: {},
};

type Params = Readonly<Record<string, unknown>>;

/** Ids of what a rule says of itself that it can't decide; undefined where a pack couldn't set such parameters. */
function reserved(kind: string, params: Params, lists: Names['lists'] = {}): Set<string> | undefined {
  try {
    const { examples } = bound(kind, params).describe({ ...NAMES, lists });
    return new Set(examples.flatMap(({ message: said, undecided }) => (undecided ? [said.id] : [])));
  } catch {
    return undefined;
  }
}

const without = (params: Params, key: string): Params =>
  Object.fromEntries(Object.entries(params).filter(([other]) => other !== key));

const undecidedIn = (kind: string, params: Params, made: Made): string[] =>
  bound(kind, params)
    .check(evidenceOf(made))
    .flatMap(({ message: said, undecided }) => (undecided ? [said.id] : []));

describe.each(RULE_KINDS)('$kind', ({ kind, params }) => {
  const cases = CASES[kind] ?? [];

  test.each(Object.keys(params))('what %s leaves undecided, a case shows', (key) => {
    const using = cases.filter(([, set]) => Object.hasOwn(set, key));
    const wanted = using.flatMap(([, set, made]) => {
      const others = reserved(kind, without(set, key), made.lists);
      return [...(reserved(kind, set, made.lists) ?? [])].filter((id) => others !== undefined && !others.has(id));
    });
    const shown = new Set(using.flatMap(([, set, made]) => undecidedIn(kind, set, made)));
    expect([...new Set(wanted)].filter((id) => !shown.has(id))).toEqual([]);
  });

  test('never passes a file that can’t be looked into', () => {
    for (const [about, set, made, drafts] of cases) {
      const rule = bound(kind, set);
      if (drafts === 'not applicable' || rule.needs.facets.length === 0) continue;
      const lost = { ok: false, message: message('file.missing', { file: 'a.pdf', nearest: undefined }) } as const;
      let looks = 0;
      const inspect = () => {
        looks += 1;
        return lost;
      };
      const evidence = { ...evidenceOf(made), inspect };
      const found = rule.check(evidence).filter(({ remark }) => !remark);
      if (looks > 0) expect(found, about).not.toEqual([]);
    }
  });
});
