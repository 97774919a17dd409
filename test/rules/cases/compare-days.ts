import type { Case } from '../case.ts';

const fields = (fields: Record<string, unknown>) => ({ data: { fields } });
const day = (published?: unknown) => ({
  ...fields(published === undefined ? {} : { published }),
  deadline: '2025-06-15',
});
const P = { of: ['fields.published'] };
const THREE = { ...P, before: 'deadline', at_least: '3 years' };
const DEADLINE = { is: 'deadline' };
const apart = (op: string, amount: number, unit: string) => ({ op, amount, unit });
const said = (
  id: string,
  written: string,
  ask: object,
  against: string,
  {
    route = 'fields.published',
    label = 'fields.published',
    take,
  }: { route?: string; label?: string; take?: string } = {},
) => `${route} compare.${id} ${JSON.stringify({ label, take, day: written, ask, against })}`;
const three = (id: string, written: string) =>
  said(id, written, { relation: 'before', anchor: DEADLINE, apart: apart('at-least', 3, 'years') }, '2025-06-15');

const LICENCE = { slots: ['licence'], attribute: 'validUntil', not_before: 'today', if_given: true };
const licence = (validUntil?: unknown) => ({
  materials: [{ slot: 'licence', attributes: validUntil === undefined ? {} : { validUntil } }],
});
const START = 'fields.start';
const LASTS = { of: ['fields.end'], after: 'fields.start', at_most: '12 个月' };
const lasts = (start: string | undefined, end: string) => fields({ end, ...(start !== undefined && { start }) });
const end = (id: string, written: string, ask: object, against: string) =>
  said(id, written, { ...ask }, against, { route: 'fields.end', label: 'fields.end' });
const answer = { is: 'answer', label: START };
const papers = (...days: unknown[]) => ({
  ...fields({ papers: days.map((day) => ({ day })) }),
  deadline: '2025-06-15',
});
const FIRST = { of: ['fields.papers[].day'], take: 'earliest', before: 'deadline', at_least: '3 years' };

export const compareDays: readonly Case[] = [
  ['a day that is still to come: today', LICENCE, licence('2025-06-01'), []],
  [
    'a day that has passed',
    LICENCE,
    licence('2025-05-31'),
    [
      said('day', '2025-05-31', { relation: 'not-before', anchor: { is: 'today' } }, '2025-06-01', {
        route: 'materials[0].validUntil',
        label: 'materials.validUntil',
      }),
    ],
  ],
  ['not given, which is no fault here', LICENCE, licence(), 'not applicable'],
  ['no material that could have it', LICENCE, {}, 'not applicable'],
  ['no day', LICENCE, licence('soon'), ['materials[0].validUntil compare.no-day {"label":"materials.validUntil"}']],
  ['not given', THREE, day(), ['fields.published compare.no-day {"label":"fields.published"}']],
  ['three years to the day', THREE, day('2022-06-15'), []],
  ['three years but for a day', THREE, day('2022-06-16'), [three('day', '2022-06-16')]],
  ['a year that leaves no doubt', THREE, day(2021), []],
  ['a year that leaves no doubt that it is too late', THREE, day(2023), [three('day', '2023')]],
  ['a year within which it may be either', THREE, day(2022), [`${three('day-vague', '2022')}, undecided`]],
  ['a month that leaves no doubt', THREE, day('2022-05'), []],
  ['a month within which it may be either', THREE, day('2022-06'), [`${three('day-vague', '2022-06')}, undecided`]],
  ...(
    [
      ['after', 'after'],
      ['not_before', 'not-before'],
      ['not_after', 'not-after'],
    ] as const
  ).map(
    ([key, relation]): Case => [
      `${key}: a month within which it may be either`,
      { ...P, [key]: '2022-06-15' },
      day('2022-06'),
      [
        `${said('day-vague', '2022-06', { relation, anchor: { is: 'day', day: '2022-06-15' } }, '2022-06-15')}, undecided`,
      ],
    ],
  ),
  ...['after', 'not_before', 'not_after'].map(
    (key): Case => [
      `${key}: a deadline that nobody knows`,
      { ...P, [key]: 'deadline' },
      fields({ published: '2020-01-01' }),
      ['fields.published compare.no-deadline {"label":"fields.published"}, undecided'],
    ],
  ),
  [
    'a deadline that nobody knows',
    THREE,
    fields({ published: '2020-01-01' }),
    ['fields.published compare.no-deadline {"label":"fields.published"}, undecided'],
  ],
  ['four years from a 29 February', { ...P, before: '2028-02-29', at_least: '4 years' }, day('2024-02-29'), []],
  [
    'a year from a 29 February ends with the month',
    { ...P, before: '2025-02-28', at_least: '1 year' },
    day('2024-02-29'),
    [],
  ],
  [
    'a month from a 31st ends with the month',
    { ...P, before: '2025-04-30', at_least: '1 month' },
    day('2025-03-31'),
    [],
  ],
  ['before a day', { ...P, before: '2025-06-15' }, day('2025-06-14'), []],
  [
    'on the day itself',
    { ...P, before: '2025-06-15' },
    day('2025-06-15'),
    [said('day', '2025-06-15', { relation: 'before', anchor: { is: 'day', day: '2025-06-15' } }, '2025-06-15')],
  ],
  ['since a month', { ...P, not_before: '2023-01' }, day('2023-01-01'), []],
  [
    'after the deadline',
    { ...P, not_before: '2023-01', not_after: 'deadline' },
    day('2025-06-16'),
    [said('day', '2025-06-16', { relation: 'not-after', anchor: DEADLINE }, '2025-06-15')],
  ],
  ['younger than 45 at the deadline', { ...P, before: 'deadline', less_than: '45 years' }, day('1980-06-16'), []],
  [
    '45 on the day of the deadline',
    { ...P, before: 'deadline', less_than: '45 years' },
    day('1980-06-15'),
    [
      said(
        'day',
        '1980-06-15',
        { relation: 'before', anchor: DEADLINE, apart: apart('less-than', 45, 'years') },
        '2025-06-15',
      ),
    ],
  ],
  ['twelve months at most', LASTS, lasts('2024-02-29', '2025-02-28'), []],
  [
    'a day longer',
    LASTS,
    lasts('2024-02-29', '2025-03-01'),
    [
      end(
        'day',
        '2025-03-01',
        { relation: 'after', anchor: answer, apart: apart('at-most', 12, 'months') },
        '2024-02-29',
      ),
    ],
  ],
  [
    'an end before the start',
    LASTS,
    lasts('2024-02-29', '2024-02-28'),
    [end('day', '2024-02-28', { relation: 'not-before', anchor: answer }, '2024-02-29')],
  ],
  [
    'the start is missing',
    LASTS,
    lasts(undefined, '2024-02-28'),
    ['fields.start compare.no-day {"label":"fields.start"}'],
  ],
  ['the start is missing, which is no fault here', { ...LASTS, if_given: true }, lasts(undefined, '2024-02-28'), []],
  [
    'each item with the day beside it',
    { of: ['fields.list[].end'], after: 'fields.list[].start' },
    fields({
      list: [
        { start: '2025-01-01', end: '2025-01-02' },
        { start: '2025-01-01', end: '2025-01-01' },
      ],
    }),
    [
      said(
        'day',
        '2025-01-01',
        {
          relation: 'after',
          anchor: { is: 'answer', label: 'fields.list[].start' },
        },
        '2025-01-01',
        { route: 'fields.list[1].end', label: 'fields.list[].end (no. 2)' },
      ),
    ],
  ],
  ['the earliest of several', FIRST, papers('2024-01-01', '2021-01-01'), []],
  [
    'even the earliest of several',
    FIRST,
    papers('2024-01-01', '2023-01-01', ''),
    [
      said(
        'day',
        '2023-01-01',
        { relation: 'before', anchor: DEADLINE, apart: apart('at-least', 3, 'years') },
        '2025-06-15',
        {
          route: 'fields.papers[1].day',
          label: 'fields.papers',
          take: 'earliest',
        },
      ),
    ],
  ],
  [
    'the latest of several',
    { of: ['fields.papers[].day'], take: 'latest', not_after: '2024-06' },
    papers('2024-06-30', '2024-07-01'),
    [
      said('day', '2024-07-01', { relation: 'not-after', anchor: { is: 'day', day: '2024-06' } }, '2024-06', {
        route: 'fields.papers[1].day',
        label: 'fields.papers',
        take: 'latest',
      }),
    ],
  ],
  ['none of several', FIRST, papers(), 'not applicable'],
];
