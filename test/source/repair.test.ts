import { describe, expect, test } from 'vitest';
import { plain, read, said } from './read.ts';

/** What the text is about, the text, what is said, and the data that it gives all the same. */
type Row = readonly [about: string, yaml: string, findings: readonly string[], data: unknown];

const COLON = 'source.full-width-colon';
const COMMA = 'source.full-width-comma';
const QUOTES = 'source.full-width-quotes';
const SPACE = 'source.odd-space';
const TAB = 'source.tab';

const mended: readonly Row[] = [
  ['colon without a space', 'dossier：1\nphase: apply\n', [`1:8 ${COLON}`], { dossier: 1, phase: 'apply' }],
  ['colon with a space', 'phase： apply\n', [`1:6 ${COLON}`], { phase: 'apply' }],
  ['colon at the end of a line', 'title：\n  zh: 甲\n', [`1:6 ${COLON}`], { title: { zh: '甲' } }],
  ['colon behind a space', 'phase ：apply\n', [`1:7 ${COLON}`], { phase: 'apply' }],
  ['colon with a wide space', 'zh：　甲\n', [`1:3 ${COLON}`, `1:4 ${SPACE}`], { zh: '甲' }],
  [
    'colon behind a dash',
    '- \n- slot：a\n  file：b.pdf\n',
    [`2:7 ${COLON}`, `3:7 ${COLON}`, '1:1 source.not-a-map'],
    {},
  ],
  ['colon in an entry', 'm:\n  - slot：a\n', [`2:9 ${COLON}`], { m: [{ slot: 'a' }] }],
  ['colon before a text block', 'note：|\n  甲：乙\nb: 1\n', [`1:5 ${COLON}`], { note: '甲：乙', b: 1 }],
  [
    'colon behind a text block in an entry',
    'm:\n  - a: |\n      x：y\n    b：2\n',
    [`4:6 ${COLON}`],
    { m: [{ a: 'x：y', b: 2 }] },
  ],
  ['colon with a value that has one', 'zh：甲：乙\n', [`1:3 ${COLON}`], { zh: '甲：乙' }],
  ['colon in a flow map', 't: {zh：甲, en： A}\n', [`1:7 ${COLON}`, `1:13 ${COLON}`], { t: { zh: '甲', en: 'A' } }],
  ['colon before a flow map', 't：{zh：甲}\n', [`1:2 ${COLON}`, `1:6 ${COLON}`], { t: { zh: '甲' } }],
  ['colon in a flow map over lines', 't: {\n  zh：甲,\n  en: A }\n', [`2:5 ${COLON}`], { t: { zh: '甲', en: 'A' } }],
  ['comma in a flow map', 't: {zh: 甲，en: A}\n', [`1:10 ${COMMA}`], { t: { zh: '甲', en: 'A' } }],
  [
    'comma and colon',
    't: {zh：甲，en：A}\n',
    [`1:7 ${COLON}`, `1:9 ${COMMA}`, `1:12 ${COLON}`],
    { t: { zh: '甲', en: 'A' } },
  ],
  ['comma between maps in a list', 'm: [{a: 1，b: 2}]\n', [`1:10 ${COMMA}`], { m: [{ a: 1, b: 2 }] }],
  ['quotes around a value', 'title: “示例”\n', [`1:8 ${QUOTES}`], { title: '示例' }],
  ['quotes before a comment', 'title: “示例” # 名称\n', [`1:8 ${QUOTES}`], { title: '示例' }],
  ['quotes with a colon inside', 'title: “示例: 一”\n', [`1:8 ${QUOTES}`], { title: '示例: 一' }],
  ['quotes around an item', 'k:\n  - “甲”\n  - 「乙」\n', [`2:5 ${QUOTES}`, `3:5 ${QUOTES}`], { k: ['甲', '乙'] }],
  [
    'quotes in a flow map',
    't: {zh: “甲, 乙”, en: ‘A’}\n',
    [`1:9 ${QUOTES}`, `1:21 ${QUOTES}`],
    { t: { zh: '甲, 乙', en: 'A' } },
  ],
  ['tabs in indentation', 't:\n\tzh: 甲\n\ten: A\n', [`2:1 ${TAB}`, `3:1 ${TAB}`], { t: { zh: '甲', en: 'A' } }],
  ['two tabs are one remark', 'a:\n\tb:\n\t\tc: 1\n', [`2:1 ${TAB}`, `3:1 ${TAB}`], { a: { b: { c: 1 } } }],
  [
    'no space after a colon',
    'm:\n  - file:a/b.pdf\n    b: 1\n',
    ['2:9 source.tight-colon'],
    { m: [{ file: 'a/b.pdf', b: 1 }] },
  ],
  [
    'no space after a colon in a flow map',
    'm: [{ rule:a, by:张示例, on: 2025-05-20 }]\n',
    ['1:11 source.tight-colon', '1:17 source.tight-colon'],
    { m: [{ rule: 'a', by: '张示例', on: '2025-05-20' }] },
  ],
  ['a tab among spaces', 'a:\n    b: 1\n\tc: 2\n', [`3:1 ${TAB}`], { a: { b: 1, c: 2 } }],
  ['tabs before a text block', 'a:\n\tb: |\n\t\tx\n', [`2:1 ${TAB}`, `3:1 ${TAB}`], { a: { b: 'x' } }],
  ['ideographic spaces in indentation', 't:\n　zh: 甲\n', [`2:1 ${SPACE}`], { t: { zh: '甲' } }],
  ['no-break spaces in indentation', 't:\n\u00a0\u00a0zh: 甲\n', [`2:1 ${SPACE}`], { t: { zh: '甲' } }],
  ['no-break space behind a colon', 'zh:\u00a0甲\n', [`1:4 ${SPACE}`], { zh: '甲' }],
  ['ideographic space behind a dash', 'm:\n  -　a: 1\n', [`2:4 ${SPACE}`], { m: [{ a: 1 }] }],
  ['ideographic space in a flow map', 't: {zh:　甲}\n', [`1:8 ${SPACE}`], { t: { zh: '甲' } }],
  ['a line of ideographic spaces', 'a: 1\n　　\nb: 2\n', [`2:1 ${SPACE}`], { a: 1, b: 2 }],
];

const leftAlone: readonly Row[] = [
  [
    'a colon within a value of a flow map',
    't: { en: Smart:Buses, at: http://a.example/x }\n',
    [],
    { t: { en: 'Smart:Buses', at: 'http://a.example/x' } },
  ],
  ['a colon in a list', 't: [a:b, c]\n', [], { t: ['a:b', 'c'] }],
  ['marks in a plain value', 'zh: 示例市：智慧“公交”，note：见后\n', [], { zh: '示例市：智慧“公交”，note：见后' }],
  ['a value that begins and ends with quotes of its own', 'zh: “甲”与“乙”\n', [], { zh: '“甲”与“乙”' }],
  ['straight quotes inside full-width ones', 'zh: “甲"乙"”\n', [], { zh: '“甲"乙"”' }],
  ['marks in a quoted value', 'zh: "{a：1，b：2}　x"\nen: \'{a：1}\'\n', [], { zh: '{a：1，b：2}　x', en: '{a：1}' }],
  ['marks in a quoted value of a flow map', 't: {zh: "甲，en：乙", en: A}\n', [], { t: { zh: '甲，en：乙', en: 'A' } }],
  ['brackets in a plain value', 'zh: 见表[1]，phone：123\n', [], { zh: '见表[1]，phone：123' }],
  ['a comma in a plain value of a flow map', 't: {zh: 甲，乙, en: A}\n', [], { t: { zh: '甲，乙', en: 'A' } }],
  ['further lines of a plain value', 'zh: 甲\n  phone：123\nb: 1\n', [], { zh: '甲 phone：123', b: 1 }],
  [
    'further lines of a quoted value',
    'zh: "甲\n  phone：123\n  a: {b：1}"\nb: 1\n',
    [],
    { zh: '甲 phone：123 a: {b：1}', b: 1 },
  ],
  ['a text block', 't: |\n  a：1\n  \tb “x”\n\n  　c\nb: 1\n', [], { t: 'a：1\n\tb “x”\n\n　c', b: 1 }],
  ['a folded block with its indentation given', 't: >2-\n  a：1\nb: 1\n', [], { t: 'a：1', b: 1 }],
  ['a text block in an item', 'm:\n  - |\n    a：1\n', [], { m: ['a：1'] }],
  ['comments', '# a：1 “x”\n\t# tab\na: 1 # b：{c：2}\n', [], { a: 1 }],
  ['a wide space within a value', 'zh: 见 note:　后\n', [], { zh: '见 note:　后' }],
  ['keys in Chinese', '标题：甲: 1\n', [], { '标题：甲': 1 }],
];

describe('what a Chinese keyboard does is mended and said', () => {
  test.each(mended)('%s', (_, yaml, findings, data) => {
    const document = read(yaml);
    expect([said(document), plain(document.data)]).toEqual([findings, data]);
  });
});

describe('what belongs to a text is left alone', () => {
  test.each(leftAlone)('%s', (_, yaml, findings, data) => {
    const document = read(yaml);
    expect([said(document), plain(document.data)]).toEqual([findings, data]);
  });
});

test('the remark says which key, which character, and what stood in the quotes', () => {
  const said = read('phase：“apply”\nt:\n　zh: 甲\n').findings.map(({ message }) => message.params);
  expect(said).toEqual([{ key: 'phase' }, { value: 'apply' }, { codePoint: 'U+3000' }]);
});
