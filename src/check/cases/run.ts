import type { Route } from '../../base/route.ts';
import { message } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { RuleOutcome } from '../outcomes.ts';
import { PathError } from './change.ts';
import { type Ground, judgeCase } from './judge.ts';
import { namedWrongly, strangeFiles, whereWritten } from './named.ts';
import { type CaseResult, foundIn } from './result.ts';
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
  /** How each rule ended that it looks at; empty where the case couldn't be judged. */
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
      about: one.about ?? [...(one.passes ?? one.informs ?? one.finds ?? one.fails ?? one.undecided ?? [])].join(', '),
    };
    const broken = (faults: readonly Finding[]): CaseRun => ({
      ...told,
      missing: [],
      unexpected: [],
      ends: [],
      faults,
      outcomes: new Map(),
    });
    const faults = namedWrongly(ground.program, file, one, route);
    if (faults.length > 0) return broken(faults.map(source.finding));
    try {
      const result = judgeCase(ground, file, one);
      const strange = strangeFiles(one, route, result.files);
      return strange.length > 0
        ? broken(strange.map(source.finding))
        : { ...told, faults: [], ...compared(one, result) };
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      const { path } = error;
      return broken([
        source.finding({ message: message('cases.path-unknown', { path }), ...whereWritten(one, route, path) }),
      ]);
    }
  });
}

function compared(one: Case, result: CaseResult): Pick<CaseRun, 'missing' | 'unexpected' | 'ends' | 'outcomes'> {
  const { only, undecided } = one;
  const { outcomes } = result;
  const ruleOf = (line: string): string => line.split(' ')[0] ?? '';
  const found = foundIn(result).filter((line) => only === undefined || only.includes(ruleOf(line)));
  const expected = (one.finds ?? []).map((line) => line.trim().replace(/\s+/g, ' '));
  const isNamed = (line: string): boolean => line.endsWith(' undecided') && undecided?.includes(ruleOf(line)) === true;
  const ended = (rules: readonly string[] | undefined, wanted: RuleOutcome): WrongEnd[] =>
    (rules ?? []).flatMap((rule) => {
      const end = outcomes.get(rule);
      return end === undefined || end === wanted ? [] : [{ rule, expected: wanted, found: end }];
    });
  return {
    missing: without(expected, found),
    unexpected: without(found, expected).filter((line) => !isNamed(line)),
    ends: [
      ...ended(one.passes, 'passed'),
      ...ended(one.fails, 'failed'),
      ...ended(undecided, 'undecided'),
      ...ended(one.informs, 'not-applicable'),
    ],
    // What a case doesn't look at, it is no example of.
    outcomes: new Map([...outcomes].filter(([rule]) => only === undefined || only.includes(rule))),
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
