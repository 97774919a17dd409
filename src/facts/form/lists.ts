import type { FormList, ListRow } from './form-facts.ts';
import type { GridCell, GridRow } from './grid.ts';
import { labelOf } from './labels.ts';
import { entryOf, type LineScope } from './lines.ts';
import { countsRows } from './row-number.ts';
import { wholeOf } from './stretch.ts';

/** Where a list lies in a table: its heads, the cell merged down beside it, its first row and the row behind its last. */
export interface ListPlace {
  readonly first: number;
  readonly heads: readonly GridCell[];
  readonly side: GridCell | undefined;
  readonly end: number;
}

const YEAR = /^(19|20)\d\d\s*年?(度)?$/;

const isIndex = (cell: GridCell | undefined): boolean => cell !== undefined && countsRows(cell.text);
const isHead = (cell: GridCell): boolean =>
  !cell.empty && !cell.hasTicks && (cell.canBeLabel || YEAR.test(cell.text.trim()) || isIndex(cell));

/** The list whose heads stand in a row; undefined where the row is something else. */
export function listAt(rows: readonly GridRow[], index: number): ListPlace | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const { side, own } = besideOf(row);
  if (own.length < 2 || !own.every((cell) => isHead(cell) && cell.from === undefined)) return undefined;
  let end = index + 1;
  while (end < rows.length && sameColumns(row, rows[end], side)) end += 1;
  const below = rows[index + 1];
  if (end === index + 1 || below === undefined || !areHeads(row, own, besideOf(below).own)) return undefined;
  return { heads: own, side, first: index + 1, end };
}

/** A cell merged over several rows at the left stands beside a list and isn't its first column. */
function besideOf({ cells }: GridRow): {
  readonly side: GridCell | undefined;
  readonly own: readonly GridCell[];
} {
  const [first, ...others] = cells;
  const merged = first !== undefined && others.length >= 2 && (first.from ?? first).height > 1;
  return merged ? { side: first.from ?? first, own: others } : { side: undefined, own: cells };
}

function sameColumns(head: GridRow, row: GridRow | undefined, side: GridCell | undefined): boolean {
  if (row === undefined || row.cells.length !== head.cells.length) return false;
  if (side !== undefined && row.cells[0]?.from !== side) return false;
  return row.cells.every((cell, at) => {
    const above = head.cells[at]?.cell;
    return cell.cell.gridStart === above?.gridStart && cell.cell.gridSpan === above.gridSpan;
  });
}

/**
 * Whether a row holds heads and not labels beside their answers. Where labels stand beside answers, the row below
 * begins with a label too, and every second cell isn't worded as one.
 */
function areHeads({ row }: GridRow, heads: readonly GridCell[], below: readonly GridCell[]): boolean {
  if (row.isHeader || isIndex(heads[0])) return true;
  if (/^(年度|年份|年|year)$/i.test(heads[0]?.text.trim() ?? '') && YEAR.test(below[0]?.text.trim() ?? '')) return true;
  const stands = (cell: GridCell): boolean => cell.bold || cell.cell.shaded;
  const standOut = heads.every(stands) && !below.some((cell) => !cell.empty && stands(cell));
  if (standOut && (heads.length > 2 || !below[0]?.soundsLikeLabel)) return true;
  if (heads.slice(1).every((cell) => YEAR.test(cell.text.trim())) && heads.length > 2) return true;
  const worded = heads.filter((cell) => cell.soundsLikeLabel || YEAR.test(cell.text.trim())).length;
  const every = worded === heads.length || (heads.length > 3 && worded >= heads.length - 1);
  const first = below[0];
  return every && first !== undefined && !first.soundsLikeLabel && !first.hasPairs && (heads.length > 2 || first.empty);
}

/** Reads the rows of a list. `title`: what stands over it or beside it. */
export function readList(rows: readonly GridRow[], place: ListPlace, scope: LineScope, title?: string): FormList {
  const columns = place.heads.map((head) => labelOf(head.text).text || head.text.trim());
  const head = place.heads[0]?.cell.at ?? { kind: 'cell', table: 0, row: 0, column: 0 };
  return {
    ...(title && { title }),
    columns,
    rows: rows.slice(place.first, place.end).map((row, at) => readRow(row, at + 1, place.heads, scope)),
    at: head,
  };
}

function readRow(row: GridRow, number: number, heads: readonly GridCell[], scope: LineScope): ListRow {
  const entries = besideOf(row)
    .own.slice(-heads.length)
    .map((cell, at) => {
      return entryOf(scope, heads[at]?.text ?? '', cell.cell.at, (cell.from ?? cell).paragraphs.map(wholeOf), 'list');
    });
  const asked = entries.filter((_, at) => !isIndex(heads[at]));
  return {
    number,
    entries,
    blank: asked.every((entry) => entry.blank && entry.placeholder === undefined),
  };
}
