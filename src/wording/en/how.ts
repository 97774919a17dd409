import { showNumber } from '../../base/sizes.ts';
import type { GroupKind } from '../../findings/messages/group.ts';
import type { How } from '../../findings/messages/how.ts';
import { type HowWords, tellIn } from '../how-words.ts';
import { attestHow } from './attest.ts';
import { circumstancePhrase } from './circumstance.ts';
import { compareHow } from './compare.ts';
import { deliveryHow } from './delivery.ts';
import { dataHow } from './how-data.ts';
import { ALIKE, joined, keys, limits, named, TRUTH, UNIT_RULES, words } from './how-phrases.ts';
import { layoutHow } from './layout-how.ts';
import { nameHow } from './name.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES, unitName } from './names.ts';
import { pagesHow } from './pages.ts';
import { counted, either, quoted, quotedName, unstopped } from './phrases.ts';
import { pixelsAsked } from './pixels.ts';
import { MATTER_NAMES } from './preflight.ts';
import { scopeHow } from './scope.ts';
import { formsHow, textHow } from './text-how.ts';
import { valueHow } from './value.ts';
import { windowHow } from './window-how.ts';
import { FORM_MATTER_NAMES } from './word-form.ts';

/** How rules are checked, in English. */
export const howWords: HowWords = {
  ...layoutHow,
  ...textHow,
  ...nameHow,
  ...formsHow,
  ...scopeHow,
  ...dataHow,
  ...valueHow,
  ...compareHow,
  ...pagesHow,
  ...windowHow,
  ...deliveryHow,
  ...attestHow,
  'how.when': (p) => `Checked only where ${circumstancePhrase(p.circumstance)}.`,
  'how.filled': (p) =>
    `The manifest has to give ${named(p.labels)}. Blanks or punctuation alone do not count. ${TRUTH}`,
  'how.filled-attribute': (p) =>
    `The manifest has to give ${quotedName(p.label.en)} for each material of the kind ${named(p.slots, 'or')}. Blanks or punctuation alone do not count. ${TRUTH}`,
  'how.languages': (p) =>
    p.languages.length > 1
      ? 'Where there is a line for each language, both have to be filled in.'
      : `Where there is a line for each language, the ${p.languages.map((language) => LANGUAGE_NAMES[language]).join('')} one has to be filled in.`,
  'how.scripts': () =>
    'The Chinese line has to hold Chinese characters, the English line letters and no Chinese characters. Whether the translation is right is not judged.',
  'how.materials-there': (p) =>
    `The manifest has to list ${p.slots.length > 1 ? 'at least one material of each kind:' : 'a material of the kind'} ${named(p.slots)}. Whether its content is suitable is not judged.`,
  'how.count-materials': (p) =>
    `The materials of ${p.slots.length > 1 ? 'these kinds' : 'this kind'} in the manifest are counted${p.slots.length > 1 ? ' together' : ''}: ${named(p.slots)}.`,
  'how.count-items': (p) =>
    `The entries of ${quotedName(p.label.en)} in the manifest are counted; blank ones are left out.`,
  'how.limits': (p) => `Asked for: ${limits(p.min, p.max)}.`,
  'how.blank-passes': () => 'Where nothing is filled in, this rule does not judge.',
  'how.length': (p) => {
    const of = p.slots.length > 0 ? `${named(p.labels)} of each ${named(p.slots, 'or')}` : named(p.labels);
    return `In the manifest, the length of ${of}, each language by itself, has to be ${limits(p.min, p.max)} (${unitName(p.unit)}). ${UNIT_RULES[p.unit]}`;
  },
  'how.formats': (p) =>
    `The format of each file of the kind ${named(p.slots, 'or')} is told by its content, not by its extension; it has to be ${joined(p.formats.map(formatName), 'or')}.`,
  'how.opens': (p) =>
    `Each file of the kind ${named(p.slots, 'or')} has to open; one that asks for a password or is damaged does not meet this. PDF, Word (.docx), plain text, JPEG and PNG can be judged; for other formats a person has to confirm.`,
  'how.bytes': (p) =>
    `Each file of the kind ${named(p.slots, 'or')} ${p.min === undefined ? 'may' : 'has to'} have ${limits(p.min, p.max, 'byte')}${p.near === undefined ? '' : `; above ${showNumber(p.near)} bytes there is a warning, because the unit can count in 1000 or in 1024`}.`,
  'how.pages': (p) =>
    `The pages of each PDF of the kind ${named(p.slots, 'or')} are counted one by one: ${limits(p.min, p.max, 'page')}. The number that the file claims for itself is not relied on; cover, contents and annexes count. In other formats pages cannot be counted, so a person has to confirm.`,
  'how.no-such-file': () => 'Without such a material in the manifest, nothing is checked.',
  'how.text-values': (p) => `Looked at: the text of ${named(p.labels)} in the manifest.`,
  'how.text-files': (p) =>
    `Looked at: the text inside each file of the kind ${named(p.slots, 'or')}, as far as it is a PDF (its first 500 pages), a Word document (.docx) or plain text. Words in scans and pictures cannot be read, so a person has to confirm.`,
  'how.mentions-any': (p) => `At least one of these words has to occur: ${words(p.words)}.`,
  'how.alike': () => `${ALIKE} Whether the text keeps to the subject is not judged.`,
  'how.mentions-each': (p) =>
    `Each ${quotedName(p.label.en)} has to be named, in Chinese or in English. Whether what is said about it is right is not judged.`,
  'how.must-not': (p) =>
    `None of these words may occur: ${words(p.words)}. ${ALIKE} Other ways of saying the same are not found.`,
  'how.placeholders': (p) =>
    `No answer may consist only of one of these: ${words(p.words)}. Other ways of saying nothing are not found.`,
  'how.number': () =>
    'At least one figure has to occur, in digits or as a Chinese numeral of two characters or more. Whether it is true is not judged.',
  'how.order': (p) =>
    `In the order of the manifest, every ${named(p.first, 'or')} has to come before every ${named(p.later, 'or')}. Where there are only materials of one side, nothing is checked.`,
  'how.seconds': (p) => {
    const limits = [
      ...(p.min === undefined ? [] : [`at least ${counted(p.min, 'second')}`]),
      ...(p.max === undefined ? [] : [`at most ${counted(p.max, 'second')}`]),
    ];
    return `Each file of the kind ${named(p.slots, 'or')} must last ${limits.join(' and ')}, titles and credits included.`;
  },
  'how.pixels': (p) =>
    `In each file of the kind ${named(p.slots, 'or')}, the picture as it is shown must have ${pixelsAsked(p.wanted)}.`,
  'how.aspect': (p) =>
    `In each file of the kind ${named(p.slots, 'or')}, width to height as shown must be ${p.wanted}; a difference of less than half a per cent does not count.`,
  'how.progressive': (p) =>
    `Each file of the kind ${named(p.slots, 'or')} must be progressive video; where the file does not say, a person has to confirm.`,
  'how.dpi': (p) =>
    `Each picture of the kind ${named(p.slots, 'or')} must say a resolution in print of at least ${p.min} dpi; where it says none, a person has to confirm.`,
  'how.colours': (p) =>
    `The colours of each picture of the kind ${named(p.slots, 'or')} must be ${either(p.allowed.map((one) => COLOUR_NAMES[one]))}; where that cannot be told, a person has to confirm.`,
  'how.subtitles': (p) =>
    `Each file of the kind ${named(p.slots, 'or')} must have subtitles in ${joined(
      p.languages.map((language) => LANGUAGE_NAMES[language]),
      'and',
    )}, as tracks of the video${p.beside === undefined ? '' : ` or as a ${quoted(p.beside.en)} whose language the manifest gives`}. Subtitles that are part of the picture cannot be seen by this tool, so a person has to confirm; what they say is not judged.`,
  'how.names-category': () => 'The full name of the category has to be in the text, in Chinese or in English.',
  'how.no-id-numbers': () =>
    'There must be no number of a Chinese identity card (18 characters with a date of birth and a check character that are right). Other personal data are not looked for.',
  'how.grouped': (p) => `In the manifest, materials of one kind have to stand together: ${named(p.slots)}.`,
  'how.claims': (p) =>
    `The answers and the titles of the materials are searched for claims such as ${words(p.words)}. For each, ${quoted(p.listed.en)} has to have an entry with the same words and its evidence. ${ALIKE} Other words for the same thing, and whether the evidence suffices, are not judged.`,
  'how.cites': (p) =>
    `In the manifest, ${named(p.labels)} has to be the path, the file name or the title of a material. Whether the material proves anything is not judged.`,
  'how.cited': (p) =>
    `Each ${named(p.slots, 'or')} has to be named in the answers by its title, file name or path${p.attribute === undefined ? '' : `, or to give ${quoted(p.attribute.en)}`}.`,
  'how.figures': (p) =>
    `For each entry of ${quoted(p.label.en)}, every ${named(p.slots, 'or')} whose text has the name must have the value as well, and at least one must have the name. Thousands separators, spaces and full-width forms make no difference; whether the value is true is not judged.`,
  'how.agree': (p) =>
    `The text of ${named(p.copies)} is held against that of ${named(p.original)}, and what differs is shown side by side; spaces, punctuation, line ends and the order of cells make no difference, nor do a few words on a line of their own that only the former has, such as those of a seal. Where one of them has no text, as with a scan, or anything differs, a person has to confirm.`,
  'how.agree-pages': () =>
    'Both should have the same number of pages; where one is no PDF, its pages cannot be counted and a person has to confirm.',
  'how.translation-answers': (p) => `The Chinese and the English of ${named(p.labels)} should give the same figures.`,
  'how.translation-files': (p) =>
    `Each ${named(p.translations, 'or')} should give the same figures as its ${named(p.original, 'or')}; the two belong together where there is only one of each, or by the same title.`,
  'how.translation-figures': () =>
    'Amounts, counts, shares and dates are compared by value; numbers of items, pages and codes are not, nor are small numbers in words. What disagrees is shown side by side, and a person has to confirm.',
  'how.answers': (p) =>
    `What the manifest gives for ${named(p.labels)} should stand word for word in each ${named(p.slots, 'or')}${p.language === undefined ? ', in either language' : p.language === 'zh' ? ', in Chinese' : ', in English'}; spaces, punctuation and width make no difference. What comes near is shown beside the answer; where nothing does, a person has to confirm.`,
  'how.preflight': (p) =>
    `Each PDF of the kind ${named(p.slots, 'or')} must be without ${joined(
      p.without.map((matter) => MATTER_NAMES[matter]),
      'and',
    )}.`,
  'how.preflight-dpi': (p) =>
    `In each PDF of the kind ${named(p.slots, 'or')}, pictures as large as they are drawn must have at least ${p.min} dpi; lines, tints and patterns do not count.`,
  'how.preflight-hints': () =>
    'Pages that look blank or upside down, and pages that were not read to the end, are for a person to confirm. Of digital signatures only what they cover is looked at, not whether they are genuine.',
  'how.form': (p) =>
    `Each ${named(p.slots)} file (Word) should be without: ${p.without.map((matter) => FORM_MATTER_NAMES[matter]).join('; ')}.`,
  'how.form-blanks': (p) =>
    `A person decides about boxes left blank; those marked as optional or "if any", remarks, places for signatures and seals, and spare rows of tables are not counted${p.optional.length === 0 ? '' : `, and these may stay blank too: ${words(p.optional)}`}.`,
  'how.form-required': (p) =>
    `These boxes of ${named(p.slots)} have to be filled in: ${words(p.required)}; a person decides where one is not found.`,
  'how.form-only-word': () =>
    'Only Word documents (.docx) are read; a person decides about other formats (such as .doc, .wps, PDF, OFD). Whether what is filled in is true is not judged.',
  'how.seal': (p) =>
    `Every page of each ${named(p.slots, 'or')} is looked at: where there seems to be a seal (of: ${unstopped(p.by.en)}${p.where === undefined ? '' : `; where: ${unstopped(p.where.en)}`}), and whether the page is a scan. Only red round and oval seals are looked for, and they cannot be read. Even if one is seen, a person has to confirm: ${unstopped(p.statement.en)}. Until that is recorded under attest in the manifest, the rule does not pass.`,
  'how.signature': (p) =>
    `Signatures are for people to look at: each ${named(p.slots, 'or')} has to be signed (by: ${unstopped(p.by.en)}${p.where === undefined ? '' : `; where: ${unstopped(p.where.en)}`}), and a person has to confirm: ${unstopped(p.statement.en)}. Until that is recorded under attest in the manifest, the rule does not pass.`,
  'how.inform': () => 'There is nothing to judge here; it is listed for information and does not affect the verdict.',
  'how.by': (p) => {
    // What holds for all that have a row has been told already.
    if (p.rows.every(({ holds }) => holds.length === 0))
      return `This is checked only where ${quotedName(p.field.en)} is ${p.rows.map(keys).join(', ')}.`;
    const rows = p.rows.map((row) => `${keys(row)}: ${held(row.holds)}`).join(' ');
    const rest =
      p.otherwise === undefined ? 'What is not listed is not checked here.' : `Otherwise: ${held(p.otherwise)}`;
    return `This depends on ${quotedName(p.field.en)}. ${rows} ${rest}`;
  },
  'how.for-each': (p) =>
    `This is checked for each ${quotedName(p.label.en)}${p.except === undefined ? '' : ` that is not among ${quotedName(p.except.en)}`}${p.attributes.length === 0 ? '' : `, with the files whose ${named(p.attributes)} is the same`}.`,
  'how.group': (p) =>
    `${GROUPS[p.kind](p.needed)} ${p.parts.map(({ title, when, how }, index) => `(${index + 1}) ${unstopped(title.en)}: ${when === undefined ? '' : `It counts only where ${circumstancePhrase(when)}. `}${told(how)}`).join(' ')}`,
};

const told = (sentences: readonly How[]): string => sentences.map((sentence) => tellIn(howWords, sentence)).join(' ');

/** A table within a table in brackets, so that it can be seen where it ends. */
const held = (sentences: readonly How[]): string =>
  sentences.some(({ id }) => id === 'how.by') ? `(${told(sentences)})` : told(sentences);

const GROUPS: Readonly<Record<GroupKind, (needed: number) => string>> = {
  any_of: () => 'At least one of these has to hold.',
  all_of: () => 'All of these have to hold.',
  none_of: () => 'None of these may hold.',
  k_of: (needed) => `At least ${needed} of these have to hold.`,
};
