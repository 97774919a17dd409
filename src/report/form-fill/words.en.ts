import { wordPlace } from '../../wording/en/form.ts';
import { counted, quoted } from '../../wording/en/phrases.ts';
import type { FormFillWords } from './words.ts';

const places = (count: number): string => counted(count, 'place');

/** What `form fill` says in English. */
export const formFillEn: FormFillWords = {
  section: {
    filled: 'Filled in:',
    wouldFill: 'Can be filled in:',
    waiting:
      'The form words these differently from the manifest. Please confirm that they are the same (not filled in):',
    placeholder: 'The form still has placeholders here. Left as they are; put in what belongs there by hand:',
    differs: 'The form already has something else than the manifest. Left as it is; please compare:',
    same: (count) => `${places(count)} of the form already ${count === 1 ? 'has' : 'have'} what the manifest says.`,
    open: 'Still empty in the form, to be filled in by hand:',
  },
  place: (at, label, group) =>
    `${wordPlace(at)}${label === '' ? '' : ` ${quoted(group === undefined ? label : `${group}: ${label}`)}`}`,
  list: (title, rows) => `${title === '' ? 'the table' : quoted(title)}, ${counted(rows, 'row')}`,
  value: (text, label) => `${text} (manifest: ${label})`,
  differs: (found, text) =>
    text === ''
      ? `the form has ${quoted(found)}, the manifest has no such row`
      : `the form has ${quoted(found)}, the manifest ${quoted(text)}`,
  why: {
    placeholder: 'Not filled in, because the manifest has only a placeholder:',
    'not-asked': 'In the manifest, but the form does not seem to ask for it:',
    'too-few-rows': 'Not filled in, because the table has too few rows (add some in Word, then run this again):',
    'no-column': 'In the manifest, but the table has no such column:',
    declined: 'Left empty as you chose:',
    locked: 'Not filled in, because the form is locked there:',
    'not-offered': 'The form does not offer what the manifest says; choose by hand:',
    'no-room': 'The place was found but has no room to write in; fill it in by hand:',
    'other-unit': 'The form prints a unit there; convert the figure and fill it in by hand:',
  },
  caution: {
    signed:
      'The form has a digital signature, which is no longer valid in the filled copy. If it has to be signed, have the final version signed again in Word or WPS.',
    protected:
      'The form is protected against changes, and so is the filled copy. If Word or WPS lets you change nothing where you need to, ask whoever issued the form for the password or an unprotected form.',
    'tracked-changes':
      'The form has tracked changes that nobody accepted or rejected, and so has the filled copy. Go through them under Review before you hand it in.',
  },
  written: (path, count) =>
    `Filled in ${places(count)}, written to ${path}. The form itself is unchanged. Look through the copy before you use it.`,
  nothingWritten: 'There was nothing to fill in; no file was written.',
  dryRun: (count) => `Dry run, no file was written; ${places(count)} can be filled in.`,
  waiting: (count) =>
    `${places(count)} ${count === 1 ? 'waits' : 'wait'} to be confirmed: run it in a terminal to be asked one by one, or fill in all with --yes.`,
  cut: (lines) => `… (${lines} lines)`,
  ask: (place, text, label) => `${place}: fill in ${quoted(text)} (manifest: ${label})?`,
  answer: {
    yes: 'fill in',
    no: 'leave empty',
    all: 'fill in this and all others',
    none: 'leave this and all others empty',
  },
};
