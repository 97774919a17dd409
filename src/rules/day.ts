import { isCalendarDay } from '../base/instants.ts';
import { message } from '../findings/catalogue.ts';
import { choice, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { selectAttribute, selectPath } from './select.ts';

/**
 * `day`: each day at the paths (`of`), or given for the materials of the slots (`slots` with `attribute`), is not before
 * the day of judging (`not_before: today`), in the program's zone. Days that aren't given are left to `present`.
 */
export const day = ruleKind(
  'day',
  {
    of: list(text()).optional(),
    slots: list(text()).optional(),
    attribute: text().optional(),
    not_before: choice(['today']),
  },
  {
    refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
    applies: (p, evidence) =>
      [
        ...(p.of ?? []).flatMap((path) => selectPath(evidence, path)),
        ...(p.attribute === undefined ? [] : selectAttribute(evidence, p.slots ?? [], p.attribute)),
      ].some(({ value }) => value !== undefined),
    *check(p, evidence) {
      const given = (p.of ?? []).flatMap((path) => selectPath(evidence, path));
      if (p.attribute !== undefined) given.push(...selectAttribute(evidence, p.slots ?? [], p.attribute));
      for (const { value, route, label } of given) {
        if (typeof value !== 'string' || !isCalendarDay(value) || value >= evidence.today) continue;
        yield { message: message('day.past', { label, day: value }), route };
      }
    },
  },
);
