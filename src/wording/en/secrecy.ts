import type { secrecyMessages } from '../../findings/messages/secrecy.ts';
import type { Words } from '../wording.ts';
import { quoted } from './phrases.ts';
import { placesPhrase } from './places.ts';

const RECORD =
  'add an entry under attest with rule: secrecy, the file (file), the person (by), the date (on) and what they decided (note)';

/** Marks of secrecy, in English. */
export const secrecyWords: Words<keyof typeof secrecyMessages> = {
  'secrecy.mark': {
    what: (p) =>
      `This material bears the ${p.state ? 'mark of a state secret' : 'mark of an internal document'} ${quoted(p.mark)}, on or in ${placesPhrase(p.places)}${p.around === p.mark ? '' : `, in the words ${quoted(p.around)}`}.`,
    why: (p) =>
      p.state
        ? 'State secrets must not be sent out, and only the people in charge of secrecy review can say whether this is one; nothing is packed before that, not even with --force.'
        : 'Only the people in charge of secrecy review can say whether an internal document may be sent out; nothing is packed before that, not even with --force.',
    fix: (p) =>
      p.state
        ? `Send nothing, and hand it to your secrecy review; if it is secret, take another file. Where the review clears it (the mark is only an example, or was lifted), ${RECORD}.`
        : `Hand it to your secrecy review; take another file, or export it again without the mark if it may be public. Where the review clears it as it is, ${RECORD}.`,
  },
  'secrecy.answer': {
    what: (p) =>
      `The manifest bears the ${p.state ? 'mark of a state secret' : 'mark of an internal document'} ${quoted(p.mark)}${p.around === p.mark ? '' : `, in the words ${quoted(p.around)}`}.`,
    why: () =>
      'What the manifest says goes into the index and the mail, and only the people in charge of secrecy review can say whether it may be sent out; nothing is packed before that, not even with --force.',
    fix: () =>
      'Send nothing, and hand it to your secrecy review; write something else where it must not be public. Where the review clears it, add an entry under attest with rule: secrecy, the person (by), the date (on) and what they decided (note).',
  },
};
