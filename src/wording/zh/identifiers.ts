import type { IdentifierKind } from '../../base/identifiers/identifier.ts';
import type { NumberFault } from '../../base/identifiers/number-fault.ts';
import { quoted } from './phrases.ts';

export const IDENTIFIER_NAMES: Readonly<Record<IdentifierKind, string>> = {
  'id-number': '居民身份证号码',
  passport: '护照或通行证号码',
  'bank-card': '银行卡号',
  mobile: '手机号码',
  landline: '固定电话',
  email: '电子邮箱',
  address: '家庭住址',
  'credit-code': '统一社会信用代码',
};

/** What is wrong with a number, as the end of a sentence that began with the number. */
export function faultPhrase(fault: NumberFault): string {
  switch (fault.is) {
    case 'length':
      return `一共 ${fault.length} 位，应为 ${fault.wanted} 位`;
    case 'character':
      return `第 ${fault.at} 位是${quoted(fault.character)}，这一位不会是这个字符`;
    case 'region':
      return '开头的地区代码不存在';
    case 'birthday':
      return '其中的出生日期不存在';
    case 'segment':
      return '开头三位不是国内手机号的号段';
    case 'prefix':
      return `开头应为 ${fault.wanted.join(' 或 ')}`;
    case 'check':
      return `最后一位校验码是${quoted(fault.found)}，而按前面各位推算应为${quoted(fault.expected)}，可见有一位写错了`;
  }
}
