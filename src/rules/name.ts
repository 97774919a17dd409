import { stemOf } from '../base/paths.ts';
import { hasHan, hasLatin } from '../base/scripts.ts';
import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

/** `name`: the name that each file of the slots gets in the bundle is in Chinese and in English; the extension doesn't count. */
export const name = ruleKind(
  'name',
  { slots: list(text()) },
  {
    refers: (p) => ({ slots: p.slots }),
    applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      for (const material of selectMaterials(evidence.manifest, p.slots)) {
        const given = evidence.bundleName(material);
        if (given === undefined) continue;
        const at = { route: [...material.route, 'title'], subject: { file: material.file ?? '' } };
        if (!hasHan(stemOf(given))) yield { ...at, message: message('name.script', { name: given, missing: 'han' }) };
        if (!hasLatin(stemOf(given)))
          yield { ...at, message: message('name.script', { name: given, missing: 'latin' }) };
      }
    },
    describe: (p, names) => ({
      how: [how('how.name', { slots: slotLabels(names, p.slots) }), how('how.no-such-file', {})],
      examples: [{ message: message('name.script', { name: '01_论文.pdf', missing: 'latin' }) }],
    }),
  },
);
