import type { Case } from '../case.ts';

const CN = { zone: 'Asia/Shanghai', warn_hours: 0 };
const at = (asOf: string, data: Record<string, unknown> = {}) => ({ asOf, data });
const end = (closes: string, zone = 'Asia/Shanghai') => ({ closes, zone });
const said = (id: string, params: object, more = '') => [`window.${id} ${JSON.stringify(params)}${more}`];
const closed = (shown: string, zone = 'Asia/Shanghai') => said('closed', { closed: shown, zone });

const BEFORE = { ...CN, closes_before: '2025-06-15' };
const AFTER = { ...CN, opens_after: '2025-05-31' };
const EARLY = { ...CN, opens: '2025-06-01' };
const opens = { opens: '2025-06-01 00:00', zone: 'Asia/Shanghai' };

/** Ends that exclude their day, and what comes early. */
export const ends: readonly Case[] = [
  ['before a day: the last second of the day before', BEFORE, at('2025-06-14T23:59:59+08:00'), []],
  ['before a day: on the day', BEFORE, at('2025-06-15T00:00:00+08:00'), closed('2025-06-14 24:00')],
  [
    'before a moment: when it comes',
    { ...CN, closes_before: '2025-06-15T12:00' },
    at('2025-06-15T12:00:00+08:00'),
    closed('2025-06-15 12:00'),
  ],
  ['after a day: the day after', AFTER, at('2025-06-01T00:00:00+08:00'), []],
  ['after a day: on the day', AFTER, at('2025-05-31T23:59:59+08:00'), said('not-open', opens)],
  ['early is refused', { ...EARLY, early: 'refused' }, at('2025-05-31T12:00:00+08:00'), said('early-refused', opens)],
  [
    'early is accepted',
    { ...EARLY, early: 'accepted' },
    at('2025-05-31T12:00:00+08:00'),
    said('early-accepted', opens, ', remark'),
  ],
];

const AOE = { closes: '2025-06-15', zone: 'aoe', warn_hours: 0 };
const OWN = { closes: '2025-06-15', zone: 'submitter', warn_hours: 0 };
const ANY = { closes: '2025-06-15', zone: 'unstated', warn_hours: 0 };
const TWO = { ...ANY, readings: ['Asia/Shanghai', 'Europe/Paris'] };
const MADRID = { applicant: { zone: 'Europe/Madrid' } };
const [FIRST, LAST] = ['Etc/GMT-14', 'Etc/GMT+12'];
const span = (day: string, firstZone: string, lastZone: string) => ({
  first: `${day} 24:00`,
  firstZone,
  last: `${day} 24:00`,
  lastZone,
});
const own = `applicant.zone window.own-zone ${JSON.stringify(end('2025-06-15 24:00', FIRST))}, remark`;

/** Clocks that aren't one zone. */
export const clocks: readonly Case[] = [
  ['anywhere on earth: the last second', AOE, at('2025-06-16T11:59:59Z'), []],
  ['anywhere on earth: over everywhere', AOE, at('2025-06-16T12:00:00Z'), closed('2025-06-15 24:00', LAST)],
  ['the applicant’s own zone: the last second', OWN, at('2025-06-15T21:59:59Z', MADRID), []],
  [
    'the applicant’s own zone: over',
    OWN,
    at('2025-06-15T22:00:00Z', MADRID),
    closed('2025-06-15 24:00', 'Europe/Madrid'),
  ],
  ['own zone, not given: before it ends anywhere', OWN, at('2025-06-15T09:59:59Z'), [own]],
  [
    'own zone, not given: over in some',
    OWN,
    at('2025-06-15T10:00:00Z'),
    said('perhaps-closed', { doubt: 'submitter', ...span('2025-06-15', FIRST, LAST) }, ', undecided'),
  ],
  ['own zone, not given: over everywhere', OWN, at('2025-06-16T12:00:00Z'), closed('2025-06-15 24:00', LAST)],
  [
    'own zone, no zone',
    OWN,
    at('2025-06-16T12:00:00Z', { applicant: { zone: 'Moon/Base' } }),
    closed('2025-06-15 24:00', LAST),
  ],
  ['no zone stated: before the earliest reading ends', TWO, at('2025-06-15T15:59:59Z'), []],
  [
    'no zone stated: between the readings',
    TWO,
    at('2025-06-15T16:00:00Z'),
    said(
      'perhaps-closed',
      { doubt: 'unstated', ...span('2025-06-15', 'Asia/Shanghai', 'Europe/Paris') },
      ', undecided',
    ),
  ],
  ['no zone stated: over by all readings', TWO, at('2025-06-15T22:00:00Z'), closed('2025-06-15 24:00', 'Europe/Paris')],
  [
    'no zone stated and no reading named: any',
    ANY,
    at('2025-06-15T10:00:00Z'),
    said('perhaps-closed', { doubt: 'unstated', ...span('2025-06-15', FIRST, LAST) }, ', undecided'),
  ],
  [
    'no zone stated: warns of the earliest reading',
    { ...TWO, warn_hours: 24 },
    at('2025-06-15T00:00:00+08:00'),
    said('zone-unstated', { ...end('2025-06-15 24:00'), hours: 24 }, ', remark'),
  ],
  [
    'no zone stated: open by some readings',
    { ...TWO, closes: undefined, opens: '2025-06-01' },
    at('2025-05-31T16:00:00Z'),
    said(
      'perhaps-not-open',
      {
        doubt: 'unstated',
        first: '2025-06-01 00:00',
        firstZone: 'Asia/Shanghai',
        last: '2025-06-01 00:00',
        lastZone: 'Europe/Paris',
      },
      ', undecided',
    ),
  ],
  [
    'no zone stated: not open by any reading',
    { ...TWO, closes: undefined, opens: '2025-06-01' },
    at('2025-05-31T15:59:59Z'),
    said('not-open', { opens: '2025-06-01 00:00', zone: 'Europe/Paris' }),
  ],
];

const QUARTERS = { ...CN, recurs: { months: [3, 6, 9, 12], day: 'last' }, warn_hours: 48 };
const MONTHLY = { ...CN, recurs: { day: 31 }, time: '17:00', warn_hours: 2 };
const WEEKLY = { ...CN, recurs: { weekday: 'friday' }, warn_hours: 24 };
const round = (closes: string, hours: number) => said('round', { ...end(closes), hours }, ', remark');

/** Windows that close again and again. */
export const rounds: readonly Case[] = [
  ['quarters: between two ends', QUARTERS, at('2025-05-15T12:00:00+08:00'), []],
  ['quarters: near the end', QUARTERS, at('2025-06-29T12:00:00+08:00'), round('2025-06-30 24:00', 36)],
  ['quarters: over the end of one', QUARTERS, at('2025-07-01T00:00:00+08:00'), []],
  ['quarters: near the end of the year', QUARTERS, at('2025-12-31T23:00:00+08:00'), round('2025-12-31 24:00', 1)],
  [
    'months: the last day where there is no 31st',
    MONTHLY,
    at('2025-02-28T16:00:00+08:00'),
    round('2025-02-28 17:00', 1),
  ],
  ['months: the moment of the end is of the next', MONTHLY, at('2025-02-28T17:00:00+08:00'), []],
  ['weeks: on the day', WEEKLY, at('2025-06-13T12:00:00+08:00'), round('2025-06-13 24:00', 12)],
  ['weeks: the day after', WEEKLY, at('2025-06-14T12:00:00+08:00'), []],
  [
    'done on any day',
    { ...WEEKLY, done: 'fields.done' },
    at('2025-06-13T12:00:00+08:00', { fields: { done: '2020-01-01' } }),
    [],
  ],
];

const notice = (asOf: string, fields: Record<string, unknown>) => at(asOf, { fields });
const WORKING = { ...CN, after: { field: 'fields.notice', working_days: 5 }, done: 'fields.done' };
const MONTHS = { ...CN, after: { field: 'fields.notice', months: 1 } };
const EVENT = { ...CN, before: { field: 'fields.event', days: 14 } };
const WORKING_BEFORE = { ...CN, before: { field: 'fields.event', working_days: 5 } };
const holidays = (first: string, last: string, day?: string) => ({
  doubt: 'holidays',
  first: `${first} 24:00`,
  firstZone: 'Asia/Shanghai',
  last: `${last} 24:00`,
  lastZone: 'Asia/Shanghai',
  day,
});
const MONDAY = '2025-06-09';

/** Ends that are counted from an event, in working days and months, and ends before one. */
export const counted: readonly Case[] = [
  ['working days: before any end', WORKING, notice('2025-06-14T23:59:59+08:00', { notice: MONDAY }), []],
  [
    'working days: the first end that could be',
    WORKING,
    notice('2025-06-15T00:00:00+08:00', { notice: MONDAY }),
    said('perhaps-closed', holidays('2025-06-14', '2025-06-25'), ', undecided').map((one) => `fields.done ${one}`),
  ],
  [
    'working days: over even with holidays',
    WORKING,
    notice('2025-06-26T00:00:00+08:00', { notice: MONDAY }),
    closed('2025-06-25 24:00').map((one) => `fields.done ${one}`),
  ],
  [
    'working days: near',
    { ...WORKING, warn_hours: 24 },
    notice('2025-06-14T12:00:00+08:00', { notice: MONDAY }),
    said('holidays', { ...end('2025-06-16 24:00'), hours: 12, earliest: '2025-06-14 24:00' }, ', remark').map(
      (one) => `fields.done ${one}`,
    ),
  ],
  [
    'working days: done by the first end',
    WORKING,
    notice('2025-08-01T00:00:00+08:00', { notice: MONDAY, done: '2025-06-14' }),
    [],
  ],
  [
    'working days: done where holidays decide',
    WORKING,
    notice('2025-08-01T00:00:00+08:00', { notice: MONDAY, done: '2025-06-17' }),
    said('perhaps-closed', holidays('2025-06-14', '2025-06-25', '2025-06-17'), ', undecided').map(
      (one) => `fields.done ${one}`,
    ),
  ],
  [
    'working days: done too late whatever the holidays',
    WORKING,
    notice('2025-08-01T00:00:00+08:00', { notice: MONDAY, done: '2025-06-26' }),
    said('done-late', { day: '2025-06-26', ...end('2025-06-25 24:00') }).map((one) => `fields.done ${one}`),
  ],
  ['months: the last of a shorter one', MONTHS, notice('2025-02-28T23:59:59+08:00', { notice: '2025-01-31' }), []],
  [
    'months: over',
    MONTHS,
    notice('2025-03-01T00:00:00+08:00', { notice: '2025-01-31' }),
    closed('2025-02-28 24:00').map((one) => `fields.notice ${one}`),
  ],
  ['before an event: the last day', EVENT, notice('2025-06-16T23:59:59+08:00', { event: '2025-06-30' }), []],
  [
    'before an event: too late',
    EVENT,
    notice('2025-06-17T00:00:00+08:00', { event: '2025-06-30' }),
    closed('2025-06-16 24:00').map((one) => `fields.event ${one}`),
  ],
  [
    'before an event that isn’t given',
    EVENT,
    notice('2025-06-17T00:00:00+08:00', {}),
    ['fields.event present.missing {"label":"fields.event"}'],
  ],
  [
    'working days before an event: holidays decide',
    WORKING_BEFORE,
    notice('2025-06-20T00:00:00+08:00', { event: '2025-06-30' }),
    said('perhaps-closed', holidays('2025-06-14', '2025-06-25'), ', undecided').map((one) => `fields.event ${one}`),
  ],
];

const ARRIVES = { closes: '2025-06-15', zone: 'Asia/Shanghai', basis: 'received' };

/** By what it is judged. */
export const bases: readonly Case[] = [
  [
    'what has to arrive: warns a week before',
    ARRIVES,
    at('2025-06-09T00:00:00+08:00'),
    said('near', { ...end('2025-06-15 24:00'), hours: 168, basis: 'received' }, ', remark'),
  ],
  ['what has to arrive: no warning before that', ARRIVES, at('2025-06-08T23:00:00+08:00'), []],
  [
    'what has to arrive: over',
    ARRIVES,
    at('2025-06-16T00:00:00+08:00'),
    said('closed', { closed: '2025-06-15 24:00', zone: 'Asia/Shanghai', basis: 'received' }),
  ],
  ['the postmark: warns as usual', { ...ARRIVES, basis: 'postmark' }, at('2025-06-09T00:00:00+08:00'), []],
];
