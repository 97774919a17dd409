import type { Bilingual } from '../base/language.ts';
import { LENGTH_UNITS, type LengthUnit, lengthIn } from '../base/lengths.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { choice, integer, list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { type MeasuredText, ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { isBlank, type Selection, selectValues, textsAt } from './select.ts';

interface Params extends Selection {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: LengthUnit;
}

/** Every text that is given, with its length. */
function* measured(p: Params, evidence: Evidence): Generator<MeasuredText & { readonly label: Bilingual }> {
  const { min, max, unit } = p;
  for (const { value, route, label } of selectValues(p, evidence)) {
    for (const part of textsAt(value, route)) {
      if (!isBlank(part.text)) yield { label, route: part.route, unit, length: lengthIn(unit, part.text), min, max };
    }
  }
}

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
    lengths: measured,
    *check(p, evidence) {
      for (const { label, route, unit, length, min, max } of measured(p, evidence)) {
        const about = { label, length, unit };
        if (max !== undefined && length > max) {
          yield { message: message('length.over', { ...about, limit: max }), route };
        }
        if (min !== undefined && length < min) {
          yield { message: message('length.under', { ...about, limit: min }), route };
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
