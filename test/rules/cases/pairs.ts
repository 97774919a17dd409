import { known, unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { type MadeMaterial, withPages, withText } from '../evidence.ts';

const AGREE = { original: ['word'], copies: ['stamped'] };
const SCAN = { text: unknown(message('text.none', {})) };
const LONG = '经济效益：本案例二〇二四年度新增产值八百六十万元';
type Facts = NonNullable<MadeMaterial['facts']>;

const files = (original: Facts, copy: Facts) => ({
  materials: [
    { slot: 'word', file: '表.docx', facts: original },
    { slot: 'stamped', file: 'b.pdf', facts: copy },
  ],
});
const pair = (original: string, copy: string) => files(withText(original), withText(copy));

const undecided = (id: string, params: object) => [
  `materials[1].file ${id} ${JSON.stringify(params)} of b.pdf, undecided`,
];
type Told = readonly [before: string, text: string, after: string, line: number];
const side = (told: Told | undefined) =>
  told && { text: told[1], before: told[0], after: told[2], at: { line: told[3] } };
/** What the copy has, and what the original has instead. */
const disagree = (...differences: (readonly [here: Told | undefined, there: Told | undefined])[]) =>
  undecided('agree.differs', {
    other: '表.docx',
    differences: differences.map(([here, there]) => ({ here: side(here), there: side(there) })),
    count: differences.length,
  });

export const agree: readonly Case[] = [
  [
    'the same, broken into other lines',
    AGREE,
    pair('案例名称：示例平台\n联系人：张三', '案例 名称:示例\n平台 联系人：张三'),
    [],
  ],
  ['the words of a seal on their own line', AGREE, pair('案例名称：示例平台', '案例名称：示例平台\n示例公司 公章'), []],
  ['cells in another order', AGREE, pair(LONG, `新增产值八百六十万元\n${LONG.slice(0, -10)}`), []],
  ['small cells in another order', AGREE, pair('甲\n乙\n丙\n示例平台名称', '丙 甲\n示例平台名称\n乙'), []],
  ['width and thousands', AGREE, pair('产值1,200万元（Smart）', '产值１２００万元(SMART)'), []],
  ['a box at the end of its line', AGREE, pair('是否首次：☑是 □否', '是否首次：☑是 否 □'), []],
  [
    'boxes apart from their options',
    AGREE,
    pair('是否首次\n☑是 □否', '是否首次\n是 否 ☑ □'),
    disagree([
      ['', '是否 ☑ □', '', 2],
      ['', '☑是 □否', '', 2],
    ]),
  ],
  [
    'another sign',
    AGREE,
    pair('净利润-500万元', '净利润500万元'),
    disagree([
      ['净利润', '', '500万元', 1],
      ['净利润', '-', '500万元', 1],
    ]),
  ],
  [
    'a line is missing',
    AGREE,
    pair('案例名称：示例平台\n联系人：张三', '案例名称：示例平台'),
    disagree([undefined, ['', '联系人：张三', '', 2]]),
  ],
  [
    'another number',
    AGREE,
    pair('新增产值 860 万元', '新增产值 960 万元'),
    disagree([
      ['新增产值 ', '960', ' 万元', 1],
      ['新增产值 ', '860', ' 万元', 1],
    ]),
  ],
  [
    'another amount in a long line',
    AGREE,
    pair(LONG, LONG.replace('八百', '九百')),
    disagree([
      ['…二〇二四年度新增产值', '九', '百六十万元', 1],
      ['…二〇二四年度新增产值', '八', '百六十万元', 1],
    ]),
  ],
  [
    'another name at the end of a long line',
    AGREE,
    pair(`${LONG}，张三`, `${LONG}，李四`),
    disagree([
      ['…增产值八百六十万元，', '李四', '', 1],
      ['…增产值八百六十万元，', '张三', '', 1],
    ]),
  ],
  [
    'a word that only one has in a name',
    AGREE,
    pair('申报单位：示例市数据管理局', '申报单位：示例市大数据管理局'),
    disagree([
      ['申报单位：示例市', '大', '数据管理局', 1],
      ['申报单位：示例市', '', '数据管理局', 1],
    ]),
  ],
  [
    'two values that changed places',
    AGREE,
    pair('甲方得分860分，乙方得分960分', '甲方得分960分，乙方得分860分'),
    disagree(
      [
        ['甲方得分', '960', '分，乙方得分860分', 1],
        ['甲方得分', '860', '分，乙方得分960分', 1],
      ],
      [
        ['…得分960分，乙方得分', '860', '分', 1],
        ['…得分860分，乙方得分', '960', '分', 1],
      ],
    ),
  ],
  [
    'two cells that changed places',
    AGREE,
    pair('甲\n860\n乙\n960', '甲\n960\n乙\n860'),
    disagree(
      [
        ['', '960', '', 2],
        ['', '860', '', 2],
      ],
      [
        ['', '860', '', 4],
        ['', '960', '', 4],
      ],
    ),
  ],
  [
    'another box is ticked',
    AGREE,
    pair('单位类型：☑企业 □机构', '单位类型：□企业 ☑机构'),
    disagree([
      ['单位类型：', '□企业 ☑', '机构', 1],
      ['单位类型：', '☑企业 □', '机构', 1],
    ]),
  ],
  [
    'a sentence that only the copy has',
    AGREE,
    pair('案例名称：示例平台', '案例名称：示例平台\n本单位承诺上述内容真实有效'),
    disagree([['', '本单位承诺上述内容真实有效', '', 2], undefined]),
  ],
  [
    'on the page where it stands, and page numbers aside',
    AGREE,
    files(
      withText('第一页的内容是这些\n第二页的内容是那些'),
      withPages('第一页的内容是这些\n- 1 -', '第二页的内容是哪些\n- 2 -'),
    ),
    undecided('agree.differs', {
      other: '表.docx',
      differences: [
        {
          here: { text: '哪', before: '第二页的内容是', after: '些', at: { page: 2 } },
          there: { text: '那', before: '第二页的内容是', after: '些', at: { line: 2 } },
        },
      ],
      count: 1,
    }),
  ],
  [
    'in the cell of a Word file',
    AGREE,
    files(
      {
        text: known({
          text: '申报单位名称\n示例市数据管理局',
          places: [
            { kind: 'paragraph', paragraph: 1 },
            { kind: 'cell', table: 1, row: 1, column: 2 },
          ],
        }),
      },
      withPages('申报单位名称 示例市大数据管理局'),
    ),
    undecided('agree.differs', {
      other: '表.docx',
      differences: [
        {
          here: { text: '大', before: '申报单位名称示例市', after: '数据管理局', at: { page: 1 } },
          there: {
            text: '',
            before: '示例市',
            after: '数据管理局',
            at: { line: 2, word: { kind: 'cell', table: 1, row: 1, column: 2 } },
          },
        },
      ],
      count: 1,
    }),
  ],
  ['lines without words say nothing', AGREE, pair('甲方\n———\n', '甲方'), []],
  ['a scan', AGREE, files(withText('甲方'), SCAN), undecided('agree.no-text', { other: '表.docx' })],
  ['a Word file of pictures', AGREE, pair('', '甲方'), undecided('agree.no-text', { other: '表.docx' })],
  [
    'another document',
    AGREE,
    pair('天地玄黄宇宙洪荒日月盈昃辰宿列张'.repeat(3), '云腾致雨露结为霜金生丽水玉出昆冈'.repeat(3)),
    undecided('agree.unlike', { other: '表.docx' }),
  ],
  ['a library', AGREE, pair('甲'.repeat(1_000_001), '甲'), undecided('agree.too-long', { other: '表.docx' })],
  [
    'two originals and no title that tells which',
    AGREE,
    {
      materials: [
        { slot: 'word', file: '表.docx', facts: withText('甲方') },
        { slot: 'stamped', file: 'b.pdf', facts: withText('甲方') },
        { slot: 'word', file: '表2.docx', facts: withText('乙方') },
      ],
    },
    ['materials[1].file agree.partner {"slots":[{"zh":"word","en":"word"}]} of b.pdf, undecided'],
  ],
  [
    'two originals, of which one has the same title',
    AGREE,
    {
      materials: [
        { slot: 'word', file: '表.docx', title: { zh: '甲' }, facts: withText('甲方') },
        { slot: 'stamped', file: 'b.pdf', title: { zh: '乙' }, facts: withText('乙方') },
        { slot: 'word', file: '表2.docx', title: { zh: '乙' }, facts: withText('乙方') },
      ],
    },
    [],
  ],
  ['no copy', AGREE, { materials: [{ slot: 'word', facts: withText('甲方') }] }, 'not applicable'],
  ['as many pages', { ...AGREE, same_pages: true }, files(withPages('甲方', '乙方'), withPages('甲方', '乙方')), []],
  [
    'fewer pages',
    { ...AGREE, same_pages: true },
    files(withPages('甲方', '乙方'), withPages('甲方乙方')),
    ['materials[1].file agree.pages {"pages":1,"other":"表.docx","otherPages":2} of b.pdf'],
  ],
  [
    'pages that can’t be counted',
    { ...AGREE, same_pages: true },
    files(withText('甲方'), withPages('甲方')),
    undecided('agree.pages-unknown', { other: '表.docx' }),
  ],
];

const VALUES = { of: ['fields.about'] };
const about = (zh: string, en: string) => ({ data: { fields: { about: { zh, en } } } });
const figure = (kind: 'amount' | 'date', value: string, text: string, at: object = {}) => ({ kind, value, text, at });
const FILES = { original: ['case'], translations: ['english'] };
const cases = (zh: Facts, en: Facts) => ({
  materials: [
    { slot: 'case', file: '案例.pdf', facts: zh },
    { slot: 'english', file: 'b.pdf', facts: en },
  ],
});

export const translation: readonly Case[] = [
  ['the same figures', VALUES, about('投资1.2亿元，2025年6月投用', 'RMB 120 million; in use since June 2025'), []],
  [
    'another order of magnitude',
    VALUES,
    about('投资1.2亿元', 'It cost RMB 1.2 billion'),
    [
      `fields.about translation.answer ${JSON.stringify({
        label: 'fields.about',
        differences: [
          {
            here: figure('amount', '120000000', '1.2亿元'),
            there: figure('amount', '1200000000', 'RMB 1.2 billion'),
            magnitude: true,
          },
        ],
        count: 1,
      })}, undecided`,
    ],
  ],
  ['only one language', VALUES, about('投资1.2亿元', ''), 'not applicable'],
  ['the same figures in two files', FILES, cases(withText('覆盖35万人'), withText('350,000 residents')), []],
  [
    'an amount that goes over a line end, and another share',
    FILES,
    cases(withPages('总投资1.2\n亿元', '下降20%'), withPages('RMB 120 million', 'down\nby 25%')),
    undecided('translation.differs', {
      other: '案例.pdf',
      differences: [
        {
          here: figure('amount', '25', '25%', { page: 2 }),
          there: figure('amount', '20', '20%', { page: 2 }),
          magnitude: false,
        },
      ],
      count: 1,
    }),
  ],
  ['a scan', FILES, cases(SCAN, withText('12')), undecided('agree.no-text', { other: '案例.pdf' })],
  [
    'a library',
    FILES,
    cases(withText('甲'.repeat(1_000_001)), withText('12')),
    undecided('agree.too-long', { other: '案例.pdf' }),
  ],
  [
    'two cases, and no title that tells which',
    FILES,
    {
      materials: [
        { slot: 'case', facts: withText('12') },
        { slot: 'english', file: 'b.pdf', facts: withText('12') },
        { slot: 'case', facts: withText('13') },
      ],
    },
    ['materials[1].file agree.partner {"slots":[{"zh":"case","en":"case"}]} of b.pdf, undecided'],
  ],
  [
    'two cases, each with its title',
    FILES,
    {
      materials: [
        { slot: 'case', title: { zh: '甲' }, facts: withText('12') },
        { slot: 'case', title: { zh: '乙' }, facts: withText('13') },
        { slot: 'english', title: { zh: '乙', en: 'B' }, facts: withText('13') },
        { slot: 'english', title: { zh: '甲', en: 'A' }, facts: withText('12') },
      ],
    },
    [],
  ],
  ['no translation', FILES, { materials: [{ slot: 'case', facts: withText('12') }] }, 'not applicable'],
];

const ANSWERS = { of: ['applicant.name', 'fields.title'], slots: ['form'] };
const stated = (facts: Facts, title: unknown = { zh: '智慧路灯', en: 'Smart Lamp Posts' }) => ({
  data: { applicant: { name: { zh: '示例市数据管理局', en: 'Example City Data Bureau' } }, fields: { title } },
  materials: [{ slot: 'form', file: 'b.pdf', facts }],
});
const near = (label: string, value: string, found: string, at: object) =>
  `materials[0].file answers.near ${JSON.stringify({ label, value, found, at })} of b.pdf`;

export const answers: readonly Case[] = [
  ['word for word', ANSWERS, stated(withText('申报单位：示例市 数据管理局\n智慧路灯')), []],
  ['in the other language', ANSWERS, stated(withText('Example City\nData Bureau: SMART LAMP POSTS')), []],
  [
    'nearly so',
    ANSWERS,
    stated(withPages('封面', '申报单位：示例市大数据管理局\n智慧路灯')),
    [near('applicant.name', '示例市数据管理局', '示例市大数据管理局', { page: 2 })],
  ],
  [
    'nearly so in English',
    ANSWERS,
    stated(withText('Example City Data Bureau\nSmart Lamp-Pots of 2025')),
    [near('fields.title', 'Smart Lamp Posts', 'Smart Lamp-Pots', { line: 2 })],
  ],
  [
    'another answer beside its label',
    ANSWERS,
    stated(withText('示例市数据管理局\nfields.title：停车诱导系统')),
    [near('fields.title', '智慧路灯', '停车诱导系统', { line: 2 })],
  ],
  [
    'nowhere',
    ANSWERS,
    stated(withText('示例市数据管理局')),
    ['materials[0].file answers.missing {"label":"fields.title","value":"智慧路灯"} of b.pdf, undecided'],
  ],
  [
    'not in the language that is asked for',
    { ...ANSWERS, language: 'en' },
    stated(withText('示例市数据管理局 智慧路灯 Example City Data Bureau Smart Lamp Post')),
    [near('fields.title', 'Smart Lamp Posts', 'Smart Lamp Post', { line: 1 })],
  ],
  ['a scan', ANSWERS, stated(SCAN), ['materials[0].file text.none {} of b.pdf, undecided']],
  ['an answer that isn’t given yet', ANSWERS, stated(withText('示例市数据管理局'), ''), []],
  ['no form', ANSWERS, { data: stated(SCAN).data }, 'not applicable'],
];
