import type { stepsMessages } from '../../findings/messages/steps.ts';
import type { Words } from '../wording.ts';
import { perhaps, quoted } from './phrases.ts';

const WHAT = { path: 'entry', slot: 'kind of material', rule: 'rule' } as const;
const DEFINED_IN = { path: 'fields.yaml', slot: 'slots.yaml', rule: 'rules.yaml' } as const;

/** What is wrong with the steps of a web form in a program pack, in English. */
export const stepsWords: Words<keyof typeof stepsMessages> = {
  'steps.reference-unknown': {
    what: (p) =>
      `A step of the form names the ${WHAT[p.what]} ${quoted(p.name)}, which the rules folder does not define${p.what === 'path' ? ' or which is no whole answer' : ''}.`,
    why: () => 'The fill-in sheet would lack it, and whoever fills in the form would not notice.',
    fix: (p) => perhaps(p.nearest, `add it to ${DEFINED_IN[p.what]}, or correct the steps in program.yaml`),
  },
  'steps.twice': {
    what: (p) => `The steps of the form name the ${WHAT[p.what]} ${quoted(p.name)} twice.`,
    why: () => 'It is filled in or uploaded in one place; the fill-in sheet would have it done twice.',
    fix: () => 'Leave it in the step where the form really has it.',
  },
};
