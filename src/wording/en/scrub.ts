import type { LeftWhy, Lost, PersonalRemains, scrubMessages, Taken, TakenKind } from '../../findings/messages/scrub.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { listed } from './phrases.ts';

/** What is called how of what files say beside their content. */
export const TAKEN_NAMES: Readonly<Record<TakenKind, string>> = {
  author: 'author',
  'last-saved-by': 'who saved it last',
  manager: 'manager',
  company: 'company',
  reviewers: 'who commented and changed',
  place: 'where it was taken',
  path: 'paths on a computer',
  camera: 'camera',
  serial: 'serial numbers',
  copyright: 'copyright holder',
  title: 'title in the properties',
  subject: 'subject',
  keywords: 'keywords',
  description: 'remarks',
  custom: 'custom properties',
  label: "the organisation's labels",
  dates: 'dates of making and changing',
  editing: 'number of revisions and time of editing',
  template: 'template',
  software: 'software',
  printer: 'printer settings',
  preview: 'small preview',
  xmp: 'XMP metadata',
  iptc: 'IPTC metadata',
  pictures: 'what pictures inside say of themselves',
  private: 'other data that software left',
  trailer: "data behind the picture's end",
};

const REMAINS_NAMES: Readonly<Record<PersonalRemains, string>> = {
  'embedded-files': 'files embedded in the document',
  attachments: 'attachments of the PDF',
  'data-tracks': 'data of sensors in the video, which may tell where it went',
};

const LOST_NAMES: Readonly<Record<Lost, string>> = { 'pdf-a': 'PDF/A', 'pdf-ua': 'PDF/UA' };

const named = ({ what, shown }: Taken): string =>
  shown.length === 0 ? TAKEN_NAMES[what] : `${TAKEN_NAMES[what]} (${shown.map((one) => `"${tame(one)}"`).join(', ')})`;

const because = (reason: string | undefined): string => (reason === undefined ? '' : ` (${tame(reason)})`);

const LEFT: Readonly<Record<LeftWhy, (p: { format: string; reason?: string | undefined }) => string>> = {
  format: ({ format }) =>
    `Metadata was not taken out: that cannot be done here for this kind of file (${formatName(format)}).`,
  signed: () => 'Metadata was not taken out: the file is digitally signed, and any change would break the signature.',
  password: () => 'Metadata was not taken out: the file is encrypted.',
  restricted: () => 'Metadata was not taken out: the file is locked against changes.',
  damaged: ({ reason }) => `Metadata was not taken out: the file is damaged or incomplete${because(reason)}.`,
  'too-large': ({ reason }) => `Metadata was not taken out: something in the file is too large${because(reason)}.`,
  'not-read-back': ({ reason }) =>
    `Metadata was not taken out: the copy without it did not read back like the original${because(reason)}, and was dropped.`,
};

const LEFT_FIXES: Readonly<Record<LeftWhy, (format: string) => string>> = {
  format: (format) =>
    FORMAT_FIXES[format] ??
    'Remove personal information in the properties of the file, or turn it into PDF, DOCX, JPG, PNG or MP4, and try again.',
  signed: () => 'Look at its properties; if they should not be seen, have a clean file signed anew.',
  password: () => 'Take the password off, and try again.',
  restricted: () => 'Export it again without restrictions, and try again.',
  damaged: () => 'Open it in the program that made it, save or export it again, and try again.',
  'too-large': () => 'Use File > Info > Inspect Document in Word or WPS, or split the file, and try again.',
  'not-read-back': () => 'Save or export it again in the program that made it, and try again.',
};

const OLD_OFFICE =
  'Save it as .docx, .xlsx or .pptx in Word or WPS and try again, or use File > Info > Inspect Document.';
const PICTURE = 'Save it as JPG or PNG with a picture viewer, and try again.';
const ARCHIVE = 'Unpack it, take the metadata out of the files inside and pack them again, or list them one by one.';
const FORMAT_FIXES: Readonly<Record<string, string>> = {
  doc: OLD_OFFICE,
  ole: OLD_OFFICE,
  rtf: OLD_OFFICE,
  tiff: PICTURE,
  heic: PICTURE,
  gif: PICTURE,
  zip: ARCHIVE,
  rar: ARCHIVE,
  '7z': ARCHIVE,
  avi: 'Turn it into MP4, and try again.',
};

const SEEN = 'Whoever gets it may learn of authors, organisations, times and places';

/** What is said in English when metadata is taken out of copies. */
export const scrubWords: Words<keyof typeof scrubMessages> = {
  'scrub.taken': {
    what: ({ taken, lost, written }) => {
      const says = written ? 'it no longer says' : 'the copy would no longer say';
      const claims = lost.length === 0 ? '' : `; ${says} that it is ${listed(lost.map((one) => LOST_NAMES[one]))}`;
      return `${written ? 'Taken out of the copy' : 'Would be taken out'}: ${taken.map(named).join('; ')}${claims}.`;
    },
    why: () =>
      'None of it is in the text or the picture, but whoever gets the file can look it up; text, pages and pictures of the copy are those of the original, which is not touched.',
    fix: ({ taken, lost, written }) => {
      const marks = taken.some(({ what }) => what === 'reviewers') ? ', and so do comments and tracked changes' : '';
      const claims = lost.length === 0 ? '' : ' If the call asks for that standard, send the original.';
      const look = written ? 'Open the copy and look it through' : 'Look the copy through once it is made';
      return `${look}: names and the like in the text itself stay${marks}.${claims}`;
    },
  },
  'scrub.left': {
    what: (p) => LEFT[p.why](p),
    why: () => `${SEEN}; the file stays as it is.`,
    fix: ({ why, format }) => LEFT_FIXES[why](format),
  },
  'scrub.remains': {
    what: ({ remains }) => `Not taken out: ${listed(remains.map((one) => REMAINS_NAMES[one]))}.`,
    why: () => `${SEEN}, but without this the file would not be the same.`,
    fix: () => 'Look at it in the program that made the file, and remove what should not be seen.',
  },
  'scrub.encoder': {
    what: () => 'The name and settings of the encoder stay in the video.',
    why: () => 'They stand in the data of film and sound, which a copy does not change, and tell of no person.',
    fix: () =>
      'They can usually stay. If not even the software may be known, export the video again with a program that writes no such tag.',
  },
};
