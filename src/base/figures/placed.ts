import type { LinePlace, PlacedLine } from '../texts/lines.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find.ts';

/** A figure and where it stands. */
export type PlacedFigure = Figure & { readonly at: LinePlace };

/** The value of a figure, with the sign that is written before it. */
export const signedValue = ({ value, negative }: Figure): string => (negative === 'sign' ? `-${value}` : value);

/** The figures of a text, each with its line. An amount may go over from one line to the next. */
export function figuresIn(lines: readonly PlacedLine[]): PlacedFigure[] {
  const starts: number[] = [];
  let length = 0;
  const whole = lines.map(({ text }) => text.normalize('NFKC'));
  for (const text of whole) {
    starts.push(length);
    length += text.length + 1;
  }
  let line = 0;
  return findFigures(whole.join('\n')).map((figure) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= figure.start) line += 1;
    return { ...figure, at: lines[line]?.at ?? {} };
  });
}
