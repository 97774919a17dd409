import { showBytes, showNumber } from '../../base/sizes.ts';
import type { PreflightMatter, preflightMessages } from '../../findings/messages/preflight.ts';
import { sheetName } from '../page-list.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, counted, listed, pagesOf, reasonGiven } from './phrases.ts';

/** `Page 3 is`, `Pages 3, 5 are`. */
const begin = (pages: readonly number[], one: string, many: string): string => {
  const named = pagesOf(pages);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} of this PDF ${pages.length === 1 ? one : many}`;
};

const ACTION_NAMES: Readonly<Record<string, string>> = {
  JavaScript: 'scripts (JavaScript)',
  Launch: 'starting programs or opening files',
  SubmitForm: 'sending a form over the network',
  ImportData: 'taking data in from outside',
};

const AGAIN = 'Export it again from the original Word or WPS file';
const LOOK = `Open these pages and look; if a call asks for it and they are right, ${ATTEST}.`;

/** What a pack can ask to be absent from PDFs. */
export const MATTER_NAMES: Readonly<Record<PreflightMatter, string>> = {
  restrictions: 'restrictions on printing, copying or editing',
  scans: 'pages that are only pictures, without text',
  'blank-pages': 'blank pages',
  'upside-down-pages': 'pages that stand upside down',
  'mixed-sizes': 'pages of different sizes',
  'missing-fonts': 'fonts that are not embedded',
  attachments: 'files inside the file',
  'open-forms': 'forms that can still be changed',
  scripts: 'scripts and actions of their own',
  'disputed-count': 'disputed page counts',
  'hidden-content': 'hidden pages, hidden layers and pages largely cut off',
  'broken-signatures': 'digital signatures that do not cover the whole file',
};

/** What a close look at a PDF brings up, in English. */
export const preflightWords: Words<keyof typeof preflightMessages> = {
  'preflight.no-text': {
    what: (p) =>
      p.pages.length === p.of
        ? 'Every page of this PDF is only a picture, without text that can be searched or copied.'
        : `${begin(p.pages, 'is only a picture', 'are only pictures')}, without text that can be searched or copied.`,
    why: () => 'The organiser cannot search or quote these pages, and this tool cannot see what they say.',
    fix: () =>
      'For scans of sealed and signed pages that is as it should be. Export all other pages from Word or WPS instead of printing and scanning them.',
  },
  'preflight.blank': {
    what: (p) => `${begin(p.pages, 'looks blank', 'look blank')}.`,
    why: () => 'Blank pages count, and something may have been lost in scanning or exporting.',
    fix: () =>
      `Look at them: take out what is not needed, add what is missing. If a call asks for it and they are meant to be blank, ${ATTEST}.`,
  },
  'preflight.blank-unknown': {
    what: (p) =>
      `${begin(p.pages, 'has no text, and it was', 'have no text, and it was')} not found out whether anything is on it.`,
    why: () => 'What was not checked to the end is no pass.',
    fix: () => LOOK,
  },
  'preflight.upside-down': {
    what: (p) => `The text on ${pagesOf(p.pages)} of this PDF looks upside down.`,
    why: () => 'Jurors have to turn the screen or the paper, and in a bound copy the pages stand on their heads.',
    fix: () =>
      `Turn these pages in a PDF program and save the file. If a call asks for it and they are right as they are, ${ATTEST}.`,
  },
  'preflight.sizes': {
    what: (p) =>
      `The pages of this PDF differ in size: ${listed(p.sizes.map((one) => `${sheetName(one.width, one.height)} (${pagesOf(one.pages)})`))}.`,
    why: () => 'In print they are scaled or need other paper, and margins and letters come out uneven.',
    fix: () => 'Bring all pages to one size, usually A4; drawings and large tables may need more.',
  },
  'preflight.dpi': {
    what: (p) => `${begin(p.pages, 'has', 'have')} pictures below ${p.min} dpi; the coarsest has ${p.dpi} dpi.`,
    why: () => 'Seals, small print and tables become unreadable, in print even more so.',
    fix: () => 'Scan again at 300 dpi; replace illustrations with larger originals and export again.',
  },
  'preflight.dpi-unknown': {
    what: (p) =>
      `The content of ${pagesOf(p.pages)} of this PDF was not read to the end, so the resolution of its pictures is not known.`,
    why: () => 'What was not read to the end is no pass.',
    fix: () => LOOK,
  },
  'preflight.fonts': {
    what: (p) => `These fonts are not embedded in this PDF: ${listed(p.fonts)}.`,
    why: () => 'A computer without them shows the text in other letters, shifted, or not at all.',
    fix: () => `${AGAIN} with fonts embedded, for instance as PDF/A.`,
  },
  'preflight.attachments': {
    what: (p) => `This PDF holds ${counted(p.files.length, 'file')} inside it: ${listed(p.files)}.`,
    why: () =>
      'Most people never see files inside a PDF, so they do not count as submitted; some may not be meant for others.',
    fix: () =>
      'Save those to be submitted as files of their own and list them in the manifest; delete the others under Attachments in a PDF program.',
  },
  'preflight.form-open': {
    what: (p) =>
      p.fields === 0
        ? 'This PDF is a dynamic XFA form, which most programs cannot open.'
        : `This PDF has a form that can still be changed: ${counted(p.fields, 'field')}, ${showNumber(p.filled)} filled in.`,
    why: () => 'Others can change the answers, and some programs neither show nor print them.',
    fix: () =>
      'Print it to a new PDF, so that the answers become part of the pages, and check that each of them shows.',
  },
  'preflight.actions': {
    what: (p) => `This PDF acts by itself: ${listed(p.actions.map((one) => ACTION_NAMES[one] ?? one))}.`,
    why: () => "The organiser's mail system and viewers may block it or warn of it.",
    fix: () => `${AGAIN}, or print it to a new PDF.`,
  },
  'preflight.counts': {
    what: (p) => {
      const told = [
        `${showNumber(p.walked)} one by one`,
        ...(p.declared === undefined ? [] : [`${showNumber(p.declared)} by its own word`]),
        ...(p.second === undefined ? [] : [`${showNumber(p.second)} in PDFium`]),
      ];
      return `The page counts of this PDF disagree: ${told.join(', ')}.`;
    },
    why: () => 'Different programs show different numbers of pages, so nobody can say whether a limit is kept.',
    fix: () => `${AGAIN}, and count the pages.`,
  },
  'preflight.outside': {
    what: (p) => `This PDF still holds ${counted(p.pages, 'page')} that no viewer shows.`,
    why: () =>
      'They were most likely deleted in an editor, but their content is still in the file and can be recovered.',
    fix: () =>
      'If something in them is not meant for others, print the file to a new PDF; deleting pages is not enough.',
  },
  'preflight.layers': {
    what: (p) => `This PDF has layers that are hidden when it is opened: ${listed(p.layers)}.`,
    why: () => 'Jurors do not see what is on them; it may also be something not meant for others.',
    fix: () => 'Look at them under Layers in a PDF program: switch on what is to be seen and save, delete the rest.',
  },
  'preflight.cropped': {
    what: (p) => `More than a quarter of ${pagesOf(p.pages)} of this PDF is cut off and does not show.`,
    why: () => 'What is cut off is still in the file and can be recovered; something needed may have been cut off too.',
    fix: () => 'Check that these pages show all that they should. If they are to be cut, print the file to a new PDF.',
  },
  'preflight.signed': {
    what: (p) => {
      const all = p.signers.length + p.unnamed;
      const named = p.signers.length === 0 ? '' : ` by ${listed(p.signers)}`;
      return `This PDF has ${counted(all, 'digital signature')}${named}; whether ${all === 1 ? 'it is' : 'they are'} valid is not checked here.`;
    },
    why: () => 'Any change makes a signature invalid: shrinking, merging, saving under another name in an editor.',
    fix: () => 'Open it in a program that verifies signatures, and submit the file exactly as it is.',
  },
  'preflight.signed-earlier': {
    what: (p) =>
      `Something was added to this PDF after it was last signed (${showBytes(p.bytes)}), so the signature does not cover the whole file.`,
    why: () => 'What was added is not protected, and others may take the file for altered.',
    fix: () =>
      'Look at the changes in a program that verifies signatures. If they should not be there, submit the file as it was signed, or sign it again.',
  },
  'preflight.signed-gaps': {
    what: () => 'A digital signature of this PDF does not cover what it should.',
    why: () => 'Such a signature can be got round, and most programs call it invalid.',
    fix: () => 'Export the file again from the original, and sign it again.',
  },
  'preflight.none': {
    what: (p) => `This file is not a PDF and cannot be checked as one (format: ${formatName(p.found)}).`,
    why: () => 'What was not checked is no pass.',
    fix: () => `Submit it as a PDF; if the file is right, have the responsible person check it, and ${ATTEST}.`,
  },
  'preflight.not-checked': {
    what: (p) => `This PDF was not looked through to the end${reasonGiven(p.reason)}.`,
    why: () => 'What was not looked through is no pass.',
    fix: () => `${AGAIN}, or print it to a new PDF, and check it again.`,
  },
};
