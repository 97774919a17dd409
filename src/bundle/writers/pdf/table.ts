import { showBytes, showNumber } from '../../../base/sizes.ts';
import { materialDestination } from '../../book/book.ts';
import type { IndexRow } from '../index-model.ts';
import type { Block, Canvas, Style } from './canvas.ts';
import { PAGE } from './sheet.ts';

const NUMBER = { size: 9, ink: 'black' } as const satisfies Style;
const CHINESE = { size: 9.5 } as const satisfies Style;
const ENGLISH = { size: 7.5, ink: 'grey', before: 1 } as const satisfies Style;
const NOTE = { size: 7, ink: 'grey', before: 2 } as const satisfies Style;
const SEAL = { size: 7, ink: 'red', before: 2 } as const satisfies Style;
const FIGURE = { size: 8.5, align: 'right' } as const satisfies Style;
const SMALL_FIGURE = { size: 6.5, ink: 'grey', align: 'right', before: 1 } as const satisfies Style;
const SUM = { size: 7, ink: 'blue', align: 'right' } as const satisfies Style;
const HEAD = { size: 8.5, bold: true } as const satisfies Style;
const HEAD_ENGLISH = { size: 6.5, ink: 'grey' } as const satisfies Style;
const PADDING = 5.5;
const GAP = 8;

type Align = 'left' | 'right';
interface Column {
  readonly width: number;
  readonly align: Align;
  readonly zh: string;
  readonly en: string;
}

const COLUMNS: readonly Column[] = [
  { width: 26, align: 'left', zh: '序号', en: 'No.' },
  { width: 186, align: 'left', zh: '材料名称', en: 'Title' },
  { width: 92, align: 'left', zh: '材料类别', en: 'Material' },
  { width: 36, align: 'left', zh: '格式', en: 'Format' },
  { width: 28, align: 'right', zh: '页数', en: 'Pages' },
  { width: 62, align: 'right', zh: '大小', en: 'Size' },
  { width: 65.28, align: 'right', zh: '校验值', en: 'SHA-256' },
];

/** The column of the titles. */
const TITLE = 1;

/** Draws the head of the table and moves below it. */
export function tableHead(canvas: Canvas): void {
  canvas.rule(0.9);
  canvas.y += 4;
  let x: number = PAGE.left;
  for (const { width, align, zh, en } of COLUMNS) {
    const inner = width - (align === 'left' ? GAP : 0);
    canvas.draw(canvas.block(zh, inner, { ...HEAD, align }), x, canvas.y, inner);
    canvas.draw(canvas.block(en, inner, { ...HEAD_ENGLISH, align }), x, canvas.y + 12, inner);
    x += width;
  }
  canvas.y += 25;
  canvas.rule(0.5);
}

/** Draws one row whole, on a new page with the head repeated when this one is full. `key` names its anchors. */
export function tableRow(canvas: Canvas, row: IndexRow, key: string): void {
  const cells = cellsOf(canvas, row);
  const height = Math.max(...cells.map(heightOf)) + 2 * PADDING;
  if (canvas.need(height)) tableHead(canvas);
  canvas.anchor(`row-${key}`);
  let x: number = PAGE.left;
  cells.forEach((blocks, index) => {
    const column = COLUMNS[index];
    if (column === undefined) return;
    const inner = column.width - (column.align === 'left' ? GAP : 0);
    let y = canvas.y + PADDING;
    for (const block of blocks) {
      canvas.draw(block, x, y, inner);
      y += block.height;
    }
    if (index === 0 || index === COLUMNS.length - 1) {
      canvas.link({ x, y: canvas.y + PADDING, width: inner, height: 14, target: `sum-${key}` });
    }
    if (index === TITLE && row.bookPage !== undefined) {
      const target = { destination: materialDestination(row.number) };
      canvas.link({ x, y: canvas.y + PADDING, width: inner, height: height - 2 * PADDING, target });
    }
    x += column.width;
  });
  canvas.y += height;
  canvas.rule(0.25);
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0);
}

function cellsOf(canvas: Canvas, row: IndexRow): Block[][] {
  const styles: [string, Style][][] = [
    [[row.number, NUMBER]],
    [
      [row.title.zh, CHINESE],
      [row.title.en, ENGLISH],
      ...(row.bookPage === undefined
        ? []
        : ([[`→ 第 ${row.bookPage} 页  page ${row.bookPage}`, { ...NOTE, ink: 'blue' }]] as [string, Style][])),
      ...(row.proves
        ? ([
            [`佐证：${row.proves.zh}`, NOTE],
            [`Evidence for: ${row.proves.en}`, { ...NOTE, before: 0 }],
          ] as [string, Style][])
        : []),
      ...(row.note
        ? ([
            [`※ ${row.note.zh}`, NOTE],
            [row.note.en, { ...NOTE, before: 0 }],
          ] as [string, Style][])
        : []),
    ],
    [
      [row.slot.zh, { ...CHINESE, size: 8.5 }],
      [row.slot.en, ENGLISH],
      ...(row.seal
        ? ([
            [row.seal.zh, SEAL],
            [row.seal.en, { ...SEAL, before: 0 }],
          ] as [string, Style][])
        : []),
    ],
    [[row.format.toUpperCase(), { size: 8.5 }]],
    [[row.pages === undefined ? '—' : showNumber(row.pages), FIGURE]],
    [
      [showBytes(row.bytes), FIGURE],
      [`${showNumber(row.bytes)} B`, SMALL_FIGURE],
    ],
    [[row.sha256.slice(0, 12), SUM]],
  ];
  return styles.map((cell, index) => {
    const column = COLUMNS[index];
    const inner = column ? column.width - (column.align === 'left' ? GAP : 0) : 0;
    return cell.map(([text, style], at) => canvas.block(text, inner, at === 0 ? onFirstLine(style) : style));
  });
}

/** Smaller type is lowered so that the first lines of a row share one baseline. */
function onFirstLine(style: Style): Style {
  return { ...style, before: (CHINESE.size - style.size) * 1.08 };
}
