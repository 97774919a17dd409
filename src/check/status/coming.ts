import type { Rule } from '../../programs/program.ts';
import type { Reading, WindowEnd } from '../../rules/window/reading.ts';
import type { PhaseStatus } from './phases.ts';

/** A moment of the call's calendar that hasn't passed. */
export type Coming = { readonly rule: Rule } & (
  | { readonly end: 'opens'; readonly at: Reading }
  | { readonly end: 'closes'; readonly at: WindowEnd }
);

export interface Calendar {
  /** The next first. */
  readonly coming: readonly Coming[];
  /** Windows that hang on a day which the manifest doesn't give yet. */
  readonly undated: readonly Rule[];
}

/** What is still to come of the windows of every phase; one that was seen to is left out. */
export function calendarOf(phases: readonly PhaseStatus[], asOf: number): Calendar {
  const windows = phases.flatMap((phase) => phase.windows).filter(({ state }) => state !== 'done');
  const all = windows.flatMap(({ rule, opens, closes }): Coming[] => [
    ...(opens === undefined ? [] : [{ rule, end: 'opens' as const, at: opens }]),
    ...(closes === undefined ? [] : [{ rule, end: 'closes' as const, at: closes }]),
  ]);
  return {
    coming: all.filter(({ at }) => at.last > asOf).toSorted((a, b) => a.at.first - b.at.first),
    undated: windows.filter(({ state }) => state === 'unknown').map(({ rule }) => rule),
  };
}
