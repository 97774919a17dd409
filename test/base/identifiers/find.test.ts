import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../src/base/identifiers/find.ts';

/** Each as `kind value`, with a question mark where it only looks so. */
const found = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, value, sure }) => `${kind} ${value}${sure ? '' : '?'}`);

describe('what is found in a text', () => {
  test.each([
    ['身份证号：11010519491231002X。', ['id-number 11010519491231002X']],
    ['id 11010519491231002x', ['id-number 11010519491231002X']],
    ['全角１１０１０５１９４９１２３１００２Ｘ', ['id-number 11010519491231002X']],
    ['110105 19491231 002X', ['id-number 11010519491231002X']],
    ['110105-19491231-002X', ['id-number 11010519491231002X']],
    ['身份证号 110105491231002', ['id-number 110105491231002?']],
    ['身份证号码:110105194912310021', ['id-number 110105194912310021?']],
    [
      '两个：11010519491231002X，440524188001010014、440524198001010013',
      ['id-number 11010519491231002X', 'id-number 440524198001010013'],
    ],
    ['统一社会信用代码 91350100M000100Y43', ['credit-code 91350100M000100Y43']],
    ['手机 13800138000', ['mobile 13800138000']],
    ['+86 138-0013-8000', ['mobile 13800138000']],
    ['（+86）138 0013 8000', ['mobile 13800138000']],
    ['8613800138000', ['mobile 13800138000']],
    ['电话１３８００１３８０００，', ['mobile 13800138000']],
    ['手机号码：13800138000', ['mobile 13800138000']],
    ['电话号 13800138000', ['mobile 13800138000']],
    ['微信号：13800138000', ['mobile 13800138000']],
    ['Tel. No. 13800138000', ['mobile 13800138000']],
    ['Phone number: 13800138000', ['mobile 13800138000']],
    ['编号 7，手机 13800138000', ['mobile 13800138000']],
    ['Say no: 010-62345678, 13800138000', ['landline 01062345678', 'mobile 13800138000']],
    ['010-12345678', []],
    ['010-62345678 转 801', ['landline 01062345678-801']],
    ['（0755）8234 5678', ['landline 075582345678']],
    ['+86 21 6234 5678', ['landline +862162345678']],
    ['邮箱 li.si@example.cn，', ['email li.si@example.cn']],
    ['邮箱 lisi＠example．com', ['email lisi@example.com']],
    ['银行卡号：6222 0212 3456 7890 128', ['bank-card 6222021234567890128']],
    ['护照号码 E12345678', ['passport E12345678?']],
    ['家庭住址：示例市示例区示例路 1 号 2 单元', ['address 示例市示例区示例路 1 号 2 单元?']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is left alone', () => {
  test.each([
    ['a wrong check character without a label', '110105194912310021'],
    ['no birthday', '110105194913310024'],
    ['no region', '990105194912310021'],
    ['part of a longer number', '9110105194912310021X5'],
    ['an order number', '订单 202506150000123456'],
    ['15 digits without a label', '编号 110105491231002'],
    ['the published sample, which is wrong', '91350100M000100Y4Z'],
    ['a number of things', '总投资 15000000000 元，服务 13800138000人次'],
    ['a segment that nobody has', '11012345678'],
    ['the number of a paper', '编号13800138000'],
    ['the number of a contract', '合同号：13800138000'],
    ['a place in a list', '序号 13800138000'],
    ['a number of an order', '订单号码: 13800138000'],
    ['a numbered certificate', 'Certificate No. 13800138000'],
    ['a number by itself', 'No.13800138000'],
    ['part of a serial number', 'SN13800138000A'],
    ['a long number with a mobile inside', '20251380013800012'],
    ['a card number without a label', '6222021234567890128'],
    ['a labelled number that is no card', '账号：6222021234567890127'],
    ['no passport', '型号 E12345678'],
    ['the address of an office', '通讯地址：示例市示例路 1 号'],
    ['an @ by itself', '@ a@b 张三@示例'],
    ['a day', '2025-06-15 2025-06-16'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => expect(found(text)).toEqual([]));
});

test('places are those of the text as it was given', () => {
  const text = '　联系人１３８００１３８０００（手机）、a＠example.com';
  expect(findIdentifiers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '１３８００１３８０００',
    'a＠example.com',
  ]);
});

test('whatever the text, finds stand in order, inside it and apart', () => {
  const pieces = ['1', '13', '8001', '@', '.cn', ' ', '-', '身份证', '11010519491231002X', '010-', 'E', '住址：', '\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of findIdentifiers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
