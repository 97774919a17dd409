import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CheckResult } from '../../src/check/check.ts';
import { loadProgram } from '../../src/programs/load.ts';
import type { Program } from '../../src/programs/program.ts';
import type { Data } from './change.ts';
import { type Change, inspectExample, judgeChanged } from './submission.ts';

/** One case of a clause: what is different, what passes, and everything that is found; nothing where `finds` is absent. */
interface Case extends Change {
  readonly about?: string;
  /** A change that several cases share, by its name. */
  readonly variant?: string;
  readonly passes?: readonly string[];
  /** Rules that fail, though another finding says what is wrong: it is said once. */
  readonly fails?: readonly string[];
  /** Rules that only inform. */
  readonly informs?: readonly string[];
  readonly finds?: readonly string[];
}

interface Clauses {
  readonly asOf: string;
  /** What is different in every case of a phase: the example made free of findings, and what the later phases need. */
  readonly phases?: Readonly<Record<string, Change>>;
  readonly variants?: Readonly<Record<string, Change>>;
  readonly clauses: Readonly<Record<string, readonly Case[]>>;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

function loadBuiltin(id: string): Program {
  const { program, findings } = loadProgram(id, (name) => {
    const file = new URL(`templates/programs/${id}/${name}`, ROOT);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  if (program === undefined) throw new Error(JSON.stringify(findings));
  return program;
}

/** `case-pages pages.over`, with `undecided` or `waived` behind it. */
const found = ({ findings }: CheckResult): string[] =>
  findings.map(({ rule, message, outcome }) => {
    const about = `${rule?.split('/').at(-1) ?? '-'} ${message.id}`;
    return outcome === 'failed' ? about : `${about} ${outcome}`;
  });

describe.each(['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'])('%s', async (id) => {
  const { asOf, phases = {}, variants = {}, clauses } = parse(read(`test/clauses/${id}.yaml`)) as Clauses;
  const program = loadBuiltin(id);
  const example = parse(read(`examples/${id}/dossier.yaml`)) as Data;
  const folder = fileURLToPath(new URL(`examples/${id}`, ROOT));
  const inspections = await inspectExample(folder, example);
  const judgeCase = (one: Case): CheckResult => {
    const variant = one.variant === undefined ? {} : variants[one.variant];
    if (variant === undefined) throw new Error(`no variant ${one.variant}`);
    return judgeChanged(program, example, inspections, [{ asOf }, phases[one.phase ?? 'apply'] ?? {}, variant, one]);
  };

  describe.each(Object.entries(clauses))('%s', (clause, cases) => {
    const own = program.rules.filter((rule) => rule.clauseId === clause);

    test.each(
      cases.map(
        (one) =>
          [one.about ?? [...(one.passes ?? one.informs ?? one.finds ?? one.fails ?? [])].join(', '), one] as const,
      ),
    )('%s', (_, one) => {
      const result = judgeCase(one);
      expect(found(result)).toEqual(one.finds ?? []);
      const ends = new Map(result.rules.map(({ rule, outcome }) => [rule.id, outcome]));
      expect((one.passes ?? []).map((rule) => `${rule} ${ends.get(rule)}`)).toEqual(
        (one.passes ?? []).map((rule) => `${rule} passed`),
      );
      expect((one.fails ?? []).map((rule) => `${rule} ${ends.get(rule)}`)).toEqual(
        (one.fails ?? []).map((rule) => `${rule} failed`),
      );
      expect((one.informs ?? []).map((rule) => `${rule} ${ends.get(rule)}`)).toEqual(
        (one.informs ?? []).map((rule) => `${rule} not-applicable`),
      );
    });

    test('every rule of it passes in one case and doesn’t in another, or informs', () => {
      const lacking = own.flatMap(({ id: rule, kind }) => {
        if (kind === 'inform') return cases.some(({ informs }) => informs?.includes(rule)) ? [] : [`${rule} informs`];
        const passes = cases.some((one) => one.passes?.includes(rule));
        const fails = cases.some(
          (one) => one.fails?.includes(rule) || one.finds?.some((line) => line.startsWith(`${rule} `)),
        );
        return [...(passes ? [] : [`${rule} passes`]), ...(fails ? [] : [`${rule} doesn’t pass`])];
      });
      expect(lacking).toEqual([]);
    });
  });

  test('each clause of the program is here, and no other', () => {
    const wanted = [...new Set(program.rules.map((rule) => rule.clauseId))];
    expect(Object.keys(clauses).toSorted()).toEqual(wanted.toSorted());
  });
});
