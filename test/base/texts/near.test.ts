import { describe, expect, test } from 'vitest';
import { linesOfPages, linesOfText } from '../../../src/base/texts/lines.ts';
import { hasWords, lettersOf, nearestPassage, valueBeside } from '../../../src/base/texts/near.ts';

const letters = (text: string) => lettersOf(linesOfText(text));

describe('words in a text', () => {
  test.each([
    ['示例市数据管理局', '申报单位：示例市 数据\n管理局（章）'],
    ['Example Tech Co., Ltd.', 'by ＥＸＡＭＰＬＥ Tech Co. Ltd'],
    ['“一网”平台', '「一网」平台'],
  ])('are found: %s', (words, text) => {
    expect(hasWords(letters(text), words)).toBe(true);
  });

  test.each([
    ['示例市数据管理局', '申报单位：示例市大数据管理局（章）', '示例市大数据管理局'],
    ['示例科技有限公司', '样例科技有限公司', '样例科技有限公司'],
    ['示例市数据管理局', '示例市数据\n局', '示例市数据 局'],
    ['Smart Lamp Posts', 'The Smart Lampposts, 2025', 'Smart Lampposts'],
    ['Example City', 'from Exmaple City on', 'Exmaple City'],
  ])('come near: %s', (words, text, found) => {
    expect(nearestPassage(letters(text), words)?.text).toBe(found);
  });

  test.each([
    ['示例市数据管理局', '停车诱导与公交优先'],
    ['路灯', '路桥'],
    ['甲'.repeat(200), '甲'.repeat(199)],
  ])('come near to nothing: %s', (words, text) => {
    expect(nearestPassage(letters(text), words)).toBeUndefined();
  });

  test('are on their page', () => {
    const pages = lettersOf(linesOfPages(['封面', '示例市大数据管理局']));
    expect(nearestPassage(pages, '示例市数据管理局')).toEqual({ text: '示例市大数据管理局', at: { page: 2 } });
  });

  test.each([
    ['案例名称：智慧路灯', '智慧路灯'],
    ['案例名称\n智慧路灯', '智慧路灯'],
    ['Case name: Smart Lamps', 'Smart Lamps'],
    ['案例名称应当简明', undefined],
    ['案例名称', undefined],
  ])('stand beside a label: %s', (text, found) => {
    expect(valueBeside(linesOfText(text), ['案例名称', 'Case name'])?.text).toBe(found);
  });
});
