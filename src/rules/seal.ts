import type { FileFacts } from '../facts/facts.ts';
import { sealsCome, sealsInFile } from '../facts/seal/seen.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { bothLanguages, choice, list, type map, type Read, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { atFile, eachFile, faultOf } from './materials.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

const params = {
  slots: list(text()),
  /** What a person has to confirm of each file. */
  statement: bothLanguages(),
  /** Who seals or signs. */
  by: bothLanguages(),
  /** A seal where it isn't said. */
  mark: choice(['seal', 'signature']).optional(),
  /** On which page, or at which place of it, as the call names it. */
  where: bothLanguages().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** What was seen in a file; whatever it is, a person has to decide. */
function said({ statement, by, where }: Params, { format, seals }: FileFacts): Message {
  const asked = { statement, by, where };
  if (seals === undefined) return message('seal.not-looked', { ...asked, found: format, reason: undefined });
  if (!seals.known) return seals.message;
  const seen = sealsInFile(seals.value, format);
  const { marks, of, scans, grey, missed } = seen;
  switch (sealsCome(seen)) {
    case 'seen':
      return message('seal.seen', { ...asked, marks, missed });
    case 'grey':
      return message('seal.grey', { ...asked, of, pages: grey, missed });
    case 'none':
      return message('seal.none', { ...asked, of, scans, missed });
    case 'not-looked':
      return message('seal.not-looked', { ...asked, found: format, reason: missed?.reason ?? 'unreadable' });
  }
}

/** One example of everything that is said of seals. */
function examplesOf({ statement, by, where }: Params): Message[] {
  const asked = { statement, by, where, missed: undefined };
  return [
    message('seal.none', { ...asked, of: 3, scans: [] }),
    message('seal.seen', {
      ...asked,
      marks: [{ page: 3, across: 'right', down: 'lower', shape: 'round', sure: 'very', pasted: false }],
    }),
    message('seal.grey', { ...asked, of: 3, pages: [3] }),
    message('seal.not-looked', { statement, by, where, found: 'docx', reason: undefined }),
  ];
}

/**
 * `seal`: a seal or a signature on each file in the slots. Undecided until the manifest records who saw it and when;
 * for seals it tells what the pages look like.
 */
export const seal = ruleKind('seal', params, {
  refers: (p) => ({ slots: p.slots }),
  facets: (p) => (p.mark === 'signature' ? [] : ['seals']),
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  sealing: ({ mark = 'seal', statement, by, where }) => ({ mark, statement, by, where }),
  *check(p, evidence) {
    if (p.mark !== 'signature') {
      yield* eachFile(evidence, p.slots, (facts): Draft[] => [{ message: said(p, facts), undecided: true }]);
      return;
    }
    for (const material of selectMaterials(evidence.manifest, p.slots)) {
      const needed = message('attest.needed', { statement: p.statement });
      yield { ...atFile(material), message: faultOf(evidence, material) ?? needed, undecided: true };
    }
  },
  describe: (p, names) => {
    const about = { slots: slotLabels(names, p.slots), statement: p.statement, by: p.by, where: p.where };
    const signature = p.mark === 'signature';
    const examples = signature ? [message('attest.needed', { statement: p.statement })] : examplesOf(p);
    return {
      how: [signature ? how('how.signature', about) : how('how.seal', about)],
      examples: examples.map((one) => ({ message: one, undecided: true as const })),
    };
  },
});
