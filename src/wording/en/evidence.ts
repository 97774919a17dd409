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
