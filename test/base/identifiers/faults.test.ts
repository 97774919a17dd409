import { describe, expect, test } from 'vitest';
import { creditCodeCheck, idNumberCheck, isLuhn } from '../../../src/base/identifiers/check-characters.ts';
import { creditCodeFault } from '../../../src/base/identifiers/credit-code.ts';
import { idNumberFault } from '../../../src/base/identifiers/id-number.ts';
import { masked, maskedName } from '../../../src/base/identifiers/mask.ts';
import { isChinesePhone, mobileFault } from '../../../src/base/identifiers/phone.ts';

describe('unified social credit codes', () => {
  test('the sample that is published with GB 32100-2015 is itself wrong: its check character is 3, not Z', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
    // Z is none of the 31 characters at all.
    expect(creditCodeFault('91350100M000100Y4Z')).toEqual({ is: 'character', at: 18, character: 'Z' });
    expect(creditCodeFault('91350100M000100Y43')).toBeUndefined();
  });

  test.each([
    ['91350100m000100y43', undefined],
    ['９１３５０１００Ｍ０００１００Ｙ４３', undefined],
    [' 91350100-M000100Y4-3 ', undefined],
    ['91350100M000100Y4', { is: 'length', length: 17, wanted: 18 }],
    ['91350100M000100Y433', { is: 'length', length: 19, wanted: 18 }],
    ['9I350100M000100Y43', { is: 'character', at: 2, character: 'I' }],
    ['91350100M000100Y42', { is: 'check', found: '2', expected: '3' }],
    ['91350100M000010Y43', { is: 'check', found: '3', expected: 'J' }],
    ['', { is: 'length', length: 0, wanted: 18 }],
  ])('%s', (written, fault) => expect(creditCodeFault(written)).toEqual(fault));
});

describe('identity numbers', () => {
  test.each([
    ['11010519491231002X', undefined],
    ['11010519491231002x', undefined],
    ['440524198001010013', undefined],
    ['110105491231002', undefined],
    ['440524198001010014', { is: 'check', found: '4', expected: '3' }],
    ['440524198002300010', { is: 'birthday' }],
    ['440524188001010014', { is: 'birthday' }],
    ['110105490230002', { is: 'birthday' }],
    ['990524198001010013', { is: 'region' }],
    ['4405241980O1010013', { is: 'character', at: 11, character: 'O' }],
    ['44052419800101001', { is: 'length', length: 17, wanted: 18 }],
  ])('%s', (written, fault) => expect(idNumberFault(written)).toEqual(fault));

  test('the check character, X for ten', () => {
    expect(idNumberCheck('11010519491231002')).toBe('X');
    expect(idNumberCheck('44052419800101001')).toBe('3');
  });
});

describe('telephone numbers', () => {
  test.each([
    ['13800138000', undefined],
    ['+86 138 0013 8000', undefined],
    ['1380013800', { is: 'length', length: 10, wanted: 11 }],
    ['12800138000', { is: 'segment' }],
    ['见附件', { is: 'character', at: 1, character: '见' }],
  ])('mobile %s', (written, fault) => expect(mobileFault(written)).toEqual(fault));

  test.each([
    '010-62345678',
    '+86 10 6234 5678',
    '(0755) 82345678',
    '075582345678',
    '010-62345678-801',
    '400-810-1234',
    '13800138000',
  ])('%s is one', (written) => expect(isChinesePhone(written)).toBe(true));
  test.each(['62345678', '+1 202 555 0100', '010-12345678', '见附件', '010-62345678 或 62345679'])(
    '%s is none',
    (written) => expect(isChinesePhone(written)).toBe(false),
  );
});

test('Luhn', () => {
  expect(isLuhn('6222021234567890128')).toBe(true);
  expect(isLuhn('6222021234567890127')).toBe(false);
});

describe('masked views', () => {
  test.each([
    ['id-number', '110105194912310028', '110105********0028'],
    ['id-number', '110105491231002', '110105*****1002'],
    ['mobile', '13812345678', '138****5678'],
    ['landline', '01062345678', '0106*****78'],
    ['email', 'lisi@example.cn', 'l***@example.cn'],
    ['email', 'l@example.cn', 'l***@example.cn'],
    ['bank-card', '6222021234567890128', '6222***********0128'],
    ['passport', 'E12345678', 'E******78'],
    ['address', '示例市示例区示例路 1 号', '示例市示例区****'],
    ['credit-code', '91350100M000100Y43', '91350100M000100Y43'],
  ] as const)('%s %s', (kind, value, shown) => expect(masked({ kind, value })).toBe(shown));

  test.each([
    ['张三丰', '张**'],
    ['张', '张*'],
    ['Zhang San', 'Z****'],
  ])('%s', (name, shown) => expect(maskedName(name)).toBe(shown));
});
