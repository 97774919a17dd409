import type { Position, Span } from '../findings/finding.ts';

/** Turns offsets of a text into lines and columns, both from 1; columns count UTF-16 units. */
export interface Lines {
  position(offset: number): Position;
  span(start: number, end: number): Span;
  /** The way back from a position. */
  offset(position: Position): number;
  /** The text of a line (from 1), without its end. */
  line(number: number): string;
}

/** Indexes the line ends of a text once. */
export function indexLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return {
    position,
    offset: ({ line, column }) => (starts[line - 1] ?? 0) + column - 1,
    span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    line: (number) =>
      text.slice(starts[number - 1] ?? text.length, (starts[number] ?? text.length + 1) - 1).replace(/\r$/, ''),
  };
}
