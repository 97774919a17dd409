import type { evidenceMessages } from '../../findings/messages/evidence.ts';
import type { Words } from '../wording.ts';
import { quoted, quotedName } from './phrases.ts';

/** What rules say that hold one part of a submission against another, in English. */
export const evidenceWords: Words<keyof typeof evidenceMessages> = {
  'claims.unbacked': {
    what: (p) => `${quoted(p.label.en)} claims ${quoted(p.phrase)}, but no material is named as evidence.`,
    fix: (p) =>
      `Add an entry to ${quoted(p.listed.en)}: the words with ${quoted(p.phrase)} as statement, and the material that proves them as evidence. Without evidence, give a figure that can be checked instead.`,
  },
  'cites.unknown': {
    what: (p) => `${quoted(p.label.en)} names ${quotedName(p.value)}, which is not among the materials.`,
    fix: (p) =>
      p.nearest === undefined
        ? 'Write the path, the file name or the title of an entry under materials; if the file is not listed yet, add it first.'
        : `Please check; ${quotedName(p.nearest)} may be meant. If the file is not listed yet, add it under materials first.`,
  },
  'cites.unused': {
    what: (p) => `Nothing says what this material (${quoted(p.slot.en)}) is evidence for.`,
    fix: () =>
      'Name its title in the answers or in a claim, or say in the entry of the material what it supports; leave it out if it has no bearing.',
  },
  'references.annex': {
    what: (p) =>
      `The text speaks of ${p.numbers.map((number) => `annex ${number}`).join(', ')}, but there is none; the number of annexes is ${p.count}.`,
    fix: () => 'Add the annex, or correct its number in the text.',
  },
  'references.uncited': {
    what: (p) =>
      p.number === undefined
        ? 'This annex has no number, so it cannot be told whether the text speaks of it.'
        : `The text does not speak of annex ${p.number}.`,
    fix: () =>
      'Refer to it in the text by its number, and write the same number in its title (title); leave it out if it is not needed.',
  },
  'references.caption': {
    what: (p) =>
      `The text speaks of ${p.figures.map(quoted).join(', ')}, but no line begins with that as a caption does.`,
    fix: () =>
      'Check the figures, tables and their numbers. If the caption is part of a picture, add an entry under attest with the rule (rule), the person (by), the date (on) and the file (file).',
  },
  'figures.differs': {
    what: (p) => `The file mentions ${quoted(p.label.en)}, but the value ${quoted(p.value)} does not occur in it.`,
    fix: () =>
      'Compare this file with the manifest: the same figure must have the same value everywhere, with the same unit and date.',
  },
  'figures.nowhere': {
    what: (p) => `None of the files mentions ${quoted(p.label.en)} (${quoted(p.value)}).`,
    fix: () =>
      'State the figure in the form or in a case, or change its name in the manifest to the one that the files use.',
  },
};
