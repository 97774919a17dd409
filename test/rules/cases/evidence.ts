import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf, withText } from '../evidence.ts';

const lists = { boasts: ['世界领先', '领先', 'world’s largest', 'first ever'] };
const CLAIMS = { phrases: ['boasts'], listed: 'fields.claims' };
const says = (fields: Record<string, unknown>) => ({ lists, data: { fields } });
const unbacked = (route: string, phrase: string, label = route) => [
  `${route} claims.unbacked ${JSON.stringify({ label, phrase, listed: 'fields.claims' })}`,
];
const claim = (statement: unknown, evidence?: string) => ({ claims: [{ statement, ...(evidence && { evidence }) }] });

export const claims: readonly Case[] = [
  ['no such phrase', CLAIMS, says({ about: '准点率提高三成' }), []],
  ['a phrase without evidence', CLAIMS, says({ about: '技术世界领先' }), unbacked('fields.about', '世界领先')],
  [
    'only the longest phrase is told',
    CLAIMS,
    says({ about: { zh: '世界领先' } }),
    unbacked('fields.about.zh', '世界领先'),
  ],
  [
    'a phrase in English, whatever its apostrophe is',
    CLAIMS,
    says({ a: { b: [{ en: "The World's Largest grid" }] } }),
    unbacked('fields.a.b[0].en', 'world’s largest', 'fields.a.b[].en'),
  ],
  ['a phrase with evidence', CLAIMS, says({ about: '世界领先', ...claim({ zh: '能效世界领先' }, 'a.pdf') }), []],
  [
    'a claim that names no evidence',
    CLAIMS,
    says({ about: '世界领先', ...claim({ zh: '能效世界领先' }) }),
    unbacked('fields.about', '世界领先'),
  ],
  [
    'evidence for another claim',
    CLAIMS,
    says({ about: 'first ever', ...claim({ zh: '能效世界领先' }, 'a.pdf') }),
    unbacked('fields.about', 'first ever'),
  ],
  ['part of another word', CLAIMS, says({ about: 'first everyday use' }), []],
];

const OF = { of: ['fields.claims[].evidence'] };
const cited = (evidence: string, title: { zh?: string } = {}) => ({
  data: { fields: { claims: [{ evidence }] } },
  materials: [{ slot: 'paper', file: 'core/论文 A.pdf', title }],
});
const FROM = { slots: ['paper'], attribute: 'supports' };
const paper = (fields: Record<string, unknown>, attributes: Record<string, unknown> = {}) => ({
  data: { fields },
  materials: [{ slot: 'paper', file: 'core/a.pdf', title: { zh: '检测报告', en: 'Test report' }, attributes }],
});

export const cites: readonly Case[] = [
  ['by its path', OF, cited('core/论文 A.pdf'), []],
  ['by its file name, width and case apart', OF, cited('论文 ａ.PDF'), []],
  ['by its title', OF, cited('检测报告', { zh: '检测报告' }), []],
  [
    'nothing of that name',
    OF,
    cited('core/论文 B.pdf'),
    [
      'fields.claims[0].evidence cites.unknown {"label":"fields.claims[].evidence (no. 1)","value":"core/论文 B.pdf","nearest":"core/论文 A.pdf"}',
    ],
  ],
  ['nothing is cited', OF, {}, 'not applicable'],
  ['named in a field by its title', FROM, paper({ about: { zh: '详见《检测报告》' } }), []],
  ['named by its path', FROM, paper({ claims: [{ evidence: 'core/a.pdf' }] }), []],
  ['says itself what it supports', FROM, paper({}, { supports: ['innovation'] }), []],
  [
    'says a word that isn’t offered',
    FROM,
    { ...paper({}, { supports: ['innovatoin'] }), offered: { supports: ['innovation'] } },
    ['materials[0] cites.unused {"slot":"paper"} of core/a.pdf'],
  ],
  ['named by nothing', FROM, paper({ about: '检测' }), ['materials[0] cites.unused {"slot":"paper"} of core/a.pdf']],
  ['no such material', FROM, {}, 'not applicable'],
];

const FIGURES = { of: 'fields.figures', slots: ['case'] };
const figure = (value: string, ...texts: string[]) => ({
  data: { fields: { figures: [{ name: { zh: '日均客流', en: 'daily ridership' }, value }] } },
  materials: texts.map((one) => ({ slot: 'case', facts: withText(one) })),
});
const differs = (index: number, value: string) =>
  `materials[${index}].file figures.differs {"label":"daily ridership","value":"${value}"} of ${index}.pdf`;

export const figures: readonly Case[] = [
  ['the same everywhere', FIGURES, figure('12.3万人次', '日均客流12.3万人次', '日均 客流达 １２．３ 万人次'), []],
  ['thousands separators make no difference', FIGURES, figure('1,470,000', 'Daily ridership: 1470000'), []],
  ['a file that doesn’t speak of it', FIGURES, figure('12.3万人次', '日均客流12.3万人次', '停车'), []],
  [
    'another value in one file',
    FIGURES,
    figure('12.3万人次', '日均客流12.3万人次', '日均客流12.5万人次'),
    [differs(1, '12.3万人次')],
  ],
  ['part of a longer number', FIGURES, figure('2.3', '日均客流12.3'), [differs(0, '2.3')]],
  ['the beginning of a longer number', FIGURES, figure('12', '日均客流12.3'), [differs(0, '12')]],
  [
    'named nowhere',
    FIGURES,
    figure('12.3万人次', '停车'),
    ['fields.figures[0] figures.nowhere {"label":"daily ridership","value":"12.3万人次"}'],
  ],
  [
    'a file that can’t be read may name it',
    FIGURES,
    { ...figure('12'), materials: [{ slot: 'case', facts: { ...pdf(1), text: unknown(message('text.none', {})) } }] },
    ['materials[0].file text.none {} of 0.pdf, undecided'],
  ],
  [
    'what one file says is right, and another can’t be read: that is said once, however many figures there are',
    FIGURES,
    {
      data: { fields: { figures: ['甲数', '乙数'].map((zh) => ({ name: { zh }, value: '12' })) } },
      materials: [
        { slot: 'case', facts: withText('甲数 12，乙数 12') },
        { slot: 'case', facts: { ...pdf(1), text: unknown(message('text.none', {})) } },
      ],
    },
    ['materials[1].file text.none {} of 1.pdf, undecided'],
  ],
  ['cells side by side are no thousands', FIGURES, figure('150万人次', '日均客流 2024 150万人次 2023 120万人次'), []],
  ['thousands parted by a space', FIGURES, figure('1,470,000', 'Daily ridership: 1 470 000'), []],
  ['no value', FIGURES, figure(' ', '日均客流'), []],
  ['no figures', FIGURES, { materials: [{ slot: 'case', facts: withText('x') }] }, 'not applicable'],
];
