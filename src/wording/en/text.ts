import type { TextLanguage } from '../../base/language-share.ts';
import type { textMessages } from '../../findings/messages/text.ts';
import { percent } from '../tame.ts';
import type { Words } from '../wording.ts';
import { words } from './how-phrases.ts';
import { counted, quoted, WAIVE } from './phrases.ts';

export const TEXT_LANGUAGE_NAMES: Readonly<Record<TextLanguage, string>> = {
  ...{ zh: 'Chinese', en: 'English', ja: 'Japanese', ko: 'Korean', ru: 'Russian', ar: 'Arabic' },
  ...{ fr: 'French', de: 'German', es: 'Spanish', pt: 'Portuguese', it: 'Italian' },
};

const ATTEST =
  'add an entry under attest with the rule (rule), the person (by), the date (on) and, for a file, the file (file)';

/** What rules say of the build of a text and what stands in it, in English. */
export const textWords: Words<keyof typeof textMessages> = {
  'text.language': {
    what: (p) =>
      `Only ${percent(p.share)} of the text is ${TEXT_LANGUAGE_NAMES[p.language]}, but at least ${percent(p.wanted)} is asked for.`,
    fix: (p) =>
      `Submit a version that is mainly in ${TEXT_LANGUAGE_NAMES[p.language]}, and check that this is the right file.`,
  },
  'text.language-unsure': {
    what: (p) =>
      `The letters of the text fit ${TEXT_LANGUAGE_NAMES[p.language]}, but letters alone cannot tell the language.`,
    fix: () => `Have the responsible person look at it; if it is in that language, ${ATTEST}.`,
  },
  'text.mentions-lacks': {
    what: (p) => `${quoted(p.label.en)} does not mention: ${words(p.missing)}.`,
    fix: () => `Write about each of them; if one does not apply, ${WAIVE}.`,
  },
  'text.heading-missing': {
    what: (p) => `${quoted(p.label.en)} has no heading ${quoted(p.heading)}.`,
    fix: () =>
      'Add that part, with its heading on a line of its own in the words of the call; any number may precede it.',
  },
  'text.heading-within': {
    what: (p) =>
      `${quoted(p.label.en)} has the words ${quoted(p.heading)}, but not on a line of their own, so it cannot be told whether they are a heading.`,
    fix: () => `Put the heading on a line of its own; if it is a heading already, ${ATTEST}.`,
  },
  'text.heading-order': {
    what: (p) =>
      `In ${quoted(p.label.en)}, the heading ${quoted(p.heading)} has to come after ${quoted(p.after)}, but stands before it.`,
    fix: () => 'Put the parts into the order that the call prescribes.',
  },
  'text.heading-count': {
    what: (p) =>
      `${quoted(p.label.en)} has ${counted(p.count, 'heading')}${p.words.length === 0 ? '' : ` (${words(p.words)})`}, but ${p.over ? 'at most' : 'at least'} ${p.limit} ${p.limit === 1 ? 'is' : 'are'} ${p.over ? 'allowed' : 'required'}.`,
    fix: () =>
      `Set each heading in a heading style and export the file again; if the headings are there all the same, have the responsible person look, and ${ATTEST}.`,
  },
  'text.headings-unmarked': {
    what: (p) =>
      `How many headings ${quoted(p.label.en)} has cannot be told: the file marks none, neither by styles nor by tags or bookmarks.`,
    fix: () =>
      `Set the headings in heading styles and export the file again; or have the responsible person count them, and if their number is right, ${ATTEST}.`,
  },
  'text.section-missing': {
    what: (p) =>
      `${quoted(p.label.en)} has no line that is the heading ${quoted(p.heading)}, so what stands under it was not checked.`,
    fix: () =>
      `Put the heading on a line of its own in the words of the call; if the responsible person has checked that part, ${ATTEST}.`,
  },
  'text.section-end': {
    what: (p) =>
      `It cannot be told where the part under the heading ${quoted(p.heading)} in ${quoted(p.label.en)} ends, so it was not checked.`,
    fix: () => `Number the headings, as in "1." and "2."; if the responsible person has checked that part, ${ATTEST}.`,
  },
  'text.addresses': {
    what: (p) => `${quoted(p.label.en)} has web addresses, which are not allowed: ${words(p.addresses)}.`,
    fix: () =>
      'Remove them; say what matters in the text itself, or put them into the references where the call has these.',
  },
  'text.addresses-perhaps': {
    what: (p) => `${quoted(p.label.en)} has what may be web addresses, which are not allowed: ${words(p.addresses)}.`,
    fix: () => `Remove them if they are; if not, ${ATTEST}.`,
  },
};
