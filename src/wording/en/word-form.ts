import type { FormMatter, FormSpot, formMessages } from '../../findings/messages/form.ts';
import { firstOf } from '../tame.ts';
import type { Words } from '../wording.ts';
import { wordPlace } from './form.ts';
import { ATTEST, counted, listed, quoted } from './phrases.ts';

/** What a pack can ask to be absent from Word forms. */
export const FORM_MATTER_NAMES: Readonly<Record<FormMatter, string>> = {
  blanks: 'boxes left blank',
  placeholders: 'placeholders such as "TBD" or "XX Company"',
  'tracked-changes': 'tracked changes',
  comments: 'comments',
  'hidden-text': 'hidden text',
  macros: 'macros',
  'stale-fields': 'fields that are broken or not updated',
  'outside-links': 'content fetched from outside the document',
  protection: 'restrictions on editing',
};

/** `"Country" (table 1, row 2, column 4)`; with words: `"Summary" says "XX Company" (…)`. */
function spotOf({ label, at, words }: FormSpot): string {
  const name = label === '' ? '' : quoted(label);
  if (words === undefined) return `${name === '' ? 'a box without a name' : name} (${wordPlace(at)})`;
  return `${name === '' ? '' : `${name} says `}${quoted(words)} (${wordPlace(at)})`;
}

/** A list in a sentence whose parts bring their own quotation marks. */
function spots(all: readonly FormSpot[]): string {
  const { shown, cut } = firstOf(all);
  return `${shown.map(spotOf).join('; ')}${cut ? `; and ${all.length - shown.length} more` : ''}`;
}

const by = (authors: readonly string[]): string => (authors.length === 0 ? '' : `, by ${listed(authors)}`);

const OPEN = {
  nothing: 'it can be read but not changed',
  comments: 'only comments can be added',
  'tracked-changes': 'every change is tracked',
  'form-fields': 'only form fields can be filled in',
} as const;

/** What is noticed in a Word form, in English. */
export const formWords: Words<keyof typeof formMessages> = {
  'form.blank': {
    what: (p) =>
      `This Word form has ${counted(p.spots.length, 'box that looks', 'boxes that look')} blank: ${spots(p.spots)}.`,
    why: () =>
      'A form with blanks may be sent back in the formal check; or they may stay blank, which this tool cannot tell.',
    fix: () =>
      `Go through them (dossier form check lists them all, and --optional names those that may stay blank): fill in what is missing, and write "none" where there is nothing to say. If a call asks for it and they may stay blank, ${ATTEST}.`,
  },
  'form.required-blank': {
    what: (p) => `Required boxes of this Word form are blank: ${spots(p.spots)}.`,
    why: () => 'A form without its required answers may be sent back in the formal check.',
    fix: () => 'Fill them in with Word or WPS, save, and check again.',
  },
  'form.required-absent': {
    what: (p) => `Required boxes were not found in this Word form: ${listed(p.labels)}.`,
    why: () => 'What is not found cannot be judged, and is no pass.',
    fix: () =>
      `Check that this is the organiser's form and that no box was renamed or deleted; if all is filled in, ${ATTEST}.`,
  },
  'form.no-questions': {
    what: () => 'No boxes to fill in were recognised in this Word file, so nobody can say whether it is complete.',
    why: () => 'What was not checked is no pass.',
    fix: () =>
      `Check that this is the filled-in form; if it is, have the responsible person read it through, and ${ATTEST}.`,
  },
  'form.placeholder': {
    what: (p) => `This Word form still has ${counted(p.spots.length, 'placeholder')}: ${spots(p.spots)}.`,
    why: () => 'A placeholder says that this is unfinished, and jurors take it for no answer.',
    fix: () => 'Put the real content in; ask whoever has it for what is still missing.',
  },
  'form.placeholder-text': {
    what: (p) =>
      `The text of this Word file has ${counted(p.spots.length, 'place that looks', 'places that look')} like a placeholder: ${spots(p.spots)}.`,
    why: () => 'It may be unfinished, or printed there by the form itself, which this tool cannot tell.',
    fix: () =>
      `Look at it and finish what is unfinished. If a call asks for it and the words belong to the form, ${ATTEST}.`,
  },
  'form.changes': {
    what: (p) =>
      `This Word file has ${counted(p.count, 'tracked change')} that nobody accepted or rejected${by(p.authors)}.`,
    why: () => 'Whoever opens the file sees what was changed, and deleted words are still in it.',
    fix: () => 'Go through them under Review, accept or reject all of them, switch off Track Changes, and save.',
  },
  'form.comments': {
    what: (p) => `This Word file has ${counted(p.count, 'comment')}${by(p.authors)}.`,
    why: () => 'Comments are mostly internal, and whoever opens the file can read them.',
    fix: () => 'Settle what they say, choose Delete All Comments in Document under Review, and save.',
  },
  'form.hidden': {
    what: (p) => `This Word file has hidden text in ${counted(p.spots.length, 'place')}: ${spots(p.spots)}.`,
    why: () => 'It shows neither on the screen nor in print, but anybody can make it show.',
    fix: () =>
      'Show it with Show/Hide (Ctrl+Shift+8): delete what is not needed, and untick Hidden under Font for what is to be read.',
  },
  'form.macros': {
    what: () => 'This Word file contains macros.',
    why: () => 'Mail systems and office programs often block files with macros.',
    fix: () => 'Save it as a Word document without macros (*.docx), and check its content.',
  },
  'form.broken-fields': {
    what: (p) => `References in this Word file are broken (${counted(p.spots.length, 'place')}): ${spots(p.spots)}.`,
    why: () =>
      'A table of contents, page number or cross-reference has lost its target, and the error is printed instead.',
    fix: () => 'Insert these references again, or write plain words; then select all (Ctrl+A) and update fields (F9).',
  },
  'form.stale-fields': {
    what: (p) => `Fields in this Word file are not updated (${counted(p.spots.length, 'place')}): ${spots(p.spots)}.`,
    why: () => 'A table of contents, page number or date may still show what it was before.',
    fix: () => 'Select all (Ctrl+A), update fields (F9), check them, and save.',
  },
  'form.outside': {
    what: (p) => `This Word file fetches content from outside when it is opened: ${listed(p.targets)}.`,
    why: () =>
      'Others do not have that content, so pictures may be missing; the paths may also give away names and internal addresses.',
    fix: () =>
      'Embed pictures (Edit Links to Files, Break Link); set the template back to Normal under Developer, Document Template.',
  },
  'form.protected': {
    what: (p) => `Editing is restricted in this Word file: ${OPEN[p.open]}.`,
    why: () =>
      "The organiser may need to copy, lay out or complete it; if the organiser's form came restricted, leave it so.",
    fix: () =>
      `Compare it with the form as the organiser gave it out, and stop the protection under Review, Restrict Editing, if it is your own. If it came so and a call asks otherwise, ${ATTEST}.`,
  },
};
