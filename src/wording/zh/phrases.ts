import { firstFew, NAME_LENGTH, tame } from '../tame.ts';

/** A value in quotation marks. */
export const quoted = (value: string): string => `“${tame(value)}”`;

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

/** A technical reason in brackets, or nothing where there is none. */
export const reasonGiven = (reason: string): string => (reason.trim() === '' ? '' : `（${tame(reason)}）`);

/** A statement without the full stop that its author may have put. */
export const unstopped = (statement: string): string => statement.trim().replace(/[。.]+$/u, '');
