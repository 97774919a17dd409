import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/base/figures/find.ts';

/** The figures of a text in one line each: `120000000 CNY`, `2025-06-01`. */
const figures = (text: string): string[] =>
  findFigures(text).map(({ value, unit, loose }) => `${value}${unit ? ` ${unit}` : ''}${loose ? ' ~' : ''}`);

describe('the same value, however it is written', () => {
  test.each([
    [
      '120000000 CNY',
      '1.2亿元',
      'RMB 120 million',
      '120,000,000元',
      '1亿2000万元',
      'CNY 120m',
      '120 million yuan',
      '１．２亿元',
    ],
    ['120000000 USD', '1.2亿美元', 'USD 120 million', '$120 million', 'US$120m', '120 million US dollars'],
    ['35000', '3.5万', '35,000', '35 thousand', '３．５ 万', '3万5千'],
    ['1200000', '120余万', '1.2 million', '120多万人次'],
    ['50 %', '50%', '百分之五十', '50 percent', 'fifty per cent', '５０％', '五成'],
    ['15 percentage point', '15个百分点', '15 percentage points'],
    [
      '2025-06-01',
      '2025年6月1日',
      '1 June 2025',
      'June 1, 2025',
      '2025-06-01',
      '2025/6/1',
      '2025.6.1',
      '1st of June 2025',
      '二〇二五年六月一日',
      '２０２５年６月１日',
    ],
    ['2025-06', '2025年6月', 'June 2025', '2025-06', '2025.06', 'Jun. 2025', '二〇二五年六月'],
    ['2025', '2025年', '2025', '2025年度', 'in 2025'],
    ['--06-01', '6月1日', '1 June', 'June 1', '六月一日'],
    ['126000 m²', '12.6万平方米', '126,000 square metres', '126,000 m²', '126000㎡', '12.6 公顷'],
    ['3000 m', '3千米', '3 km', '3公里', '3,000 metres'],
    ['300000 kW', '30万千瓦', '300 MW'],
    ['3200000 CNY', '三百二十万元', 'RMB 3.2 million', '320万元'],
    ['24 hour', '24小时', '24 hours'],
    ['2.5 times', '2.5倍', '2.5 times', '2.5-fold'],
  ])('%s', (value, ...texts) => {
    for (const text of texts) expect([text, figures(text)]).toEqual([text, [value]]);
  });

  test.each([
    ['10—20万元', ['100000 CNY', '200000 CNY']],
    ['RMB 10–20 million', ['10000000 CNY', '20000000 CNY']],
    ['20-30%', ['20 %', '30 %']],
    ['2023—2025年', ['2023', '2025']],
    ['from 2023 to 2025', ['2023', '2025']],
    ['2024年6月至12月', ['2024-06', '2024-12']],
    ['June to December 2024', ['2024-06', '2024-12']],
    ['2025年6月1日至3日', ['2025-06-01', '2025-06-03']],
    ['1–3 June 2025', ['2025-06-01', '2025-06-03']],
    ['June 1 to July 3, 2025', ['2025-06-01', '2025-07-03']],
    ['由30分钟缩短到5分钟', ['30 minute', '5 minute']],
  ])('a range has both its ends: %s', (text, values) => {
    expect(figures(text)).toEqual(values);
  });

  test.each([
    '第3章 总则，见图2、表 4 和附件1',
    'Section 3.2, Figure 4 and Table 5, page 6 of 7; the 2nd edition',
    '1. 概况\n（二）内容\n3、结论\n1.2 建设内容',
    'GB/T 22239-2019、ISO 27001:2022、5G、COVID-19、IPv6、V2.1.3',
    'https://example.org/2024/12 a1@example.org 电话 010-12345678',
    '“十四五”规划，全国第一，三分之二，16:9，1920×1080，9:30',
    '第 2 页 共 3 页',
    '1234567890123',
    'open 24/7',
  ])('counts nothing: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('24/7 within a date is a date', () => {
    expect(figures('2024/7/1')).toEqual(['2024-07-01']);
  });

  test('small numbers in words are loose, and large ones and money are not', () => {
    expect(figures('三个平台，两年，三百二十万人，五元')).toEqual(['3 ~', '2 year ~', '3200000', '5 CNY']);
    expect(figures('three platforms in two years')).toEqual(['3 ~', '2 year ~']);
  });

  test('says where it stands, and how it is written', () => {
    expect(findFigures('总投资为１．２亿元。')).toEqual([
      { kind: 'amount', value: '120000000', unit: 'CNY', text: '1.2亿元', start: 4, end: 9, loose: false },
    ]);
  });
});

const SCALES = [
  ['', ''],
  ['万', ' thousand'],
  ['亿', ' million'],
] as const;
const amount = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(0, 1, 2));

describe('whatever the value', () => {
  test('an amount of money comes out of both languages', () => {
    fc.assert(
      fc.property(amount, ([number, step]) => {
        const [zh = '', en = ''] = SCALES[step] ?? [];
        // 1,234万 is 12,340 thousand; 1,234亿 is 123,400 million.
        const times = [1, 10, 100][step] ?? 1;
        const english = (number * times).toLocaleString('en-US');
        expect(figures(`投资${number}${zh}元。`)).toEqual(figures(`It cost RMB ${english}${en}.`));
      }),
    );
  });

  test('a number in Chinese characters is the one in digits', () => {
    const han = '零一二三四五六七八九';
    const written = (value: number): string => {
      const digits = [...String(value)].map(Number);
      const places = ['', '十', '百', '千'];
      return digits
        .map((digit, at) => (digit === 0 ? '零' : `${han[digit]}${places[digits.length - 1 - at]}`))
        .join('')
        .replace(/零+/g, '零')
        .replace(/零$/, '')
        .replace(/^一十/, '十');
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(figures(`共${written(value)}万元`)).toEqual(figures(`共${value}万元`));
      }),
    );
  });

  test('a day comes out of every form', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const day = fc.record({
      y: fc.integer({ min: 1990, max: 2049 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, ({ y, m, d }) => {
        const two = (part: number): string => String(part).padStart(2, '0');
        const value = [`${y}-${two(m)}-${two(d)}`];
        const month = months[m - 1];
        for (const text of [
          `${y}年${m}月${d}日`,
          `${d} ${month} ${y}`,
          `${month} ${d}, ${y}`,
          `${y}/${m}/${d}`,
          `${y}-${two(m)}-${two(d)}`,
        ])
          expect([text, figures(text)]).toEqual([text, value]);
      }),
    );
  });

  test.each([
    ['a', 'a.b'.repeat(200_000)],
    ['digits', '1'.repeat(500_000)],
    ['numerals', '一'.repeat(500_000)],
    ['numerals and tens', '十百'.repeat(200_000)],
    ['spaces', `2025${' '.repeat(300_000)}年 1${' '.repeat(300_000)}x`],
    ['numbers', Array.from({ length: 50_000 }, (_, index) => `${index}万元`).join('，')],
    ['thousands', '1,111'.repeat(100_000)],
    ['days', '2025年6月'.repeat(50_000)],
  ])('it comes to an end: %s', (_, text) => {
    expect(findFigures(text).length).toBeLessThanOrEqual(text.length);
  });

  test('nothing makes it fail, and places lie in the text', () => {
    const piece = fc.constantFrom(
      '12',
      '.5',
      '万',
      '亿元',
      '年',
      '月',
      '百分之',
      '第',
      '-',
      ' ',
      '\n',
      'RMB ',
      'million',
      'June',
      ',',
      '%',
      '三',
      '十',
      'one',
      '至',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('').normalize('NFKC');
        for (const { start, end, value } of findFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^(?:\d+(?:\.\d+)?|\d{4}-\d\d(?:-\d\d)?|--\d\d-\d\d)$/);
        }
      }),
    );
  });
});
