import { type Message, message } from '../findings/catalogue.ts';
import type { Mender } from './edits.ts';

/** Spaces that are none to YAML; Chinese input methods and word processors type them. */
const ODD = String.raw`\u00a0\u3000\u2002-\u200a\u202f`;
const ODD_RUN = new RegExp(`([${ODD}])\\1*`, 'gu');
/** What looks like a space, at the start of a line or after a mark. */
export const BLANKS = new RegExp(`[ \\t${ODD}]*`, 'uy');
/** A key as manifests and packs have them. */
export const KEY = String.raw`[A-Za-z_][\w.-]*`;

/** What a sticky pattern finds at an offset of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The columns that blanks take once they are mended: a tab and an ideographic space count two. */
export function columnsOf(blanks: string): number {
  return Array.from(blanks, (char) => (char === '\t' || char === '\u3000' ? 2 : 1)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** Makes spaces of the tabs and odd spaces in an indentation, as far as it reaches columns up to `deepest`; runs are one remark. */
export function mendIndent(mender: Mender, blanks: string, start: number, deepest = Number.POSITIVE_INFINITY): void {
  let [column, at] = [0, start];
  for (const [run] of blanks.matchAll(/(.)\1*/gu)) {
    const char = run.charAt(0);
    const each = columnsOf(char);
    const length = Math.min(run.length, Math.max(0, Math.floor((deepest - column) / each) + 1));
    if (char !== ' ' && length > 0) {
      mender.replace(at, length, ' '.repeat(each * length));
      mender.say(char === '\t' ? message('source.tab', {}) : oddSpace(char), at, at + length);
    }
    column += each * run.length;
    at += run.length;
  }
}

/** Makes an indentation of `columns` spaces out of tabs. */
export function mendTabs(mender: Mender, tabs: string, start: number, columns: number): void {
  mender.replace(start, tabs.length, ' '.repeat(columns));
  mender.say(message('source.tab', {}), start, start + tabs.length);
}

/** Puts the space behind a colon; `at` is where it belongs. */
export function mendTightColon(mender: Mender, key: string, at: number): void {
  mender.replace(at, 0, ' ');
  mender.say(message('source.tight-colon', { key }), at - 1, at);
}

/** Makes one space of each run of odd spaces behind a mark. */
export function mendGap(mender: Mender, blanks: string, start: number): void {
  for (const { 0: run, index } of blanks.matchAll(ODD_RUN)) {
    mender.replace(start + index, run.length, ' ');
    mender.say(oddSpace(run.charAt(0)), start + index, start + index + run.length);
  }
}

/** Makes `: ` of the full-width colon at an offset. */
export function mendColon(mender: Mender, key: string, at: number, next: string | undefined): void {
  mender.replace(at, 1, next === undefined || /\s/u.test(next) ? ':' : ': ');
  mender.say(message('source.full-width-colon', { key }), at, at + 1);
}

/** Makes ASCII quotes of the full-width ones around a value; `value` begins at `at`, behind the opening mark. */
export function mendQuotes(mender: Mender, value: string, at: number): void {
  mender.replace(at - 1, 1, '"');
  mender.replace(at + value.length, 1, '"');
  mender.say(message('source.full-width-quotes', { value }), at - 1, at + value.length + 1);
}

function oddSpace(char: string): Message {
  const point = char.codePointAt(0) ?? 0;
  return message('source.odd-space', { codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` });
}
