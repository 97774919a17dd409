import { COMPARISONS, type Comparison } from '../findings/messages/rule.ts';
import { number } from '../source/shapes.ts';

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
