import { showNumber, stepOf } from '../../base/sizes.ts';
import type { fileMessages } from '../../findings/messages/file.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formAdvice, formName } from './form.ts';
import { formatName } from './names.ts';
import { ATTEST, counted, either, exactBytes, exactLimit, quotedName, reasonGiven } from './phrases.ts';

const formats = (allowed: readonly string[]): string => either(allowed.map(formatName));

const MAY_BE_RETURNED = 'Material outside the limits may be turned down at the formal check.';
const NOT_JUDGED = 'What cannot be read cannot be judged, so it does not count as passed.';

const BROKEN = {
  time: 'reading it took too long',
  memory: 'reading it took too much memory',
  crash: 'its reader broke down',
} as const;

/** What was found in files, in English. */
export const fileWords: Words<keyof typeof fileMessages> = {
  'file.missing': {
    what: (p) => `The file ${quotedName(p.file)} was not found.`,
    why: () => 'Every file that the manifest lists goes into the bundle, and without it the bundle is incomplete.',
    fix: (p) =>
      p.nearest === undefined
        ? 'Put the file where the manifest says, or correct the path; turn on "File name extensions" under View in Windows Explorer to see the full name.'
        : `There is a file ${quotedName(p.nearest)} in the same folder: if it is the one, correct the path in the manifest, otherwise add the missing file.`,
  },
  'file.is-folder': {
    what: (p) => `${quotedName(p.file)} is a folder, not a file.`,
    why: () => 'Each material is one file, so that the jury can go through the index one by one.',
    fix: () => 'Name the file itself; if the folder holds several materials, write one entry for each.',
  },
  'file.not-regular': {
    what: (p) => `${quotedName(p.file)} is not an ordinary file.`,
    why: () => 'Devices and pipes have no fixed contents and cannot be packed.',
    fix: () => 'Use an ordinary document, image or video file.',
  },
  'file.empty': {
    what: (p) => `The file ${quotedName(p.file)} is empty (0 B).`,
    why: () => 'Usually a copy or a download did not finish, and the jury could not open it.',
    fix: () => 'Copy or download it again from its source, and check that it opens.',
  },
  'file.unreadable': {
    what: (p) => `The file ${quotedName(p.file)} cannot be read${reasonGiven(p.code)}.`,
    why: () => 'Without its contents it can be neither checked nor packed.',
    fix: () =>
      'Close the program that has it open (such as Word or WPS), and check that your account may open it; if it lies in a cloud drive, download it first.',
  },
  'file.name-case': {
    what: (p) =>
      `The manifest says ${quotedName(p.file)}, but the file is named ${quotedName(p.actual)}: capitals and small letters differ.`,
    why: () => 'Windows finds it all the same, but other systems may not.',
    fix: (p) => `Write ${quotedName(p.actual)} as the file name in the manifest, and leave its folder as it is.`,
  },
  'format.not-allowed': {
    what: (p) => `The format of this file is ${formatName(p.found)}, but what is asked for is ${formats(p.allowed)}.`,
    why: () => 'Material in another format may be turned down at the formal check.',
    fix: (p) =>
      `Open it in the program that made it, and use Save as or Export to get ${formats(p.allowed)}; changing the extension alone does not help.`,
  },
  'format.extension-lies': {
    what: (p) => `The file name ends in .${tame(p.extension)}, but the content is ${formatName(p.found)}.`,
    why: () => 'If name and content disagree, the jury may not be able to open it.',
    fix: (p) =>
      `Open it in a program that can, and use Save as or Export to get ${formats(p.allowed)}; changing the extension alone does not help.`,
  },
  'bytes.over': {
    what: (p) => `The file has ${exactBytes(p.bytes, stepOf(p.limit))}, more than the limit of ${exactLimit(p.limit)}.`,
    why: () => MAY_BE_RETURNED,
    fix: () =>
      'Make the images in it smaller and export it again: in Word or WPS, select an image and use Compress Pictures; export a video at a lower resolution.',
  },
  'bytes.under': {
    what: (p) => `The file has ${exactBytes(p.bytes, stepOf(p.limit))}, less than the ${exactLimit(p.limit)} required.`,
    why: () =>
      'Pictures and videos that are too small are often not sharp, and may be turned down at the formal check.',
    fix: () =>
      'Use the original that nobody has compressed: take photographs from the camera or phone itself, not from a chat; enlarging them or changing the extension does not help.',
  },
  'bytes.near': {
    what: (p) =>
      `The file has ${showNumber(p.bytes)} bytes, more than the stricter reading of the limit (${showNumber(p.limit)} bytes) but within the wider one (${showNumber(p.hard)} bytes).`,
    why: () => 'Units of size can count in steps of 1000 or of 1024, and the organiser may use the stricter one.',
    fix: (p) =>
      `Better stay within ${showNumber(p.limit)} bytes: in Word or WPS, select an image, use Compress Pictures, and export the file again.`,
  },
  'pages.over': {
    what: (p) => `The file has ${counted(p.pages, 'page')}, more than the limit of ${showNumber(p.limit)}.`,
    why: () => MAY_BE_RETURNED,
    fix: (p) =>
      `Shorten it to ${counted(p.limit, 'page')} at most; the number counted here includes cover, contents and annexes.`,
  },
  'pages.under': {
    what: (p) => `The file has ${counted(p.pages, 'page')}, but the minimum is ${showNumber(p.limit)}.`,
    why: () => 'Material that is too short may be turned down at the formal check.',
    fix: () => 'Add what is missing, and check whether pages were left out when scanning or exporting.',
  },
  'pages.unknown': {
    what: (p) => `The format of this file is ${formatName(p.found)}, so its pages cannot be counted.`,
    why: () => 'Only a file with a fixed layout has a certain number of pages, so this does not count as passed.',
    fix: () =>
      `Export it as PDF from Word or WPS; if this format has to stay, count the pages yourself, and ${ATTEST}.`,
  },
  'pdf.password': {
    what: () => 'This PDF opens only with a password.',
    why: () => 'The jury does not have it and would see nothing.',
    fix: () =>
      'Open it with the password, remove the password and save it; or export it again from the Word or WPS document without one.',
  },
  'pdf.unknown-encryption': {
    what: () => 'This PDF is encrypted in a way that this tool does not know.',
    why: () => 'The jury will probably be unable to open it, and its contents cannot be checked.',
    fix: () => 'Export it again from the Word or WPS document, without encryption or copy protection.',
  },
  'pdf.restricted': {
    what: () => 'This PDF opens, but printing, copying or changing it is restricted.',
    why: () => 'The organiser may be unable to print it, quote from it or merge it.',
    fix: () => 'Export it again from the Word or WPS document, without a permissions password.',
  },
  'pdf.count-differs': {
    what: (p) =>
      p.declared === undefined
        ? `This PDF does not say how many pages it has; counted one by one, it has ${counted(p.walked, 'page')}.`
        : `This PDF says that it has ${counted(p.declared, 'page')}; counted one by one, it has ${counted(p.walked, 'page')}.`,
    why: () => 'Programs may show different numbers; the larger one is used here.',
    fix: () => 'Export it again from the program that made it, and check the number of pages.',
  },
  'pdf.damaged': {
    what: (p) => `The structure of this PDF is damaged; after mending, ${counted(p.pages, 'page')} could be read.`,
    why: () => 'Some programs may not open it, or may show fewer pages.',
    fix: () => 'Export it again from the original document, or download or copy it again, and look through all pages.',
  },
  'pdf.corrupt': {
    what: (p) => `This PDF is broken and cannot be opened${reasonGiven(p.reason)}.`,
    why: () => 'The jury could not open it.',
    fix: () => 'Copy or download it again; if it still does not open, export it again from the original document.',
  },
  'pdf.not-checked': {
    what: (p) => `This PDF could not be checked to the end${reasonGiven(p.reason)}.`,
    why: () => 'A file that was not fully checked does not count as passed.',
    fix: () => 'Export it again from Word or WPS, or print it to a new PDF, and check again.',
  },
  'file.not-checked': {
    what: (p) => `This file was not checked to the end, because ${BROKEN[p.why]}.`,
    why: () =>
      'What was not checked is no pass; sound files hardly ever do this, so it may be damaged, or tampered with.',
    fix: () => 'Export it again from the program that made it, and check it again.',
  },
  'file.not-opened': {
    what: (p) =>
      `This tool cannot open the format of this file (${formatName(p.found)}), so it is not known whether it is sound.`,
    why: () => 'A file that does not open counts for nothing with the jury.',
    fix: () =>
      `Save it as PDF or as a Word document (.docx); if it has to be this format, have a person open it, and ${ATTEST}.`,
  },
  'word.unopenable': {
    what: (p) => `This Word document cannot be opened${reasonGiven(p.reason)}.`,
    why: () => 'It may be damaged or have a password, and the jury could not open it.',
    fix: () => 'Open it in Word or WPS, remove the password, and save it as .docx; if it does not open, copy it again.',
  },
  'word.legacy': {
    what: () => 'This document is in the old Word format (.doc).',
    why: () => 'Its layout may shift in newer programs, and its contents were not checked.',
    fix: () => 'Open it in Word or WPS, choose Save as, and pick Word Document (*.docx).',
  },
  'word.password': {
    what: () => 'This document opens only with a password.',
    why: () => 'The jury has no password and could not open it; its contents were not checked.',
    fix: () =>
      'Open it in Word or WPS with the password, clear the password under File, Info, Protect Document (in WPS: File, Document Encryption), save, and check it again.',
  },
  'form.other-format': {
    what: (p) =>
      `The format of this file is ${formName(p)}, so what was filled in or left out cannot be checked field by field.`,
    why: () => NOT_JUDGED,
    fix: (p) => formAdvice(p.found),
  },
  'image.unreadable': {
    what: (p) => `This image cannot be read${reasonGiven(p.reason)}.`,
    why: () => 'It may be damaged, and the jury would not see it.',
    fix: () => 'Open it in an image viewer and save it as JPEG or PNG; if it does not open, export or take it again.',
  },
  'video.unreadable': {
    what: (p) => `This video cannot be read${reasonGiven(p.reason)}.`,
    why: () => 'It may not have been recorded or copied to the end, and the jury could not play it.',
    fix: () => 'Play it from beginning to end; if that fails, export it again from a video editor as MP4 (H.264).',
  },
  'text.none': {
    what: () => 'There is no readable text in this file; it is probably a scan.',
    why: () => NOT_JUDGED,
    fix: () =>
      `If text is asked for, export the PDF straight from the Word or WPS document instead of scanning a printout; if a scan is what is asked for, check it by eye, and ${ATTEST}.`,
  },
  'text.not-read': {
    what: (p) => `The text of this file (${formatName(p.found)}) could not be read${reasonGiven(p.reason)}.`,
    why: () => 'It may be damaged, have a password or be too long, and the jury may not be able to open it either.',
    fix: () => 'Open it in Office or WPS, remove the password and save it again; if it opens well, check it by eye.',
  },
  'metadata.not-read': {
    what: (p) => `The properties of this file could not be read${reasonGiven(p.reason)}.`,
    why: () => 'Nobody can tell whether it still says who made it, or where.',
    fix: () =>
      'Open it in the program that made it, save it again, and check once more; if it does not open, take another copy.',
  },
  'metadata.not-readable': {
    what: (p) => `The format of this file is ${formatName(p.found)}, so its properties cannot be read.`,
    why: () => 'Nobody can tell whether it still says who made it, or where.',
    fix: () =>
      'Save it as .docx, .xlsx, .pptx or PDF and check again; if the format has to stay, look at its properties by eye.',
  },
  'text.not-readable': {
    what: (p) => `The format of this file is ${formatName(p.found)}, so its text cannot be read.`,
    why: () => NOT_JUDGED,
    fix: () => `Save it as .docx or PDF from Word or WPS; if the format has to stay, check it by eye, and ${ATTEST}.`,
  },
};
