import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Named } from '../../../src/check/names/named.ts';
import { lookAtNames } from '../../../src/check/names/remarks.ts';
import type { Message } from '../../../src/findings/catalogue.ts';

type Given = Partial<Pick<Named, 'kind' | 'zh' | 'en' | 'file'>>;

const label = { zh: '名称', en: 'Name' };
const named = (given: Given, index = 0): Named => ({ route: ['fields', index], label, kind: 'unit', ...given });
const lineOf = ({ route }: Named): number => Number(route[1]) + 1;

const short = ({ id, params }: Message): string => {
  const { label: _label, ...rest } = params as { label?: unknown };
  return `${id} ${JSON.stringify(rest)}`;
};

/** All that is said of names, each as one line. */
function said(given: readonly Given[], mainland = true): string[] {
  const looked = lookAtNames(
    given.map((one, index) => named(one, index)),
    mainland,
    lineOf,
  );
  return looked.flatMap(({ remarks }) => remarks.map(({ message }) => short(message)));
}

const BOTH = { zh: '示例市', en: 'Example City' };

describe('the two sides of a name', () => {
  test.each<[string, Given, string[]]>([
    ['both there', BOTH, []],
    ['a Chinese name may have Latin letters and digits', { zh: '5G示例', en: '5G Example' }, []],
    ['accents are English enough', { zh: '示例', en: 'Café Exämple' }, []],
    ['no English', { zh: '示例市' }, ['names.side-missing {"language":"en"}']],
    ['no Chinese', { en: 'Example City' }, ['names.side-missing {"language":"zh"}']],
    ['swapped', { zh: 'Example City', en: '示例市' }, ['names.swapped {"zh":"Example City","en":"示例市"}']],
    ['Latin for Chinese', { zh: 'Example', en: 'Example' }, ['names.side-script {"language":"zh","value":"Example"}']],
    ['Han for English', { zh: '示例市', en: '示例市' }, ['names.side-script {"language":"en","value":"示例市"}']],
    [
      'digits are no language',
      { zh: '5000', en: '示例市' },
      ['names.side-script {"language":"zh","value":"5000"}', 'names.side-script {"language":"en","value":"示例市"}'],
    ],
    [
      'a person gets pinyin',
      { kind: 'person', zh: '张示例' },
      ['names.side-missing {"language":"en","pinyin":{"han":"张示例","latin":"Zhang Shili","others":[]}}'],
    ],
    [
      'and where the English is Chinese',
      { kind: 'person', zh: '张示例', en: '张示例' },
      [
        'names.side-script {"language":"en","value":"张示例","pinyin":{"han":"张示例","latin":"Zhang Shili","others":[]}}',
      ],
    ],
    [
      'never where an English name is given, in whatever order',
      { kind: 'person', zh: '张示例', en: 'Shi-li Chang' },
      [],
    ],
    [
      'the surname of somebody else',
      { kind: 'person', zh: '李样本', en: 'Wang Yangben' },
      ['names.other-surname {"zh":"李样本","en":"Wang Yangben","latin":"Li Yangben"}'],
    ],
    [
      'and after the given name, before a post',
      { kind: 'person', zh: '李样本，局长', en: 'Yang Ben WANG, Director' },
      ['names.other-surname {"zh":"李样本","en":"Yang Ben WANG, Director","latin":"Li Yangben"}'],
    ],
    ...[
      ['李样本', 'Li Yangben'],
      ['李样本', 'LI Yang Ben'],
      ['李样本', 'Lee Yangben'],
      ['李样本', 'Sample Li'],
      ['吕示乐', 'Lyu Shile'],
      ['吕示乐', 'LYU SHIYUE'],
      ['吕示乐', 'Lu Shile'],
      ['欧阳示例', 'Ouyang Shili'],
      ['单样本', 'Shan Yangben'],
      ['翟样本', 'Di Yangben'],
      ['邓样本', 'Teng Yangben'],
      ['张示例', 'Chang Shili'],
    ].map(([zh = '', en = '']): [string, Given, string[]] => [`${zh} as ${en}`, { kind: 'person', zh, en }, []]),
    ['an organisation gets none', { zh: '张示例' }, ['names.side-missing {"language":"en"}']],
  ])('%s', (_, given, wanted) => {
    expect(said([given])).toEqual(wanted);
  });

  test('nobody from elsewhere gets pinyin, nor a word on Traditional characters', () => {
    expect(said([{ kind: 'person', zh: '陳示例' }], false)).toEqual(['names.side-missing {"language":"en"}']);
    expect(said([{ zh: '示例運輸署', en: 'Transport' }], false)).toEqual([]);
  });
});

describe('how a name is written', () => {
  const en = 'Example';
  const zh = '示例';
  test.each<[string, Given, string[]]>([
    [
      'a soft space of no width',
      { zh: '示\u200b例', en },
      ['names.invisible {"side":"zh","suggestion":"示例","codePoints":["U+200B"]}'],
    ],
    [
      'a mark of direction in English',
      { zh, en: '\u202eExample' },
      ['names.invisible {"side":"en","suggestion":"Example","codePoints":["U+202E"]}'],
    ],
    [
      'a radical, from a PDF',
      { zh: '⽰例', en },
      ['names.not-ordinary {"side":"zh","suggestion":"示例","characters":[{"char":"⽰","meant":"示"}]}'],
    ],
    [
      'a radical that Unicode counts as its own',
      { zh: '⻓示例', en },
      ['names.not-ordinary {"side":"zh","suggestion":"长示例","characters":[{"char":"⻓","meant":"长"}]}'],
    ],
    [
      'one for old character sets',
      { zh: '示例\uf93d', en },
      [
        'names.not-ordinary {"side":"zh","suggestion":"示例綠","characters":[{"char":"\uf93d","meant":"綠"}]}',
        'names.traditional {"side":"zh","suggestion":"示例绿","characters":[{"char":"綠","meant":"绿"}]}',
      ],
    ],
    ['twelve of that block are ordinary', { zh: '\ufa0e示例', en }, []],
    ['accents apart', { zh, en: 'Cafe\u0301 Example' }, ['names.decomposed {"side":"en","suggestion":"Café Example"}']],
    [
      'Cyrillic among Latin',
      { zh, en: 'Ехample' },
      [
        'names.other-alphabet {"side":"en","suggestion":"Example","characters":[{"char":"Е","meant":"E"},{"char":"х","meant":"x"}]}',
      ],
    ],
    ['a Cyrillic word is a word', { zh, en: 'Example Пример' }, []],
    ['Greek letters that look like none are left', { zh, en: 'Example μm, β-carotene' }, []],
    [
      'spaces at the ends, and two',
      { zh, en: ' Example  City ' },
      ['names.spaces {"side":"en","suggestion":"Example City","codePoints":["U+0020"]}'],
    ],
    [
      'a wide space in a name',
      { kind: 'person', zh: '张　示', en: 'Zhang Shi' },
      ['names.spaces {"side":"zh","suggestion":"张示","codePoints":["U+3000"]}'],
    ],
    ['a space may divide a title', { kind: 'title', zh: '示例市 智慧出行', en }, []],
    [
      'a space that does not break',
      { zh, en: 'Example\u00a0City' },
      ['names.spaces {"side":"en","suggestion":"Example City","codePoints":["U+00A0"]}'],
    ],
    ['a block of YAML ends in a line end', { zh: '示例\n', en }, []],
    [
      'full width in English',
      { zh, en: 'Example（City），２０２５' },
      [
        'names.full-width {"side":"en","suggestion":"Example (City), 2025","characters":["（","）","，","２","０","５"]}',
      ],
    ],
    [
      'full-width digits in Chinese',
      { zh: '示例２０２５（一）', en },
      ['names.full-width {"side":"zh","suggestion":"示例2025（一）","characters":["２","０","５"]}'],
    ],
    [
      'half-width brackets in Chinese',
      { zh: '示例(北京)公司', en },
      ['names.half-width {"side":"zh","suggestion":"示例（北京）公司","characters":["(",")"]}'],
    ],
    [
      'half-width marks between Chinese characters',
      { zh: '案例一: 示例', en },
      ['names.half-width {"side":"zh","suggestion":"案例一：示例","characters":[":"]}'],
    ],
    ['brackets around Latin stay', { zh: '示例(GDP)', en }, []],
    [
      'a dot of another kind',
      { kind: 'person', zh: '示例•样本', en },
      ['names.dot {"side":"zh","suggestion":"示例·样本","characters":["•"]}'],
    ],
    [
      'a full stop in a person’s name',
      { kind: 'person', zh: '示例．样本', en },
      ['names.dot {"side":"zh","suggestion":"示例·样本","characters":["．"]}'],
    ],
    ['the right dot', { kind: 'person', zh: '示例·样本', en }, []],
    [
      'a Japanese long mark for a hyphen',
      { zh, en: 'SampleーExample' },
      ['names.dash {"side":"en","suggestion":"Sample-Example","characters":["ー"]}'],
    ],
    [
      'two hyphens for the Chinese dash',
      { zh: '示例--样本', en },
      ['names.dash {"side":"zh","suggestion":"示例——样本","characters":["--"]}'],
    ],
    ['the usual dashes', { zh: '示例——样本，北京—上海', en: 'Example – a Sample — and more-so' }, []],
    [
      'a circle in a year',
      { zh: '二○二五年示例', en },
      ['names.digit {"side":"zh","suggestion":"二〇二五年示例","characters":[{"char":"○","meant":"〇"}]}'],
    ],
    [
      'letters among digits',
      { zh, en: 'Example 2O25, l0l5' },
      [
        'names.digit {"side":"en","suggestion":"Example 2025, l015","characters":[{"char":"O","meant":"0"},{"char":"l","meant":"1"}]}',
      ],
    ],
    ['H2O is no number', { zh, en: 'H2O, CO2, 10l' }, []],
    [
      'Traditional',
      { zh: '示例運輸', en },
      [
        'names.traditional {"side":"zh","suggestion":"示例运输","characters":[{"char":"運","meant":"运"},{"char":"輸","meant":"输"}]}',
      ],
    ],
    [
      'both ways of writing',
      { zh: '示例運輸资讯', en },
      [
        'names.mixed {"side":"zh","suggestion":"示例运输资讯","characters":[{"char":"運","meant":"运"},{"char":"輸","meant":"输"}],"simplified":["资","讯"]}',
      ],
    ],
    ['characters that names may keep', { kind: 'person', zh: '於乾昇', en }, []],
    ['甯 and 喆 are standard', { kind: 'person', zh: '甯喆', en }, []],
    ['characters of both ways of writing', { zh: '云里后台干谷', en }, []],
    ['a file has no sides, and its brackets may be half-width', { kind: 'file', file: '证书/示例(2)_Example.pdf' }, []],
    [
      'but what nobody sees is told',
      { kind: 'file', file: '示例\ufeff.pdf' },
      ['names.invisible {"side":"file","suggestion":"示例.pdf","codePoints":["U+FEFF"]}'],
    ],
    ['nor a file as a Mac names it', { kind: 'file', file: 'Cafe\u0301.pdf' }, []],
    ['what is no name is not looked into', { zh: '示'.repeat(501), en }, ['names.too-long {"length":501,"limit":500}']],
  ])('%s', (_, given, wanted) => {
    expect(said([given])).toEqual(wanted);
  });

  test('several faults of one text get one proposal that is without any', () => {
    expect(said([{ zh: '⽰例\u200b(北京)公司 ', en: 'Ехample　（City）' }])).toEqual([
      'names.invisible {"side":"zh","suggestion":"示例（北京）公司","codePoints":["U+200B"]}',
      'names.not-ordinary {"side":"zh","suggestion":"示例（北京）公司","characters":[{"char":"⽰","meant":"示"}]}',
      'names.spaces {"side":"zh","suggestion":"示例（北京）公司","codePoints":["U+0020"]}',
      'names.half-width {"side":"zh","suggestion":"示例（北京）公司","characters":["(",")"]}',
      'names.other-alphabet {"side":"en","suggestion":"Example (City)","characters":[{"char":"Е","meant":"E"},{"char":"х","meant":"x"}]}',
      'names.spaces {"side":"en","suggestion":"Example (City)","codePoints":["U+3000"]}',
      'names.full-width {"side":"en","suggestion":"Example (City)","characters":["（","）"]}',
    ]);
  });

  test('of a proposal there is nothing more to say', () => {
    const pieces = fc.constantFrom(
      ...'示例市二〇○运運⽰⻓ＡＢ１０OolIЕхΟaé e\u0301-ー─•·．.,:;（）()，。、 　\u00a0\u200b\u202e年',
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    const kind = fc.constantFrom('person', 'unit', 'title', 'place' as const);
    fc.assert(
      fc.property(text, kind, fc.constantFrom('zh', 'en', 'file' as const), (written, of, side) => {
        const given = side === 'file' ? named({ kind: 'file', file: written }) : named({ kind: of, [side]: written });
        const [looked] = lookAtNames([given], true, lineOf);
        const proposals = (looked?.remarks ?? []).flatMap(({ message: { params } }) =>
          'suggestion' in params ? [params.suggestion] : [],
        );
        const last = proposals.at(-1);
        if (last === undefined) return;
        const [again] = lookAtNames([{ ...given, [side]: last }], true, lineOf);
        const more = (again?.remarks ?? []).filter(({ message: { params } }) => 'suggestion' in params);
        expect(more.map(({ message }) => short(message))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('one name in several places', () => {
  test.each<[string, Given[], string[]]>([
    ['the same', [BOTH, BOTH], []],
    [
      'brackets of two widths',
      [
        { zh: '示例（北京）公司', en: 'Example Co., Ltd.' },
        { zh: '示例 (北京) 公司', en: 'Example Co.,Ltd' },
      ],
      [
        'names.half-width {"side":"zh","suggestion":"示例 （北京） 公司","characters":["(",")"]}',
        'names.spelt-apart {"value":"示例 (北京) 公司","other":"示例（北京）公司","line":1}',
        'names.spelt-apart {"value":"Example Co.,Ltd","other":"Example Co., Ltd.","line":1}',
      ],
    ],
    [
      'the form of a company in its short form',
      [
        { zh: '示例科技有限责任公司', en: 'Example Tech Co., Ltd.' },
        { zh: '示例科技有限公司', en: 'Example Tech Co., Ltd.' },
        { zh: '示例科技股份有限公司', en: 'Example Tech Corp.' },
      ],
      ['names.spelt-apart {"value":"示例科技有限公司","other":"示例科技有限责任公司","line":1}'],
    ],
    [
      'one character apart',
      [
        { zh: '示例市交通运输局', en: 'Example Transport Bureau' },
        { zh: '示例市交通运输厅', en: 'Example Transport Burau' },
      ],
      [
        'names.near {"value":"示例市交通运输厅","other":"示例市交通运输局","line":1}',
        'names.near {"value":"Example Transport Burau","other":"Example Transport Bureau","line":1}',
      ],
    ],
    [
      'one character more',
      [
        { zh: '示例市交通运输局', en: 'A' },
        { zh: '示例市交通运局', en: 'B' },
      ],
      ['names.near {"value":"示例市交通运局","other":"示例市交通运输局","line":1}'],
    ],
    [
      'numbers tell organisations apart',
      [
        { zh: '示例市第一人民医院', en: 'Example City Hospital No. 1' },
        { zh: '示例市第二人民医院', en: 'Example City Hospital No. 2' },
      ],
      [],
    ],
    [
      'short names differ by nature, and so do persons',
      [
        { zh: '示例大学', en: 'A' },
        { zh: '示例小学', en: 'B' },
        { kind: 'person', zh: '赵示范', en: 'Zhao Shifan' },
        { kind: 'person', zh: '朱示范', en: 'Zhu Shifan' },
      ],
      [],
    ],
    [
      'one Chinese name with two English ones',
      [
        { kind: 'person', zh: '张示例', en: 'Zhang Shili' },
        { kind: 'person', zh: '张示例，副局长', en: 'Shili Chang, Deputy Director' },
      ],
      ['names.translated-apart {"name":"张示例","value":"Shili Chang","other":"Zhang Shili","line":1}'],
    ],
    [
      'several organisations in one answer',
      [
        { zh: '示例科技有限公司', en: 'Example Tech Co., Ltd.' },
        { zh: '示例大学、示例科技公司、示例科技有限公司', en: 'Example University; E; Sample Tech Co., Ltd.' },
      ],
      [
        'names.translated-apart {"name":"示例科技有限公司","value":"Sample Tech Co., Ltd.","other":"Example Tech Co., Ltd.","line":1}',
      ],
    ],
    [
      'one character apart within one answer',
      [{ zh: '示例市交通运输局、示例市交通运输厅', en: 'A; B' }],
      ['names.near {"value":"示例市交通运输厅","other":"示例市交通运输局","line":1}'],
    ],
    [
      'titles are no organisations',
      [
        { kind: 'title', zh: '示例市交通案例之一', en: 'A' },
        { kind: 'title', zh: '示例市交通案例之二', en: 'B' },
      ],
      [],
    ],
  ])('%s', (_, given, wanted) => {
    expect(said(given)).toEqual(wanted);
  });
});
