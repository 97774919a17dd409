import type { ScreenWords } from './screen-words.ts';

/** What the first screen of the status page says in English. */
export const screenWordsEn: ScreenWords = {
  about: (parts) => parts.join(', '),
  phase: (name) => `${name} phase`,
  asOf: (moment, zone) => `as of ${moment}, ${zone}`,
  otherClocks: (moments) => `That is ${moments.join('; ')}.`,

  todo: 'What remains',
  must: 'must',
  should: 'should',
  more: (shown, all) =>
    shown.length === all ? shown.join(', ') : `${shown.join(', ')}${shown.length === 0 ? '' : ' '}(${all} in all)`,
  nothing: 'Nothing remains to be done.',

  progress: 'How far it is',
  materials: 'Materials',
  entries: 'Entries',
  rules: 'Rules',
  slot: (label, ready, listed, lacking) =>
    listed === 0 ? `${label}: missing` : `${label} ${ready}/${listed}${lacking ? ' (too few)' : ''}`,
  group: (label, filled, asked, errors) =>
    `${label}${asked === 0 ? '' : ` ${filled}/${asked}`}${errors === 0 ? '' : ` (${errors} to correct)`}`,

  next: 'What comes next',
  opens: (title) => `begins: ${title}`,
  closes: (title) => `ends: ${title}`,
  rest: (further, undated) =>
    [
      ...(further === 0 ? [] : [`${further} more`]),
      ...(undated === 0 ? [] : [`${undated} without a date, as the manifest lacks the day they count from`]),
    ].join('; '),
  inDays: (days) => (days === 0 ? 'within a day' : `in ${days} ${days === 1 ? 'day' : 'days'}`),
  earliest: 'at the earliest',
  noneGiven: 'The call gives no dates.',
  noneComing: 'Every date that the call gives has passed.',
  noneBeyond: 'The call gives no date beyond the deadline above.',

  seeMore: (dated) =>
    `Each remedy: dossier validate. All details: --all.${dated ? ' For a calendar: --ics -o dates.ics' : ''}`,
};
