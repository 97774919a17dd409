import type { recommendMessages } from '../../findings/messages/recommend.ts';
import type { Words } from '../wording.ts';
import { choices, listedWhole, perhaps, quoted, quotedName } from './phrases.ts';

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
  'recommend.not-there': {
    what: (p) => `There is no manifest in ${quotedName(p.file)}, or no such folder or file.`,
    why: () => 'Without a manifest, it is not known what is applied for and which materials belong to it.',
    fix: () =>
      'Check the path; ask the applicant for the manifest (dossier.yaml) where it has not been handed in, or take the line off the list.',
  },
  'recommend.withdrawn-listed': {
    what: (p) => `${quotedName(p.file)} stands under withdrawn, and also has rank ${p.rank} on the list.`,
    why: () => ORDER,
    fix: () => 'If it is recommended, delete it under withdrawn; if not, under submissions.',
  },
  'recommend.unlisted': {
    what: (p) => `The manifest ${quotedName(p.file)} lies in the folder but is not on the list.`,
    why: () => 'What is not listed is not counted, and not in the summary table.',
    fix: () =>
      'If it is recommended, add it under submissions in its order; if not, or if it was withdrawn, write it under withdrawn.',
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
  'recommend.same': {
    what: (p) => `The submissions ranked ${p.rank} and ${p.earlier} have ${inCommon(p.title?.en, p.files)}.`,
    why: () => TWICE,
    fix: (p) =>
      `See whether it is the same project; if so, recommend one of them; if not, have ${p.files.length === 0 ? 'the titles made different' : 'the applicant see whether the wrong file was taken'}.`,
  },
};

function inCommon(title: string | undefined, files: readonly string[]): string {
  const same =
    files.length === 0
      ? []
      : [
          `${files.length === 1 ? 'a file that is' : 'files that are'} the same byte for byte: ${listedWhole(files.map(quotedName))}`,
        ];
  return [...(title === undefined ? [] : [`the same project title, ${quoted(title)}`]), ...same].join(', and ');
}
