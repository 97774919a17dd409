import { paragraphsIn, type Table } from '../word/body.ts';
import type { FormEntry, FormList } from './form-facts.ts';
import { type GridCell, type GridRow, gridOf } from './grid.ts';
import { canBeLabel, labelOf } from './labels.ts';
import { entryOf, type LineScope, readLines } from './lines.ts';
import { listAt, readList } from './lists.ts';
import { pairsOver } from './pairs.ts';
import { type Stretch, textOf, wholeOf } from './stretch.ts';

export interface TableReading {
  readonly entries: FormEntry[];
  readonly lists: FormList[];
}

/** Reads a table as labels beside, above or before their answers, and as lists; tables within its cells too. */
export function readTable(table: Table, scope: LineScope): TableReading {
  const rows = gridOf(table);
  const reading: TableReading = { entries: [], lists: [] };
  let section = scope.group;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const within = { ...scope, ...(section !== undefined && { group: section }) };
    const place = listAt(rows, at);
    if (place !== undefined) {
      const title = place.side === undefined ? section : labelOf(place.side.text).text;
      reading.lists.push(readList(rows, place, within, title));
      at = place.end;
      continue;
    }
    const only = onlyCell(row);
    const own = only && (roomBelow(only) ?? longAnswer(only));
    if (only !== undefined && own !== undefined) {
      reading.entries.push(entryOf(within, own.label, only.cell.at, own.room, 'cell'));
      at += 1;
      continue;
    }
    const below = onlyCell(rows[at + 1]);
    if (only?.canBeLabel && !only.hasPairs && below !== undefined && canAnswer(below)) {
      answer(reading, within, only.text, below);
      at += 2;
      continue;
    }
    const limited = only && roomBehind(only);
    if (only !== undefined && limited !== undefined)
      reading.entries.push(entryOf(within, limited.label, only.cell.at, limited.room, 'cell'));
    else if (only?.canBeLabel && !only.hasPairs && at + 1 < rows.length) section = labelOf(only.text).text;
    else readRow(reading, row, within);
    at += 1;
  }
  return reading;
}

interface LabelWithRoom {
  readonly label: string;
  readonly room: readonly Stretch[];
}

/** A label with empty lines below it in its own cell: with a colon or a hint one is enough, else it may be a heading. */
function roomBelow(cell: GridCell): LabelWithRoom | undefined {
  const own = roomIn(cell);
  if (own === undefined || own.lines === 0) return undefined;
  const asks = /[：:]\s*$/.test(own.label) || labelOf(own.label).hint !== undefined || own.lines > 2;
  return asks ? own : undefined;
}

/** A label with a colon and what is to be written, such as 500字以内, and nothing below: no heading has a limit. */
function roomBehind(cell: GridCell): LabelWithRoom | undefined {
  const own = roomIn(cell);
  return own !== undefined && /[：:]\s*$/.test(own.label) && labelOf(own.label).hint !== undefined ? own : undefined;
}

/** What stands behind a label with a limit is all one answer, colons in it or not: 案例简介（500字以内）：背景：…… */
function longAnswer({ paragraphs, cell }: GridCell): LabelWithRoom | undefined {
  const at = paragraphs.findIndex(({ text }) => text.trim() !== '');
  const paragraph = paragraphs[at];
  const label = paragraph === undefined ? undefined : /^[^：:\n]{1,72}[：:]/.exec(paragraph.text)?.[0];
  if (paragraph === undefined || label === undefined || cell.blocks.some(({ kind }) => kind === 'table'))
    return undefined;
  if (!canBeLabel(label) || !/\d\s*个?字|words/i.test(labelOf(label).hint ?? '')) return undefined;
  const rest: Stretch = { paragraph, from: label.length, to: paragraph.text.length };
  const room = [rest, ...paragraphs.slice(at + 1).map(wholeOf)];
  return room.every((one) => isRoom(textOf(one))) ? undefined : { label, room };
}

/** The first line of a cell in which nothing else stands, and the room behind it. */
function roomIn(cell: GridCell): (LabelWithRoom & { readonly lines: number }) | undefined {
  const { paragraphs } = cell;
  const at = paragraphs.findIndex(({ text }) => text.trim() !== '');
  const paragraph = paragraphs[at];
  if (!cell.canBeLabel || cell.hasPairs || paragraph === undefined) return undefined;
  const { text } = paragraph;
  const end = text.trimEnd().length;
  const below = paragraphs.slice(at + 1);
  if (text.slice(0, end).includes('\n') || !below.every((one) => isRoom(one.text))) return undefined;
  const breaks = text.slice(end).split('\n').length - 1;
  const behind: Stretch = { paragraph, from: text.length, to: text.length };
  const room = breaks > 0 || below.length === 0 ? [behind] : below.map(wholeOf);
  return { label: text.slice(0, end), room, lines: breaks + below.length };
}

const onlyCell = (row: GridRow | undefined): GridCell | undefined =>
  row?.cells.length === 1 ? row.cells[0] : undefined;

/** Whether a cell below a label across the table is its answer and not the next label. */
const canAnswer = (cell: GridCell): boolean =>
  !cell.hasPairs && !(cell.canBeLabel && (cell.bold || cell.soundsLikeLabel));

function readRow(reading: TableReading, row: GridRow, scope: LineScope): void {
  const { side, own } = sideOf(row);
  const group = side === undefined ? scope.group : labelOf(side.text).text || scope.group;
  const within = { ...scope, ...(group !== undefined && { group }) };
  const cells = withoutNumber(own).filter((cell) => cell.from === undefined);
  const [lead, ...others] = cells;
  if (lead === undefined) return;
  // The merged label of the rows above, with another answer beside it.
  if (side !== undefined && others.length === 0 && !lead.hasPairs) {
    answer(reading, scope, side.text, lead);
    return;
  }
  if (cells.length > 2 && cells.every((cell) => cell.soundsLikeLabel)) return;
  if (leadsGroup(cells)) pairUp(reading, others, { ...scope, group: labelOf(lead.text).text });
  else pairUp(reading, cells, within);
}

/** A cell merged down over this row says what the others stand under, unless it is a label with an answer just as high. */
function sideOf(row: GridRow): { readonly side: GridCell | undefined; readonly own: readonly GridCell[] } {
  const [first, second, ...others] = row.cells;
  if (first === undefined || second === undefined) return { side: undefined, own: row.cells };
  const merged = first.from ?? first;
  if (merged.height === 1 || !merged.canBeLabel) return { side: undefined, own: row.cells };
  if (first.from !== undefined) return { side: merged, own: [second, ...others] };
  const alone = others.length === 0 && !second.hasPairs;
  return alone ? { side: undefined, own: row.cells } : { side: merged, own: [second, ...others] };
}

/** The number of a row is no label. */
function withoutNumber(cells: readonly GridCell[]): readonly GridCell[] {
  const first = cells[0]?.text.trim() ?? '';
  return cells.length > 2 && /^[（(]?(\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])[）).、]?$/.test(first)
    ? cells.slice(1)
    : cells;
}

/** `联系人 | 姓名 | … | 电话 | …`: an odd number of cells of which the first two are labels. */
function leadsGroup(cells: readonly GridCell[]): boolean {
  const [first, second, third] = cells;
  if (cells.length % 2 === 0 || first === undefined || second === undefined || third === undefined) return false;
  return (
    first.canBeLabel && !first.hasPairs && !holdsItsOwnRoom(first) && second.soundsLikeLabel && !third.soundsLikeLabel
  );
}

/** Reads cells from left to right: a label, then its answer. */
function pairUp(reading: TableReading, cells: readonly GridCell[], scope: LineScope): void {
  let label: GridCell | undefined;
  for (const [at, cell] of cells.entries()) {
    const isNext = (cells.length - at) % 2 === 0 || holdsItsOwnRoom(cell);
    if (label !== undefined && holdsItsOwnRoom(label) && cell.soundsLikeLabel && isNext) {
      alone(reading, scope, label);
      label = cell;
    } else if (label !== undefined) {
      answer(reading, scope, label.text, cell);
      label = undefined;
    } else if (cell.canBeLabel && !cell.hasPairs) label = cell;
    else alone(reading, scope, cell);
  }
  if (label !== undefined && holdsItsOwnRoom(label)) alone(reading, scope, label);
}

/** A label with a colon may have its answer in the same cell. */
const holdsItsOwnRoom = (label: GridCell): boolean => /[：:]\s*$/.test(label.text);

/** What stands beside, below or behind a label. */
function answer(reading: TableReading, scope: LineScope, label: string, cell: GridCell): void {
  const group = labelOf(label).text;
  if (cell.nested.length > 0) {
    for (const table of cell.nested) into(reading, readTable(table, { ...scope, group }));
    if (cell.text.trim() === '') return;
  }
  const pairs = cell.hasPairs ? pairsOver(cell.paragraphs) : [];
  const isForm = pairs.length > 1 || pairs.some(({ answers }) => answers.every((room) => isRoom(textOf(room))));
  if (isForm) alone(reading, { ...scope, group }, { ...cell, nested: [] });
  else reading.entries.push(entryOf(scope, label, cell.cell.at, cell.paragraphs.map(wholeOf), 'cell'));
}

const isRoom = (text: string): boolean => /^[\s_＿]*$/.test(text);

/** A cell that holds its own labels, or only text. */
function alone(reading: TableReading, scope: LineScope, cell: GridCell): void {
  const { at } = cell.cell;
  const pairs = pairsOver(cell.paragraphs);
  if (pairs.length > 0) {
    reading.entries.push(...pairs.map(({ label, answers }) => entryOf(scope, label, at, answers, 'cell')));
  } else reading.entries.push(...readLines(cell.paragraphs, scope));
  for (const paragraph of cell.paragraphs)
    reading.entries.push(...readLines([...paragraphsIn(paragraph.boxes)], scope));
  for (const table of cell.nested) into(reading, readTable(table, scope));
}

function into(reading: TableReading, more: TableReading): void {
  reading.entries.push(...more.entries);
  reading.lists.push(...more.lists);
}
