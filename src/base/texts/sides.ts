import { fitting } from '../width.ts';
import type { LinePlace } from './lines.ts';
import type { Stretch } from './tiles.ts';
import type { Tokens } from './tokens.ts';

/** What one of two texts has where they differ, with what stands around it on its line. */
export interface Side {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly at: LinePlace;
}

/** Columns shown on either side of a difference, and of what differs. */
const CONTEXT = 20;
const LONGEST = 120;

const oneLine = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ');

function beginning(text: string, columns: number): string {
  // Nothing beyond this is shown, however long a line is.
  const chars = Array.from(text.slice(0, 4 * columns));
  const count = fitting(chars, columns);
  return count === chars.length && text.length <= 4 * columns ? text : `${chars.slice(0, count).join('').trimEnd()}…`;
}

function ending(text: string, columns: number): string {
  const chars = Array.from(text.slice(-4 * columns)).toReversed();
  const count = fitting(chars, columns);
  const whole = count === chars.length && text.length <= 4 * columns;
  return whole ? text : `…${chars.slice(0, count).toReversed().join('').trimStart()}`;
}

/** What a stretch of a text says, and where. */
export function sideOf({ lines, lineOf, starts, ends }: Tokens, { from, to }: Stretch): Side {
  // Between two words stands nothing.
  const none = from === to;
  const [first, last] = [lineOf[none ? from - 1 : from] ?? 0, lineOf[none ? from - 1 : to - 1] ?? 0];
  const start = none ? (ends[from - 1] ?? 0) : (starts[from] ?? 0);
  const end = none ? start : (ends[to - 1] ?? 0);
  const [line, closing] = [lines[first], lines[last]];
  const words: string[] = [];
  for (let at = first; at <= last && words.join('').length < 2 * LONGEST; at++) {
    const { text = '' } = lines[at] ?? {};
    words.push(text.slice(at === first ? start : 0, at === last ? end : undefined));
  }
  return {
    text: beginning(oneLine(words.join(' ')).trim(), LONGEST),
    before: ending(oneLine(line?.text.slice(0, start) ?? '').trimStart(), CONTEXT),
    after: beginning(oneLine(closing?.text.slice(end) ?? '').trimEnd(), CONTEXT),
    at: line?.at ?? {},
  };
}
