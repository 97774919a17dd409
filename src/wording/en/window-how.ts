import type { CountedDay, WindowHowMessages } from '../../findings/messages/window.ts';
import type { HowWords } from '../how-words.ts';
import { ordinal, period } from './how-phrases.ts';
import { zoneName } from './names.ts';
import { counted, listed, quoted } from './phrases.ts';
import { BASIS_NAMES } from './window.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function countedDay({ label, way, count, unit, time }: CountedDay): string {
  const end = time === '24:00' ? 'the end of' : `${time} on`;
  if (unit === 'months') return `${end} the day ${counted(count, 'month')} ${way} the one given at ${quoted(label.en)}`;
  if (unit === 'days' && count === 0) return `${end} the day given at ${quoted(label.en)}`;
  const [name, rest] =
    unit === 'working-days'
      ? [
          'working day',
          'only Saturdays and Sundays are left out, public holidays and working weekends are for a person to check',
        ]
      : ['day', 'weekends and holidays included'];
  return `${end} the ${ordinal(count)} ${name} ${way} the one given at ${quoted(label.en)}, ${rest}`;
}

const unstated = (p: { zone: string; zoneStated: boolean }): string =>
  p.zoneStated ? '' : ` The call names no time zone; ${zoneName(p.zone)} is assumed.`;

/** How deadlines are checked, in English. */
export const windowHow: Pick<HowWords, keyof WindowHowMessages> = {
  'how.window': (p) => {
    const zone = unstated(p);
    const warns = `there is a warning within ${period(p.warnHours)} of the end`;
    if (p.closes === undefined)
      return `The moment of the check has to be no earlier than ${p.opens ?? ''} (${zoneName(p.zone)}).${zone}`;
    if (typeof p.closes !== 'string')
      return `The time runs until ${countedDay(p.closes)} (${zoneName(p.zone)}); ${warns}. A manifest without that date does not meet the rule.${zone}`;
    const from = p.opens === undefined ? '' : `no earlier than ${p.opens} and `;
    return `The moment of the check has to be ${from}no later than ${p.closes} (${zoneName(p.zone)}); ${warns}.${zone} This tool cannot know when the submission arrives.`;
  },
  'how.window-recurs': (p) => {
    const months = p.months.length === 0 ? 'every month' : listed(p.months.map((month) => MONTHS[month - 1] ?? ''));
    const day = p.day === undefined || p.day === 'last' ? 'last' : ordinal(p.day);
    const when =
      p.weekday === undefined
        ? `on the ${day} day of ${months}`
        : `every ${p.weekday.slice(0, 1).toUpperCase()}${p.weekday.slice(1)}`;
    return `Submissions are taken in rounds: one closes ${when} at ${p.time} (${zoneName(p.zone)}), and what misses it falls to the next. There is a warning within ${period(p.warnHours)} of the end of a round.${unstated(p)}`;
  },
  'how.own-zone': () =>
    'The deadline is in the applicant’s own time, which zone under applicant in the manifest gives. Without it, the earliest clock on earth is assumed, and what lies between the earliest and the latest cannot be told.',
  'how.basis': (p) => `For whether it is in time, ${BASIS_NAMES[p.basis]}.`,
  'how.early': (p) =>
    p.accepted
      ? 'What comes before the window opens is accepted too.'
      : 'What comes before the window opens is refused.',
  'how.done': (p) =>
    `Where the manifest gives ${quoted(p.label.en)}, that day is judged instead of the moment of the check; whether the day is true is not judged.`,
};
