import { nested } from '../../base/quotes.ts';
import { type Step, showBytes, showLimit, showNumber } from '../../base/sizes.ts';
import { pageRuns } from '../page-list.ts';
import { firstFew, NAME_LENGTH, tame } from '../tame.ts';

/** A value in quotation marks; those inside it become single ones. */
export const quoted = (value: string): string => `“${nested(tame(value))}”`;

/** A file name or path in quotation marks, not shortened. */
export const quotedName = (name: string): string => `“${tame(name, NAME_LENGTH)}”`;

/** A word after a Han character: a space stands before Latin letters and digits. */
export const spaced = (word: string): string => (/^[\p{Script=Latin}\d]/u.test(word) ? ` ${word}` : word);

/** A moment by the clock of a zone: `北京时间 2025-06-15 24:00`, `世界协调时（UTC）2025-06-15 16:00`. */
export const clockTime = (zone: string, moment: string): string => `${zone}${zone.endsWith('）') ? '' : ' '}${moment}`;

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

/** 第 1–3、7 页; a long list ends in 等 40 页. */
export function onPages(pages: readonly number[]): string {
  const { shown, cut } = firstFew(pageRuns(pages));
  return `第 ${shown.join('、')} 页${cut ? `等 ${pages.length} 页` : ''}`;
}

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

/** Technical reasons that come up often. */
const REASONS: Readonly<Record<string, string>> = {
  truncated: '文件不完整',
  'no video track': '里面没有画面',
  'the file has no bytes': '文件是空的',
  'no %PDF- header': '开头没有 PDF 的标记',
  'more than 500 pages': '超过 500 页',
  'pages are missing': '有的页读不出来',
  'pages with a unit of their own': '页面用了特殊的度量单位',
  'the page tree has no pages': '里面没有页面',
};

/** A technical reason in brackets, or nothing where there is none; a sentence in English is marked as somebody else's words. */
export function reasonGiven(reason: string): string {
  if (reason.trim() === '') return '';
  const known = REASONS[reason];
  if (known !== undefined) return `（${known}）`;
  return / /.test(reason) && !/\p{Script=Han}/u.test(reason) ? `（技术信息：${tame(reason)}）` : `（${tame(reason)}）`;
}

/** A statement without the full stop that its author may have put. */
export const unstopped = (statement: string): string => statement.trim().replace(/[。.]+$/u, '');

/** A size to the byte. `step`: that of a limit beside it. */
export const exactBytes = (bytes: number, step?: Step): string =>
  `${showBytes(bytes, step)}（${showNumber(bytes)} 字节）`;

/** A limit to the byte. */
export const exactLimit = (limit: number): string => `${showLimit(limit)}（${showNumber(limit)} 字节）`;
