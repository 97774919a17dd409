import type { BatchWords } from './words.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is said in English when several submissions are checked together. */
export const batchWordsEn: BatchWords = {
  submissions: (count) => `${plural(count, 'submission')} checked`,
  standing: { ready: 'Ready', closed: 'Window closed', notReady: 'Not ready', unreadable: 'Cannot be read' },
  errors: (count) => plural(count, 'error'),
  warnings: (count) => plural(count, 'warning'),
  across: (count) => `Between the submissions, ${plural(count, 'thing')} to look at:`,
  other: (manifest, line) => `The same is in ${manifest}, line ${line}.`,
  verdict: ({ all, ready, closed, notReady, unreadable }, { error, warning }, verdict) => {
    if (verdict === 'ready') {
      const rest = warning > 0 ? `; please look at ${plural(warning, 'warning')}` : '';
      if (closed === 0) return `Verdict: ${all === 2 ? 'both' : `all ${all}`} submissions are ready to submit${rest}.`;
      return `Verdict: no errors by the clauses of the calls, but for ${closed === all ? 'all of them' : `${closed} of ${all}`} the window has closed${rest}.`;
    }
    const warnings = plural(warning, 'warning');
    if (notReady + unreadable === 0 && error > 0)
      return `Verdict: not ready yet. Each is in order by itself, but together they have ${plural(error, 'error')}${warning > 0 ? `, ${warnings}` : ''}.`;
    if (notReady + unreadable === 0)
      return `Verdict: not ready yet. No errors, but ${warnings}, and warnings fail this time (--strict).`;
    const parts = [
      ...(ready > 0 ? [`${ready} ready`] : []),
      ...(closed > 0 ? [`${closed} too late`] : []),
      ...(notReady > 0 ? [`${notReady} not ready`] : []),
      ...(unreadable > 0 ? [`${unreadable} cannot be read`] : []),
    ];
    return `Verdict: of ${all} submissions, ${parts.join(', ')}. ${plural(error, 'error')}${warning > 0 ? `, ${warnings}` : ''}.`;
  },
};
