import { hasHan } from '../../base/scripts.ts';
import { type Step, showBytes, showLimit, showNumber } from '../../base/sizes.ts';
import { pageRuns } from '../page-list.ts';
import { firstFew, firstOf, NAME_LENGTH, tame } from '../tame.ts';

/** A value in quotation marks. */
export const quoted = (value: string): string => `"${tame(value)}"`;

/** A file name or path in quotation marks, not shortened. */
export const quotedName = (name: string): string => `"${tame(name, NAME_LENGTH)}"`;

/** A list in a sentence: `a, b, c`; a long one ends in `and 4 more`. Chinese words in it are quoted. */
export const listed = (items: readonly string[]): string =>
  listedWhole(items.map((item) => (hasHan(item) ? quoted(item) : tame(item))));

/** The same of what is quoted already as far as it needs to be. */
export function listedWhole(items: readonly string[]): string {
  const { shown, cut } = firstOf(items);
  const readable = shown.join(', ');
  return cut ? `${readable} and ${items.length - shown.length} more` : readable;
}

/** Advice that begins with the likely word, where there is one: `If you meant "materials", correct it; otherwise …`. */
export const perhaps = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined
    ? `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}.`
    : `If you meant ${quoted(nearest)}, correct it; otherwise ${otherwise}.`;

/** ` You can write: a, b.`, with its leading space, or nothing for an empty list. */
export const choices = (items: readonly string[]): string =>
  items.length === 0 ? '' : ` You can write: ${listed(items)}.`;

/** `page 3`, `pages 1–3, 7`; a long list ends in `and others (40 in all)`. */
export function pagesOf(pages: readonly number[]): string {
  const { shown, cut } = firstFew(pageRuns(pages));
  return `${pages.length === 1 ? 'page' : 'pages'} ${shown.join(', ')}${cut ? ` and others (${pages.length} in all)` : ''}`;
}

/** Things of which any one will do: `a, b or c`. */
export const either = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** What is to be recorded where a person has checked what no program can. */
export const ATTEST =
  'add an entry under attest with the rule (rule), the person (by), the date (on) and the file (file)';

/** What is to be recorded where a rule is set aside. */
export const WAIVE =
  'add an entry under waive with the rule (rule), the reason (reason), who approves (by) and the last day (until)';

/** A technical reason in brackets, with its leading space, or nothing where there is none. */
export const reasonGiven = (reason: string): string => (reason.trim() === '' ? '' : ` (${tame(reason)})`);

/** A statement without the full stop that its author may have put. */
export const unstopped = (statement: string): string => statement.trim().replace(/[。.]+$/u, '');

/** `1 page`, `11 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${showNumber(count)} ${count === 1 ? one : many}`;

/** A size to the byte. `step`: that of a limit beside it. */
export const exactBytes = (bytes: number, step?: Step): string =>
  `${showBytes(bytes, step)} (${showNumber(bytes)} bytes)`;

/** A limit to the byte. */
export const exactLimit = (limit: number): string => `${showLimit(limit)} (${showNumber(limit)} bytes)`;
