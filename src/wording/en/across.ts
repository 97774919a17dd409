import type { acrossMessages } from '../../findings/messages/across.ts';
import type { Words } from '../wording.ts';
import { quoted, quotedName } from './phrases.ts';

const SILENT = 'The call does not say whether this is allowed, and the jury would see the same content twice.';

const at = ({ manifest, line }: { manifest: string; line: number }): string => `${quotedName(manifest)}, line ${line}`;

/** What several submissions have in common, in English. */
export const acrossWords: Words<keyof typeof acrossMessages> = {
  'across.same-category': {
    what: (p) =>
      `Another submission of this applicant (${at(p)}) is in the category ${quoted(p.category.en)} too, and the clause does not say whether one category may be entered twice.`,
    why: () => 'Where the call is silent, the organiser may accept only one of them.',
    fix: () =>
      'Check that both categories are right; to enter one category twice, ask the organiser first whether that is accepted.',
  },
  'across.same-file': {
    what: (p) =>
      `This material (${quoted(p.slot.en)}) is in another submission of this applicant already, byte for byte: ${at(p)}, file ${quotedName(p.file)}.`,
    why: () => SILENT,
    fix: () => 'Keep it in the submission that it fits best; to use it in both, ask the organiser first.',
  },
  'across.same-title': {
    what: (p) =>
      `The title ${quoted(p.title.en)} of this material (${quoted(p.slot.en)}) is also in another submission of this applicant: ${at(p)}.`,
    why: () => SILENT,
    fix: () =>
      'If it is the same material, keep it in the submission that it fits best, or ask the organiser first; if not, give the two titles that tell them apart.',
  },
  'across.same-value': {
    what: (p) =>
      `${quoted(p.value.en)}, given here under ${quoted(p.label.en)}, is also in another submission of this applicant: ${at(p)}.`,
    why: () => 'The call does not forbid it, but the two submissions may read alike.',
    fix: () => 'Nothing needs to change; see that the cases in each have an emphasis of their own.',
  },
};
