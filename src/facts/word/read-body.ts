import type { CellPlace, WordPlace } from '../../base/word-place.ts';
import type { Block, ContentControl, Paragraph, Table, TableCell, TableRow } from './body.ts';
import { readControl } from './controls.ts';
import { type OpenField, piecesOf, type RunScope, shownAlternative } from './read-runs.ts';
import { levelOf, type Styles } from './styles.ts';
import { childOf, settingOf, spanOf, switchOf, type XmlElement } from './xml.ts';

/** What has been counted in a document so far. */
interface Counting {
  readonly styles: Styles;
  readonly fields: OpenField[];
  paragraphs: number;
  /** Outside of a body, every paragraph stands in the same place. */
  readonly fixed: WordPlace | undefined;
}

/** Where some blocks stand: in a cell, in a control, among tables that are counted together. */
interface Scope {
  readonly cell: CellPlace | undefined;
  readonly control: ContentControl | undefined;
  readonly tables: { count: number };
}

/**
 * The paragraphs and tables in an element such as `w:body` or `w:hdr`, in reading order. `fixed`: the place of
 * everything in it, where its paragraphs aren't counted.
 */
export function readBlocks(element: XmlElement, styles: Styles, fixed?: WordPlace): Block[] {
  const counting = { styles, fields: [], paragraphs: 0, fixed };
  return blocksOf(element, { cell: undefined, control: undefined, tables: { count: 0 } }, counting);
}

/** What holds blocks, rows or cells and is nothing by itself. */
const WRAPPERS = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent', 'w:footnote', 'w:endnote']);

/** The elements of some names in another, out of what is wrapped around them, with the innermost control among that. */
function* unwrapped(
  element: XmlElement,
  names: ReadonlySet<string>,
  control?: ContentControl,
): Generator<readonly [XmlElement, ContentControl | undefined]> {
  for (const child of element.name === 'mc:AlternateContent' ? shownAlternative(element) : element.children) {
    if (names.has(child.name)) yield [child, control];
    else if (child.name === 'w:sdt') yield* unwrapped(child, names, readControl(child));
    else if (WRAPPERS.has(child.name) || child.name === 'mc:AlternateContent') yield* unwrapped(child, names, control);
  }
}

const BLOCKS = new Set(['w:p', 'w:tbl']);
const ROWS = new Set(['w:tr']);
const CELLS = new Set(['w:tc']);

function blocksOf(element: XmlElement, scope: Scope, counting: Counting): Block[] {
  return [...unwrapped(element, BLOCKS)].map(([child, control]) => {
    const inner = control === undefined ? scope : { ...scope, control };
    return child.name === 'w:tbl' ? tableOf(child, inner, counting) : paragraphOf(child, inner, counting);
  });
}

/** The level of the outline that is none. */
const RUNNING_TEXT = 9;

function paragraphOf(element: XmlElement, scope: Scope, counting: Counting): Paragraph {
  const properties = childOf(element, 'w:pPr');
  const style = counting.styles.get(settingOf(properties, 'w:pStyle') ?? '');
  const runs: RunScope = {
    styles: counting.styles,
    fields: counting.fields,
    paragraphHidden: style?.hidden ?? false,
    paragraphBold: style?.bold ?? false,
    control: scope.control,
    boxes: [],
    picture: false,
  };
  const pieces = piecesOf(element, runs);
  const text = pieces.map((piece) => (piece.hidden ? '' : piece.text)).join('');
  if (scope.cell === undefined && text.trim() !== '') counting.paragraphs += 1;
  const mark = childOf(properties, 'w:rPr');
  return {
    kind: 'paragraph',
    at: counting.fixed ?? scope.cell ?? { kind: 'paragraph', paragraph: Math.max(1, counting.paragraphs) },
    ...spanOf(element),
    closesItself: element.closesItself,
    contentStart: properties?.end ?? element.inner.start,
    ...(mark && { markProperties: spanOf(mark) }),
    pieces,
    text,
    heading: (levelOf(properties) ?? style?.level ?? RUNNING_TEXT) < RUNNING_TEXT,
    hasPicture: runs.picture,
    boxes: runs.boxes.flatMap((box) => blocksOf(box, { ...scope, tables: { count: 0 } }, counting)),
  };
}

function tableOf(element: XmlElement, scope: Scope, counting: Counting): Table {
  scope.tables.count += 1;
  const number = scope.tables.count;
  const rows: TableRow[] = [];
  for (const [row] of unwrapped(element, ROWS)) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) continue;
    const place = { table: number, row: rows.length + 1, inside: scope.cell };
    rows.push({
      isHeader: switchOf(properties, 'w:tblHeader') ?? false,
      cells: cellsOf(row, place, counting),
    });
  }
  return { kind: 'table', rows };
}

/** A span wider than any table would make the grid too large. */
const MAX_SPAN = 256;
const count = (text: string | undefined, least: number): number =>
  Math.max(least, Math.min(MAX_SPAN, Number.parseInt(text ?? '', 10) || least));

function cellsOf(
  row: XmlElement,
  { table, row: number, inside }: { table: number; row: number; inside: CellPlace | undefined },
  counting: Counting,
): TableCell[] {
  const cells: TableCell[] = [];
  let grid = count(settingOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
  for (const [cell, control] of unwrapped(row, CELLS)) {
    const properties = childOf(cell, 'w:tcPr');
    const span = count(settingOf(properties, 'w:gridSpan'), 1);
    const left = cells.at(-1);
    if (settingOf(properties, 'w:hMerge') === 'continue' && left !== undefined) {
      cells[cells.length - 1] = { ...left, gridSpan: left.gridSpan + span };
    } else {
      const at: CellPlace = { kind: 'cell', table, row: number, column: cells.length + 1, ...(inside && { inside }) };
      const merge = childOf(properties, 'w:vMerge');
      const starts = merge?.attributes['w:val'] === 'restart';
      cells.push({
        at: counting.fixed ?? at,
        gridStart: grid,
        gridSpan: span,
        continues: merge !== undefined && !starts,
        startsMerge: starts,
        blocks: blocksOf(cell, { cell: at, control, tables: { count: 0 } }, counting),
        shaded: isShaded(properties),
      });
    }
    grid += span;
  }
  return cells;
}

function isShaded(properties: XmlElement | undefined): boolean {
  const fill = childOf(properties, 'w:shd')?.attributes['w:fill']?.toLowerCase();
  return fill !== undefined && fill !== 'auto' && fill !== 'ffffff' && fill !== '';
}
