import { showNumber } from '../../base/sizes.ts';
import type { bookMessages } from '../../findings/messages/book.ts';
import type { Words } from '../wording.ts';
import { listed, reasonGiven } from './phrases.ts';

const ALONE = 'It is in the bundle as a file of its own, so whoever reads only the combined PDF will not see it.';
const EXPORT_AGAIN = 'Export it again from the original document, and pack again.';

/** Merging materials into one PDF, in English. */
export const bookWords: Words<keyof typeof bookMessages> = {
  'book.password': {
    what: () => 'This PDF opens only with a password and is left out of the combined PDF.',
    why: () => ALONE,
    fix: () => 'Open it with the password, remove the password and save it; then pack again.',
  },
  'book.restricted': {
    what: () => 'This PDF is locked against changes and is left out of the combined PDF.',
    why: () => "Merging would remove the lock without its author's consent; in the bundle it is a file of its own.",
    fix: () => 'Export it again from the original document, without a permissions password; then pack again.',
  },
  'book.damaged': {
    what: (p) => `This PDF is damaged and is left out of the combined PDF${reasonGiven(p.reason)}.`,
    why: () => 'If it were merged, pages could be lost unnoticed; in the bundle it is a file of its own.',
    fix: () => EXPORT_AGAIN,
  },
  'book.not-read': {
    what: (p) => `This PDF could not be read to the end and is left out of the combined PDF${reasonGiven(p.reason)}.`,
    why: () => 'Its structure is unusually large; in the bundle it is a file of its own.',
    fix: () => EXPORT_AGAIN,
  },
  'book.signature': {
    what: () => 'This PDF bears a digital signature, which does not hold in the combined PDF.',
    why: () => 'A digital signature vouches for one file, not for a copy of its pages; only its picture remains.',
    fix: () => 'Submit the signed file itself as well; it is unchanged in the bundle.',
  },
  'book.form': {
    what: () => 'This PDF is a form with fields whose contents do not show in the combined PDF.',
    why: () => 'The program that filled it in stored the words, but not how they look.',
    fix: () => 'Print the form to a new PDF, use that as the material, and pack again.',
  },
  'book.separate': {
    what: (p) =>
      p.files.length === 1
        ? `One material is not a PDF and stays outside the combined PDF: ${listed(p.files)}.`
        : `Of the materials, ${showNumber(p.files.length)} are not PDFs and stay outside the combined PDF: ${listed(p.files)}.`,
    why: () => 'Only PDFs can be merged page by page; other materials are files of their own in the bundle.',
    fix: () =>
      'You can leave it so; to have a document or picture in the combined PDF, export it as PDF and pack again.',
  },
  'book.nothing': {
    what: () => 'No material can go into the combined PDF.',
    why: () => 'It would hold nothing but the index.',
    fix: () => 'Pack without --combined, or export the materials as PDF first.',
  },
};
