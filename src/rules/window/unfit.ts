import type { Unfit } from '../../findings/messages/pack.ts';
import type { WindowParams } from './closing.ts';

const given = (...values: readonly unknown[]): number => values.filter((value) => value !== undefined).length;

/** Why a window can't be told from its parameters; undefined where it can. */
export function unfitIn(p: WindowParams): Unfit | undefined {
  const fixed = given(p.closes, p.closes_before);
  const ends = fixed + given(p.closes_on, p.after, p.before, p.recurs);
  const openings = given(p.opens, p.opens_after);
  if (ends > 1) return 'two-ends';
  if (openings > 1) return 'two-openings';
  if (ends + openings === 0) return 'no-end';
  if (p.recurs?.weekday !== undefined && given(p.recurs.day, p.recurs.months) > 0) return 'day-and-weekday';
  if ([p.after, p.before].some((by) => by && given(by.days, by.working_days, by.months) !== 1)) return 'counted-how';
  if (p.time !== undefined && ends === fixed) return 'clock-apart';
  return p.readings !== undefined && p.zone !== 'unstated' ? 'readings-of-a-zone' : undefined;
}
