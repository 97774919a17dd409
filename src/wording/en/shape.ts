import type { shapeMessages } from '../../findings/messages/shape.ts';
import type { Words } from '../wording.ts';
import { EXPECTED_FIXES, EXPECTED_NAMES } from './names.ts';
import { choices, perhaps, quoted } from './phrases.ts';

/** What was found, where it is no plain value. */
function foundName(found: string): string {
  if (found === '') return 'empty';
  if (found === 'list') return 'a list';
  return found === 'map' ? 'a group of "name: value" lines' : quoted(found);
}

const isPlain = (found: string): boolean => !['', 'list', 'map'].includes(found);

const GIVEN = { zh: 'Chinese', en: 'English', unknown: 'one language' } as const;

/** A value that its reader did not expect, in English. */
export const shapeWords: Words<keyof typeof shapeMessages> = {
  'shape.unknown-key': {
    what: (p) => `There is no entry named ${quoted(p.key)} here.`,
    why: () => 'An unknown entry is not used, so whatever you write under it has no effect.',
    fix: (p) => `${perhaps(p.nearest, 'remove it')}${choices(p.known)}`,
  },
  'shape.missing-key': {
    what: (p) => `The entry ${quoted(p.key)} is missing here.`,
    why: () => 'Without it this part cannot be used.',
    fix: (p) =>
      `Write "${p.key}: " here, with a space after the colon, and what belongs to it; if "${p.key}:" is there already, fill it in.`,
  },
  'shape.wrong-type': {
    what: (p) => `This should be ${EXPECTED_NAMES[p.expected]}, but it is ${foundName(p.found)}.`,
    why: () => 'A value of the wrong kind is ignored, as if it had been left out.',
    fix: (p) => EXPECTED_FIXES[p.expected],
  },
  'shape.number-for-text': {
    what: (p) => `This should be text, but ${quoted(p.written)} is read as a number.`,
    why: () => 'A telephone number or a code loses its leading zeros that way, and a long one may change.',
    fix: (p) => `Put straight double quotes around it: "${p.written}".`,
  },
  'shape.not-a-boolean': {
    what: (p) => `This can only be true (yes) or false (no), but it is ${foundName(p.written)}.`,
    why: () => 'Any other word is ignored, as if it had been left out.',
    fix: (p) =>
      p.meant === undefined
        ? 'Write true for yes or false for no, without quotes.'
        : `Write ${p.meant}, without quotes.`,
  },
  'shape.not-a-date': {
    what: (p) =>
      p.written === '' ? 'This should be a date, but it is empty.' : `${quoted(p.written)} is not a valid date.`,
    why: () => 'A date that cannot be read is not used, so the checks that depend on it cannot be made.',
    fix: () =>
      'Write it like 2025-06-15 (year, month and day, with two digits for month and day), and check that this day exists.',
  },
  'shape.not-one-of': {
    what: (p) =>
      `Only one of the given choices can stand here, but ${isPlain(p.value) ? `${quoted(p.value)} is none of them` : `it is ${foundName(p.value)}`}.`,
    why: () => 'Anything else is ignored, as if it had been left out.',
    fix: (p) => `${perhaps(p.nearest, 'use one of the choices')}${choices(p.allowed)}`,
  },
  'shape.one-language': {
    what: (p) => `This needs a Chinese and an English text, but there is only ${GIVEN[p.given]}.`,
    why: () => 'The bundle is in Chinese and English, and uses both.',
    fix: () => 'Write two indented lines below it: "zh: " with the Chinese text and "en: " with the English text.',
  },
  'shape.invalid': {
    what: (p) => (p.detail === '' ? 'This cannot be empty.' : `${quoted(p.detail)} is not possible here.`),
    why: () => 'A value outside the allowed range is ignored, as if it had been left out.',
    fix: () =>
      'Check the size of the number or the length of the text; "dossier init" writes a sample to compare with.',
  },
};
