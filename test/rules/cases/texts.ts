import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf, withText } from '../evidence.ts';

const lists = {
  energy: ['光伏', 'solar', 'PV'],
  spaced: ['储 能'],
  hype: ['首创', 'world-first'],
  empty: ['待定', 'N/A', '—'],
};
const says = (about: unknown, more: Record<string, unknown> = {}) => ({ data: { fields: { about }, ...more }, lists });
const OF = { of: ['fields.about'] };
const ANY = { ...OF, mentions_any: ['energy'] };
const none = ['fields.about text.mentions-none {"label":"fields.about","examples":["光伏","solar","PV"]}'];
const NOT = { ...OF, must_not: ['hype'] };
const bad = (word: string) => [`fields.about text.forbidden {"label":"fields.about","word":"${word}"}`];
const EMPTY = { ...OF, placeholders: ['empty'] };
const empty = (value: string) => [`fields.about text.placeholder {"label":"fields.about","value":"${value}"}`];
const NUMBER = { ...OF, number: true };
const EACH = { ...OF, mentions_each: 'fields.partners[]' };
const BY = { ...OF, vary_by: { field: 'category', table: { energy: { mentions_any: ['energy'] } } } };

const CATEGORY = { ...OF, names_category: true };
const MOBILITY = { zh: '出行大奖', en: 'Mobility Award' };

const CHINESE = { slots: ['case'], language: 'zh' };
const inside = (text: string) => ({ materials: [{ slot: 'case', facts: withText(text) }] });
const share = (language: string, share: number, wanted: number) => [
  `materials[0].file text.language ${JSON.stringify({ language, share, wanted })} of 0.pdf`,
];

export const text: readonly Case[] = [
  ['a word of the list, in Chinese', ANY, says('建成光伏电站'), []],
  ['a Latin word, whatever its case and width', ANY, says('ＳＯＬＡＲ roof'), []],
  ['a Latin word between Han', ANY, says('采用PV组件'), []],
  ['a Chinese word with spaces in it', ANY, says('建成光 伏电站'), []],
  ['a word that the list writes with spaces', { ...OF, mentions_any: ['spaced'] }, says('建成储能电站'), []],
  ['a part of another Latin word', ANY, says('solarium, pvc'), none],
  ['a Latin word with a number right behind it', ANY, says('PV2025'), []],
  ['a Latin word with a number right before it', ANY, says('2025PV'), none],
  ['none of the words', ANY, says('智慧公交'), none],
  ['said in either language', ANY, says({ zh: '光伏', en: 'wind' }), []],
  ['said in neither language', ANY, says({ zh: '风电', en: 'wind' }), none],
  ['blank', ANY, says(' '), 'not applicable'],
  ['a list by category', BY, says('智慧公交', { category: 'energy' }), none],
  ['no list for the category', BY, says('智慧公交', { category: 'mobility' }), 'not applicable'],
  ['none of the forbidden words', NOT, says('worldwide first'), []],
  ['forbidden words', NOT, says('全国首创, a World-First'), [...bad('首创'), ...bad('world-first')]],
  ['no placeholder', EMPTY, says('地址待定'), []],
  ['a placeholder', EMPTY, says(' n/a '), empty('n/a')],
  [
    'a placeholder in one language',
    EMPTY,
    says({ zh: '待定', en: 'Bus' }),
    empty('待定').map((said) => said.replace('about', 'about.zh')),
  ],
  ['a digit', NUMBER, says('saves 30 %'), []],
  ['a number in Chinese', NUMBER, says('减少三十吨'), []],
  ['one Chinese digit is a word', NUMBER, says('一体化平台'), ['fields.about text.no-number {"label":"fields.about"}']],
  ['no number', NUMBER, says('saves much'), ['fields.about text.no-number {"label":"fields.about"}']],
  [
    'names every partner',
    EACH,
    {
      ...says('with 示例公司 and Example Ltd'),
      data: {
        fields: { about: 'with 示例公司 and Example Ltd', partners: ['示例公司', { zh: '例', en: 'Example Ltd' }, ''] },
      },
    },
    [],
  ],
  [
    'leaves a partner out',
    EACH,
    { data: { fields: { about: '与示例公司合作', partners: ['示例公司', '另一公司'] } } },
    ['fields.about text.mentions-not {"label":"fields.about","missing":"另一公司"}'],
  ],
  ['names the category', CATEGORY, { ...says('获得出行大奖'), categoryLabel: MOBILITY }, []],
  ['names it in English', CATEGORY, { ...says('won the Mobility Award'), categoryLabel: MOBILITY }, []],
  [
    'names another category',
    CATEGORY,
    { ...says('获得城市大奖'), categoryLabel: MOBILITY },
    ['fields.about text.mentions-not {"label":"fields.about","missing":"出行大奖"}'],
  ],
  ['no identity card', { ...OF, no_id_numbers: true }, says('编号 202506150000123456'), []],
  [
    'an identity card',
    { ...OF, no_id_numbers: true },
    says('负责人 11010519491231002X'),
    ['fields.about text.id-number {"label":"fields.about","shown":"110105********002X"}'],
  ],
  ['a field in Chinese', { ...OF, language: 'zh' }, says('智慧公交 bus'), []],
  [
    'a field in English',
    { ...OF, language: 'zh' },
    says('smart bus'),
    ['fields.about text.language {"language":"zh","share":0,"wanted":0.5}'],
  ],

  ['a file in Chinese', CHINESE, inside('智慧公交系统 Smart Bus'), []],
  ['a file half in Chinese', CHINESE, inside('智慧 smart bus'), []],
  ['a file in English', CHINESE, inside('智 one two three'), share('zh', 0.25, 0.5)],
  ['a share of its own', { ...CHINESE, min_share: 0.2 }, inside('智 one two three'), []],
  [
    'English asked for',
    { slots: ['case'], language: 'en', min_share: 0.9 },
    inside('智 one two three'),
    share('en', 0.75, 0.9),
  ],
  [
    'words in a file',
    { slots: ['case'], mentions_any: ['energy'] },
    { ...inside('智慧公交'), lists },
    ['materials[0].file text.mentions-none {"label":"case","examples":["光伏","solar","PV"]} of 0.pdf'],
  ],
  [
    'a scan',
    CHINESE,
    { materials: [{ slot: 'case', facts: { ...pdf(1), text: unknown(message('text.none', {})) } }] },
    ['materials[0].file text.none {} of 0.pdf, undecided'],
  ],
  [
    'a file that isn’t there',
    CHINESE,
    { materials: [{ slot: 'case', facts: message('file.empty', { file: '0.pdf' }) }] },
    ['materials[0].file file.empty {"file":"0.pdf"} of 0.pdf, undecided'],
  ],
  ['no file', CHINESE, {}, 'not applicable'],
];
