import type { ScrubWords } from './words.ts';

/** What is said in English when metadata is taken out of files. */
export const scrubWordsEn: ScrubWords = {
  clean: 'Nothing to take out; no copy is needed.',
  written: 'Copy:',
  verdict: ({ files, scrubbed, left, isDry }) => {
    const done = isDry
      ? `${scrubbed} can be cleaned (a dry run, nothing was written)`
      : `${scrubbed} copied without metadata`;
    return `Verdict: ${files} file${files === 1 ? '' : 's'}, ${done}${left === 0 ? '' : `, ${left} could not be cleaned`}. The originals were not touched.`;
  },
};
