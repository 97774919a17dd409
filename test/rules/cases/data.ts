import type { Case } from '../case.ts';
import { withText } from '../evidence.ts';

const fields = (fields: Record<string, unknown>) => ({ data: { fields } });
const ABSENT = { of: ['fields.number'], absent: true };
const TBD = { of: ['fields.title'], placeholders: ['blank-words'] };
const WORDS = { 'blank-words': ['待定', 'TBD'] };
const LITERAL = { of: ['fields.title'], languages: ['zh', 'en'], scripts: true, literals: ['NOT APPLICABLE', '/'] };
const tbd = (title: unknown) => ({ ...fields({ title }), lists: WORDS });

/** Cases of `present`: what must not be there, and words that stand for an answer or for none. */
export const absence: readonly Case[] = [
  ['not to be filled in, and blank', ABSENT, fields({ number: '' }), []],
  ['not to be filled in, and not there', ABSENT, {}, []],
  [
    'not to be filled in, but is',
    ABSENT,
    fields({ number: '2025-001' }),
    ['fields.number present.not-wanted {"label":"fields.number","value":"2025-001"}'],
  ],
  [
    'not to be filled in, and says what the form says',
    { ...ABSENT, placeholders: ['blank-words'] },
    { ...fields({ number: '由奖励办填写' }), lists: { 'blank-words': ['由奖励办填写'] } },
    [],
  ],
  ['no such material', { slots: ['cover'], absent: true }, { materials: [{ slot: 'form' }] }, []],
  [
    'a material that isn’t wanted',
    { slots: ['cover'], absent: true },
    { materials: [{ slot: 'form' }, { slot: 'cover' }] },
    ['materials[1].file present.material-not-wanted {"label":"cover"} of 1.pdf'],
  ],
  [
    'said of a material, where it isn’t wanted',
    { slots: ['case'], attribute: 'rank', absent: true },
    { materials: [{ slot: 'case', attributes: { rank: 3 } }, { slot: 'case' }] },
    ['materials[0].rank present.not-wanted {"label":"materials.rank","value":"3"}'],
  ],
  ['no placeholder', TBD, tbd('示例'), []],
  [
    'a placeholder counts as missing',
    TBD,
    tbd('ＴＢＤ '),
    ['fields.title text.placeholder {"label":"fields.title","value":"ＴＢＤ "}'],
  ],
  [
    'a placeholder in one language',
    { ...TBD, languages: ['zh', 'en'] },
    tbd({ zh: '示例', en: 'TBD' }),
    ['fields.title.en text.placeholder {"label":"fields.title","value":"TBD"}'],
  ],
  ['words that the call gives are an answer', LITERAL, fields({ title: 'Not applicable' }), []],
  ['even without a letter, and in either language', LITERAL, fields({ title: { zh: '/', en: '/' } }), []],
  [
    'other words in their place are none',
    LITERAL,
    fields({ title: { zh: 'N/A', en: 'Not applicable' } }),
    ['fields.title.zh present.script {"label":"fields.title","language":"zh","value":"N/A"}'],
  ],
];

const GROUPS = { of: 'fields.papers', group_by: 'unit', max: 2 };
const papers = (...units: unknown[]) => fields({ papers: units.map((unit, index) => ({ unit, name: `p${index}` })) });
const counted = (id: string, route: string, about: object) => `${route} count.${id} ${JSON.stringify(about)}`;

/** Cases of `count`: groups, items that don't count, and ends that are excluded. */
export const grouped: readonly Case[] = [
  ['exactly so many', { of: 'fields.papers', exactly: 2 }, papers('甲', '乙'), []],
  [
    'one too many',
    { of: 'fields.papers', exactly: 2 },
    papers('甲', '乙', '丙'),
    [counted('over', 'fields.papers', { label: 'fields.papers', count: 3, limit: 2 })],
  ],
  [
    'one too few',
    { of: 'fields.papers', exactly: 2 },
    papers('甲'),
    [counted('under', 'fields.papers', { label: 'fields.papers', count: 1, limit: 2 })],
  ],
  ['more than two', { of: 'fields.papers', more_than: 2, less_than: 4 }, papers(1, 2, 3), []],
  [
    'two are not more than two',
    { of: 'fields.papers', more_than: 2 },
    papers(1, 2),
    [counted('under', 'fields.papers', { label: 'fields.papers', count: 2, limit: 3 })],
  ],
  [
    'four are not less than four',
    { of: 'fields.papers', less_than: 4 },
    papers(1, 2, 3, 4),
    [counted('over', 'fields.papers', { label: 'fields.papers', count: 4, limit: 3 })],
  ],
  [
    'groups by what lies deeper in each',
    { of: 'fields.papers', group_by: 'unit.place.zh', max: 1 },
    papers({ place: { zh: '示例县' } }, { place: { zh: '示例县' } }, { place: { zh: '示例市' } }),
    [counted('group-over', 'fields.papers[0]', { label: 'fields.papers', group: '示例县', count: 2, limit: 1 })],
  ],
  ['two of each unit', GROUPS, papers('甲', '乙', '甲', '乙'), []],
  [
    'three of one unit, which is written in two ways',
    GROUPS,
    papers('甲 大学', '乙', '甲大学', '甲大学'),
    [counted('group-over', 'fields.papers[0]', { label: 'fields.papers', group: '甲 大学', count: 3, limit: 2 })],
  ],
  [
    'one of a unit that has to have two',
    { of: 'fields.papers', group_by: 'unit', min: 2 },
    papers('甲', '甲', '乙'),
    [counted('group-under', 'fields.papers[2]', { label: 'fields.papers', group: '乙', count: 1, limit: 2 })],
  ],
  [
    'one of which the unit isn’t known',
    GROUPS,
    papers('甲', ''),
    [
      `${counted('no-group', 'fields.papers[1]', { label: 'fields.papers (no. 2)', by: 'fields.papers[].unit' })}, undecided`,
    ],
  ],
  [
    'a least number, and one of which the unit isn’t known',
    { of: 'fields.papers', group_by: 'unit', min: 1 },
    papers('甲', ''),
    [
      `${counted('no-group', 'fields.papers[1]', { label: 'fields.papers (no. 2)', by: 'fields.papers[].unit' })}, undecided`,
    ],
  ],
  [
    'materials of one supplier',
    { slots: ['case'], group_by: 'supplier', max: 1 },
    {
      materials: [
        { slot: 'case', attributes: { supplier: '甲' } },
        { slot: 'case', attributes: { supplier: '甲' } },
      ],
    },
    [counted('group-over', 'materials[0]', { label: 'case', group: '甲', count: 2, limit: 1 })],
  ],
  [
    'those that don’t count',
    { of: 'fields.people', max: 1, except: { role: ['advisor', '顾问'] } },
    fields({ people: [{ role: 'lead' }, { role: 'advisor' }, { role: ' 顾问' }] }),
    [],
  ],
  [
    'those that do',
    { of: 'fields.people', max: 1, except: { role: ['advisor'], paid: ['true'] } },
    fields({ people: [{ role: 'lead' }, { role: 'member' }, { role: 'member', paid: true }] }),
    [counted('over', 'fields.people', { label: 'fields.people', count: 2, limit: 1 })],
  ],
];

const INSIDE = { slots: ['form'], max: 4, unit: 'zi' };
const INNOVATIONS = { ...INSIDE, section: ['主要创新点', 'Innovations'] };
const UNTIL = { ...INNOVATIONS, until: ['推广应用'] };
const form = (...lines: string[]) => ({ materials: [{ slot: 'form', facts: withText(lines.join('\n')) }] });
const inside = (id: string, about: object, rest = '') =>
  `materials[0].file length.${id} ${JSON.stringify(about)} of 0.pdf${rest}`;
const over = (length: number, label = 'form: 主要创新点') => [inside('over', { label, length, unit: 'zi', limit: 4 })];
const unknown = (id: string, about: object) => [inside(id, { label: 'form: 主要创新点', ...about }, ', undecided')];

/** Cases of `length`: ends that are excluded, punctuation, and texts inside files. */
export const inFiles: readonly Case[] = [
  ['less than six', { of: ['fields.a'], less_than: 6, more_than: 4, unit: 'zi' }, fields({ a: '智慧公交5' }), []],
  [
    'six are not less than six',
    { of: ['fields.a'], less_than: 6, unit: 'zi' },
    fields({ a: '智慧公交系统' }),
    ['fields.a length.over {"label":"fields.a","length":6,"unit":"zi","limit":5}'],
  ],
  [
    'without punctuation',
    { of: ['fields.a'], max: 4, unit: 'zi', punctuation: false },
    fields({ a: '“智慧”，公交。' }),
    [],
  ],
  [
    'one too many without punctuation',
    { of: ['fields.a'], max: 3, unit: 'hanzi', punctuation: false },
    fields({ a: '智慧，公交+5' }),
    ['fields.a length.over {"label":"fields.a","length":4,"unit":"hanzi","marks":false,"limit":3}'],
  ],
  ['a whole file', INSIDE, form('智慧', '公交'), []],
  ['a whole file that is too long', INSIDE, form('智慧', '公交站'), over(5, 'form')],
  [
    'a file without a text',
    INSIDE,
    { materials: [{ slot: 'form', facts: { text: { known: false, message: { id: 'text.none', params: {} } } } }] },
    ['materials[0].file text.none {} of 0.pdf, undecided'],
  ],
  ['no such file', INSIDE, {}, 'not applicable'],
  [
    'a section',
    INNOVATIONS,
    form('一、概况', '很长很长很长', '二、主要创新点（限 4 字）：', '智慧公交', '三、推广'),
    [],
  ],
  ['a section that is too long', INNOVATIONS, form('二、主要创新点', '智慧', '公交站', '三、推广'), over(5)],
  ['the last section', INNOVATIONS, form('3.2 Innovations', '智慧公交站'), over(5)],
  ['a section that ends above it', INNOVATIONS, form('3.2 Innovations', '智慧', '4 Use', '很长很长'), []],
  ['a section as far as another', UNTIL, form('主要创新点', '智慧', '推广应用', '很长很长'), []],
  [
    'a heading that isn’t there',
    INNOVATIONS,
    form('二、创新', '智慧'),
    unknown('no-section', { headings: ['主要创新点', 'Innovations'] }),
  ],
  [
    'a heading that is there twice',
    INNOVATIONS,
    form('一、主要创新点', '二、主要创新点'),
    unknown('section-twice', { heading: '一、主要创新点', times: 2 }),
  ],
  [
    'a heading without a number',
    INNOVATIONS,
    form('主要创新点', '智慧', '推广'),
    unknown('section-endless', { heading: '主要创新点' }),
  ],
  [
    'a list within the section that is numbered like it',
    INNOVATIONS,
    form('2. 主要创新点', '1. 智慧', '2. 公交', '3. 站点', '3. 推广'),
    unknown('section-endless', { heading: '2. 主要创新点' }),
  ],
  [
    'the other heading isn’t there',
    UNTIL,
    form('主要创新点', '智慧'),
    unknown('section-endless', { heading: '主要创新点' }),
  ],
];
