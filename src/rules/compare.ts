import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
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

interface Limits {
  readonly more_than?: number | undefined;
  readonly at_least?: number | undefined;
  readonly less_than?: number | undefined;
  readonly at_most?: number | undefined;
}

function limitsOf(p: Limits): { op: Comparison; limit: number }[] {
  const limits: [Comparison, number | undefined][] = [
    ['more-than', p.more_than],
    ['at-least', p.at_least],
    ['less-than', p.less_than],
    ['at-most', p.at_most],
  ];
  return limits.flatMap(([op, limit]) => (limit === undefined ? [] : [{ op, limit }]));
}

/** The number nearest to the limit that doesn't meet it. */
const MISSED: Record<Comparison, (limit: number) => number> = {
  'more-than': (limit) => limit,
  'at-least': (limit) => limit - 1,
  'less-than': (limit) => limit,
  'at-most': (limit) => limit + 1,
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
      for (const { value, label, route } of selectPath(evidence, p.of)) {
        if (isBlank(value) || typeof value !== 'number') {
          yield { message: message('compare.no-number', { label }), route };
          continue;
        }
        for (const { op, limit } of limitsOf(p)) {
          if (HOLDS[op](value, limit)) continue;
          yield { message: message('compare.fails', { label, value, op, limit, unit: p.unit ?? '' }), route };
        }
      }
    },
    describe: (p, names) => {
      const [limits, unit] = [limitsOf(p), p.unit ?? ''];
      const label = names.labelOf(p.of);
      const fails = limits.map(({ op, limit }) =>
        message('compare.fails', { label, value: MISSED[op](limit), op, limit, unit }),
      );
      return {
        how: [how('how.compare', { label: names.fullLabelOf(p.of), limits, unit })],
        examples: [...fails, message('compare.no-number', { label })].map((said) => ({ message: said })),
      };
    },
  },
);
