import { clean } from '../base/clean.ts';
import { displayWidth, OVERHANG, padDisplay, wrapDisplay } from '../base/width.ts';
import type { Paint } from './paint.ts';

/** How the lines of a page are set: the columns there are, and how words are set off. */
export interface Setting {
  readonly columns: number;
  readonly paint: Paint;
}

type Width = Pick<Setting, 'columns'>;

export const INDENT = '  ';
/** Text stays readable in a terminal that has hardly any room for it. */
const NARROWEST = 20;

/** A text whose further lines begin below its own first word, not below what stands before it. */
export function hanging(head: string, text: string, { columns }: Width): string[] {
  const width = displayWidth(head);
  const lines = wrapDisplay(clean(text), Math.max(NARROWEST, columns - width - OVERHANG));
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(width)) + line);
}

/** A text broken into lines that all begin at `indent` columns. */
export const paragraph = (text: string, indent: number, width: Width): string[] =>
  hanging(' '.repeat(indent), text, width);

/** A label, and beside it a text; `labels`: columns of the label with its gap. */
export const labelled = (label: string, text: string, indent: number, labels: number, width: Width): string[] =>
  hanging(' '.repeat(indent) + padDisplay(label, labels), text, width);

/** Lines set off, each by itself. */
export const dressed = (lines: readonly string[], dress: (text: string) => string): string[] =>
  lines.map((line) => dress(line));

/** Columns of the widest of some labels, with a gap. */
export const widest = (labels: readonly string[]): number => Math.max(...labels.map(displayWidth)) + 2;

/** Blocks of lines below each other, with a blank line between two; one without lines is left out. */
export const page = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
