import { describe, expect, test } from 'vitest';
import { figureDifferences } from '../../../src/base/figures/differences.ts';
import { findFigures } from '../../../src/base/figures/find.ts';

const between = (zh: string, en: string): string[] =>
  figureDifferences(findFigures(zh), findFigures(en)).map(
    ({ one, other, magnitude }) => `${one?.text ?? '-'} | ${other?.text ?? '-'}${magnitude ? ' magnitude' : ''}`,
  );

describe('the figures of two texts that should say the same', () => {
  test.each([
    ['总投资1.2亿元，覆盖35万人', 'It cost RMB 120 million and serves 350,000 people'],
    ['2024年6月投用，三个平台', 'In use since June 2024; 3 platforms'],
    ['建成3个平台', 'Three platforms were built'],
    ['2000个传感器', '2000 sensors'],
    ['2024年，自2024年6月1日起', 'since 1 June 2024'],
    ['能耗下降三成', 'energy use fell by 30%'],
    ['一年节约', 'each year'],
    ['从22.4公里/小时提高到27.1公里/小时', 'from 22.4 to 27.1 km/h'],
    ['由58.6吉瓦时降至31.9吉瓦时', 'from 58.6 to 31.9 GWh'],
    ['灌溉3万亩', '2,000 hectares irrigated'],
    ['占1/3', 'one third of it'],
    ['占三分之一', '1/3 of it'],
    ['是原来的3倍', 'it tripled'],
    ['同比-12.5%', 'down 12.5 %'],
    ['下降12.5%', 'a change of -12.5%'],
    ['净利润-500万元', 'a loss of RMB 5 million'],
    ['20%-30%', '20-30%'],
  ])('agree: %s', (zh, en) => {
    expect(between(zh, en)).toEqual([]);
  });

  test.each([
    ['总投资1.2亿元', 'RMB 1.2 billion', ['1.2亿元 | RMB 1.2 billion magnitude']],
    ['覆盖35万人', '35,000 people', ['35万 | 35,000 magnitude']],
    ['提升20%，投资3亿元', 'up 25%, RMB 300 million', ['20% | 25%']],
    ['2024年6月', 'July 2024', ['2024年6月 | July 2024']],
    ['投资3亿元', 'a large investment', ['3亿元 | -']],
    ['大量投资', 'RMB 300 million', ['- | RMB 300 million']],
    ['同比-12.5%', 'up 12.5 %', ['-12.5% | 12.5 %']],
    ['净利润-500万元', 'a profit of RMB 5 million', ['-500万元 | RMB 5 million']],
    ['灌溉3万亩', '3,000 hectares irrigated', ['3万亩 | -', '- | 3,000 hectares']],
    ['22.4公里至27.1公里', '22.9 to 27.1 km/h', ['22.4公里 | 22.9']],
    ['是原来的4倍', 'it tripled', ['4倍 | tripled']],
    ['建成三个平台', '4 platforms', ['三 | 4']],
    ['2025年6月1日', 'June 2025', ['2025年6月1日 | June 2025']],
    ['6月1日', '2 June 2025', ['6月1日 | 2 June 2025']],
    ['3亿元', 'USD 300 million', ['3亿元 | -', '- | USD 300 million']],
  ])('differ: %s', (zh, en, found) => {
    expect(between(zh, en)).toEqual(found);
  });

  test('of two tables without a number in common come to an end', () => {
    const table = (from: number): string => Array.from({ length: 20_000 }, (_, at) => `${from + at}万元`).join('，');
    expect(between(table(1), table(30_000))).toHaveLength(40_000);
  });

  test('the same from both sides', () => {
    expect(between('RMB 1.2 billion', '1.2亿元')).toEqual(['RMB 1.2 billion | 1.2亿元 magnitude']);
  });
});
