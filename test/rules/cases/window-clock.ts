import type { Case } from '../case.ts';

const FIVE = { closes_on: 'fields.day', time: '17:00', zone: 'Europe/Brussels', warn_hours: 0 };
const OWN = { ...FIVE, zone: 'submitter' };
const AFTER = { after: { field: 'fields.day', days: 10 }, time: '12:00', zone: 'Asia/Shanghai', warn_hours: 0 };
const at = (asOf: string, fields: Record<string, unknown>, applicant = {}) => ({ asOf, data: { fields, applicant } });
const said = (route: string, id: string, params: object, more = '') => [
  `${route} window.${id} ${JSON.stringify(params)}${more}`,
];
const DAY = { day: '2025-06-15' };
const CHICAGO = { zone: 'America/Chicago' };

/** A clock on a day that is filled in or counted. */
export const clockTimes: readonly Case[] = [
  ['a clock on a day filled in: the last second', FIVE, at('2025-06-15T16:59:59+02:00', DAY), []],
  [
    'a clock on a day filled in: when it comes',
    FIVE,
    at('2025-06-15T17:00:00+02:00', DAY),
    said('fields.day', 'closed', { closed: '2025-06-15 17:00', zone: 'Europe/Brussels' }),
  ],
  [
    'a clock on a day filled in: warns by it',
    { ...FIVE, warn_hours: 2 },
    at('2025-06-15T16:30:00+02:00', DAY),
    said('fields.day', 'near', { closes: '2025-06-15 17:00', zone: 'Europe/Brussels', hours: 0 }, ', remark'),
  ],
  ['the submitter’s own clock: the last second', OWN, at('2025-06-15T16:59:59-05:00', DAY, CHICAGO), []],
  [
    'the submitter’s own clock: when it comes',
    OWN,
    at('2025-06-15T17:00:00-05:00', DAY, CHICAGO),
    said('fields.day', 'closed', { closed: '2025-06-15 17:00', zone: 'America/Chicago' }),
  ],
  [
    'the submitter’s own clock, which nobody has given: over in some places',
    OWN,
    at('2025-06-15T03:00:00Z', DAY),
    said(
      'fields.day',
      'perhaps-closed',
      {
        doubt: 'submitter',
        first: '2025-06-15 17:00',
        firstZone: 'Etc/GMT-14',
        last: '2025-06-15 17:00',
        lastZone: 'Etc/GMT+12',
      },
      ', undecided',
    ),
  ],
  ['a clock on a counted day: the last second', AFTER, at('2025-06-25T11:59:59+08:00', DAY), []],
  [
    'a clock on a counted day: when it comes',
    AFTER,
    at('2025-06-25T12:00:00+08:00', DAY),
    said('fields.day', 'closed', { closed: '2025-06-25 12:00', zone: 'Asia/Shanghai' }),
  ],
];

const NOON = { closes: '2025-06-15T12:00', zone: 'Asia/Shanghai', done: 'fields.done' };
const ANY = { closes: '2025-06-15', zone: 'unstated', done: 'fields.done' };
const TWO = { ...ANY, readings: ['Asia/Shanghai', 'Europe/Paris'] };
const done = (day: string, applicant = {}) => at('2025-08-01T00:00:00+08:00', { done: day }, applicant);
const BEIJING = { zone: 'Asia/Shanghai' };
const span = (doubt: string, first: string, firstZone: string, last: string, lastZone: string, day: string) => ({
  ...{ doubt, first, firstZone, last, lastZone, day },
});
const noon = ['2025-06-15 12:00', 'Asia/Shanghai'] as const;
const either = ['2025-06-15 24:00', 'Asia/Shanghai', '2025-06-15 24:00', 'Europe/Paris'] as const;

/** What was done on a day of which nobody knows the hour, or the zone. */
export const doneDays: readonly Case[] = [
  ['done the day before', NOON, done('2025-06-14'), []],
  [
    'done on a day at whose noon it closed',
    NOON,
    done('2025-06-15'),
    said('fields.done', 'perhaps-closed', span('hour', ...noon, ...noon, '2025-06-15'), ', undecided'),
  ],
  [
    'done the day after',
    NOON,
    done('2025-06-16'),
    said('fields.done', 'done-late', { day: '2025-06-16', closes: '2025-06-15 12:00', zone: 'Asia/Shanghai' }),
  ],
  [
    'done on a day at whose noon it opened',
    { opens: '2025-06-15T12:00', zone: 'Asia/Shanghai', done: 'fields.done' },
    done('2025-06-15'),
    said('fields.done', 'perhaps-not-open', span('hour', ...noon, ...noon, '2025-06-15'), ', undecided'),
  ],
  ['no zone stated: done in time by every reading', TWO, done('2025-06-14'), []],
  [
    'no zone stated: done in time by some readings',
    TWO,
    done('2025-06-15'),
    said('fields.done', 'perhaps-closed', span('unstated', ...either, '2025-06-15'), ', undecided'),
  ],
  ['no zone stated, own zone known: in time by every reading', TWO, done('2025-06-15', BEIJING), []],
  [
    'no zone stated, own zone known: late by the first reading only',
    TWO,
    done('2025-06-16', BEIJING),
    said('fields.done', 'perhaps-closed', span('unstated', ...either, '2025-06-16'), ', undecided'),
  ],
  [
    'no zone stated: done late by every reading',
    TWO,
    done('2025-06-17'),
    said('fields.done', 'done-late', { day: '2025-06-17', closes: '2025-06-15 24:00', zone: 'Europe/Paris' }),
  ],
];
