import type { Case } from '../case.ts';

const fields = (fields: Record<string, unknown>) => ({ data: { fields } });
const gdp = (gdp?: unknown) => fields({ ...(gdp !== undefined && { gdp }) });
const fails = (value: number, op: string, limit: number, unit = '') => [
  `fields.gdp compare.fails ${JSON.stringify({ label: 'fields.gdp', value, op, limit, unit })}`,
];

const SCORES = { of: ['fields.score.a', 'fields.score.b'], at_most: 100, take: 'sum' };
const scores = (a: number, b?: number) => fields({ score: { a, ...(b !== undefined && { b }) } });

const failed = (about: object) => `compare.fails ${JSON.stringify(about)}`;
const SHARES = { of: ['fields.partners[].share'], take: 'sum', equals: 100, tolerance: 0.01, unit: '%' };
const shares = (...all: unknown[]) => fields({ partners: all.map((share) => ({ share })) });
const BOTH_TOTAL = { zh: 'fields.total', en: 'fields.total' };
const AT_MOST_TOTAL = { of: ['fields.grant'], at_most: 'fields.total' };
const SHARE = { of: ['fields.grant'], percent_of: ['fields.total'], at_most: 30 };
const money = (grant: number, total?: number) => fields({ grant, ...(total !== undefined && { total }) });
const IN_USD = { of: ['fields.gdp.value'], more_than: 70, unit: 'USD', unit_of: 'fields.gdp.currency' };
const gdpIn = (value: number, currency?: string) =>
  fields({ gdp: { value, ...(currency !== undefined && { currency }) } });

export const compare: readonly Case[] = [
  ['more than: just above', { of: ['fields.gdp'], more_than: 70 }, gdp(70.01), []],
  [
    'more than: the limit itself',
    { of: ['fields.gdp'], more_than: 70, unit: 'USD bn' },
    gdp(70),
    fails(70, 'more-than', 70, 'USD bn'),
  ],
  ['at least: the limit itself', { of: ['fields.gdp'], at_least: 70 }, gdp(70), []],
  ['at least: just below', { of: ['fields.gdp'], at_least: 70 }, gdp(69.99), fails(69.99, 'at-least', 70)],
  ['less than: just below', { of: ['fields.gdp'], less_than: 5 }, gdp(4.9), []],
  ['less than: the limit itself', { of: ['fields.gdp'], less_than: 5 }, gdp(5), fails(5, 'less-than', 5)],
  ['at most: the limit itself', { of: ['fields.gdp'], at_most: 5 }, gdp(5), []],
  ['at most: just above', { of: ['fields.gdp'], at_most: 5 }, gdp(5.1), fails(5.1, 'at-most', 5)],
  ['both ends', { of: ['fields.gdp'], at_least: 1, at_most: 5 }, gdp(0), fails(0, 'at-least', 1)],
  ['missing', { of: ['fields.gdp'], at_least: 0 }, {}, ['fields.gdp compare.no-number {"label":"fields.gdp"}']],
  ['missing, which is no fault here', { of: ['fields.gdp'], at_least: 1, if_given: true }, {}, 'not applicable'],
  [
    'one of several missing, which is no fault here',
    { of: ['fields.a', 'fields.gdp'], at_most: 5, if_given: true },
    gdp(6),
    fails(6, 'at-most', 5),
  ],
  ['a sum: the limit itself', SCORES, scores(60, 40), []],
  [
    'a sum: just above',
    SCORES,
    scores(60, 40.5),
    [
      `fields.score compare.fails ${JSON.stringify({ label: 'fields.score', value: 100.5, op: 'at-most', limit: 100, unit: '', take: 'sum' })}`,
    ],
  ],
  ['a sum of which a part is missing', SCORES, scores(60), []],
  ['a sum of nothing', SCORES, {}, 'not applicable'],
  ['a text', { of: ['fields.gdp'], at_least: 0 }, gdp('80'), ['fields.gdp compare.no-number {"label":"fields.gdp"}']],
  ['exactly', { of: ['fields.gdp'], equals: 5 }, gdp(5), []],
  ['not exactly', { of: ['fields.gdp'], equals: 5 }, gdp(5.1), fails(5.1, 'equals', 5)],
  ['shares that add up to 100 but for rounding', SHARES, shares(33.3, 33.3, 33.4), []],
  ['shares within the tolerance', SHARES, shares(33.33, 33.33, 33.33), []],
  [
    'shares beyond the tolerance',
    SHARES,
    shares(50, 49.98),
    [
      `fields.partners ${failed({ label: 'fields.partners', value: 99.98, op: 'equals', limit: 100, unit: '%', tolerance: 0.01, take: 'sum' })}`,
    ],
  ],
  [
    'a share that is no number: no sum',
    SHARES,
    shares(50, '一半'),
    ['fields.partners[1].share compare.no-number {"label":"fields.partners[].share (no. 2)"}'],
  ],
  ['a limit with tolerance', { of: ['fields.gdp'], at_most: 5, tolerance: 0.1 }, gdp(5.1), []],
  [
    'a limit beyond its tolerance',
    { of: ['fields.gdp'], at_most: 5, tolerance: 0.1 },
    gdp(5.11),
    [`fields.gdp ${failed({ label: 'fields.gdp', value: 5.11, op: 'at-most', limit: 5, unit: '', tolerance: 0.1 })}`],
  ],
  ['the largest of several', { of: ['fields.partners[].share'], take: 'largest', at_least: 50 }, shares(20, 50), []],
  [
    'even the largest of several',
    { of: ['fields.partners[].share'], take: 'largest', at_least: 51 },
    shares(20, 50),
    [
      `fields.partners ${failed({ label: 'fields.partners', value: 50, op: 'at-least', limit: 51, unit: '', take: 'largest' })}`,
    ],
  ],
  [
    'the smallest and the average of several',
    { of: ['fields.partners[].share'], take: 'average', more_than: 35 },
    shares(20, 50),
    [
      `fields.partners ${failed({ label: 'fields.partners', value: 35, op: 'more-than', limit: 35, unit: '', take: 'average' })}`,
    ],
  ],
  ['the smallest of several', { of: ['fields.partners[].share'], take: 'smallest', at_least: 20 }, shares(20, 50), []],
  ['at most another answer', AT_MOST_TOTAL, money(40, 40), []],
  [
    'more than another answer',
    AT_MOST_TOTAL,
    money(41, 40),
    [
      `fields.grant ${failed({ label: 'fields.grant', value: 41, op: 'at-most', limit: 40, unit: '', answer: BOTH_TOTAL })}`,
    ],
  ],
  [
    'the other answer is missing',
    AT_MOST_TOTAL,
    money(41),
    ['fields.total compare.no-number {"label":"fields.total"}'],
  ],
  ['the other answer is missing, which is no fault here', { ...AT_MOST_TOTAL, if_given: true }, money(41), []],
  ['a share: the limit itself', SHARE, money(30, 100), []],
  [
    'a share beyond the limit',
    SHARE,
    money(31, 100),
    [
      `fields.grant ${failed({ label: 'fields.grant', value: 31, op: 'at-most', limit: 30, unit: '%', share: [BOTH_TOTAL] })}`,
    ],
  ],
  ['a share of a missing whole', SHARE, money(31), ['fields.total compare.no-number {"label":"fields.total"}']],
  ['a share of nothing', SHARE, money(31, 0), ['fields.total compare.no-whole {"label":"fields.total"}, undecided']],
  ['the currency of the rule', IN_USD, gdpIn(80, 'USD'), []],
  ['the currency in other words', IN_USD, gdpIn(80, '美元'), []],
  [
    'too little in the currency of the rule',
    IN_USD,
    gdpIn(60, 'usd'),
    [`fields.gdp.value ${failed({ label: 'fields.gdp.value', value: 60, op: 'more-than', limit: 70, unit: 'USD' })}`],
  ],
  [
    'another currency, of which nobody knows',
    IN_USD,
    gdpIn(80, 'CNY'),
    ['fields.gdp.currency compare.other-unit {"label":"fields.gdp.value","unit":"USD","given":"CNY"}, undecided'],
  ],
  [
    'no currency',
    IN_USD,
    gdpIn(60),
    ['fields.gdp.currency compare.other-unit {"label":"fields.gdp.value","unit":"USD"}, undecided'],
  ],
  [
    'each number with the unit beside it',
    { of: ['fields.list[].n'], unit: '人 / people', unit_of: 'fields.list[].unit', at_least: 5 },
    fields({
      list: [
        { n: 5, unit: '人' },
        { n: 6, unit: '户' },
      ],
    }),
    [
      'fields.list[1].unit compare.other-unit {"label":"fields.list[].n (no. 2)","unit":"人 / people","given":"户"}, undecided',
    ],
  ],
  [
    'one of a sum in another unit: no sum',
    { of: ['fields.list[].n'], take: 'sum', unit: '人', unit_of: 'fields.list[].unit', at_least: 50 },
    fields({
      list: [
        { n: 5, unit: '人' },
        { n: 6, unit: '户' },
      ],
    }),
    ['fields.list[1].unit compare.other-unit {"label":"fields.list[].n (no. 2)","unit":"人","given":"户"}, undecided'],
  ],
  [
    'an attribute of materials',
    { slots: ['case'], attribute: 'year', at_least: 2020 },
    { materials: [{ slot: 'form' }, { slot: 'case', attributes: { year: 2019 } }] },
    [`materials[1].year ${failed({ label: 'materials.year', value: 2019, op: 'at-least', limit: 2020, unit: '' })}`],
  ],
];
