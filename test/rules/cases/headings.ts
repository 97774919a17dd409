import type { Case } from '../case.ts';
import { withPages, withText } from '../evidence.ts';

const lists = { impact: ['公众', 'public'], risks: ['数据安全', '推广'], draft: ['请填写', 'delete this'] };
const HEADINGS = { slots: ['case'], headings: ['项目概述', '技术方案 / Technical Approach', 'Broader Impacts'] };
const ORDER = { ...HEADINGS, in_order: true };
const file = (...lines: string[]) => ({ materials: [{ slot: 'case', facts: withText(lines.join('\n')) }], lists });
const said = (id: string, params: object, undecided = false) =>
  `materials[0].file ${id} ${JSON.stringify({ label: 'case', ...params })} of 0.pdf${undecided ? ', undecided' : ''}`;

const WITHIN = { slots: ['case'], within: ['Broader Impacts'], mentions_any: ['impact'] };
const ALL = { ...WITHIN, headings: ['Overview', 'Broader Impacts', 'References'] };
const none = said('text.mentions-none', { examples: ['公众', 'public'] });

export const headings: readonly Case[] = [
  [
    'headings with numbers of any kind',
    HEADINGS,
    file('一、项目概述', '……', '（二）技术方案：', '3.1 Broader impacts'),
    [],
  ],
  [
    'headings with other numbers',
    HEADINGS,
    file('第一章 项目 概述', '§ 2 Technical approach', 'Section 3: BROADER IMPACTS'),
    [],
  ],
  [
    'headings in both languages, one broken',
    HEADINGS,
    file('１．项目概述', '② 技术方案 Technical Approach', 'Broader', 'Impacts'),
    [],
  ],
  ['no number, and a mark before it', HEADINGS, file('# 项目概述', '• 技术方案', 'Broader Impacts.'), []],
  [
    'a page number is none, and headings stand on pages',
    HEADINGS,
    { materials: [{ slot: 'case', facts: withPages('一、项目概述\n1', '二、技术方案\n2', '三、Broader Impacts\n3') }] },
    [],
  ],
  [
    'a heading is missing',
    HEADINGS,
    file('一、项目概述', '三、Broader Impacts'),
    [said('text.heading-missing', { heading: HEADINGS.headings[1] })],
  ],
  [
    'only in the table of contents',
    HEADINGS,
    file('一、项目概述', '二、技术方案........3', '二、', '三、Broader Impacts'),
    [said('text.heading-within', { heading: HEADINGS.headings[1] }, true)],
  ],
  [
    'only within a sentence',
    HEADINGS,
    file('一、项目概述', '本文的技术方案如下', '三、Broader Impacts'),
    [said('text.heading-within', { heading: HEADINGS.headings[1] }, true)],
  ],
  ['in order, one of them twice', ORDER, file('Broader Impacts', '项目概述', '技术方案', 'Broader Impacts'), []],
  [
    'in another order',
    ORDER,
    file('技术方案', '项目概述', 'Broader Impacts'),
    [said('text.heading-order', { heading: HEADINGS.headings[1], after: '项目概述' })],
  ],
  ['in any order', HEADINGS, file('技术方案', '项目概述', 'Broader Impacts'), []],
  ['a Word file of pictures', HEADINGS, file(''), ['materials[0].file text.none {} of 0.pdf, undecided']],
  [
    'headings of an answer',
    { of: ['fields.about'], headings: ['Overview'] },
    { data: { fields: { about: 'Summary\nof it' } } },
    ['fields.about text.heading-missing {"label":"fields.about","heading":"Overview"}'],
  ],

  [
    'under its heading, up to the next number',
    WITHIN,
    file('1. Overview', '2. Broader Impacts', 'for the public', '3. References'),
    [],
  ],
  [
    'under another heading',
    WITHIN,
    file('1. Overview', 'the public', '2. Broader Impacts', 'none', '3. References', 'public'),
    [none],
  ],
  ['under a heading of the last number', WITHIN, file('II. Broader Impacts', 'public'), []],
  ['numbers of a lower level stay within', WITHIN, file('2.3 Broader Impacts', '2.3.1 Who', 'public', '2.4 Rest'), []],
  ['the next chapter', WITHIN, file('2.3 Broader Impacts', '3 References', 'public'), [none]],
  ['a heading after 九 is 十', WITHIN, file('九、Broader Impacts', '十、References', 'public'), [none]],
  ['twenty-first after twentieth', WITHIN, file('二十、Broader Impacts', '二十一、References', 'public'), [none]],
  [
    'without a number',
    WITHIN,
    file('Broader Impacts', 'public'),
    [said('text.section-end', { heading: 'Broader Impacts' }, true)],
  ],
  [
    'no such heading',
    WITHIN,
    file('Overview', 'public'),
    [said('text.section-missing', { heading: 'Broader Impacts' }, true)],
  ],
  ['between headings that are listed', ALL, file('Overview', 'Broader Impacts', 'public', 'References'), []],
  ['behind the next that is listed', ALL, file('Overview', 'Broader Impacts', 'References', 'public'), [none]],
  [
    'a listed one that is missing is told once',
    ALL,
    file('Overview', 'References', 'public'),
    [said('text.heading-missing', { heading: 'Broader Impacts' })],
  ],
  [
    'instructions left in one part',
    { slots: ['case'], within: ['二、成效'], must_not: ['draft'] },
    file('一、概述', '请填写概述', '二、成效', '（请填写成效）', '三、其他'),
    [said('text.forbidden', { word: '请填写' })],
  ],
  [
    'a part of an answer',
    { of: ['fields.about'], within: ['Impact'], urls: 'none' },
    { data: { fields: { about: '1. Impact\nsee www.example.org\n2. Rest\nhttps://a.example' } } },
    ['fields.about text.addresses {"label":"fields.about","addresses":["www.example.org"]}'],
  ],

  ['every word', { slots: ['case'], mentions_all: ['risks'] }, file('数据安全措施', '推广计划'), []],
  [
    'some of the words',
    { slots: ['case'], mentions_all: ['risks', 'impact'] },
    file('数据安全 for the public'),
    [said('text.mentions-lacks', { missing: ['推广', '公众'] })],
  ],
];

const URLS = { slots: ['case'], urls: 'none' };

export const addresses: readonly Case[] = [
  ['no address', URLS, file('see e.g. Smith et al.2020, v1.2.com-like, a@b.example.com'), []],
  [
    'addresses',
    URLS,
    file('见https://city.example/a，和 WWW.example.org.'),
    [said('text.addresses', { addresses: ['https://city.example/a', 'WWW.example.org'] })],
  ],
  [
    'what may be one',
    URLS,
    file('see data.example.org/x for more'),
    [said('text.addresses-perhaps', { addresses: ['data.example.org/x'] }, true)],
  ],
  ['addresses are allowed', { ...URLS, urls: 'allowed' }, file('https://city.example'), []],
];

const language = (language: string) => ({ slots: ['case'], language });
const share = (language: string, share: number) => [
  `materials[0].file text.language ${JSON.stringify({ language, share, wanted: 0.5 })} of 0.pdf`,
];
const unsure = (language: string) => [
  `materials[0].file text.language-unsure ${JSON.stringify({ language })} of 0.pdf, undecided`,
];
const GERMAN = 'Die Stadt ist für alle da, und das ist gut, und der Plan ist mit der Stadt';

export const languages: readonly Case[] = [
  ['Japanese', language('ja'), file('都市の交通をよくする計画です'), []],
  ['Japanese is not Chinese', language('zh'), file('都市の交通をよくする計画です'), share('zh', 0)],
  ['a name with one kana in Chinese', language('zh'), file('本项目由示例の店等多家单位共同完成'), []],
  ['Chinese is perhaps Japanese', language('ja'), file('城市交通'), unsure('ja')],
  ['English for Japanese', language('ja'), file('smart city'), share('ja', 0)],
  ['Korean', language('ko'), file('스마트 도시 smart'), []],
  ['Chinese for Korean', language('ko'), file('城市'), share('ko', 0)],
  ['Russian', language('ru'), file('Умный город для людей, мы'), []],
  ['perhaps Ukrainian', language('ru'), file('Розумне місто'), unsure('ru')],
  ['English for Russian', language('ru'), file('smart city'), share('ru', 0)],
  ['Arabic', language('ar'), file('مدينة ذكية'), []],
  ['perhaps Persian', language('ar'), file('شهر هوشمند چه'), unsure('ar')],
  ['English for Arabic', language('ar'), file('smart city'), share('ar', 0)],
  ['what may be French', language('fr'), file('ville intelligente'), unsure('fr')],
  ['Chinese for French', language('fr'), file('城市'), share('fr', 0)],
  ['English', language('en'), file('The plan of the city is for everybody'), []],
  ['what is hardly English', language('en'), file(GERMAN), unsure('en')],
  ['Greek for English', language('en'), file('έξυπνη πόλη'), share('en', 0)],
  ['no letters', language('en'), file('1 2 3'), ['materials[0].file text.none {} of 0.pdf, undecided']],
];
