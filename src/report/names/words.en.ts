import { counted } from '../../wording/en/phrases.ts';
import type { NamesWords } from './words.ts';

/** What `names` says, in English. */
export const namesWordsEn: NamesWords = {
  line: 'Line',
  name: 'Name',
  zh: 'Chinese',
  en: 'English',
  none: '–',
  perhaps: (latin) => `– (${latin}?)`,
  title: (manifest) => `The names in ${manifest}`,
  noNames: 'The manifest gives no names yet.',
  incomplete: (manifest) =>
    `The manifest has faults, or does not tell which call it is for, so some names may not be here. Run dossier validate ${manifest} to see why.`,
  left: (count) =>
    `There are too many names: ${counted(count, 'more name')} were not looked at. See to the first ones, or divide the manifest.`,
  verdict: (names, marked, complete) =>
    marked > 0
      ? `Verdict: look at ${marked} of ${counted(names, 'name')} (marked with !); licences and persons say what is right.`
      : complete
        ? `Verdict: ${counted(names, 'name')}, nothing to look at was seen.`
        : `Verdict: nothing to look at was seen in ${counted(names, 'name')}, but some may be missing.`,
};
