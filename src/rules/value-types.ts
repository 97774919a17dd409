import { isEmailAddress } from '../base/address.ts';
import { readSpan } from '../base/calendar.ts';
import { creditCodeFault } from '../base/identifiers/credit-code.ts';
import { idNumberFault } from '../base/identifiers/id-number.ts';
import { masked } from '../base/identifiers/mask.ts';
import type { NumberFault } from '../base/identifiers/number-fault.ts';
import { isChinesePhone, mobileFault } from '../base/identifiers/phone.ts';
import { isChinesePostcode } from '../base/identifiers/postcode.ts';
import { isbnFault, isDoi, issnFault, orcidFault } from '../base/identifiers/scholarly.ts';
import type { Bilingual } from '../base/language.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { NumberType, PlainType, ValueType } from '../findings/messages/value.ts';

const spanOf =
  (length: number) =>
  (text: string): boolean =>
    text.length === length && readSpan(text) !== undefined;

const PLAIN: Record<PlainType, (text: string) => boolean> = {
  integer: (text) => /^[+-]?\d{1,15}$/.test(text),
  decimal: (text) => /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text),
  date: spanOf('2025-06-15'.length),
  month: spanOf('2025-06'.length),
  year: spanOf('2025'.length),
  email: isEmailAddress,
  phone: (text) => /^\+?[\d\s()（）-]{6,24}(?:(?:转|ext\.?|x)\s*\d{1,6})?$/i.test(text),
  url: (text) => /^https?:\/\/[^\s]+\.[^\s]+$/i.test(text),
  'phone-cn': isChinesePhone,
  'postcode-cn': isChinesePostcode,
  doi: isDoi,
};

const NUMBERS: Record<NumberType, (text: string) => NumberFault | undefined> = {
  'credit-code': creditCodeFault,
  'id-number': idNumberFault,
  'mobile-cn': mobileFault,
  isbn: isbnFault,
  issn: issnFault,
  orcid: orcidFault,
};

const isNumber = (type: ValueType): type is NumberType => Object.hasOwn(NUMBERS, type);

/** A person's number is shown only so far that it can be found again. */
function shownNumber(type: NumberType, value: string): string {
  if (type === 'id-number') return masked({ kind: type, value });
  return type === 'mobile-cn' ? masked({ kind: 'mobile', value }) : value;
}

/** What a value says that isn't of its type; undefined where it is. */
export function typeFault(label: Bilingual, value: string, type: ValueType): Message | undefined {
  if (!isNumber(type)) return PLAIN[type](value.trim()) ? undefined : message('value.type', { label, value, type });
  const fault = NUMBERS[type](value);
  return fault && message('value.number', { label, shown: shownNumber(type, value.trim()), type, fault });
}

/** For examples: what people write there. */
export const ILL_FORMED: Readonly<Record<ValueType, string>> = {
  integer: '约 100',
  decimal: '1.2 亿',
  date: '2025年6月',
  month: '2025年6月',
  year: '25年',
  email: 'name＠example.com',
  phone: '见附件',
  url: 'www.example',
  'credit-code': '91350100M000100Y42',
  'id-number': '110105194912310021',
  'phone-cn': '62345678',
  'mobile-cn': '12812345678',
  'postcode-cn': '10087',
  doi: '见附件',
  isbn: '9780306406158',
  issn: '0378-5956',
  orcid: '0000-0002-1825-0098',
};
