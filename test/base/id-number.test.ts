import { expect, test } from 'vitest';
import { findIdNumber } from '../../src/base/id-number.ts';

test.each([
  ['身份证号：11010519491231002X。', '11010519491231002X'],
  ['id 11010519491231002x', '11010519491231002x'],
  ['全角１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
  ['a wrong check character 110105194912310021', undefined],
  ['no birthday 110105194913310024', undefined],
  ['part of a longer number 9110105194912310021X5', undefined],
  ['订单 202506150000123456', undefined],
  ['', undefined],
])('%s', (text, found) => expect(findIdNumber(text)).toBe(found));
