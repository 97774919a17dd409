import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

/** Materials that stand apart from the others of their slot. */
function* scattered(slots: readonly string[], evidence: Evidence): Generator<Draft> {
  const materials = selectMaterials(evidence.manifest, slots);
  const left = new Set<string>();
  for (const [index, { slot = '', route, file = '' }] of materials.entries()) {
    const before = materials[index - 1]?.slot;
    if (before !== undefined && before !== slot) left.add(before);
    if (!left.has(slot) || before === slot) continue;
    yield { message: message('order.apart', { slot: evidence.slotLabel(slot) }), route, subject: { file } };
  }
}

/**
 * `order`: every material of the slots `first` stands before every material of the slots `later`; the materials of each
 * of the slots `grouped` stand together.
 */
export const order = ruleKind(
  'order',
  { first: list(text()).optional(), later: list(text()).optional(), grouped: list(text()).optional() },
  {
    refers: ({ first = [], later = [], grouped = [] }) => ({ slots: [...first, ...later, ...grouped] }),
    ordering: ({ first = [], later = [], grouped = [] }) => ({ first, later, grouped }),
    applies: ({ first = [], later = [], grouped = [] }, { manifest }) =>
      selectMaterials(manifest, grouped).length > 1 ||
      (selectMaterials(manifest, first).length > 0 && selectMaterials(manifest, later).length > 0),
    *check({ first = [], later = [], grouped = [] }, evidence) {
      yield* scattered(grouped, evidence);
      const { materials } = evidence.manifest;
      const last = selectMaterials(evidence.manifest, first).at(-1);
      if (last === undefined) return;
      const before = evidence.slotLabel(last.slot ?? '');
      for (const material of selectMaterials(evidence.manifest, later)) {
        if (materials.indexOf(material) > materials.indexOf(last)) continue;
        const slot = evidence.slotLabel(material.slot ?? '');
        yield {
          message: message('order.before', { slot, before }),
          route: material.route,
          subject: { file: material.file ?? '' },
        };
      }
    },
    describe: ({ first = [], later = [], grouped = [] }, names) => {
      const [slot, before] = [names.slotLabel(later[0] ?? ''), names.slotLabel(first[0] ?? '')];
      const ordered = first.length > 0 && later.length > 0;
      return {
        how: [
          ...(ordered ? [how('how.order', { first: slotLabels(names, first), later: slotLabels(names, later) })] : []),
          ...(grouped.length > 0 ? [how('how.grouped', { slots: slotLabels(names, grouped) })] : []),
        ],
        examples: [
          ...(ordered ? [{ message: message('order.before', { slot, before }) }] : []),
          ...grouped.slice(0, 1).map((one) => ({ message: message('order.apart', { slot: names.slotLabel(one) }) })),
        ],
      };
    },
  },
);
