import type { mediaMessages } from '../../findings/messages/media.ts';
import type { Words } from '../wording.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES } from './names.ts';
import { ATTEST, either, listed } from './phrases.ts';
import { pixelsAsked } from './pixels.ts';

const RECORD = `have the responsible person watch it, and ${ATTEST}.`;

const duration = (seconds: number): string => {
  const rest = Number((seconds % 60).toFixed(2));
  const minutes = Math.floor(seconds / 60);
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 || minutes === 0 ? [`${rest} s`] : [])].join(' ');
};

/** What rules say of pictures and videos, in English. */
export const mediaWords: Words<keyof typeof mediaMessages> = {
  'media.none': {
    what: (p) => `This file is neither a picture nor a video that can be checked (format: ${formatName(p.found)}).`,
    fix: () =>
      `Use a picture or video file instead; if the file is right, have the responsible person check it, and ${ATTEST}.`,
  },
  'media.too-long': {
    what: (p) => `The video lasts ${duration(p.seconds)}; at most ${duration(p.limit)} is allowed.`,
    fix: () => 'Cut it and export it again; titles and credits count.',
  },
  'media.too-short': {
    what: (p) => `The video lasts ${duration(p.seconds)}; at least ${duration(p.limit)} is required.`,
    fix: () => 'Make it longer and export it again; titles and credits count.',
  },
  'media.pixels': {
    what: (p) => `The picture has ${p.width}×${p.height} pixels; ${pixelsAsked(p.wanted)} are required.`,
    fix: (p) =>
      p.larger
        ? 'Export it again with the pixels required, without cropping.'
        : 'Export it again from the original footage, or use the original picture; enlarging alone does not make it sharper.',
  },
  'media.aspect': {
    what: (p) =>
      `The picture has ${p.width}×${p.height} pixels, which is not ${p.wanted}${p.upright ? ', and it is upright' : ''}.`,
    fix: (p) => `Edit and export it as landscape ${p.wanted}, without squeezing or stretching the picture.`,
  },
  'media.interlaced': {
    what: () => 'The video is interlaced; progressive is required.',
    fix: () => 'Deinterlace it in a video editor and export it as progressive.',
  },
  'media.scan-unknown': {
    what: () => 'The video does not say whether it is progressive or interlaced.',
    fix: () => `Export it again as progressive, or ${RECORD}`,
  },
  'media.subtitles': {
    what: (p) =>
      `No subtitles in ${p.missing.map((one) => LANGUAGE_NAMES[one]).join(' or ')} were found; this tool cannot see those burned into the picture.`,
    fix: (p) =>
      p.beside.length === 0
        ? `Add subtitle tracks, or attach subtitle files and give their language (language). If they are burned in, lay the film out with dossier frames, ${RECORD}`
        : `Beside the video lies ${listed(p.beside)}, which the manifest does not list: list it and give its language (language). If they are burned in, lay the film out with dossier frames, ${RECORD}`,
  },
  'media.dpi': {
    what: (p) => `The picture says that it is to be printed at ${p.dpi} dpi; at least ${p.min} dpi is required.`,
    fix: () =>
      'Export it again from a larger original at the size and resolution required; changing the number alone does not make it sharper.',
  },
  'media.dpi-unknown': {
    what: (p) => `The picture does not say its resolution in print; at least ${p.min} dpi is required.`,
    fix: () =>
      `Export it again at the size and resolution required, or have the responsible person compare its pixels with its size in print, and ${ATTEST}.`,
  },
  'media.colour': {
    what: (p) =>
      `The colours of the picture are ${COLOUR_NAMES[p.found]}; ${either(p.allowed.map((one) => COLOUR_NAMES[one]))} is required.`,
    fix: () => 'Convert it in a picture editor, export it again, and see whether its colours have changed.',
  },
  'media.colour-unknown': {
    what: (p) =>
      `How the picture is coloured cannot be told; ${either(p.allowed.map((one) => COLOUR_NAMES[one]))} is required.`,
    fix: () => `Use JPEG, PNG or TIFF, or have the responsible person look at it in a picture editor, and ${ATTEST}.`,
  },
};
