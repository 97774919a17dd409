import { codePointOf } from '../../base/look-alikes.ts';
import { showNumber } from '../../base/sizes.ts';
import type { Instead, NameSide, namesMessages, Pinyin } from '../../findings/messages/names.ts';
import { firstOf } from '../tame.ts';
import type { Words } from '../wording.ts';
import { LANGUAGE_NAMES, spaceName } from './names.ts';
import { either, quoted } from './phrases.ts';

const SIDES: Readonly<Record<NameSide, string>> = {
  zh: 'The Chinese name',
  en: 'The English name',
  file: 'The file name',
};

/** The pinyin of a person's name as the end of a sentence, or nothing where there is none to propose. */
export function proposed(pinyin: Pinyin | undefined): string {
  if (pinyin === undefined) return '';
  const others = pinyin.others.length === 0 ? '' : ` (or ${either(pinyin.others.map(quoted))})`;
  const passport = pinyin.passport === undefined ? '' : `, in passports ${quoted(pinyin.passport)}`;
  return `; by the national rule for names (GB/T 28039) ${quoted(pinyin.han)} is spelt ${quoted(pinyin.latin)}${others}${passport}, but what counts is how the person writes it`;
}

const write = ({ side, suggestion }: { side: NameSide; suggestion: string }): string =>
  `${quoted(suggestion)}${side === 'file' ? ', and rename the file so' : ''}`;
const marks = (characters: readonly string[]): string => firstOf(characters).shown.map(quoted).join(', ');
const instead = (characters: readonly Instead[]): string =>
  firstOf(characters)
    .shown.map(({ char, meant }) => `${quoted(char)} in place of ${quoted(meant)}`)
    .join(', ');
const spaces = (codePoints: readonly string[]): string => {
  const odd = codePoints.filter((point) => point !== 'U+0020');
  return odd.length === 0
    ? 'spaces that do not belong there'
    : `other spaces than the usual one: ${odd.map((point) => `${spaceName(point)} (${point})`).join(', ')}`;
};
const alphabet = (char: string): string => (/\p{Script=Greek}/u.test(char) ? 'Greek' : 'Cyrillic');

/** What there is to be said of names, in English. */
export const namingWords: Words<keyof typeof namesMessages> = {
  'names.side-missing': {
    what: (p) => `${quoted(p.label.en)} has no ${LANGUAGE_NAMES[p.language]} text${proposed(p.pinyin)}.`,
    why: () => 'The index, certificates and file names in the bundle use both languages.',
    fix: (p) =>
      p.language === 'en' && p.pinyin !== undefined
        ? 'Ask the person how the name is written, in the passport for instance, and add a line "en: " with it.'
        : `Add a line "${p.language}: " below it; where the call does not want ${LANGUAGE_NAMES[p.language]}, leave it.`,
  },
  'names.side-script': {
    what: (p) =>
      `The ${LANGUAGE_NAMES[p.language]} text of ${quoted(p.label.en)} is ${quoted(p.value)}, which does not look like ${LANGUAGE_NAMES[p.language]}${proposed(p.pinyin)}.`,
    why: () => 'A reader of that language finds no name to read, and the index and certificates go wrong.',
    fix: (p) =>
      p.language === 'zh'
        ? 'Write the Chinese name after "zh: ", for foreigners the usual Chinese form; a brand or a model that has none may stay.'
        : 'Write the English name after "en: ", without Chinese characters.',
  },
  'names.swapped': {
    what: (p) =>
      `The languages of ${quoted(p.label.en)} are swapped: ${quoted(p.zh)} stands after "zh: " and ${quoted(p.en)} after "en: ".`,
    why: () => 'The index, the mail and file names would show each language in the place of the other.',
    fix: () => 'Exchange what stands after "zh: " and "en: ".',
  },
  'names.other-surname': {
    what: (p) =>
      `${quoted(p.zh)} is ${quoted(p.en)} in English: the given name fits, the surname does not; in pinyin it is ${quoted(p.latin)}.`,
    why: () => 'A reviewer takes them for two persons, and certificates may go wrong.',
    fix: () => 'Ask the person about both names; if it is written so, leave it.',
  },
  'names.invisible': {
    what: (p) =>
      `${SIDES[p.side]} ${quoted(p.suggestion)} has characters in it that cannot be seen (${p.codePoints.join(', ')}).`,
    why: () =>
      'It looks right, but searching and comparing take it for another name; copying from web pages and PDFs brings them in.',
    fix: (p) => `Delete it and type it anew: ${write(p)}.`,
  },
  'names.decomposed': {
    what: (p) => `${SIDES[p.side]} ${quoted(p.suggestion)} has letters that are stored apart from their accents.`,
    why: () => 'It looks the same, but other computers may show two characters, and searching does not find it.',
    fix: (p) => `Type it anew: ${write(p)}.`,
  },
  'names.spaces': {
    what: (p) => `${SIDES[p.side]} contains ${spaces(p.codePoints)}.`,
    why: () => 'One name is taken for two, and it does not print well.',
    fix: (p) => `Write ${write(p)}.`,
  },
  'names.full-width': {
    what: (p) =>
      `${SIDES[p.side]} has full-width ${p.side === 'en' ? 'letters, digits or marks' : 'letters or digits'}: ${marks(p.characters)}.`,
    why: (p) =>
      `${p.side === 'en' ? 'Letters, digits and marks in English' : 'Letters and digits'} are written half-width; otherwise they stand far apart and are not found.`,
    fix: (p) => `Write ${write(p)}.`,
  },
  'names.half-width': {
    what: (p) => `${SIDES[p.side]} has half-width marks between Chinese characters: ${marks(p.characters)}.`,
    why: () => 'Chinese has full-width marks, and an organisation has to be named as on its licence and seal.',
    fix: (p) => `Look at the licence or seal, and write ${write(p)}.`,
  },
  'names.not-ordinary': {
    what: (p) => `${SIDES[p.side]} has characters that only look like Chinese ones: ${instead(p.characters)}.`,
    why: () =>
      'They are radicals or kept for old character sets: other fonts may not have them, and searching does not find them; copying from PDFs brings them in.',
    fix: (p) => `Write ${write(p)}, typing those characters anew.`,
  },
  'names.other-alphabet': {
    what: (p) =>
      `${SIDES[p.side]} has letters of another alphabet that look the same: ${firstOf(p.characters)
        .shown.map(
          ({ char, meant }) =>
            `${quoted(char)} is ${alphabet(char)} (${codePointOf(char)}), not Latin ${quoted(meant)}`,
        )
        .join(', ')}.`,
    why: () => 'It looks right, but searching and comparing take it for another name.',
    fix: (p) => `Write ${write(p)}, typing those letters anew.`,
  },
  'names.digit': {
    what: (p) => `${SIDES[p.side]} may have a look-alike for a zero or a one: ${instead(p.characters)}.`,
    why: () => 'Whoever looks it up as it seems to be written does not find it.',
    fix: (p) => `If that is so, write ${write(p)}; otherwise leave it.`,
  },
  'names.dot': {
    what: (p) =>
      `${SIDES[p.side]} has another dot than the usual one between the parts of a name: ${marks(p.characters)}.`,
    why: () => 'Several dots look alike; the standard one is U+00B7, and a mixture makes two persons of one.',
    fix: (p) => `Write ${write(p)}.`,
  },
  'names.dash': {
    what: (p) => `${SIDES[p.side]} has an unusual dash or hyphen: ${marks(p.characters)}.`,
    why: () => 'It looks alike, but searching and comparing take it for another name.',
    fix: (p) => `Write ${write(p)}.`,
  },
  'names.traditional': {
    what: (p) => `${SIDES[p.side]} has Traditional or variant characters: ${instead(p.characters)}.`,
    why: () => 'Names on the mainland are usually in standard characters, as on certificates and seals.',
    fix: (p) => `As a rule, write ${write(p)}; where the identity card or the register has that character, leave it.`,
  },
  'names.mixed': {
    what: (p) =>
      `${SIDES[p.side]} mixes Traditional characters (${instead(p.characters)}) with Simplified ones (${marks(p.simplified)}).`,
    why: () => 'Something was probably forgotten when it was converted, and it does not agree with licence or seal.',
    fix: (p) => `Keep to one of them; in Simplified characters it is ${write(p)}.`,
  },
  'names.too-long': {
    what: (p) => `This has ${showNumber(p.length)} characters, too many for a name, and was not looked into.`,
    why: (p) => `Names have at most ${showNumber(p.limit)} characters; a longer text probably belongs elsewhere.`,
    fix: () => 'Write the name alone, and put explanations elsewhere.',
  },
  'names.spelt-apart': {
    what: (p) => `One name is spelt in two ways: ${quoted(p.value)} here, and ${quoted(p.other)} on line ${p.line}.`,
    why: () => 'A reviewer takes it for two, and one of them does not agree with the seal or certificate.',
    fix: () => 'Look at the seal or certificate, or ask the person, and write it the same way everywhere.',
  },
  'names.near': {
    what: (p) => `${quoted(p.value)} here and ${quoted(p.other)} on line ${p.line} differ in one character.`,
    why: () => 'If they are the same organisation, one of them is mistyped, and a reviewer takes it for two.',
    fix: () => 'Check them; two different organisations may stay as they are.',
  },
  'names.translated-apart': {
    what: (p) =>
      `${quoted(p.name)} has two English names: ${quoted(p.value)} here, and ${quoted(p.other)} on line ${p.line}.`,
    why: () => 'Who reads only English takes them for two, and certificates may go wrong.',
    fix: () => 'Ask the person or the organisation and keep to one; two persons of the same name may stay.',
  },
};
