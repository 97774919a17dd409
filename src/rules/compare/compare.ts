import { message } from '../../findings/catalogue.ts';
import type { DayAsk, NumberComparison } from '../../findings/messages/compare.ts';
import { how } from '../../findings/messages/how.ts';
import { type Description, ruleKind } from '../kind.ts';
import { fullLabels, type Names } from '../names.ts';
import { isBlank, selectValues } from '../select.ts';
import { asksIn, dayFaults } from './days.ts';
import { numberFaults } from './numbers.ts';
import { comparedPaths, compareParams, isOfDays, labelIn, limitsIn, type Params, pathsIn, unfitIn } from './params.ts';

/** The number nearest to the limit that doesn't meet it. */
const MISSED: Record<NumberComparison, (limit: number, tolerance: number) => number> = {
  'more-than': (limit) => limit,
  'at-least': (limit) => limit - 1,
  'less-than': (limit) => limit,
  'at-most': (limit) => limit + 1,
  equals: (limit, tolerance) => limit - tolerance - 1,
};

/** A limit that only the manifest knows is shown by this one. */
const EXAMPLE = 100;

function describeNumbers(p: Params, names: Names): Description {
  const [labels, label] = [fullLabels(names, comparedPaths(p)), labelIn(p, names)];
  const unit = p.unit ?? (p.percent_of === undefined ? '' : '%');
  const share = p.percent_of?.map(names.labelOf);
  const limits = limitsIn(p).map(({ op, limit }) => ({
    op,
    limit: typeof limit === 'number' ? limit : names.labelOf(limit),
  }));
  const { take, tolerance } = p;
  const missed = limits.map(({ op, limit: asked }) => {
    const [limit, answer] = typeof asked === 'number' ? [asked, undefined] : [EXAMPLE, asked];
    const value = MISSED[op](limit, tolerance ?? 0);
    return message('compare.fails', { label, value, op, limit, unit, tolerance, take, share, answer });
  });
  if (limits.length === 0) return { how: [], examples: [] };
  const needed = p.if_given !== true && take === undefined;
  const [firstLabel] = fullLabels(names, comparedPaths(p));
  const about = firstLabel === undefined ? [] : [message('compare.no-number', { label: firstLabel })];
  return {
    how: [
      how('how.compare', { labels, take, share, limits, tolerance, unit, needed }),
      ...(p.unit_of === undefined ? [] : [how('how.compare-unit', { label: names.fullLabelOf(p.unit_of), unit })]),
    ],
    examples: [
      ...[...missed, ...about].map((said) => ({ message: said })),
      ...(p.unit_of === undefined
        ? []
        : [{ message: message('compare.other-unit', { label, unit, given: 'EUR' }), undecided: true as const }]),
      ...(share?.[0] === undefined
        ? []
        : [{ message: message('compare.no-whole', { label: share[0] }), undecided: true as const }]),
    ],
  };
}

/** A day that doesn't lie as it is to, for examples. */
function missedDay({ relation, anchor, apart }: DayAsk): { day: string; against: string } {
  const isEarlier = relation === 'before' || relation === 'not-after';
  if (anchor.is === 'day')
    return { day: isEarlier === (apart === undefined) ? '2099-12-31' : '1999-12-31', against: anchor.day };
  const [early, late] = ['2025-05-31', '2025-06-01'];
  return isEarlier === (apart === undefined) ? { day: late, against: early } : { day: early, against: late };
}

function describeDays(p: Params, names: Names): Description {
  const label = labelIn(p, names);
  const asks = asksIn(p, names);
  const [first] = asks;
  const about = first && { label, take: p.take, ask: first.ask, ...missedDay(first.ask) };
  return {
    how: [
      how('how.compare-days', {
        labels: fullLabels(names, comparedPaths(p)),
        take: p.take,
        asks: asks.map(({ ask }) => ask),
        needed: p.if_given !== true && p.take === undefined,
      }),
    ],
    examples: [
      ...(about === undefined
        ? []
        : [
            { message: message('compare.day', about) },
            {
              message: message('compare.day-vague', { ...about, day: about.day.slice(0, 4) }),
              undecided: true as const,
            },
          ]),
      { message: message('compare.no-day', { label }) },
      ...(asks.some(({ anchor }) => anchor === 'deadline')
        ? [{ message: message('compare.no-deadline', { label }), undecided: true as const }]
        : []),
    ],
  };
}

/**
 * `compare`: each number at the paths, or what several come to (`take`), or their share of others (`percent_of`), against
 * limits; each day against others (`before`, `after`, `not_before`, `not_after`), and how far it is from them. `more_than`,
 * `less_than`, `before` and `after` exclude the limit (超过, 不满), the others include it (以上, 以内).
 */
export const compare = ruleKind('compare', compareParams, {
  unfit: unfitIn,
  refers: (p) => ({ paths: pathsIn(p), slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
  applies: (p, evidence) => {
    const values = selectValues(p, evidence);
    return p.if_given || p.take !== undefined ? values.some(({ value }) => !isBlank(value)) : values.length > 0;
  },
  check: (p, evidence) => (isOfDays(p) ? dayFaults(p, evidence) : numberFaults(p, evidence)),
  describe: (p, names) => (isOfDays(p) ? describeDays(p, names) : describeNumbers(p, names)),
});
