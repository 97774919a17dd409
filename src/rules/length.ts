import { LENGTH_UNITS, lengthIn } from '../base/lengths.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { choice, integer, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { isBlank, selectValues, textsAt } from './select.ts';

/**
 * `length`: each text at the paths (`of`), or given for the materials of the slots (`slots` with `attribute`), in each
 * of its languages, is between `min` and `max` long, both included. Texts that aren't given are left to `present`.
 */
export const length = ruleKind(
  'length',
  {
    of: list(text()).optional(),
    slots: list(text()).optional(),
    attribute: text().optional(),
    min: integer().optional(),
    max: integer().optional(),
    unit: choice(LENGTH_UNITS),
  },
  {
    refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
    applies: (p, evidence) => selectValues(p, evidence).some(({ value }) => !isBlank(value)),
    *check(p, evidence) {
      for (const { value, route, label } of selectValues(p, evidence)) {
        for (const part of textsAt(value, route)) {
          if (isBlank(part.text)) continue;
          const found = lengthIn(p.unit, part.text);
          const about = { label, length: found, unit: p.unit };
          if (p.max !== undefined && found > p.max) {
            yield { message: message('length.over', { ...about, limit: p.max }), route: part.route };
          }
          if (p.min !== undefined && found < p.min) {
            yield { message: message('length.under', { ...about, limit: p.min }), route: part.route };
          }
        }
      }
    },
    describe: ({ of = [], slots = [], attribute, min, max, unit }, names) => {
      const path = of[0] ?? `materials.${attribute}`;
      const label = names.labelOf(path);
      const labels = [...of, ...(attribute === undefined ? [] : [`materials.${attribute}`])].map(names.fullLabelOf);
      const examples = [
        ...(max === undefined ? [] : [message('length.over', { label, length: max + 12, limit: max, unit })]),
        ...(min === undefined
          ? []
          : [message('length.under', { label, length: Math.max(0, min - 12), limit: min, unit })]),
      ];
      return {
        how: [
          how('how.length', { labels, slots: slotLabels(names, slots), min, max, unit }),
          how('how.blank-passes', {}),
        ],
        examples: examples.map((said) => ({ message: said })),
      };
    },
  },
);
