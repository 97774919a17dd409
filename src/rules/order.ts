import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

/** `order`: every material of the slots `first` stands before every material of the slots `later`. */
export const order = ruleKind(
  'order',
  { first: list(text()), later: list(text()) },
  {
    refers: (p) => ({ slots: [...p.first, ...p.later] }),
    applies: (p, evidence) =>
      selectMaterials(evidence.manifest, p.first).length > 0 && selectMaterials(evidence.manifest, p.later).length > 0,
    *check(p, evidence) {
      const { materials } = evidence.manifest;
      const last = selectMaterials(evidence.manifest, p.first).at(-1);
      if (last === undefined) return;
      const before = evidence.slotLabel(last.slot ?? '');
      for (const material of selectMaterials(evidence.manifest, p.later)) {
        if (materials.indexOf(material) > materials.indexOf(last)) continue;
        const slot = evidence.slotLabel(material.slot ?? '');
        yield {
          message: message('order.before', { slot, before }),
          route: material.route,
          subject: { file: material.file ?? '' },
        };
      }
    },
    describe: (p, names) => {
      const [slot, before] = [names.slotLabel(p.later[0] ?? ''), names.slotLabel(p.first[0] ?? '')];
      return {
        how: [how('how.order', { first: slotLabels(names, p.first), later: slotLabels(names, p.later) })],
        examples: [{ message: message('order.before', { slot, before }) }],
      };
    },
  },
);
