import { showNumber } from '../../base/sizes.ts';
import type { NumberType, PlainType, ValueHowMessages, valueMessages } from '../../findings/messages/value.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { choice, named, TYPES, words } from './how-phrases.ts';
import { faultPhrase } from './identifiers.ts';
import { listed, quoted, unstopped, WAIVE } from './phrases.ts';

const PLAIN: Readonly<Record<PlainType, { readonly name: string; readonly fix: string }>> = {
  integer: {
    name: 'whole number',
    fix: 'Write a whole number, such as 12, without decimals, a unit or thousands commas.',
  },
  decimal: { name: 'number', fix: 'Write digits only, such as 12.5, without a unit or thousands commas.' },
  date: { name: 'date', fix: 'Write the date like 2025-06-15, and check that there is such a day.' },
  month: { name: 'month', fix: 'Write the year and the month like 2025-06, the month with two digits.' },
  year: { name: 'year', fix: 'Write the four digits of the year, such as 2025.' },
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
  'postcode-cn': {
    name: 'Chinese postal code',
    fix: 'Write the 6 digits of the place, such as 100871; put straight double quotes around one that begins with 0.',
  },
  doi: {
    name: 'DOI',
    fix: "Copy it from the paper's first page or the journal's site; it begins with 10. and has a slash, such as 10.1000/182.",
  },
};

const NUMBERS: Readonly<Record<NumberType, { readonly name: string; readonly fix: string }>> = {
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
  isbn: {
    name: 'ISBN',
    fix: 'Compare it with the copyright page or the bar code, digit by digit: 13 of them, or 10 in books from before 2007.',
  },
  issn: {
    name: 'ISSN',
    fix: "Compare it with the journal's imprint, character by character: 8 of them, such as 0378-5955.",
  },
  orcid: {
    name: 'ORCID iD',
    fix: "Copy it from the person's ORCID page: 16 characters, such as 0000-0002-1825-0097.",
  },
};

const withArticle = (name: string): string => `${/^(ISBN|ISSN|ORCID|identity|e-)/.test(name) ? 'an' : 'a'} ${name}`;

/** What is said of values one by one, in English. */
export const valueWords: Words<keyof typeof valueMessages> = {
  'value.not-one-of': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which does not fit here.`,
    fix: (p) =>
      p.allowed.length === 0
        ? 'Fill it in as the call asks.'
        : `Here it can only be: ${listed(p.allowed)}. Write ${p.allowed.length > 1 ? 'one of these' : 'it'} exactly as it stands.`,
  },
  'value.not-listed': {
    what: (p) =>
      `${quoted(p.label.en)} is ${quoted(p.value)}, which the call does not list; it does not say that there are no others.`,
    fix: (p) =>
      `Listed are: ${listed(p.known)}. If it is one of these, write it exactly as it stands; otherwise keep it.`,
  },
  'value.forbidden': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which must not be given here.`,
    fix: () => `Write what the call asks for; if it has to be so, ${WAIVE}.`,
  },
  'value.type': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which is not a valid ${PLAIN[p.type].name}.`,
    fix: (p) => PLAIN[p.type].fix,
  },
  'value.number': {
    what: (p) =>
      `${quoted(p.label.en)} is ${quoted(p.shown)}, which is not ${withArticle(NUMBERS[p.type].name)}: ${faultPhrase(p.fault)}.`,
    fix: (p) => NUMBERS[p.type].fix,
  },
  'value.pattern': {
    what: (p) => `${quoted(p.label.en)} is ${quoted(p.value)}, which is not written as the call asks.`,
    fix: (p) =>
      p.means === undefined
        ? `Write it as the call says, so that all of it matches ${quoted(p.pattern)}.`
        : `Write it like this: ${unstopped(p.means.en)}.`,
  },
  'value.step': {
    what: (p) =>
      `${quoted(p.label.en)} is ${showNumber(p.value)}, but it has to be a multiple of ${showNumber(p.step)}.`,
    fix: (p) =>
      `Write a multiple of ${showNumber(p.step)}, such as ${showNumber(near(p, Math.floor))} or ${showNumber(near(p, Math.ceil))}.`,
  },
};

const near = ({ value, step }: { value: number; step: number }, round: (value: number) => number): number =>
  Number((round(value / step) * step).toPrecision(12));

/** How values are looked at one by one, in English. */
export const valueHow: Pick<HowWords, keyof ValueHowMessages> = {
  'how.one-of': (p) =>
    `In the manifest, ${named(p.labels)} has to be ${choice(p.options)}${p.open ? '; the call does not say that there are no others, so another word only gets a remark' : ''}.`,
  'how.not-value': (p) =>
    `In the manifest, ${named(p.labels, 'or')} must not be: ${words(p.words)}. Letter case, character width and spaces make no difference.`,
  'how.type': (p) =>
    `In the manifest, ${named(p.labels)} has to look like ${TYPES[p.type][0]}. Whether ${TYPES[p.type][1]} is not judged.`,
  'how.pattern': (p) =>
    `In the manifest, ${named(p.labels)} has to be written like this: ${p.means === undefined ? `all of it matches ${quoted(p.pattern)}` : unstopped(p.means.en)}. Whether it is true is not judged.`,
  'how.step': (p) => `In the manifest, ${named(p.labels)} has to be a multiple of ${showNumber(p.step)}.`,
};
