import type { FormsHowMessages, TextHowMessages } from '../../findings/messages/text-how.ts';
import type { HowWords } from '../how-words.ts';
import { percent } from '../tame.ts';
import { limits, named, words } from './how-phrases.ts';
import { formatName } from './names.ts';
import { listed, quoted } from './phrases.ts';
import { TEXT_LANGUAGE_NAMES } from './text.ts';

const LIMITS = {
  zh: 'a Chinese character and an English word count one each',
  en: 'a Chinese character and an English word count one each, and where common words of other languages outnumber the English ones, a person has to confirm',
  ja: 'a Chinese character and a kana count one each, and where there are next to no kana, a person has to confirm',
  ko: 'a Korean syllable and an English word count one each',
  ru: 'words are counted, and where no letter is one that only Russian has, a person has to confirm',
  ar: 'words are counted, and where there are letters of Persian or Urdu, a person has to confirm',
} as const;

const limitOf = (language: string): string =>
  Object.hasOwn(LIMITS, language)
    ? LIMITS[language as keyof typeof LIMITS]
    : 'words are counted, and as Latin letters do not tell the language, a person has to confirm it';

/** How texts are checked, in English. */
export const textHow: Pick<HowWords, keyof TextHowMessages> = {
  'how.headings': (p) =>
    `These headings have to be there${p.inOrder ? ', in this order' : ''}: ${p.headings.map(quoted).join(', ')}.`,
  'how.heading-count': (p) =>
    `The different headings are counted, whatever they say: ${limits(p.min, p.max, 'heading')}. Headings are what a Word file has in heading styles, and a PDF in its tags, else in its bookmarks; where a file marks none, a person has to confirm.`,
  'how.headings-alike': () =>
    'A heading stands on a line of its own; numbers before it, marks, spaces, letter case and character width make no difference, and a table of contents does not count. Where the words only stand within the text, a person has to confirm.',
  'how.within': (p) =>
    `Beside headings, only what stands under these is looked at: ${p.headings.map(quoted).join(', ')}. It ends ${p.known ? 'at the next heading that is listed' : 'at the next number of the same kind; where the heading has no number, a person has to confirm'}.`,
  'how.language': (p) =>
    `At least ${percent(p.share)} has to be ${TEXT_LANGUAGE_NAMES[p.language]}; ${limitOf(p.language)}.`,
  'how.mentions-all': (p) => `Every one of these words has to occur: ${words(p.words)}.`,
  'how.urls': (p) =>
    p.allowed
      ? 'Web addresses are allowed and not looked at.'
      : 'Web addresses are not allowed. Those with https://, http:// or www. before them are found; of names like example.org a person has to confirm.',
};

/** How the forms of one item are checked, in English. */
export const formsHow: Pick<HowWords, keyof FormsHowMessages> = {
  'how.annexes': (p) =>
    `Every annex that the text of ${named(p.slots, 'or')} speaks of (such as "Annex 2") has to be among ${named(p.annexes)}, and each of these has to be spoken of. Annexes have the number in their title (title) or file name, or where none has one, that of their place in the manifest.`,
  'how.captions': (p) =>
    `For every figure and table that the text of ${named(p.slots, 'or')} speaks of (such as "Figure 3"), a line has to begin with it as a caption does. Captions within pictures cannot be read, so a person has to confirm.`,
  'how.forms': (p) =>
    `Each material of the kind ${named(p.slots, 'or')} has to be there in these formats: ${listed(p.forms.map(formatName))}. Those with the same title (title) are one material; whether they say the same is not checked by this rule.`,
  'how.agree-share': (p) =>
    `At least ${percent(p.share)} of the text of ${named(p.original)} has to be found in ${named(p.copies)}, six letters or characters in a row at a time. Where there is less, that is only a hint and a person has to confirm, and so with scans, whose text cannot be read.`,
};
