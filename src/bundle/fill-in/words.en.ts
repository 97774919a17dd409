import type { LengthUnit } from '../../base/lengths.ts';
import { showNumber } from '../../base/sizes.ts';
import type { SheetWords } from './words.ts';

const UNITS: Readonly<Record<LengthUnit, readonly [one: string, many: string]>> = {
  zi: ['word (字)', 'words (字)'],
  words: ['word', 'words'],
  hanzi: ['Chinese character or mark', 'Chinese characters and marks'],
  characters: ['character without spaces', 'characters without spaces'],
  'characters-with-spaces': ['character', 'characters'],
};

/** The words of the fill-in sheet */
export const sheetWordsEn: SheetWords = {
  title: 'Fill-in sheet',
  how: 'Keep this beside the web form and go down it item by item: copy, paste, tick. The page uses no network, and ticks are kept in the browser of this computer only; after packing again, what has changed is to be ticked anew. Characters are counted with spaces, without line ends.',
  unsaved: 'This browser cannot keep ticks: they are lost when the page is closed.',
  applicant: 'Applicant',
  category: 'Category',
  closes: 'Closes',
  form: 'Web form',
  bundle: 'Bundle',
  speaks: 'Page in',
  both: 'Both',
  progress: '{done} of {all} done',
  boxOf: (label, language) => `${label} (${language})`,
  rowOf: (label, number) => `${label}, no. ${number}`,
  copy: 'Copy',
  copyName: 'Copy name',
  copyPath: 'Copy path',
  copied: 'Copied',
  copiedWhat: 'Copied: {what}',
  copyFailed: 'The browser does not allow copying. The text is selected: press Ctrl+C.',
  open: 'Open',
  leftBlank: 'Not given: left blank',
  choose: 'Choose on the page',
  length: (unit, length) => `${showNumber(length)} ${UNITS[unit][length === 1 ? 0 : 1]}`,
  atMost: (limit) => `at most ${showNumber(limit)}`,
  atLeast: (limit) => `at least ${showNumber(limit)}`,
  over: (by) => `${showNumber(by)} too many`,
  under: (by) => `${showNumber(by)} too few`,
  files: 'Files to upload in this step',
  index: 'Index (made when packing)',
  otherStep: 'Other answers and files',
  otherNote:
    'The call does not say where these are filled in or uploaded. Use them where the form has a place for them; where it has none, leave them out.',
  onlyStep: 'Answers and files',
  onlyNote: 'The steps of the form are not known here. The order is that of the manifest; the form itself decides.',
  gaps: 'What the call does not say',
};
