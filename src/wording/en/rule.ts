import { showNumber } from '../../base/sizes.ts';
import type { ruleMessages } from '../../findings/messages/rule.ts';
import type { Words } from '../wording.ts';
import { LANGUAGE_NAMES, unitName } from './names.ts';
import { proposed } from './naming.ts';
import { listed, quoted, WAIVE } from './phrases.ts';

/** What rules of a program have to say, in English. */
export const ruleWords: Words<keyof typeof ruleMessages> = {
  'present.missing': {
    what: (p) => `${quoted(p.label.en)} is not filled in.`,
    fix: () =>
      'Fill it in at this place of the manifest; if the entry is not there yet, add it under the name that the report gives after the line number.',
  },
  'present.material-missing': {
    what: (p) => `The material ${quoted(p.label.en)} is missing.`,
    fix: () =>
      'Put the file into the folder of the manifest, and name it under materials: a manifest made by init has the entry already (where it begins with #, take that away), so fill in its path (file); else add one with its kind (slot) and path.',
  },
  'present.language-missing': {
    what: (p) => `${quoted(p.label.en)} has no ${LANGUAGE_NAMES[p.language]} text${proposed(p.pinyin)}.`,
    fix: (p) => `Add a line "${p.language}: " below it, with the ${LANGUAGE_NAMES[p.language]} text.`,
  },
  'present.script': {
    what: (p) =>
      `The ${LANGUAGE_NAMES[p.language]} text of ${quoted(p.label.en)} is ${quoted(p.value)}, which does not look like ${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}.`,
    fix: (p) =>
      p.language === 'zh'
        ? 'Write Chinese after "zh: ", and check that the two languages are not swapped.'
        : 'Write English without Chinese characters after "en: ", and check that the two languages are not swapped.',
  },
  'text.placeholder': {
    what: (p) => `${quoted(p.label.en)} says ${quoted(p.value)}, which is not the final text yet.`,
    fix: () => 'Write the final text; if there is really nothing to say, explain it as the call asks.',
  },
  'text.forbidden': {
    what: (p) => `${quoted(p.label.en)} contains ${quoted(p.word)}, which does not belong there.`,
    fix: () => `Remove it or say it differently; if it is part of a proper name, ${WAIVE}.`,
  },
  'text.mentions-none': {
    what: (p) => `${quoted(p.label.en)} does not mention what is asked for.`,
    fix: (p) =>
      p.examples.length === 0
        ? 'Add what the call asks for.'
        : `Add what applies to your case, for example: ${listed(p.examples)}.`,
  },
  'text.mentions-not': {
    what: (p) => `${quoted(p.label.en)} does not mention ${quoted(p.missing)}.`,
    fix: (p) => `Mention ${quoted(p.missing)} in the text, with the same name as in the manifest.`,
  },
  'text.no-number': {
    what: (p) => `${quoted(p.label.en)} contains no figure at all.`,
    fix: () => 'Add figures that show the results, such as quantities, amounts, percentages and dates.',
  },
  'text.id-number': {
    what: (p) => `${quoted(p.label.en)} contains the number of an identity card (${p.shown}).`,
    fix: () =>
      `What is submitted may be published: take the number out or cover it. If the form does ask for it, ${WAIVE}.`,
  },
  'length.over': {
    what: (p) =>
      `${quoted(p.label.en)} has ${showNumber(p.length)} ${unitName(p.unit, p.marks)}; at most ${showNumber(p.limit)} are allowed.`,
    fix: (p) => `Shorten it by ${showNumber(p.length - p.limit)} or more.`,
  },
  'length.under': {
    what: (p) =>
      `${quoted(p.label.en)} has only ${showNumber(p.length)} ${unitName(p.unit, p.marks)}; at least ${showNumber(p.limit)} are required.`,
    fix: (p) => `Write ${showNumber(p.limit - p.length)} more.`,
  },
  'count.under': {
    what: (p) =>
      `The count for ${quoted(p.label.en)} is ${showNumber(p.count)}, but at least ${showNumber(p.limit)} must be given.`,
    fix: (p) => `Add ${showNumber(p.limit - p.count)} more.`,
  },
  'count.over': {
    what: (p) =>
      `The count for ${quoted(p.label.en)} is ${showNumber(p.count)}, but at most ${showNumber(p.limit)} may be given.`,
    fix: (p) => `Take out ${showNumber(p.count - p.limit)}.`,
  },
  'relation.twice': {
    what: (p) => `${quoted(p.label.en)} repeats an earlier one: ${quoted(p.value)}.`,
    fix: () => 'Remove the repeated one, or write what belongs there.',
  },
  'order.before': {
    what: (p) => `${quoted(p.slot.en)} comes before ${quoted(p.before.en)}.`,
    fix: (p) => `Under materials in the manifest, move ${quoted(p.slot.en)} after ${quoted(p.before.en)}.`,
  },
  'order.apart': {
    what: (p) => `The materials of the kind ${quoted(p.slot.en)} do not stand together.`,
    fix: (p) => `Under materials in the manifest, move all of ${quoted(p.slot.en)} to one place.`,
  },
};
