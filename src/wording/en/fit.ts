import { showBytes, showNumber, stepOf } from '../../base/sizes.ts';
import type { fitMessages } from '../../findings/messages/fit.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { exactBytes, exactLimit, listed } from './phrases.ts';

const weights = (pages: readonly { readonly page: number; readonly bytes: number }[], limit: number): string =>
  listed(pages.map(({ page, bytes }) => `page ${page} with ${showBytes(bytes, stepOf(limit))}`));
const clarity = (lossless: boolean, before: number | undefined, after: number | undefined): string => {
  if (lossless) return 'its pictures unchanged';
  if (before === undefined || after === undefined) return 'its pictures compressed again';
  const [from, to] = [Math.round(before), Math.round(after)];
  return to >= from
    ? `its pictures compressed again, their lowest resolution still ${showNumber(from)} dpi`
    : `the lowest resolution of its pictures ${showNumber(to)} dpi instead of ${showNumber(from)}`;
};
const pixels = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width}×${height} pixels`;
const counted = (pages: number): string => `${pages} page${pages === 1 ? '' : 's'}`;
const pages = (from: number, to: number): string => (from === to ? `page ${from}` : `pages ${from}–${to}`);
const LOOK = 'Open it in the bundle and look it through: seals, signatures and fine print have to be clear.';
const UNTOUCHED = 'the original was not touched, and what was checked and packed is the smaller file.';
const RETURNED = 'A file over the limit usually cannot be uploaded, or is sent back';

/** What is said in English when packing makes files fit the limit of their call. */
export const fitWords: Words<keyof typeof fitMessages> = {
  'fit.whole': {
    what: ({ before, after, ...p }) =>
      `The file was over the limit of ${exactLimit(p.limit)} and was made to fit: from ${exactBytes(before.bytes, stepOf(p.limit))} to ${exactBytes(after.bytes, stepOf(p.limit))}, ${counted(after.pages)}, ${clarity(p.lossless, before.dpi, after.dpi)}.`,
    why: () => `Pages, their order and the selectable text are those of the original; ${UNTOUCHED}`,
    fix: () => LOOK,
  },
  'fit.parts': {
    what: ({ before, parts, ...p }) =>
      `The file of ${exactBytes(before.bytes, stepOf(p.limit))} and ${counted(before.pages)} was over the limit of ${exactLimit(p.limit)} and was split by pages into ${parts.length} files (${listed(parts.map((part) => `${pages(part.from, part.to)}: ${showBytes(part.bytes, stepOf(p.limit))}`))}), ${clarity(p.lossless, before.dpi, p.dpi)}.`,
    why: () =>
      `The parts follow each other page by page and together have the pages and the text of the original; the call limits neither the number nor the pages of such files; ${UNTOUCHED}`,
    fix: () => `${LOOK} Send all parts when you submit.`,
  },
  'fit.over': {
    what: (p) =>
      `The smallest that could be reached is ${exactBytes(p.bytes, stepOf(p.limit))}, still ${showBytes(p.bytes - p.limit, stepOf(p.limit))} over the limit of ${exactLimit(p.limit)}; the heaviest pages are ${weights(p.heaviest, p.limit)}.`,
    why: (p) => {
      if (!p.maySplit)
        return `${RETURNED}; the call limits the number or the pages of such files, so it was not split.`;
      return p.hopeless.length === 0
        ? `${RETURNED}.`
        : `${RETURNED}; a page cannot be cut in two, and some are over the limit even by themselves: ${weights(p.hopeless, p.limit)}.`;
    },
    fix: (p) =>
      `Scan or export the heaviest pages again, or allow less than ${p.minDpi} dpi (--min-dpi) and check that everything is legible.`,
  },
  'fit.picture': {
    what: ({ limit, before, after }) =>
      `The picture was over the limit of ${exactLimit(limit)} and was made to fit: from ${exactBytes(before.bytes, stepOf(limit))} and ${pixels(before)} to ${exactBytes(after.bytes, stepOf(limit))} and ${pixels(after)}.`,
    why: () => `It stands upright as before, and what the camera recorded was kept; ${UNTOUCHED}`,
    fix: () => LOOK,
  },
  'fit.picture-over': {
    what: (p) =>
      `The smallest that the picture could be made is ${exactBytes(p.bytes, stepOf(p.limit))}, still ${showBytes(p.bytes - p.limit, stepOf(p.limit))} over the limit of ${exactLimit(p.limit)}.`,
    why: () => `${RETURNED}.`,
    fix: (p) =>
      `Cut off what is not needed or take the picture again, or allow less than ${p.minDpi} dpi (--min-dpi, counted on A4 paper) and check that everything is legible.`,
  },
  'fit.picture-refused': {
    what: (p) =>
      `This ${formatName(p.format)} of ${exactBytes(p.bytes, stepOf(p.limit))} is over the limit of ${exactLimit(p.limit)}, but is stored in a way that cannot be made smaller here, and was left as it is.`,
    why: () => `${RETURNED}.`,
    fix: () => 'Save it as an ordinary JPG picture (RGB colours) with a picture viewer, and pack again.',
  },
  'fit.other-format': {
    what: (p) =>
      `This file (${formatName(p.format)}, ${exactBytes(p.bytes, stepOf(p.limit))}) is over the limit of ${exactLimit(p.limit)}; --fit works for PDF, JPG and PNG only, so it was left as it is.`,
    why: () => `${RETURNED}.`,
    fix: () =>
      'Save a document again after Compress Pictures in Word or WPS, or export it as PDF where the call takes that; save a picture as JPG; export a video at a lower resolution.',
  },
};
