import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { bothLanguages, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { atFile, faultOf } from './materials.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

/**
 * `attest`: something that only a person can know. Undecided until the manifest records who says so and when; with
 * `slots`, for each file in them.
 */
export const attest = ruleKind(
  'attest',
  { statement: bothLanguages(), slots: list(text()).optional() },
  {
    refers: (p) => ({ slots: p.slots }),
    applies: (p, evidence) => p.slots === undefined || selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      const needed = message('attest.needed', { statement: p.statement });
      if (p.slots === undefined) yield { message: needed, route: ['attest'], undecided: true };
      for (const material of selectMaterials(evidence.manifest, p.slots ?? [])) {
        // Nobody can vouch for a file that isn't there.
        yield { ...atFile(material), message: faultOf(evidence, material) ?? needed, undecided: true };
      }
    },
    describe: (p, names) => ({
      how: [how('how.attest', { statement: p.statement, slots: slotLabels(names, p.slots) })],
      examples: [{ message: message('attest.needed', { statement: p.statement }), undecided: true }],
    }),
  },
);
