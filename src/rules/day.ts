import { isCalendarDay } from '../base/instants.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { choice, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { fullLabels } from './names.ts';
import { selectValues } from './select.ts';

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
    applies: (p, evidence) => selectValues(p, evidence).some(({ value }) => value !== undefined),
    *check(p, evidence) {
      for (const { value, route, label } of selectValues(p, evidence)) {
        if (typeof value !== 'string' || !isCalendarDay(value) || value >= evidence.today) continue;
        yield { message: message('day.past', { label, day: value }), route };
      }
    },
    describe: (p, names) => {
      const paths = [...(p.of ?? []), ...(p.attribute === undefined ? [] : [`materials.${p.attribute}`])];
      const [label = { zh: '', en: '' }] = paths.map(names.labelOf);
      return {
        how: [how('how.day', { labels: fullLabels(names, paths) }), how('how.blank-passes', {})],
        examples: [{ message: message('day.past', { label, day: '2025-01-31' }) }],
      };
    },
  },
);
