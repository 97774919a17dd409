import { showNumber } from '../../base/sizes.ts';
import type { dataMessages } from '../../findings/messages/data.ts';
import type { Words } from '../wording.ts';
import { either, quoted, quotedName } from './phrases.ts';

const ATTEST = 'add an entry under attest with the rule (rule), the person (by) and the date (on)';
const COUNT = `count the length of the section yourself; if it is as asked, ${ATTEST}.`;
const COUNT_IT = `C${COUNT.slice(1)}`;

/** What rules have to say of the answers in a manifest, in English. */
export const dataWords: Words<keyof typeof dataMessages> = {
  'present.not-wanted': {
    what: (p) => `${quoted(p.label.en)} says ${quoted(p.value)}, but the applicant is not to fill this in.`,
    fix: () => 'Take out what is written there and leave it blank.',
  },
  'present.material-not-wanted': {
    what: (p) => `The manifest lists ${quoted(p.label.en)}, but such a material is not to be submitted.`,
    fix: () => 'Take the material out of the manifest.',
  },
  'count.group-under': {
    what: (p) =>
      `Of ${quoted(p.label.en)}, ${showNumber(p.count)} belong to ${quoted(p.group)}, but at least ${showNumber(p.limit)} must.`,
    fix: (p) => `Add ${showNumber(p.limit - p.count)} more, or check whether one name is written in two ways.`,
  },
  'count.group-over': {
    what: (p) =>
      `Of ${quoted(p.label.en)}, ${showNumber(p.count)} belong to ${quoted(p.group)}, but at most ${showNumber(p.limit)} may.`,
    fix: (p) => `Take out ${showNumber(p.count - p.limit)}.`,
  },
  'count.no-group': {
    what: (p) => `${quoted(p.label.en)} does not give ${quoted(p.by.en)}, so it is not known with which it counts.`,
    fix: (p) => `Fill in ${quoted(p.by.en)}.`,
  },
  'length.no-section': {
    what: (p) =>
      `The section ${quoted(p.label.en)} was not found: no line of the file is the heading ${either(p.headings.map(quoted))}.`,
    fix: () => `Check that the heading is the one of the form; if it is, ${COUNT}`,
  },
  'length.section-twice': {
    what: (p) =>
      `The heading ${quoted(p.heading)} stands on a line of its own ${p.times} times, so it is not clear which is the section ${quoted(p.label.en)}.`,
    fix: () => COUNT_IT,
  },
  'length.section-endless': {
    what: (p) => `The heading ${quoted(p.heading)} was found, but not where the section ${quoted(p.label.en)} ends.`,
    fix: () => COUNT_IT,
  },
  'relation.in-both': {
    what: (p) =>
      `${quoted(p.label.en)} is ${quoted(p.value)}, which is also in ${quotedName(p.other.en)}; the two must not share any.`,
    fix: () => 'Check whether it is the same one; if so, replace it or take it out, as the call asks.',
  },
  'relation.not-in': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which is not in ${quotedName(p.other.en)}.`,
    fix: (p) =>
      `Check that both are written the same way; if it is really missing, add it to ${quotedName(p.other.en)} or take it out here.`,
  },
  'relation.lacks': {
    what: (p) => `${quotedName(p.other.en)} has ${quoted(p.value)}, which is not in ${quoted(p.label.en)}.`,
    fix: (p) => `Check that both are written the same way; if it is really missing, add it to ${quoted(p.label.en)}.`,
  },
  'relation.order': {
    what: (p) =>
      `${quoted(p.label.en)} is ${quoted(p.value)}, but in the order of ${quotedName(p.other.en)} it would be ${quoted(p.wanted)}.`,
    fix: () => 'Find out which order is right, and make the other the same.',
  },
  'list.missing': {
    what: (p) =>
      `${quotedName(p.what.en)} is not there to compare with; the call does not come with this list, so it has to be supplied.`,
    fix: (p) =>
      `Save the list as ${quotedName(p.file)} in the folder of the pack (or of the one laid over it), one entry on each line; or compare by eye, and if all is well ${ATTEST}.`,
  },
};
