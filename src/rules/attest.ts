import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { ACTS, type AskedAct } from '../findings/messages/attest.ts';
import { how } from '../findings/messages/how.ts';
import { bothLanguages, choice, list, type map, type Read, span, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { atFile, faultOf } from './materials.ts';
import { type Names, slotLabels } from './names.ts';
import { isBlank, selectMaterials, selectPath, textsIn } from './select.ts';

const params = {
  statement: bothLanguages(),
  slots: list(text()).optional(),
  /** What a person does: sign, seal, pay. */
  act: choice(ACTS).optional(),
  /** Who has to do it. */
  by_role: bothLanguages().optional(),
  /** What holds the proof, all of it: slots, and paths of answers. */
  evidence: list(text()).optional(),
  /** After so many days a person's word is asked for anew. */
  valid_days: span().optional(),
  /** Where the name stands that the seal has to read. */
  seal_name: text().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** Slots have no dot in their names; paths have. */
const isPath = (proof: string): boolean => proof.includes('.');

const labelsOf = (p: Params, { labelOf, slotLabel }: Pick<Names, 'labelOf' | 'slotLabel'>) =>
  (p.evidence ?? []).map((proof) => (isPath(proof) ? labelOf(proof) : slotLabel(proof)));

/** Proof that isn't there. */
function* proofFaults(p: Params, evidence: Evidence): Generator<Draft> {
  for (const proof of p.evidence ?? []) {
    const found = isPath(proof) ? selectPath(evidence, proof) : [];
    const there = isPath(proof)
      ? found.some(({ value }) => !isBlank(value))
      : selectMaterials(evidence.manifest, [proof]).length > 0;
    if (there) continue;
    const label = isPath(proof) ? evidence.labelOf(proof) : evidence.slotLabel(proof);
    yield {
      message: message('attest.no-proof', { label, ...(p.act && { act: p.act }) }),
      route: found[0]?.route ?? ['materials'],
    };
  }
}

function asked(p: Params, reads: string | undefined, labels: AskedAct['proof'] = []): AskedAct {
  return {
    ...(p.act && { act: p.act }),
    ...(p.by_role && { role: p.by_role }),
    ...(reads !== undefined && { reads }),
    ...(labels.length > 0 && { proof: labels }),
  };
}

/**
 * `attest`: something that only a person can know. Undecided until the manifest records who says so and when; with
 * `slots`, for each file in them. Proof that isn't there is a fault whatever a person says.
 */
export const attest = ruleKind('attest', params, {
  refers: (p) => ({
    slots: [...(p.slots ?? []), ...(p.evidence ?? []).filter((proof) => !isPath(proof))],
    paths: [...(p.evidence ?? []).filter(isPath), ...(p.seal_name === undefined ? [] : [p.seal_name])],
  }),
  applies: (p, evidence) => p.slots === undefined || selectMaterials(evidence.manifest, p.slots).length > 0,
  wordHolds: (p) => p.valid_days,
  *check(p, evidence) {
    yield* proofFaults(p, evidence);
    const [named] = p.seal_name === undefined ? [] : selectPath(evidence, p.seal_name);
    const reads = textsIn(named?.value).find((name) => !isBlank(name));
    if (named !== undefined && reads === undefined) {
      yield { message: message('present.missing', { label: named.label }), route: named.route };
    }
    const needed = message('attest.needed', {
      statement: p.statement,
      ...asked(p, reads, labelsOf(p, evidence)),
    });
    if (p.slots === undefined) yield { message: needed, route: ['attest'], undecided: true };
    for (const material of selectMaterials(evidence.manifest, p.slots ?? [])) {
      // Nobody can vouch for a file that isn't there.
      yield { ...atFile(material), message: faultOf(evidence, material) ?? needed, undecided: true };
    }
  },
  describe: (p, names) => {
    const proof = labelsOf(p, names);
    const sealName = p.seal_name === undefined ? undefined : names.fullLabelOf(p.seal_name);
    const reads = sealName && '示例市人民政府';
    return {
      how: [
        how('how.attest', { statement: p.statement, slots: slotLabels(names, p.slots) }),
        ...(p.act === undefined && p.by_role === undefined
          ? []
          : [how('how.attest-act', { act: p.act, role: p.by_role })]),
        ...(proof.length === 0 ? [] : [how('how.attest-proof', { labels: proof })]),
        ...(sealName === undefined ? [] : [how('how.attest-reads', { label: sealName })]),
        ...(p.valid_days === undefined ? [] : [how('how.attest-days', { days: p.valid_days })]),
      ],
      examples: [
        {
          message: message('attest.needed', { statement: p.statement, ...asked(p, reads, proof) }),
          undecided: true,
        },
        ...proof.slice(0, 1).map((label) => ({
          message: message('attest.no-proof', { label, ...(p.act && { act: p.act }) }),
        })),
        ...(sealName === undefined ? [] : [{ message: message('present.missing', { label: sealName }) }]),
      ],
    };
  },
});
