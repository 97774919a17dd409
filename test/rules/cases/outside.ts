import type { Case } from '../case.ts';

const CN = { zone: 'Asia/Shanghai', warn_hours: 0 };
const at = (asOf: string) => ({ asOf });
const closed = (shown: string, zone = 'Asia/Shanghai') => [`window.closed ${JSON.stringify({ closed: shown, zone })}`];
const DAY = { ...CN, closes: '2025-06-15' };
const MIDNIGHT = { ...CN, closes: '2025-06-15T24:00' };
const SPACE = { ...CN, closes: '2025-06-15 24:00' };
const NOON = { ...CN, closes: '2025-06-15T12:00' };
const OFFSET = { ...CN, closes: '2025-06-15T12:00+02:00' };
const MADRID = { closes: '2025-10-26', zone: 'Europe/Madrid', warn_hours: 0 };
const OPENS = { ...CN, opens: '2025-05-01', closes: '2025-06-15' };
const near = (id: string, hours: number) => [
  `window.${id} ${JSON.stringify({ closes: '2025-06-15 24:00', zone: 'Asia/Shanghai', hours })}, remark`,
];

export const window: readonly Case[] = [
  ['a day: its last second', DAY, at('2025-06-15T23:59:59+08:00'), []],
  ['a day: the first second after it', DAY, at('2025-06-16T00:00:00+08:00'), closed('2025-06-15 24:00')],
  ['24:00: the last second', MIDNIGHT, at('2025-06-15T23:59:59+08:00'), []],
  ['24:00: the first second after', MIDNIGHT, at('2025-06-16T00:00:00+08:00'), closed('2025-06-15 24:00')],
  ['24:00 behind a space: the last second', SPACE, at('2025-06-15T23:59:59+08:00'), []],
  ['24:00 behind a space: the first second after', SPACE, at('2025-06-16T00:00:00+08:00'), closed('2025-06-15 24:00')],
  ['noon: the last second', NOON, at('2025-06-15T11:59:59+08:00'), []],
  ['noon: closed when it comes', NOON, at('2025-06-15T12:00:00+08:00'), closed('2025-06-15 12:00')],
  ['an offset goes before the zone', OFFSET, at('2025-06-15T09:59:59Z'), []],
  ['an offset: the first second after', OFFSET, at('2025-06-15T10:00:00Z'), closed('2025-06-15 18:00')],
  ['a day of 25 hours: its last second', MADRID, at('2025-10-26T22:59:59Z'), []],
  [
    'a day of 25 hours: the first second after',
    MADRID,
    at('2025-10-26T23:00:00Z'),
    closed('2025-10-26 24:00', 'Europe/Madrid'),
  ],
  [
    'the second before it opens',
    OPENS,
    at('2025-04-30T23:59:59+08:00'),
    ['window.not-open {"opens":"2025-05-01 00:00","zone":"Asia/Shanghai"}'],
  ],
  ['the second in which it opens', OPENS, at('2025-05-01T00:00:00+08:00'), []],
  ['73 hours before the end', { ...DAY, warn_hours: 72 }, at('2025-06-12T23:00:00+08:00'), []],
  ['more than 72 hours before the end', { ...DAY, warn_hours: 72 }, at('2025-06-12T23:59:59+08:00'), []],
  ['72 hours before the end', { ...DAY, warn_hours: 72 }, at('2025-06-13T00:00:00+08:00'), near('near', 72)],
  ['less than 72 hours before the end', { ...DAY, warn_hours: 72 }, at('2025-06-13T00:00:01+08:00'), near('near', 71)],
  [
    '72 hours unless the pack says otherwise',
    { closes: '2025-06-15', zone: 'Asia/Shanghai' },
    at('2025-06-15T22:30:00+08:00'),
    near('near', 1),
  ],
  [
    'near, with a zone that the call doesn’t name',
    { ...DAY, warn_hours: 72, zone: 'unstated', readings: ['Asia/Shanghai'] },
    at('2025-06-15T00:00:00+08:00'),
    near('zone-unstated', 24),
  ],
];

const NOTICE = { ...CN, after: { field: 'fields.notice', days: 10 }, done: 'fields.done' };
const notice = (asOf: string, fields: Record<string, unknown>) => ({ asOf, data: { fields } });
const TENTH = { closes: '2025-07-11 24:00', zone: 'Asia/Shanghai' };

export const relative: readonly Case[] = [
  ['the last second of day 10', NOTICE, notice('2025-07-11T23:59:59+08:00', { notice: '2025-07-01' }), []],
  [
    'the first second of day 11',
    NOTICE,
    notice('2025-07-12T00:00:00+08:00', { notice: '2025-07-01' }),
    closed('2025-07-11 24:00').map((said) => `fields.done ${said}`),
  ],
  [
    'day 9, when it warns',
    { ...NOTICE, warn_hours: 48 },
    notice('2025-07-10T00:00:01+08:00', { notice: '2025-07-01' }),
    [`fields.done window.near ${JSON.stringify({ ...TENTH, hours: 47 })}, remark`],
  ],
  ['done on day 10', NOTICE, notice('2025-08-01T00:00:00+08:00', { notice: '2025-07-01', done: '2025-07-11' }), []],
  [
    'done on day 11',
    NOTICE,
    notice('2025-08-01T00:00:00+08:00', { notice: '2025-07-01', done: '2025-07-12' }),
    [`fields.done window.done-late ${JSON.stringify({ day: '2025-07-12', ...TENTH })}`],
  ],
  [
    'done on a day to come',
    NOTICE,
    notice('2025-07-05T00:00:00+08:00', { notice: '2025-07-01', done: '2025-07-06' }),
    ['fields.done window.ahead {"label":"fields.done","day":"2025-07-06"}'],
  ],
  [
    'a notice of a day to come',
    NOTICE,
    notice('2025-07-05T00:00:00+08:00', { notice: '2025-07-06' }),
    ['fields.notice window.ahead {"label":"fields.notice","day":"2025-07-06"}'],
  ],
  [
    'done before the notice came',
    NOTICE,
    notice('2025-07-05T00:00:00+08:00', { notice: '2025-07-03', done: '2025-07-02' }),
    ['fields.done window.done-early {"day":"2025-07-02","opens":"2025-07-03 00:00","zone":"Asia/Shanghai"}'],
  ],
  [
    'the day that it hangs on isn’t given',
    NOTICE,
    notice('2025-07-01T00:00:00+08:00', {}),
    ['fields.notice present.missing {"label":"fields.notice"}'],
  ],
  ['a due day', { ...CN, closes_on: 'fields.due' }, notice('2025-07-12T00:00:00+08:00', { due: '2025-07-12' }), []],
  [
    'over the end of a year',
    { ...CN, after: { field: 'fields.due', days: 10 } },
    notice('2026-01-05T00:00:00+08:00', { due: '2025-12-25' }),
    closed('2026-01-04 24:00').map((said) => `fields.due ${said}`),
  ],
  [
    'done on the first day',
    { ...OPENS, done: 'fields.done' },
    notice('2026-01-01T00:00:00Z', { done: '2025-05-01' }),
    [],
  ],
  [
    'done before it opened',
    { ...OPENS, done: 'fields.done' },
    notice('2026-01-01T00:00:00Z', { done: '2025-04-30' }),
    ['fields.done window.done-early {"day":"2025-04-30","opens":"2025-05-01 00:00","zone":"Asia/Shanghai"}'],
  ],
];

const TO = { to: 'Award@example.org' };
const wrong = (given: string) => [
  `delivery.to delivery.address ${JSON.stringify({ given, wanted: 'Award@example.org' })}`,
];

export const delivery: readonly Case[] = [
  ['the manifest names nobody', TO, {}, []],
  ['the right address, among others', TO, { to: ['me@example.org', ' award@EXAMPLE.org '] }, []],
  ['another address', TO, { to: ['awards@example.org'] }, wrong('awards@example.org')],
  ['several others', TO, { to: ['a@example.org', 'b@example.org'] }, wrong('a@example.org, b@example.org')],
  ['the manifest has to name one, and does', { to_from_manifest: true }, { to: ['a@example.org'] }, []],
  ['the manifest has to name one, and doesn’t', { to_from_manifest: true }, {}, ['delivery delivery.no-address {}']],
  ['no address at all: a portal', {}, {}, []],
];

export const inform: readonly Case[] = [['asks nothing', {}, {}, 'not applicable']];
