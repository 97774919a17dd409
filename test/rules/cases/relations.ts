import type { Case } from '../case.ts';

const fields = (fields: Record<string, unknown>) => ({ data: { fields } });
const people = (...names: unknown[]) => fields({ people: names.map((name) => ({ name })) });

const TWICE = { of: 'fields.people[].name', unique: true };
const twice = (index: number, value: string) => [
  `fields.people[${index}].name relation.twice ${JSON.stringify({ label: `fields.people[].name (no. ${index + 1})`, value })}`,
];

const APART = { of: 'fields.a[]', disjoint_from: 'fields.b[]' };
const SELF = { of: 'nominee.name', disjoint_from: 'nominator.name' };
const WINNERS = { of: 'fields.a[]', disjoint_from: 'lists.winners' };
const CORE = { of: 'fields.a[]', superset_of: 'lists.core' };
const ORDER = { of: 'fields.a[]', same_order_as: 'fields.b[]' };
const both = (a: unknown[], b: unknown[]) => fields({ a, b });
const said = (id: string, index: number, value: string, other = 'fields.b[]') => [
  `fields.a[${index}] relation.${id} ${JSON.stringify({ label: `fields.a[] (no. ${index + 1})`, value, other })}`,
];

const AT_MOST_TWO = { of: 'fields.people[].name', at_most: 2 };
const tooOften = (route: string, of: string, count: number) => [
  `${route} relation.too-often ${JSON.stringify({ label: of, value: '张三', count, limit: 2, which: [] })}`,
];
const SUBMISSIONS = 'submissions[].people[]';
const submitted = (...each: string[][]) => ({ data: { submissions: each.map((some) => ({ people: some })) } });

export const relation: readonly Case[] = [
  ['at most two: twice', AT_MOST_TWO, people('张三', '李四', '张三'), []],
  [
    'at most two: four times, told once at the third',
    AT_MOST_TWO,
    people('张三', '张 三', '张三', '张三'),
    tooOften('fields.people[2].name', 'fields.people: fields.people[].name', 4),
  ],
  [
    'over submissions: one counts once',
    { of: SUBMISSIONS, at_most: 2 },
    submitted(['张三', '张三'], ['李四'], ['张三']),
    [],
  ],
  [
    'over submissions: in three',
    { of: SUBMISSIONS, at_most: 2 },
    submitted(['张三', '张三'], ['张三'], ['李四', '张三']),
    tooOften('submissions[2].people[1]', SUBMISSIONS, 3),
  ],
  ['all different', TWICE, people('张三', '李四'), []],
  ['the same twice', TWICE, people('张三', '李四', '张三'), twice(2, '张三')],
  ['width, case and spaces make no difference', TWICE, people('Ann Lee', 'ＡＮＮ  lee'), twice(1, 'ＡＮＮ  lee')],
  [
    'of two languages the Chinese decides',
    TWICE,
    people({ zh: '张伟', en: 'Zhang Wei' }, { zh: '章伟', en: 'Zhang Wei' }, { zh: '张 伟', en: 'Wei Zhang' }),
    twice(2, '张 伟 / Wei Zhang'),
  ],
  ['or the English', TWICE, people({ zh: '甲', en: 'Ann Lee' }, { en: 'ann lee' }), twice(1, 'ann lee')],
  ['blanks are not the same', TWICE, people('', ' ', ''), 'not applicable'],
  ['nothing to compare', TWICE, {}, 'not applicable'],
  [
    'a list itself, whose items are compared by a key',
    { of: 'fields.people', key: 'name', unique: true },
    fields({ people: [{ name: '甲', role: 'lead' }, { name: '甲', role: 'member' }, '乙'] }),
    ['fields.people[1] relation.twice {"label":"fields.people (no. 2)","value":"甲"}'],
  ],
  ['numbers', { of: 'fields.a', unique: true }, fields({ a: [1, 2] }), []],
  [
    'the same number',
    { of: 'fields.a', unique: true },
    fields({ a: [1, 1] }),
    ['fields.a[1] relation.twice {"label":"fields.a (no. 2)","value":"1"}'],
  ],

  ['nobody is in both', APART, both(['甲'], ['乙']), []],
  ['somebody is in both', APART, both(['甲', { zh: '乙', en: 'B' }], ['乙']), said('in-both', 1, '乙 / B')],
  ['the other list is empty', APART, both(['甲'], []), []],
  ['both lists are empty', APART, both([], []), 'not applicable'],
  ['one person who nominates another', SELF, { data: { nominee: { name: '甲' }, nominator: { name: '乙' } } }, []],
  [
    'one person who nominates himself',
    SELF,
    { data: { nominee: { name: '甲 ' }, nominator: { name: '甲' } } },
    ['nominee.name relation.in-both {"label":"nominee.name","value":"甲 ","other":"nominator.name"}'],
  ],

  ['none is on a list of the pack', WINNERS, { ...both(['甲'], []), lists: { winners: ['乙'] } }, []],
  [
    'one is on a list of the pack',
    WINNERS,
    { ...both(['甲', '乙'], []), lists: { winners: ['乙'] } },
    said('in-both', 1, '乙', 'winners'),
  ],
  ['nothing to hold against a list of the pack', WINNERS, { lists: { winners: ['乙'] } }, 'not applicable'],

  ['the same in another order', { of: 'fields.a[]', equals: 'fields.b[]' }, both(['甲', '乙'], ['乙', '甲']), []],
  [
    'each has one that the other hasn’t',
    { of: 'fields.a[]', equals: 'fields.b[]' },
    both(['甲', '乙'], ['乙', '丙']),
    [...said('not-in', 0, '甲'), 'fields.b[1] relation.lacks {"label":"fields.a[]","value":"丙","other":"fields.b[]"}'],
  ],
  [
    'names in records, in two languages and in one',
    { of: 'fields.authors', key: 'name', subset_of: 'fields.people[].name' },
    fields({
      authors: [{ name: '张三' }, 'Li Si', { name: { zh: '王五' } }],
      people: [{ name: { zh: '张三', en: 'Zhang San' } }, { name: { zh: '李四', en: 'Li  si' } }],
    }),
    [
      'fields.authors[2] relation.not-in {"label":"fields.authors (no. 3)","value":"王五","other":"fields.people: fields.people[].name"}',
    ],
  ],
  ['all are in the other', { of: 'fields.a[]', subset_of: 'fields.b[]' }, both(['甲'], ['乙', '甲']), []],
  [
    'two aren’t in the other',
    { of: 'fields.a[]', subset_of: 'fields.b[]' },
    both(['甲', '乙', '丙'], ['乙']),
    [...said('not-in', 0, '甲'), ...said('not-in', 2, '丙')],
  ],
  ['it has all of a list', CORE, { ...both(['x', 'Y', 'z'], []), lists: { core: ['x', 'y'] } }, []],
  [
    'it lacks one of a list',
    CORE,
    { ...both(['x'], []), lists: { core: ['x', 'y'] } },
    ['fields.a relation.lacks {"label":"fields.a[]","value":"y","other":"core"}'],
  ],
  ['the same order, but for one that is only here', ORDER, both(['甲', '丁', '乙'], ['甲', '乙', '丙']), []],
  [
    'another order',
    ORDER,
    both(['甲', '丙', '乙'], ['甲', '乙', '丙']),
    ['fields.a[1] relation.order {"label":"fields.a[] (no. 2)","value":"丙","wanted":"乙","other":"fields.b[]"}'],
  ],
];
