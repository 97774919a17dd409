import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import type { Comparison } from '../findings/messages/rule.ts';
import { boolean, list, type map, type Read, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { holds, limitParams, limitsOf } from './limits.ts';
import { isBlank, type Selected, selectPath } from './select.ts';

const params = {
  of: list(text()),
  ...limitParams,
  /** Shown with the numbers. */
  unit: text().optional(),
  /** The numbers at the paths, as far as they are given, are added up and their sum is compared. */
  sum: boolean().optional(),
  /** A number that isn't given is no fault. */
  if_given: boolean().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** The number nearest to the limit that doesn't meet it. */
const MISSED: Record<Comparison, (limit: number) => number> = {
  'more-than': (limit) => limit,
  'at-least': (limit) => limit - 1,
  'less-than': (limit) => limit,
  'at-most': (limit) => limit + 1,
};

function* faultsOf(p: Params, item: Omit<Selected, 'value'>, value: number): Generator<Draft> {
  const { label, route } = item;
  for (const { op, limit } of limitsOf(p)) {
    if (holds(op, value, limit)) continue;
    const about = { label, value, op, limit, unit: p.unit ?? '' };
    yield { message: p.sum ? message('compare.sum-fails', about) : message('compare.fails', about), route };
  }
}

const values = (p: Params, evidence: Evidence): Selected[] => p.of.flatMap((path) => selectPath(evidence, path));
const numbers = (p: Params, evidence: Evidence): number[] =>
  values(p, evidence).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

/** Where all the numbers of a sum stand together. */
const above = ([first = '']: readonly string[]): string => first.slice(0, first.lastIndexOf('.'));

/** What holds all the numbers of a sum: the record that they stand in. */
const whole = (p: Params, evidence: Evidence): Omit<Selected, 'value'> => ({
  route: above(p.of).split('.'),
  label: evidence.labelOf(above(p.of)),
});

/**
 * `compare`: each number at the paths against limits. `more_than` and `less_than` exclude the limit (超过, exceeding),
 * `at_least` and `at_most` include it (以上, 以内).
 */
export const compare = ruleKind('compare', params, {
  refers: (p) => ({ paths: p.of }),
  applies: (p, evidence) => (p.sum || p.if_given ? numbers(p, evidence).length > 0 : true),
  *check(p, evidence) {
    if (p.sum) {
      const sum = numbers(p, evidence).reduce((total, value) => total + value, 0);
      yield* faultsOf(p, whole(p, evidence), sum);
      return;
    }
    for (const item of values(p, evidence)) {
      const { value, label, route } = item;
      if (isBlank(value) && p.if_given) continue;
      if (typeof value === 'number') yield* faultsOf(p, item, value);
      else yield { message: message('compare.no-number', { label }), route };
    }
  },
  describe: (p, names) => {
    const [limits, unit] = [limitsOf(p), p.unit ?? ''];
    const label = p.sum ? names.labelOf(above(p.of)) : names.labelOf(p.of[0] ?? '');
    const missed = limits.map(({ op, limit }) => {
      const about = { label, value: MISSED[op](limit), op, limit, unit };
      return p.sum ? message('compare.sum-fails', about) : message('compare.fails', about);
    });
    const blank = p.sum || p.if_given ? [] : [message('compare.no-number', { label })];
    const labels = p.of.map(names.fullLabelOf);
    return {
      how: [
        p.sum
          ? how('how.compare-sum', { labels, limits, unit })
          : how('how.compare', { labels, limits, unit, needed: p.if_given !== true }),
      ],
      examples: [...missed, ...blank].map((said) => ({ message: said })),
    };
  },
});
