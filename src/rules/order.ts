import { message } from '../findings/catalogue.ts';
import { list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
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
      const late = selectMaterials(evidence.manifest, p.later)[0];
      const { materials } = evidence.manifest;
      if (late === undefined) return;
      for (const material of selectMaterials(evidence.manifest, p.first)) {
        if (materials.indexOf(material) < materials.indexOf(late)) continue;
        const [slot, before] = [evidence.slotLabel(material.slot ?? ''), evidence.slotLabel(late.slot ?? '')];
        yield {
          message: message('order.after', { slot, before }),
          route: material.route,
          subject: { file: material.file ?? '' },
        };
      }
    },
  },
);
