import { showNumber } from '../../base/sizes.ts';
import { exactBytes, exactLimit } from '../../wording/en/phrases.ts';
import type { ShrinkWords } from './words.ts';

/** What is said in English when a PDF is made smaller. */
export const shrinkWordsEn: ShrinkWords = {
  measure: ({ bytes, pages, dpi }, step) =>
    `${exactBytes(bytes, step)}, ${pages} page${pages === 1 ? '' : 's'}${dpi === undefined ? '' : `, pictures from ${showNumber(Math.round(dpi))} dpi`}`,
  attempt: ({ how, dpi, quality }) =>
    how === 'repack' ? 'Packed again without loss' : `Pictures down to ${dpi ?? 0} dpi, JPEG quality ${quality ?? 0}`,
  givenUp: 'still too large',
  pages: (from, to) => (from === to ? `page ${from}` : `pages ${from}–${to}`),
  fits: (limit) =>
    `Verdict: the file is not over the limit of ${exactLimit(limit)} and needs no shrinking; nothing was written.`,
  written: (files) => (files === 1 ? 'Written:' : `${files} files written:`),
  wouldWrite: (files) =>
    files === 1
      ? 'A dry run, nothing was written. It would be:'
      : `A dry run, nothing was written. It would be ${files} files:`,
  done: (limit) => `Verdict: no file is over the limit of ${exactLimit(limit)}.`,
  notReached: (limit) => `Verdict: the limit of ${exactLimit(limit)} was not reached.`,
  refused: 'Verdict: not shrunk; the file was left as it is.',
};
