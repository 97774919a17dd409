import { showNumber } from '../../base/sizes.ts';
import type { NameUnit, nameMessages } from '../../findings/messages/name.ts';
import type { NameHowMessages } from '../../findings/messages/text-how.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { joined, named } from './how-phrases.ts';
import { COMPARISON_NAMES } from './names.ts';
import { ATTEST, counted, quoted, quotedName } from './phrases.ts';

const UNITS: Readonly<Record<NameUnit, string>> = { characters: 'character', bytes: 'byte' };

const alsoBy = (separators: readonly string[]): string =>
  separators.length < 2 ? '' : `; ${joined(separators.map(quoted), 'and')} are the same`;

/** What rules say of names, in English. */
export const nameWords: Words<keyof typeof nameMessages> = {
  'name.script': {
    what: (p) => `The name ${quotedName(p.name)} has no ${p.missing === 'han' ? 'Chinese' : 'English'} part.`,
    fix: (p) =>
      `Add the ${p.missing === 'han' ? 'Chinese' : 'English'} part. Files in the bundle are named by the title of the material: the Chinese one stands behind zh, the English one behind en.`,
  },
  'name.template': {
    what: (p) => `The name ${quotedName(p.name)} should be ${quotedName(p.wanted)}${alsoBy(p.separators)}.`,
    fix: () => 'Rename it so; where the words differ, check whether the manifest or the name is right.',
  },
  'name.template-open': {
    what: (p) =>
      `The name ${quotedName(p.name)} cannot be checked: the manifest does not give ${named(p.missing)}, of which it is made.`,
    fix: () => `Fill these in first; if the responsible person has checked the name, ${ATTEST}.`,
  },
  'name.characters': {
    what: (p) =>
      `The name ${quotedName(p.name)} has characters that are not allowed: ${p.characters.map(quoted).join(', ')}.`,
    fix: () => 'Remove them or replace them by others that are allowed.',
  },
  'name.spaces': {
    what: (p) => `The name ${quotedName(p.name)} has several spaces in a row, or one at its beginning or end.`,
    fix: () => 'Leave only one space between words.',
  },
  'name.length': {
    what: (p) =>
      `The name ${quotedName(p.name)} has ${counted(p.length, UNITS[p.unit])}, but ${COMPARISON_NAMES[p.op]} ${showNumber(p.limit)} is asked for.`,
    fix: (p) => (p.length > p.limit ? 'Shorten it, perhaps with an abbreviation.' : 'Write it in full.'),
  },
  'name.number': {
    what: (p) =>
      `The name ${quotedName(p.name)} should begin with the number ${p.wanted}; numbers run from 01 without a gap.`,
    fix: () => 'Number the files anew in the order of the manifest, each number once.',
  },
  'name.personal': {
    what: (p) => `The name ${quotedName(p.name)} has personal data, which is not allowed: ${p.shown.join(', ')}.`,
    fix: () => 'Remove numbers of identity cards, telephones and the like from the name.',
  },
  'name.personal-perhaps': {
    what: (p) => `The name ${quotedName(p.name)} has personal data: ${p.shown.join(', ')}.`,
    fix: () => 'Many people see a name; remove them unless they are asked for.',
  },
  'name.twice': {
    what: (p) => `The name ${quotedName(p.name)} is used more than once.`,
    fix: () => 'Give each a name of its own.',
  },
};

const WHICH = {
  'bundle-files': 'the names of files in the bundle, which are made from the titles in the manifest',
  'source-files': 'the names of the files as they are',
  archive: 'the name of the bundle',
  'mail-subject': 'the subject of the mail draft',
} as const;

const SETS = {
  ascii: 'English letters, digits and English marks',
  'letters-digits': 'letters, digits and Chinese characters',
  'english-letters-digits': 'English letters and digits',
} as const;

/** How names are checked, in English. */
export const nameHow: Pick<HowWords, keyof NameHowMessages> = {
  'how.name': (p) => {
    if (p.which === 'answer')
      return `Looked at: how ${named(p.label === undefined ? [] : [p.label])} is written in the manifest.`;
    return `Looked at: ${WHICH[p.which]}${p.slots.length === 0 ? '' : `, of the kind ${named(p.slots, 'or')}`}.`;
  },
  'how.name-bilingual': () =>
    'The name has to hold Chinese characters and Latin letters; the extension does not count. Whether the translation is right is not judged.',
  'how.name-template': (p) =>
    `The name has to be ${quoted(p.template)}, with what the manifest says in place of the braces${p.template.includes('[') ? ', and without what stands in square brackets where the manifest says nothing there' : ''}${alsoBy(p.separators)}. Spaces, letter case, character width and the extension make no difference. Where the manifest does not say what is needed, a person has to confirm.`,
  'how.name-characters': (p) =>
    `Only ${SETS[p.characters]} may stand in the name${
      p.also.length === 0
        ? ''
        : `, and ${joined(
            p.also.map((one) => (one === ' ' ? 'spaces' : quoted(one))),
            'and',
          )}`
    }; the extension does not count.`,
  'how.name-length': (p) =>
    `With its extension, the name has to have ${joined(
      p.limits.map(({ op, limit }) => `${COMPARISON_NAMES[op]} ${counted(limit, UNITS[p.unit])}`),
      'and',
    )}.`,
  'how.name-numbered': () =>
    'Names have to begin with a number such as 01, in the order of the manifest, from 01 on without a gap.',
  'how.name-personal': (p) =>
    `Numbers of identity papers, bank cards and telephones are looked for in names; ${p.forbidden ? 'none are allowed' : 'those found are only remarked on'}. Names of people are not found.`,
  'how.name-spaces': () => 'A name may not have several spaces in a row, nor one at its beginning or end.',
  'how.name-unique': () => 'No name may be used twice; spaces, letter case and character width make no difference.',
};
