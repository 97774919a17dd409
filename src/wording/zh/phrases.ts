import { nested } from '../../base/quotes.ts';
import { firstFew, NAME_LENGTH, tame } from '../tame.ts';

/** A value in quotation marks; those inside it become single ones. */
export const quoted = (value: string): string => `“${nested(tame(value))}”`;

/** A file name or path in quotation marks, not shortened. */
export const quotedName = (name: string): string => `“${tame(name, NAME_LENGTH)}”`;

/** A word after a Han character: a space stands before Latin letters and digits. */
export const spaced = (word: string): string => (/^[\p{Script=Latin}\d]/u.test(word) ? ` ${word}` : word);

/** A list in a sentence: `甲、乙、丙`; a long one ends in `等 12 项`. */
export function listed(items: readonly string[]): string {
  const { shown, cut } = firstFew(items);
  const shownList = shown.join('、');
  if (!cut) return shownList;
  return `${shownList}${/[\p{Script=Latin}\d]$/u.test(shownList) ? ' ' : ''}等 ${items.length} 项`;
}

/** Advice that begins with the likely word, where there is one: `如果想写的是“materials”，请改正；…`. */
export const perhaps = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? `请${otherwise}。` : `如果想写的是${quoted(nearest)}，请改正；否则请${otherwise}。`;

/** `可填写的有：甲、乙。`, or nothing for an empty list. */
export const choices = (items: readonly string[]): string =>
  items.length === 0 ? '' : `可填写的有：${listed(items)}。`;

/** Things of which any one will do: `甲、乙或丙`. */
export function either(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse();
  if (others.length === 0) return last;
  const first = others.reverse().join('、');
  return `${first}${/[\p{Script=Latin}\d]$/u.test(first) ? ' ' : ''}或${spaced(last)}`;
}

/** What is to be recorded where a person has checked what no program can. */
export const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）、日期（on）和文件（file）';

/** What is to be recorded where a rule is set aside. */
export const WAIVE = '在 waive 下加一条，写明规则（rule）、理由（reason）、批准人（by）和有效期（until）';

/** A technical reason in brackets, or nothing where there is none. */
export const reasonGiven = (reason: string): string => (reason.trim() === '' ? '' : `（${tame(reason)}）`);

/** A statement without the full stop that its author may have put. */
export const unstopped = (statement: string): string => statement.trim().replace(/[。.]+$/u, '');
