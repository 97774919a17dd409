import { showBytes, showNumber, stepOf } from '../../base/sizes.ts';
import type { shrinkMessages } from '../../findings/messages/shrink.ts';
import type { Words } from '../wording.ts';
import { exactBytes, exactLimit, listed, reasonGiven } from './phrases.ts';

const weights = (pages: readonly { readonly page: number; readonly bytes: number }[], limit: number): string =>
  listed(pages.map(({ page, bytes }) => `page ${page} with ${showBytes(bytes, stepOf(limit))}`));
const clarity = (dpi: number | undefined, before: number | undefined): string =>
  dpi === undefined || before === undefined || Math.round(dpi) >= Math.round(before)
    ? 'without lowering the resolution of any picture'
    : `with a lowest resolution of ${showNumber(Math.round(dpi))} dpi instead of ${showNumber(Math.round(before))}`;
const LOOK = 'Open it and look it through: seals, signatures and fine print have to be clear.';

/** What is said about making a PDF smaller, in English. */
export const shrinkWords: Words<keyof typeof shrinkMessages> = {
  'shrink.signed': {
    what: () => 'This PDF carries a digital signature and was left as it is.',
    why: () => 'A change of a single byte makes the signature invalid.',
    fix: () =>
      'Shrink the file from before it was signed, then sign that; if no digital signature is needed, print it to a new PDF and shrink that.',
  },
  'shrink.restricted': {
    what: () => 'This PDF is locked against changes and was left as it is.',
    why: () => 'Its author does not allow changes, and shrinking is one.',
    fix: () => 'Export it again from the Word or WPS document without a permissions password, then shrink it.',
  },
  'shrink.damaged': {
    what: (p) => `The structure of this PDF is damaged, so it was not shrunk${reasonGiven(p.reason)}.`,
    why: () => 'A page of a damaged file could get lost without anybody noticing.',
    fix: () => 'Export it again from the original document, or scan or download it again, then shrink it.',
  },
  'shrink.not-read-back': {
    what: (p) =>
      `The smaller file, read back, is not the same as the original and was dropped${reasonGiven(p.reason)}.`,
    why: () => 'Pages, their order and the text have to be exactly those of the original.',
    fix: () => 'Print the file to a new PDF and shrink that; if it happens again, please report this message to us.',
  },
  'shrink.over': {
    what: (p) =>
      `The smallest that could be reached is ${exactBytes(p.bytes, stepOf(p.limit))}, still ${showBytes(p.bytes - p.limit, stepOf(p.limit))} over the limit of ${exactLimit(p.limit)}; the heaviest pages are ${weights(p.heaviest, p.limit)}.`,
    why: () => 'A file over the limit usually cannot be uploaded, or is sent back.',
    fix: (p) =>
      `If the call allows it, split the file (--split); otherwise scan the heaviest pages again, or allow less than ${p.minDpi} dpi (--min-dpi) and check that everything is legible.`,
  },
  'shrink.page-over': {
    what: (p) =>
      `Some pages are over the limit of ${exactLimit(p.limit)} even by themselves: ${weights(p.pages, p.limit)}.`,
    why: () => 'A page cannot be cut in two, so splitting the file does not help.',
    fix: (p) =>
      `Scan or export these pages again, or allow less than ${p.minDpi} dpi (--min-dpi) and check that everything is legible.`,
  },
  'shrink.whole': {
    what: (p) =>
      `The file went from ${exactBytes(p.before, stepOf(p.limit))} to ${exactBytes(p.after, stepOf(p.limit))}, ${clarity(p.dpi, p.dpiBefore)}.`,
    why: () => 'Pages, their order and the selectable text are those of the original, which was not touched.',
    fix: () => LOOK,
  },
  'shrink.parts': {
    what: (p) =>
      `The file of ${exactBytes(p.before, stepOf(p.limit))} was split by pages into ${p.parts} files, ${clarity(p.dpi, p.dpiBefore)}.`,
    why: () =>
      'The parts follow each other page by page and together have the pages and the text of the original, which was not touched.',
    fix: () => `${LOOK} Attach all parts when you submit.`,
  },
};
