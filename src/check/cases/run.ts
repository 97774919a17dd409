import { nearest } from '../../base/nearest.ts';
import type { Route } from '../../base/route.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { CheckResult } from '../check.ts';
import type { RuleOutcome } from '../outcomes.ts';
import { PathError } from './change.ts';
import { foundIn, type Ground, judgeCase } from './judge.ts';
import type { Case, CasesFile } from './shape.ts';

/** A rule that ended otherwise than its case says. */
export interface WrongEnd {
  readonly rule: string;
  readonly expected: RuleOutcome;
  readonly found: RuleOutcome;
}

/** One case with what came of it. */
export interface CaseRun {
  readonly file: string;
  readonly line: number;
  readonly clause: string | undefined;
  readonly about: string;
  /** Expected and not found. */
  readonly missing: readonly string[];
  /** Found and not expected. */
  readonly unexpected: readonly string[];
  readonly ends: readonly WrongEnd[];
  /** What is wrong with the case itself, so that it couldn't be judged. */
  readonly faults: readonly Finding[];
  /** How each rule ended; empty where the case couldn't be judged. */
  readonly outcomes: ReadonlyMap<string, RuleOutcome>;
}

/** Whether everything came as the case says. */
export const holds = ({ missing, unexpected, ends, faults }: CaseRun): boolean =>
  missing.length + unexpected.length + ends.length + faults.length === 0;

/** A case with its place in the file. */
interface Placed {
  readonly one: Case;
  readonly route: Route;
  readonly clause: string | undefined;
}

function casesIn({ cases = [], clauses = {} }: CasesFile): Placed[] {
  return [
    ...cases.map((one, index) => ({ one, route: ['cases', index], clause: undefined })),
    ...Object.entries(clauses).flatMap(([clause, own]) =>
      own.map((one, index) => ({ one, route: ['clauses', clause, index], clause })),
    ),
  ];
}

/** Judges every case of a file, in its order. */
export function runCases(ground: Ground, source: SourceDocument, file: CasesFile): readonly CaseRun[] {
  return casesIn(file).map((placed) => {
    const { one, route, clause } = placed;
    const told = {
      file: source.file,
      line: source.place(route).span.start.line,
      clause,
      about: one.about ?? [...(one.passes ?? one.informs ?? one.finds ?? one.fails ?? [])].join(', '),
    };
    const broken = (faults: readonly Finding[]): CaseRun => ({
      ...told,
      missing: [],
      unexpected: [],
      ends: [],
      faults,
      outcomes: new Map(),
    });
    const faults = namedWrongly(ground.program, file, placed).map((what) => source.finding({ message: what, route }));
    if (faults.length > 0) return broken(faults);
    try {
      return { ...told, faults: [], ...compared(one, judgeCase(ground, file, one)) };
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      return broken([source.finding({ message: message('cases.path-unknown', { path: error.path }), route })]);
    }
  });
}

/** What a case names and isn't there. */
function namedWrongly({ rules }: Program, { variants = {} }: CasesFile, { one }: Placed): Message[] {
  const ids = rules.map(({ id }) => id);
  const inFinds = (one.finds ?? []).map((line) => line.split(' ')[0] ?? '').filter((id) => id !== '-');
  const named = [...(one.passes ?? []), ...(one.fails ?? []), ...(one.informs ?? []), ...(one.only ?? []), ...inFinds];
  const strange = [...new Set(named)].filter((id) => !ids.includes(id));
  const { variant } = one;
  return [
    ...strange.map((rule) => message('cases.rule-unknown', { rule, nearest: nearest(rule, ids) })),
    ...(variant === undefined || Object.hasOwn(variants, variant)
      ? []
      : [message('cases.variant-unknown', { variant, nearest: nearest(variant, Object.keys(variants)) })]),
  ];
}

function compared(one: Case, result: CheckResult): Pick<CaseRun, 'missing' | 'unexpected' | 'ends' | 'outcomes'> {
  const { only } = one;
  const found = foundIn(result).filter((line) => only === undefined || only.includes(line.split(' ')[0] ?? ''));
  const expected = one.finds ?? [];
  const outcomes = new Map(result.rules.map(({ rule, outcome }) => [rule.id, outcome]));
  const ended = (rules: readonly string[] | undefined, wanted: RuleOutcome): WrongEnd[] =>
    (rules ?? []).flatMap((rule) => {
      const end = outcomes.get(rule);
      return end === undefined || end === wanted ? [] : [{ rule, expected: wanted, found: end }];
    });
  return {
    missing: without(expected, found),
    unexpected: without(found, expected),
    ends: [...ended(one.passes, 'passed'), ...ended(one.fails, 'failed'), ...ended(one.informs, 'not-applicable')],
    outcomes,
  };
}

/** What is in the first list and not in the second, counting what stands there several times. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
