import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { waysToCheck, waysToSum } from '../check-sums.ts';
import { columnsFor, type IndexColumn } from './index-columns.ts';
import type { BundleIndex, IndexRow } from './index-model.ts';
import { FONT, headCell, joined, number, ONE_PAGE_WIDE, repacked, tall, text } from './sheet-cells.ts';

const ABOUT_WIDTHS = [34, 90];

/**
 * The index as a spreadsheet: one sheet with a frozen head and a row per file, one with what belongs to all of them.
 * Every text is a text cell, so nothing is taken for a formula and `01` keeps its zero. The same index gives the same bytes.
 */
export async function writeIndexXlsx(index: BundleIndex): Promise<Uint8Array> {
  const columns = columnsFor(index.rows);
  const sheets = [
    {
      sheet: '目录 Index',
      data: table(index.rows, columns),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    },
    {
      sheet: '说明 About',
      data: tall(about(index), ABOUT_WIDTHS),
      columns: ABOUT_WIDTHS.map((width) => ({ width })),
      orientation: 'landscape' as const,
    },
  ];
  return repacked(await writeXlsxFile(sheets, { ...FONT, features: [ONE_PAGE_WIDE] }).toBuffer());
}

function table(rows: readonly IndexRow[], columns: readonly IndexColumn[]): SheetData {
  const head = columns.map(({ head: { zh, en } }) => headCell(`${zh}\n${en}`));
  const data = [head, ...rows.map((row) => columns.map((column) => cellOf(column, row)))];
  return tall(
    data,
    columns.map(({ width }) => width),
  );
}

function cellOf({ value, align }: IndexColumn, row: IndexRow): Cell {
  const shown = value(row);
  if (shown === undefined || typeof shown === 'number') return number(shown);
  return text(typeof shown === 'string' ? shown : joined(shown), align);
}

function about(index: BundleIndex): Cell[][] {
  const facts: [string, string][] = [
    ['项目\nProgram', joined(index.program)],
    ['申报单位\nApplicant', joined(index.applicant)],
    ...index.facts.map(({ label, value }): [string, string] => [joined(label), value.map(joined).join('\n')]),
    ...(index.notices ?? []).map((notice, at): [string, string] => [`说明 ${at + 1}\nNote ${at + 1}`, joined(notice)]),
    ...waysToCheck(index.sums).map(({ system, command }): [string, string] => [
      `核对全部文件：${system.zh}\nCheck all files: ${system.en}`,
      command,
    ]),
    ...waysToSum(index.rows[0]?.entryName ?? index.sums).map(({ system, command }): [string, string] => [
      `核对单个文件：${system.zh}\nCheck one file: ${system.en}`,
      command,
    ]),
  ];
  return facts.map(([label, value]) => [headCell(label), text(value)]);
}
