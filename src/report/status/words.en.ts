import { nested } from '../../base/quotes.ts';
import type { StatusWords } from './words.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What the status page says in English. */
export const statusWordsEn: StatusWords = {
  none: 'not filled in',
  deadlineToCome: 'The deadline of this phase counts from a day that the manifest does not give yet.',
  noDeadline: 'The call states no deadline for this phase.',
  rehearsed: (moment) => `${moment} (rehearsal)`,

  inFull: 'In full',
  line: (line) => `line ${line}`,
  times: (about, errors) => (errors === 1 ? about : `${about} (${errors} faults)`),
  persons: (count) => `For a person to confirm: ${count}`,
  advisable: (count) => `Better confirmed by a person: ${count}`,
  fileCount: (count) => plural(count, 'file'),
  seeValidate: 'For the place, clause and remedy of each, run dossier validate.',
  inShort: (said) => `Readiness sheet: ${said}.`,
  rowsAre: (state, count) => `${count} ${statusWordsEn.state[state]}`,
  noneThin: 'no dimension is empty, unmet or thin',

  phases: 'Phases',
  now: ' (now)',
  settled: (done, of) => `${done} of ${plural(of, 'requirement')} met`,
  asksNothing: 'nothing is asked of the applicant',
  opensAndCloses: (opens, closes, zone) =>
    opens === undefined ? `until ${closes}, ${zone}` : `${opens} to ${closes}, ${zone}`,
  closesBetween: (first, last, elsewhere, why) =>
    `until ${first} at the earliest and ${last} at the latest${elsewhere}, as ${why}`,
  clock: (moment, zone) => `${moment}, ${zone}`,
  elsewhere: (moments) => ` (${moments.join('; ')})`,
  fromTo: (first, last) => `${first} to ${last}`,
  window: { 'not-open': 'not open yet', open: 'open', unclear: 'perhaps open', closed: 'closed' },
  windowIs: (title, span, state) => `${title}: ${span}${state === '' ? '' : `, ${state}`}`,
  windowDone: (day) => `done on ${day}`,
  windowUnknown: 'the manifest does not yet give the day from which it runs',
  open: 'Open',
  informs: 'To note',
  quote: (title, clause, quote) => `${title}. ${clause}: “${nested(quote)}”`,

  state: { empty: 'empty', unmet: 'unmet', thin: 'thin', unclaimed: 'not listed', filled: '' },
  columns: {
    dimension: 'Dimension',
    answered: 'Answered',
    zh: 'Chinese',
    en: 'English',
    score: 'Score',
    files: 'Files',
  },
  units: 'Chinese in characters, English in words; files: materials that name the dimension as evidence.',
  noScore: '—',
  scores: (sum, most, given, asked) =>
    given === asked
      ? `Own scores: ${sum} of ${most}.`
      : `Own scores: ${sum} for ${given} of the ${asked} dimensions; not yet to be compared with the full ${most}.`,
  noScores: 'No own scores are given (fields.selfScore, optional).',
  evidence: 'Evidence',
  oneLanguage: { zh: 'no Chinese', en: 'no English' },
  short: {
    zh: (length, limit) => `Chinese very short (${plural(length, 'character')}, under ${limit})`,
    en: (length, limit) => `English very short (${plural(length, 'word')}, under ${limit})`,
  },
  noFigure: 'no figure',
  noEvidence: 'no material says that it supports it',
  noSupports: 'No material says yet which dimension it supports (supports, optional), so evidence was not looked at.',
  unknownSupport: (file, word, nearest) =>
    `supports of ${file} has “${word}”, which is not a dimension of the sheet${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`,
  ours: (zh, en) =>
    `“Thin” is this tool’s hint, not a requirement of the call: under ${zh} Chinese characters or ${en} English words, one language lacking, no figure where figures are wanted, or no evidence.`,

  keywords: (at, terms) => `Keywords in the cases (${at}, ${terms} for this category)`,
  hits: (found) => plural(found, 'keyword'),
  noHits: 'no keyword at all',
  unread: 'text not read',
  pages: (count) => plural(count, 'page'),
  together: (found, terms, cases, pages) =>
    `In the ${plural(cases, 'case')} together ${found} of the words occur, ${terms - found} do not${pages === undefined ? '' : `; ${pages} pages in all (the limit holds for each case; the sum is for information only)`}.`,
  literal:
    'The words are looked for as the list has them; the list is open, and other words of similar meaning are not counted.',
  noCases: 'There is no supporting case yet.',
  moves: (at) => `If moved to another category (${at}), by number of cases`,
  movesFit: 'enough for',
  movesLack: 'too few for',

  list: (items) => items.join(', '),
  semicolon: '; ',
  comma: ', ',
  colon: ': ',
  gap: ' ',
  heading: (title, clause) => `${title} (${clause})`,
};
