import { message } from '../findings/catalogue.ts';
import type { Comparison } from '../findings/messages/rule.ts';
import { number, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { isBlank, selectPath } from './select.ts';

const HOLDS: Record<Comparison, (value: number, limit: number) => boolean> = {
  'more-than': (value, limit) => value > limit,
  'at-least': (value, limit) => value >= limit,
  'less-than': (value, limit) => value < limit,
  'at-most': (value, limit) => value <= limit,
};

/**
 * `compare`: the number at `of` against limits. `more_than` and `less_than` exclude the limit (超过, exceeding),
 * `at_least` and `at_most` include it (以上, 以内). `unit` is shown with the numbers.
 */
export const compare = ruleKind(
  'compare',
  {
    of: text(),
    more_than: number().optional(),
    at_least: number().optional(),
    less_than: number().optional(),
    at_most: number().optional(),
    unit: text().optional(),
  },
  {
    refers: (p) => ({ paths: [p.of] }),
    *check(p, evidence) {
      const limits: [Comparison, number | undefined][] = [
        ['more-than', p.more_than],
        ['at-least', p.at_least],
        ['less-than', p.less_than],
        ['at-most', p.at_most],
      ];
      for (const { value, label, route } of selectPath(evidence, p.of)) {
        if (isBlank(value) || typeof value !== 'number') {
          yield { message: message('compare.no-number', { label }), route };
          continue;
        }
        for (const [op, limit] of limits) {
          if (limit === undefined || HOLDS[op](value, limit)) continue;
          yield { message: message('compare.fails', { label, value, op, limit, unit: p.unit ?? '' }), route };
        }
      }
    },
  },
);
