import type { DataHowMessages, Relation } from '../../findings/messages/data-how.ts';
import type { HowWords } from '../how-words.ts';
import { limits, named, TRUTH, UNIT_RULES, words } from './how-phrases.ts';
import { unitName } from './names.ts';
import { either, quoted, quotedName } from './phrases.ts';

const RELATIONS: Readonly<Record<Relation, (list: string, other: string) => string>> = {
  disjoint_from: (list, other) => `Nothing may be both in ${list} and in ${other}.`,
  equals: (list, other) =>
    `The same has to be in ${list} and in ${other}, in any order; what only one of them has is named one by one.`,
  subset_of: (list, other) => `Everything in ${list} has to be in ${other} too; what is not there is named one by one.`,
  superset_of: (list, other) => `Everything in ${other} has to be in ${list} too; what is missing is named one by one.`,
  same_order_as: (list, other) =>
    `What is both in ${list} and in ${other} has to stand in the same order; the first difference is named. What only one of them has does not count.`,
};

/** How answers and lists of answers are checked, in English. */
export const dataHow: Pick<HowWords, keyof DataHowMessages> = {
  'how.absent': (p) => `In the manifest, ${named(p.labels)} has to be blank.`,
  'how.absent-attribute': (p) =>
    `In the manifest, ${quotedName(p.label.en)} has to be blank for each material of the kind ${named(p.slots, 'or')}.`,
  'how.materials-absent': (p) => `The manifest must not list any material of the kind ${named(p.slots, 'or')}.`,
  'how.as-good-as-missing': (p) =>
    `An answer that consists only of one of these counts as missing: ${words(p.words)}. Other ways of saying nothing are not found.`,
  'how.literals': (p) => `Where nothing else applies, ${either(p.words.map(quoted))} is an answer. ${TRUTH}`,
  'how.count-groups': (p) =>
    `They are counted by ${quotedName(p.by.en)}, each group by itself; one that does not give ${quotedName(p.by.en)} is for a person to confirm.`,
  'how.count-distinct': (p) => `Those with the same ${quotedName(p.label.en)} count once.`,
  'how.count-except': (p) => `Those whose ${quotedName(p.label.en)} is ${either(p.words.map(quoted))} do not count.`,
  'how.length-files': (p) =>
    `The length of the text inside each file of the kind ${named(p.slots, 'or')} has to be ${limits(p.min, p.max)} (${unitName(p.unit)}). ${UNIT_RULES[p.unit]} PDF (its first 500 pages), Word (.docx) and plain text can be read; words in scans and pictures cannot, so a person has to confirm.`,
  'how.length-whole': () => 'The whole text counts, with headings, headers, footers and page numbers.',
  'how.length-section': (p) =>
    `Only the section under the heading ${either(p.headings.map(quoted))} counts, without the heading itself, whose number and remarks in brackets make no difference; it ends at ${p.until.length === 0 ? 'the next heading numbered in the same way' : `the heading ${either(p.until.map(quoted))}`}. Where the heading or the end is not found, a person has to confirm.`,
  'how.no-marks': () => 'Punctuation does not count.',
  'how.unique': (p) => `In the manifest, no ${quotedName(p.label.en)} may be given twice.`,
  'how.relation': (p) => RELATIONS[p.op](quotedName(p.label.en), quotedName(p.other.en)),
  'how.same-name': () =>
    'Letter case, character width and spaces make no difference; of names in two languages the Chinese decides, or the English where one of them has no Chinese. Two ways of writing the same thing are not noticed.',
  'how.supplied': (p) =>
    `The list to compare with, ${quotedName(p.what.en)}, has to be supplied as ${quotedName(p.file)} in the folder of the pack; without it a person has to confirm.`,
};
