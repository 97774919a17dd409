import type { WordPlace } from '../../base/word-place.ts';
import type { Span } from './xml.ts';

/** A content control: a box of its own in which Word lets one type. */
export interface ContentControl extends Span {
  readonly type: 'text' | 'drop-down' | 'combo-box' | 'date' | 'checkbox' | 'picture' | 'repeating' | 'rich-text';
  /** What Word shows on its frame. */
  readonly title?: string;
  /** Its name for programs. */
  readonly tag?: string;
  /** What a list offers, as it is shown. */
  readonly items: readonly string[];
  /** Whether what stands in it is only the prompt to fill it in. */
  readonly showsPrompt: boolean;
  /** The element `w:showingPlcHdr`, which has to go when something is filled in. */
  readonly promptFlag?: Span;
  /** Of a box to tick. */
  readonly checked?: boolean;
  /** Whether Word refuses to change what is in it. */
  readonly locked: boolean;
}

/** A field of the old kind, such as forms made with Word 2003 have. */
export interface FormField extends Span {
  readonly type: 'text' | 'checkbox' | 'drop-down';
  readonly name?: string;
  readonly items: readonly string[];
  readonly checked?: boolean;
}

/**
 * A bit of text out of one element. Boxes to tick that aren't text are read as ☐ and ☑; where a control or a field begins
 * stands an empty bit, so that an empty one has its place too.
 */
export interface Piece {
  readonly text: string;
  /** The element that makes it: `w:t`, `w:sym`, `w:tab`, `w:br`, or what draws a box to tick or begins a control or a field. */
  readonly source: Span & { readonly name: string };
  /** The run around it, and the properties of that. */
  readonly run: Span;
  readonly runProperties?: Span;
  /** Hidden text isn't part of any text read here. */
  readonly hidden: boolean;
  readonly underlined: boolean;
  readonly bold: boolean;
  /** The innermost control around it. */
  readonly control?: ContentControl;
  readonly field?: FormField;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly at: WordPlace;
  /** `<w:p/>`: to put something in, it has to be opened. */
  readonly closesItself: boolean;
  /** Where its content begins, behind its properties. */
  readonly contentStart: number;
  /** The run properties of the mark at its end, which Word gives to what is typed into an empty paragraph. */
  readonly markProperties?: Span;
  /** All of it, hidden pieces too. */
  readonly pieces: readonly Piece[];
  /** What can be read: the pieces that aren't hidden; lines and tabs as `\n` and `\t`. */
  readonly text: string;
  /** Whether it has a level in the outline, by itself or by its style. */
  readonly heading: boolean;
  /** Whether a picture, a chart or an object stands in it. */
  readonly hasPicture: boolean;
  /** What stands in text boxes that are anchored here. */
  readonly boxes: readonly Block[];
}

export interface TableCell {
  /** Where it stands, as a reader counts. */
  readonly at: WordPlace;
  /** Columns of the grid that it takes: the first, from 0, and how many. */
  readonly gridStart: number;
  readonly gridSpan: number;
  /** Whether it goes on from the cell above it. */
  readonly continues: boolean;
  /** Whether the cell goes on below. */
  readonly startsMerge: boolean;
  readonly blocks: readonly Block[];
  /** Whether it has a background of its own, as heads of tables often have. */
  readonly shaded: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether it is repeated on every page. */
  readonly isHeader: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

/** Every paragraph of some blocks, those of tables and text boxes too, in reading order. */
export function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsIn(cell.blocks);
    } else {
      yield block;
      yield* paragraphsIn(block.boxes);
    }
  }
}

/** The paragraphs of some blocks themselves, without those of tables in them. */
export const ownParagraphs = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
