import type { Case } from '../case.ts';

const fields = (fields: Record<string, unknown>) => ({ data: { fields } });
const title = (zh?: string, en?: string) =>
  fields({ title: { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) } });
const people = (...names: unknown[]) => fields({ people: names.map((name) => ({ name })) });
const BOTH = { of: ['fields.title'], languages: ['zh', 'en'] };

export const present: readonly Case[] = [
  ['a value is there', { of: ['fields.a'] }, fields({ a: 'x' }), []],
  ['false and nought are values', { of: ['fields.a', 'fields.b'] }, fields({ a: false, b: 0 }), []],
  ['a value is missing', { of: ['fields.a'] }, {}, ['fields.a present.missing {"label":"fields.a"}']],
  [
    'a name that every object has is no value',
    { of: ['fields.toString'] },
    fields({ a: 1 }),
    ['fields.toString present.missing {"label":"fields.toString"}'],
  ],
  ['blanks are no value', { of: ['fields.a'] }, fields({ a: ' ' }), ['fields.a present.missing {"label":"fields.a"}']],
  [
    'nor is an empty list',
    { of: ['fields.a'] },
    fields({ a: [''] }),
    ['fields.a present.missing {"label":"fields.a"}'],
  ],
  [
    'each path is judged',
    { of: ['fields.a', 'category'] },
    fields({ a: 1 }),
    ['category present.missing {"label":"category"}'],
  ],
  [
    'values beside an attribute of materials that aren’t there',
    { of: ['fields.a'], slots: ['case'], attribute: 'supplier' },
    {},
    ['fields.a present.missing {"label":"fields.a"}'],
  ],
  [
    'materials beside a list without items',
    { of: ['fields.people[].name'], slots: ['case'] },
    {},
    ['materials present.material-missing {"label":"case"}'],
  ],
  ['both languages', BOTH, title('甲', 'A'), []],
  [
    'one language is missing',
    BOTH,
    title('甲'),
    ['fields.title present.language-missing {"label":"fields.title","language":"en"}'],
  ],
  [
    'one language is blank',
    BOTH,
    title(' ', 'A'),
    ['fields.title present.language-missing {"label":"fields.title","language":"zh"}'],
  ],
  ['both are blank', BOTH, title('', ''), ['fields.title present.missing {"label":"fields.title"}']],
  ['scripts fit', { ...BOTH, scripts: true }, title('5G 甲', 'A 5'), []],
  [
    'no Han in the Chinese',
    { ...BOTH, scripts: true },
    title('A', 'A'),
    ['fields.title.zh present.script {"label":"fields.title","language":"zh","value":"A"}'],
  ],
  [
    'no Latin in the English',
    { ...BOTH, scripts: true },
    title('甲', '12'),
    ['fields.title.en present.script {"label":"fields.title","language":"en","value":"12"}'],
  ],
  [
    'Han in the English',
    { ...BOTH, scripts: true },
    title('甲', 'A 甲'),
    ['fields.title.en present.script {"label":"fields.title","language":"en","value":"A 甲"}'],
  ],
  ['scripts not asked for', BOTH, title('A', '甲'), []],
  [
    'each item',
    { of: ['fields.people[].name'] },
    people('甲', ' '),
    ['fields.people[1].name present.missing {"label":"fields.people[].name (no. 2)"}'],
  ],
  ['no items', { of: ['fields.people[].name'] }, {}, 'not applicable'],
  ['a material is there', { slots: ['form'] }, { materials: [{ slot: 'form' }] }, []],
  [
    'a material is missing',
    { slots: ['form', 'seal'] },
    { materials: [{ slot: 'form' }] },
    ['materials present.material-missing {"label":"seal"}'],
  ],
  [
    'an attribute is there',
    { slots: ['case'], attribute: 'supplier' },
    { materials: [{ slot: 'case', attributes: { supplier: '甲' } }] },
    [],
  ],
  [
    'an attribute is missing',
    { slots: ['case'], attribute: 'supplier' },
    { materials: [{ slot: 'form' }, { slot: 'case' }] },
    ['materials[1].supplier present.missing {"label":"materials.supplier"}'],
  ],
  ['no material that could have it', { slots: ['case'], attribute: 'supplier' }, {}, 'not applicable'],
];

const AT_MOST_20 = { of: 'fields.people', max: 20 };

export const count: readonly Case[] = [
  ['enough', { slots: ['case'], min: 1 }, { materials: [{ slot: 'case' }] }, []],
  ['too few', { slots: ['case'], min: 1 }, {}, ['materials count.under {"label":"case","count":0,"limit":1}']],
  ['20 people', AT_MOST_20, people(...Array.from({ length: 20 }, (_, i) => `p${i}`)), []],
  [
    '21 people',
    AT_MOST_20,
    people(...Array.from({ length: 21 }, (_, i) => `p${i}`)),
    ['fields.people count.over {"label":"fields.people","count":21,"limit":20}'],
  ],
  ['blank items don’t count', { of: 'fields.people', max: 1 }, people('甲', '', ' '), []],
  [
    'no list: none',
    { of: 'fields.people', min: 1 },
    {},
    ['fields.people count.under {"label":"fields.people","count":0,"limit":1}'],
  ],
  [
    'items of two kinds',
    { of: 'fields.people', distinct: 'kind', min: 2 },
    fields({ people: [{ kind: 'city' }, { kind: 'company' }, { kind: 'city' }] }),
    [],
  ],
  [
    'items of one kind, and of none',
    { of: 'fields.people', distinct: 'kind', min: 2 },
    fields({ people: [{ kind: 'city' }, { kind: 'city' }, { name: '甲' }, '乙'] }),
    ['fields.people count.under {"label":"fields.people[].kind","count":1,"limit":2}'],
  ],
  [
    'the same name twice, in other words a name and a space',
    { of: 'fields.people', distinct: 'name', min: 3 },
    fields({ people: [{ name: { zh: '甲 方' } }, { name: { zh: '甲方' } }, { name: 1 }, { name: 1 }] }),
    ['fields.people count.under {"label":"fields.people[].name","count":2,"limit":3}'],
  ],
  [
    'several slots count together',
    { slots: ['case', 'extra'], max: 1 },
    { materials: [{ slot: 'case' }, { slot: 'extra' }] },
    ['materials count.over {"label":"case, extra","count":2,"limit":1}'],
  ],
];

const ONE_OF = { of: ['fields.status'], one_of: ['idea', 'implemented'] };
const TABLE = {
  of: ['fields.theme'],
  vary_by: { field: 'category', table: { mobility: { one_of: ['bus', 'road'] } } },
};
const theme = (category: string, theme?: string) => ({ data: { category, fields: { ...(theme && { theme }) } } });
const typed = (type: string, value: string) => [{ of: ['fields.v'], type }, fields({ v: value })] as const;
const wrong = (type: string, value: string) => [
  `fields.v value.type ${JSON.stringify({ label: 'fields.v', value, type })}`,
];

const misread = (type: string, shown: string, fault: object) => [
  `fields.v value.number ${JSON.stringify({ label: 'fields.v', shown, type, fault })}`,
];

export const value: readonly Case[] = [
  ['one of the list', ONE_OF, fields({ status: 'idea' }), []],
  [
    'none of the list',
    ONE_OF,
    fields({ status: 'Idea' }),
    ['fields.status value.not-one-of {"label":"fields.status","value":"Idea","allowed":["idea","implemented"]}'],
  ],
  ['blank', ONE_OF, fields({ status: ' ' }), 'not applicable'],
  ['allowed for this category', TABLE, theme('mobility', 'bus'), []],
  [
    'not allowed for this category',
    TABLE,
    theme('mobility', 'grid'),
    ['fields.theme value.not-one-of {"label":"fields.theme","value":"grid","allowed":["bus","road"]}'],
  ],
  ['a category without a row', TABLE, theme('energy', 'grid'), 'not applicable'],
  ...['a@example.org', 'a.b+c@mail.example.org', '张三@例子.中国'].map(
    (v): Case => [`e-mail ${v}`, ...typed('email', v), []],
  ),
  ...[
    'a@example',
    'a.example.org',
    'a b@example.org',
    'a@example.org; b@example.org',
    'a@@example.org',
    'a@example.',
  ].map((v): Case => [`no e-mail ${v}`, ...typed('email', v), wrong('email', v)]),
  ...['+86 10 1234 5678', '(010) 12345678-9', '010-12345678 转 12', '（010）1234567'].map(
    (v): Case => [`phone ${v}`, ...typed('phone', v), []],
  ),
  ...['12345', 'call me', '123 456 78a'].map((v): Case => [`no phone ${v}`, ...typed('phone', v), wrong('phone', v)]),
  ['address https://example.org/a?b', ...typed('url', 'https://example.org/a?b'), []],
  ...['example.org', 'ftp://example.org', 'https://a b.org', 'https://example'].map(
    (v): Case => [`no address ${v}`, ...typed('url', v), wrong('url', v)],
  ),
  ...['13800138000', '+86 138 0013 8000', '010-62345678', '(0755) 82345678 转 12'].map(
    (v): Case => [`Chinese phone ${v}`, ...typed('phone-cn', v), []],
  ),
  ...['62345678', '+1 202 555 0100'].map(
    (v): Case => [`no Chinese phone ${v}`, ...typed('phone-cn', v), wrong('phone-cn', v)],
  ),
  ['a credit code', ...typed('credit-code', '91350100M000100Y43'), []],
  [
    'the published sample of a credit code, which is wrong',
    ...typed('credit-code', '91350100M000100Y4Z'),
    misread('credit-code', '91350100M000100Y4Z', { is: 'character', at: 18, character: 'Z' }),
  ],
  [
    'a wrong check character',
    ...typed('credit-code', '91350100M000100Y42'),
    misread('credit-code', '91350100M000100Y42', { is: 'check', found: '2', expected: '3' }),
  ],
  ['an identity number', ...typed('id-number', '11010519491231002x'), []],
  ['an old identity number', ...typed('id-number', '110105491231002'), []],
  [
    'a wrong identity number, never shown whole',
    ...typed('id-number', '110105194912310021'),
    misread('id-number', '110105********0021', { is: 'check', found: '1', expected: 'X' }),
  ],
  ['a mobile number', ...typed('mobile-cn', '138-0013-8000'), []],
  ['no mobile number', ...typed('mobile-cn', '12800138000'), misread('mobile-cn', '128****8000', { is: 'segment' })],
];

const SHORT = { of: ['fields.about'], max: 5, unit: 'zi' };
const about = (about: unknown) => fields({ about });
const long = (id: string, length: number, limit: number, unit = 'zi', route = 'fields.about') => [
  `${route} length.${id} ${JSON.stringify({ label: 'fields.about', length, unit, limit })}`,
];

export const length: readonly Case[] = [
  ['at most: the limit itself', SHORT, about('智慧公交5G'), []],
  ['at most: one more', SHORT, about('智慧公交，5G'), long('over', 6, 5)],
  ['at least: the limit itself', { of: ['fields.about'], min: 3, unit: 'words' }, about('smart public transport'), []],
  [
    'at least: one less',
    { of: ['fields.about'], min: 3, unit: 'words' },
    about('public transport'),
    long('under', 2, 3, 'words'),
  ],
  ['each language by itself', SHORT, about({ zh: '智慧公交', en: 'smart public transport' }), []],
  [
    'in the language where it stands',
    SHORT,
    about({ zh: '智慧公共交通', en: 'bus' }),
    long('over', 6, 5, 'zi', 'fields.about.zh'),
  ],
  [
    'of materials',
    { slots: ['case'], attribute: 'scenes', max: 2, unit: 'hanzi' },
    { materials: [{ slot: 'case', attributes: { scenes: '公交车' } }] },
    ['materials[0].scenes length.over {"label":"materials.scenes","length":3,"unit":"hanzi","limit":2}'],
  ],
  ['not given', SHORT, about(' '), 'not applicable'],
];
