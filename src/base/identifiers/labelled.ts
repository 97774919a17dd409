import { isLuhn } from './check-characters.ts';
import { folded } from './folded.ts';
import { bare, type Identifier, labelledBy } from './identifier.ts';

const CARD = /(?<![\dA-Za-z])\d(?:[ -]?\d){12,18}(?![\dA-Za-z])/g;
const CARD_LABEL = /(银行卡|储蓄卡|借记卡|信用卡|卡号|账号|帐号|账户|开户|\b(bank|card|account)\b)/i;
const PASSPORT = /(?<![\dA-Za-z])(?:[EGDSPHM]\d{8}|E[A-HJ-NP-Z]\d{7}|[A-Z]{1,2}\d{6,8})(?![\dA-Za-z])/g;
const PASSPORT_LABEL = /(护照|通行证|\bpassport\b)/i;
/** What a form calls the place where somebody lives; an office's address is called otherwise. */
const HOME =
  /(?:家庭(?:住址|地址)|现?居?住址|居住地址|户籍(?:地址|所在地)|home address)[ \t]*:[ \t]*([^\n\r,;。]{4,80})/gi;

/** The numbers of bank cards in a text: such as a label announces, and whose check digit is right. */
export function findBankCards(text: string): Identifier[] {
  const plain = folded(text);
  return Array.from(plain.matchAll(CARD), ({ 0: written, index: start }): Identifier => {
    return { kind: 'bank-card', start, end: start + written.length, value: bare(written), sure: true };
  }).filter(({ value, start }) => labelledBy(plain, start, CARD_LABEL) && isLuhn(value));
}

/** What looks like the number of a passport and is announced as one; it has no check digit, so none is sure. */
export function findPassports(text: string): Identifier[] {
  const plain = folded(text);
  return Array.from(plain.matchAll(PASSPORT), ({ 0: written, index: start }): Identifier => {
    return { kind: 'passport', start, end: start + written.length, value: written, sure: false };
  }).filter(({ start }) => labelledBy(plain, start, PASSPORT_LABEL));
}

/** The addresses that a label says to be somebody's home; none is sure. */
export function findHomeAddresses(text: string): Identifier[] {
  return Array.from(folded(text).matchAll(HOME), ({ 0: whole, 1: given = '', index }): Identifier => {
    const end = index + whole.length;
    return { kind: 'address', start: end - given.length, end, value: given.trim(), sure: false };
  });
}
