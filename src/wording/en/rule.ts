import { showNumber } from '../../base/sizes.ts';
import type { ruleMessages } from '../../findings/messages/rule.ts';
import { percent, withUnit } from '../tame.ts';
import type { Words } from '../wording.ts';
import { faultPhrase } from './identifiers.ts';
import { COMPARISON_NAMES, LANGUAGE_NAMES, UNIT_NAMES } from './names.ts';
import { proposed } from './naming.ts';
import { listed, quoted, quotedName, WAIVE } from './phrases.ts';

const TYPES = {
  email: {
    name: 'e-mail address',
    fix: 'Write one address like name@example.com, without spaces or Chinese punctuation.',
  },
  phone: {
    name: 'telephone number',
    fix: 'Write digits with the country and area code, such as "+86 10 1234 5678"; put an extension after "ext.".',
  },
  url: { name: 'web address', fix: 'Write the whole address, beginning with https:// or http://, without spaces.' },
  'phone-cn': {
    name: 'telephone number of mainland China',
    fix: 'Write the 11 digits of a mobile number, or a landline with its area code, such as "010-62345678"; put an extension after a hyphen.',
  },
} as const;

const NUMBERS = {
  'credit-code': {
    name: 'unified social credit code',
    fix: 'Compare it with the business licence or the certificate, character by character. It never has the letters I, O, S, V or Z, which look like 1, 0, 5 and 2.',
  },
  'id-number': {
    name: 'identity card number',
    fix: 'Compare it with the card, character by character; write the letter X where the card ends in one.',
  },
  'mobile-cn': {
    name: 'mobile number',
    fix: 'Check it and write its 11 digits; put +86 before it where the code of the country is wanted.',
  },
} as const;

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
      'Put the file into the folder of the manifest, and add an entry under materials with its kind (slot, as dossier programs show lists it) and its path (file).',
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
  'text.language': {
    what: (p) =>
      `Only ${percent(p.share)} of the text is ${LANGUAGE_NAMES[p.language]}, but at least ${percent(p.wanted)} is asked for.`,
    fix: (p) =>
      `Submit a version that is mainly in ${LANGUAGE_NAMES[p.language]}, and check that this is the right file.`,
  },
  'text.id-number': {
    what: (p) => `${quoted(p.label.en)} contains the number of an identity card (${p.shown}).`,
    fix: () =>
      `What is submitted may be published: take the number out or cover it. If the form does ask for it, ${WAIVE}.`,
  },
  'length.over': {
    what: (p) =>
      `${quoted(p.label.en)} has ${showNumber(p.length)} ${UNIT_NAMES[p.unit]}; at most ${showNumber(p.limit)} are allowed.`,
    fix: (p) => `Shorten it by ${showNumber(p.length - p.limit)} or more.`,
  },
  'length.under': {
    what: (p) =>
      `${quoted(p.label.en)} has only ${showNumber(p.length)} ${UNIT_NAMES[p.unit]}; at least ${showNumber(p.limit)} are required.`,
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
  'value.not-one-of': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which does not fit here.`,
    fix: (p) =>
      p.allowed.length === 0
        ? 'Fill it in as the call asks.'
        : `Here it can only be: ${listed(p.allowed)}. Write ${p.allowed.length > 1 ? 'one of these' : 'it'} exactly as it stands.`,
  },
  'value.type': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which is not a valid ${TYPES[p.type].name}.`,
    fix: (p) => TYPES[p.type].fix,
  },
  'value.number': {
    what: (p) =>
      `${quoted(p.label.en)} is ${quoted(p.shown)}, which is no ${NUMBERS[p.type].name}: ${faultPhrase(p.fault)}.`,
    fix: (p) => NUMBERS[p.type].fix,
  },
  'compare.fails': {
    what: (p) =>
      `${quoted(p.label.en)} is ${withUnit(showNumber(p.value), p.unit, 'en')}, but the call asks for ${COMPARISON_NAMES[p.op]} ${withUnit(showNumber(p.limit), p.unit, 'en')}.`,
    fix: () => 'Check the number and its unit; if it is right, check in the call whether you are eligible.',
  },
  'compare.sum-fails': {
    what: (p) =>
      `The values of ${quoted(p.label.en)} add up to ${withUnit(showNumber(p.value), p.unit, 'en')}, but the call asks for ${COMPARISON_NAMES[p.op]} ${withUnit(showNumber(p.limit), p.unit, 'en')}.`,
    fix: () => 'Check each number; the sum is worked out from them and need not be filled in.',
  },
  'compare.no-number': {
    what: (p) => `${quoted(p.label.en)} has no number that could be compared with what is asked for.`,
    fix: () => 'Write digits only, without a unit or thousands commas.',
  },
  'day.past': {
    what: (p) => `${quoted(p.label.en)} is ${p.day}, which has passed.`,
    fix: () => 'Use a document that is still valid and correct the date; if only the date is mistyped, correct it.',
  },
  'relation.twice': {
    what: (p) => `${quoted(p.label.en)} repeats an earlier one: ${quoted(p.value)}.`,
    fix: () => 'Remove the repeated one, or write what belongs there.',
  },
  'name.script': {
    what: (p) =>
      `The file name ${quotedName(p.name)} in the bundle has no ${p.missing === 'han' ? 'Chinese' : 'English'} part.`,
    fix: (p) =>
      `Fill in ${p.missing === 'han' ? 'zh (the Chinese title)' : 'en (the English title)'} under the title of this material; the file name is made from it.`,
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
