import { describe, expect, test } from 'vitest';
import { personPinyin } from '../../../src/check/names/pinyin.ts';

describe('pinyin of a person’s name by GB/T 28039', () => {
  test.each([
    ['张示例', 'Zhang Shili'],
    ['王芳', 'Wang Fang'],
    ['欧阳示例', 'Ouyang Shili'],
    ['司马相南', 'Sima Xiangnan'],
    ['上官示', 'Shangguan Shi'],
    ['尉迟示', 'Yuchi Shi'],
    ['单于样', 'Chanyu Yang'],
    ['单示例', 'Shan Shili'],
    ['解示例', 'Xie Shili'],
    ['仇示例', 'Qiu Shili'],
    ['曾示例', 'Zeng Shili'],
    ['查示例', 'Zha Shili'],
    ['区示例', 'Ou Shili'],
    ['朴示例', 'Piao Shili'],
    ['盖示例', 'Ge Shili'],
    ['任示例', 'Ren Shili'],
    ['华示例', 'Hua Shili'],
    ['燕示例', 'Yan Shili'],
    ['李建安', "Li Jian'an"],
    ['高西安', "Gao Xi'an"],
    ['张 示例', 'Zhang Shili'],
    ['张示例，示例市交通运输局副局长', 'Zhang Shili'],
    ['张示例（副局长）', 'Zhang Shili'],
  ])('%s is %s', (han, latin) => {
    expect(personPinyin(han)?.latin).toBe(latin);
  });

  test('ü stays, and passports have YU', () => {
    expect(personPinyin('吕示例')).toEqual({ han: '吕示例', latin: 'Lü Shili', passport: 'LYU SHILI', others: [] });
    expect(personPinyin('李吕安')).toMatchObject({ latin: "Li Lü'an", passport: 'LI LYUAN' });
    expect(personPinyin('李示例')).not.toHaveProperty('passport');
  });

  test('two surnames are joined; that it is one surname is said too', () => {
    expect(personPinyin('郑李淑芳')).toEqual({
      han: '郑李淑芳',
      latin: 'Zheng-Li Shufang',
      others: ['Zheng Lishufang'],
    });
  });

  test('characters with several readings give several spellings', () => {
    expect(personPinyin('乐示例')?.others).toEqual(['Le Shili']);
    expect(personPinyin('王长乐')?.others).toEqual(['Wang Zhangle', 'Wang Changyue']);
    expect(personPinyin('王重行')?.others).toHaveLength(2);
  });

  test.each([
    ['a foreign name', '示例·样本'],
    ['a Latin one', 'Alex Sample'],
    ['a Japanese one', '山田太郎'],
    ['a minority one', '阿不都热依木'],
    ['an organisation', '市民代表'],
    ['one character', '张'],
    ['five', '欧阳示例样'],
    ['Traditional surnames', '陳示例'],
    ['nothing', ''],
    ['a post alone', '，副局长'],
    ['several persons', '张示例李样本'],
  ])('none for %s', (_, text) => {
    expect(personPinyin(text)).toBeUndefined();
  });
});
