import { showNumber } from '../../base/sizes.ts';
import { formatName, LANGUAGE_NAMES } from '../../wording/en/names.ts';
import { inContext, linePlace } from '../../wording/en/pairs.ts';
import { counted, listed } from '../../wording/en/phrases.ts';
import { pageRuns } from '../../wording/page-list.ts';
import type { CompareWords } from './words.ts';

/** What a comparison of two files says, in English. */
export const compareWordsEn: CompareWords = {
  left: 'Left',
  right: 'Right',
  about: ({ format, pages, language }) =>
    [
      format === undefined ? 'could not be read' : formatName(format),
      ...(pages === undefined ? [] : [counted(pages, 'page')]),
      ...(language === undefined ? [] : [LANGUAGE_NAMES[language]]),
    ].join(', '),
  place: linePlace,
  nothing: '(nothing)',
  inContext,
  boxes:
    'As many boxes in both, but in one they stand apart from their options: which is ticked can’t be told; please look yourself.',
  magnitude: 'The same digits, of another order of magnitude: check how wan and yi became thousands and millions.',
  more: (count) => `${showNumber(count)} more are not shown; --format json has the first 200.`,
  pages: (one, other) => `Another number of pages: ${showNumber(one)} on the left, ${showNumber(other)} on the right.`,
  unread: (file, pages) =>
    `${file}: page ${listed(pageRuns(pages))} has no text (scanned or blank) and was not compared; please look yourself.`,
  by: {
    text: 'Words, numbers and signs such as -, % and ≥ were compared; spaces, punctuation, line ends and the order of cells make no difference. Layout, pictures and seals were not compared.',
    figures:
      'One is in Chinese and one in English, so amounts, counts, shares and dates were compared; the words were not, nor were small numbers in words.',
  },
  verdict: ({ verdict, comparison }) => {
    if (comparison?.by === 'text' && comparison.unlike)
      return 'Verdict: next to no text in common; they do not look like two versions of one document.';
    if (verdict === 'differs') return `Verdict: ${counted(comparison?.count ?? 0, 'difference')}.`;
    if (verdict === 'not-checked')
      return comparison === undefined
        ? 'Verdict: not compared.'
        : 'Verdict: no difference in what could be compared; some things are for you to look at.';
    return comparison?.by === 'figures' ? 'Verdict: the figures agree.' : 'Verdict: the same text.';
  },
};
