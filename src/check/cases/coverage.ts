import type { Covered } from '../../findings/messages/author.ts';
import { namesOf } from '../../programs/names.ts';
import type { Program, Rule } from '../../programs/program.ts';
import type { RuleOutcome } from '../outcomes.ts';
import { type CaseRun, holds } from './run.ts';

/** A rule, and the ends of which no case that holds is an example. */
export interface Uncovered {
  readonly rule: Rule;
  readonly lacks: readonly Covered[];
}

const ENDS: Readonly<Record<Covered, readonly RuleOutcome[]>> = {
  passes: ['passed'],
  fails: ['failed', 'waived'],
  undecided: ['undecided'],
};

/** The rules that the cases leave without an example of an end that they can have. */
export function uncovered(program: Program, runs: readonly CaseRun[]): Uncovered[] {
  const sound = runs.filter(holds);
  return program.rules.flatMap((rule) => {
    const ends = new Set(sound.map(({ outcomes }) => outcomes.get(rule.id)));
    const lacks = possibleEnds(program, rule).filter((end) => !ENDS[end].some((outcome) => ends.has(outcome)));
    return lacks.length === 0 ? [] : [{ rule, lacks }];
  });
}

/** How a rule can end, by the examples that its kind gives; one that only informs has no end. */
function possibleEnds(program: Program, { check }: Rule): Covered[] {
  const { examples } = check.describe(namesOf(program));
  if (examples.length === 0) return [];
  const counted = examples.filter(({ remark }) => !remark);
  const wantsList = (check.refers.lists ?? []).some((name) => Object.hasOwn(program.supplied, name));
  const decides = counted.some(({ undecided }) => !undecided);
  return [
    // Where all that it says is for a person to decide, it passes by that person's word alone.
    ...(decides ? (['passes', 'fails'] as const) : []),
    ...(wantsList || counted.some(({ undecided }) => undecided) ? (['undecided'] as const) : []),
  ];
}
