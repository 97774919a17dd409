import { ownParagraphs, type Paragraph, type Table, type TableCell, type TableRow } from '../word/body.ts';
import { ticksOf } from './answer.ts';
import { canBeLabel, soundsLikeLabel } from './labels.ts';
import { pairsOver } from './pairs.ts';
import { placedPieces, type Stretch, textOf, wholeOf } from './stretch.ts';

/** A cell as it is seen: merged downwards, with what stands in it. */
export interface GridCell {
  readonly cell: TableCell;
  /** The cell from which this one goes on, and the rows that it takes with those below. */
  readonly from: GridCell | undefined;
  readonly height: number;
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  /** Nothing that can be read, and no picture. */
  readonly empty: boolean;
  readonly bold: boolean;
  /** Whether it can be a label by its wording, and whether it is worded as labels are. */
  readonly canBeLabel: boolean;
  readonly soundsLikeLabel: boolean;
  /** Whether labels and room for answers stand in it together. */
  readonly hasPairs: boolean;
  readonly hasTicks: boolean;
  readonly nested: readonly Table[];
}

export interface GridRow {
  readonly row: TableRow;
  readonly cells: readonly GridCell[];
}

/** A table as it is seen. */
export function gridOf(table: Table): GridRow[] {
  let above: readonly GridCell[] = [];
  return table.rows.map((row, index) => {
    const cells = row.cells.map((cell): GridCell => {
      const over = cell.continues ? above.find((one) => sameColumns(one.cell, cell)) : undefined;
      return over === undefined ? read(cell, heightOf(table, index, cell)) : { ...over, cell, from: over.from ?? over };
    });
    above = cells;
    return { row, cells };
  });
}

const sameColumns = (one: TableCell, other: TableCell): boolean =>
  one.gridStart === other.gridStart && one.gridSpan === other.gridSpan;

function heightOf(table: Table, index: number, first: TableCell): number {
  if (!first.startsMerge) return 1;
  const goesOn = (row: TableRow): boolean => row.cells.some((cell) => cell.continues && sameColumns(cell, first));
  const below = table.rows.slice(index + 1);
  const end = below.findIndex((row) => !goesOn(row));
  return 1 + (end < 0 ? below.length : end);
}

function read(cell: TableCell, height: number): GridCell {
  const paragraphs = ownParagraphs(cell.blocks);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const nested = cell.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const ticks = ticksOf(paragraphs.map(wholeOf)).length > 0;
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces).filter((piece) => piece.text.trim() !== '');
  const fillable = paragraphs.some((paragraph) => paragraph.pieces.some(({ control, field }) => control ?? field));
  const picture = paragraphs.some(({ hasPicture }) => hasPicture);
  return {
    cell,
    from: undefined,
    height,
    paragraphs,
    text,
    empty: text.trim() === '' && !picture && nested.length === 0,
    bold: pieces.length > 0 && pieces.every((piece) => piece.bold),
    canBeLabel: !ticks && !fillable && !picture && nested.length === 0 && canBeLabel(text),
    soundsLikeLabel: !ticks && !fillable && !picture && soundsLikeLabel(text),
    hasPairs: hasPairs(paragraphs),
    hasTicks: ticks,
    nested,
  };
}

/** Labels with colons and room behind them make a cell a small form of its own; a label with a colon alone is a label. */
function hasPairs(paragraphs: readonly Paragraph[]): boolean {
  const pairs = pairsOver(paragraphs);
  const [first] = pairs;
  if (first === undefined || pairs.length > 1) return pairs.length > 1;
  const room = first.answers.map(textOf).join('\n');
  return room.trim() !== '' || /\s{2,}/.test(room) || first.answers.some(holdsControl);
}

const holdsControl = (stretch: Stretch): boolean =>
  placedPieces(stretch).some(({ piece }) => piece.control !== undefined || piece.field !== undefined);
