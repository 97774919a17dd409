import { clean } from '../../base/clean.ts';
import { displayWidth, padDisplay, wrapDisplay } from '../../base/width.ts';
import type { Paint } from '../paint.ts';

/** How lines of the status page are set: the columns there are, and how words are set off. */
export interface Setting {
  readonly columns: number;
  readonly paint: Paint;
}

export const INDENT = '  ';
/** A closing mark may stand beyond the last column that words fill. */
const SPARE = 2;

/** A text broken into lines that all begin at `indent` columns. */
export function paragraph(text: string, indent: number, { columns }: Setting): string[] {
  const room = Math.max(30, columns - indent - SPARE);
  return wrapDisplay(clean(text), room).map((line) => ' '.repeat(indent) + line);
}

/** Lines set off, each by itself. */
export const dressed = (lines: readonly string[], dress: (text: string) => string): string[] =>
  lines.map((line) => dress(line));

/** A label followed by a text whose further lines stand below its first; `width`: columns of the label with its gap. */
export function labelled(label: string, text: string, indent: number, width: number, setting: Setting): string[] {
  const [first = '', ...rest] = paragraph(text, indent + width, setting);
  return [' '.repeat(indent) + padDisplay(label, width) + first.trimStart(), ...rest];
}

/** Columns of the widest of some labels, with a gap. */
export const widest = (labels: readonly string[]): number => Math.max(...labels.map(displayWidth)) + 2;
