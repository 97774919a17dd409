import { COMPARISONS, type Comparison } from '../findings/messages/rule.ts';
import { integer, number } from '../source/shapes.ts';

const HOLDS: Record<Comparison, (value: number, limit: number) => boolean> = {
  'more-than': (value, limit) => value > limit,
  'at-least': (value, limit) => value >= limit,
  'less-than': (value, limit) => value < limit,
  'at-most': (value, limit) => value <= limit,
};

const KEYS = {
  'more-than': 'more_than',
  'at-least': 'at_least',
  'less-than': 'less_than',
  'at-most': 'at_most',
} as const;

/** Both ends of a limit: `more_than` and `less_than` exclude it (超过, 不满), `at_least` and `at_most` include it (以上, 以内). */
export type Limits = { readonly [C in Comparison as (typeof KEYS)[C]]?: number | undefined };

/** The parameters of {@link Limits}. */
export const limitParams = {
  more_than: number().optional(),
  at_least: number().optional(),
  less_than: number().optional(),
  at_most: number().optional(),
};

/** Both ends of a limit for what is counted, which is always whole. */
export interface Ends {
  readonly exactly?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly more_than?: number | undefined;
  readonly less_than?: number | undefined;
}

/** The parameters of {@link Ends}. `min` and `max` are allowed themselves (以上, 以内), `more_than` and `less_than` are not (超过, 不满). */
export const endsParams = {
  min: integer().optional(),
  max: integer().optional(),
  more_than: integer().optional(),
  less_than: integer().optional(),
};

/** The least and the most that the ends allow. */
export function endsOf({ exactly, min, max, more_than, less_than }: Ends): {
  readonly min: number | undefined;
  readonly max: number | undefined;
} {
  const least = [exactly, min, more_than === undefined ? undefined : more_than + 1];
  const most = [exactly, max, less_than === undefined ? undefined : less_than - 1];
  const given = (all: readonly (number | undefined)[]): number[] => all.filter((one) => one !== undefined);
  const [from, to] = [given(least), given(most)];
  return {
    min: from.length === 0 ? undefined : Math.max(...from),
    max: to.length === 0 ? undefined : Math.min(...to),
  };
}

/** One of the limits that are given. */
export interface Limit {
  readonly op: Comparison;
  readonly limit: number;
}

export const limitsOf = (limits: Limits): Limit[] =>
  COMPARISONS.flatMap((op) => {
    const limit = limits[KEYS[op]];
    return limit === undefined ? [] : [{ op, limit }];
  });

export const holds = (op: Comparison, value: number, limit: number): boolean => HOLDS[op](value, limit);
