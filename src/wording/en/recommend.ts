import type { recommendMessages } from '../../findings/messages/recommend.ts';
import type { Words } from '../wording.ts';
import { choices, perhaps, quoted, quotedName } from './phrases.ts';

const ORDER = 'The list gives the order of merit, one rank for each submission, and the summary table follows it.';
const TWICE = 'Many calls do not accept the same project twice, and may then turn down all of its submissions.';

/** What is said of a recommender's list, in English. */
export const recommendWords: Words<keyof typeof recommendMessages> = {
  'recommend.none': {
    what: () => 'The list has no submission.',
    why: () => ORDER,
    fix: () =>
      'Under submissions, write the path of each manifest on a line of its own, best first, such as - first/dossier.yaml.',
  },
  'recommend.twice': {
    what: (p) => `The manifest ${quotedName(p.file)} has rank ${p.rank} already and is listed here again.`,
    why: () => ORDER,
    fix: () => 'Keep one of the two; if another submission is meant, correct the path.',
  },
  'recommend.unlisted': {
    what: (p) => `The manifest ${quotedName(p.file)} lies in the folder but is not on the list.`,
    why: () => 'What is not listed is not counted, and not in the summary table.',
    fix: () => 'If it is recommended, add it under submissions in its order; if not, move it elsewhere.',
  },
  'recommend.kind-unknown': {
    what: (p) => `${quoted(p.kind)} is not a kind of recommender that this call knows.`,
    why: () => 'Quotas go by the kind of recommender.',
    fix: (p) => `${perhaps(p.nearest, 'write one of those that it knows')} ${choices(p.known)}`,
  },
  'recommend.other-program': {
    what: (p) => `This submission is for ${quoted(p.program)}, but the first on the list is for ${quoted(p.first)}.`,
    why: () => 'Quotas and ranks are those of one call.',
    fix: () => 'Write one recommendation for each call.',
  },
  'recommend.same-title': {
    what: (p) => `The project title ${quoted(p.title.en)} is also that of the submission ranked ${p.rank}.`,
    why: () => TWICE,
    fix: () =>
      'See whether it is the same project; if so, recommend one of them; if not, have the titles made different.',
  },
  'recommend.same-file': {
    what: (p) => `The file ${quotedName(p.file)} is, byte for byte, also in the submission ranked ${p.rank}.`,
    why: () => TWICE,
    fix: () => 'See whether the wrong file was taken, or whether both are the same project.',
  },
};
