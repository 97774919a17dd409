import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { FONT, headCell, number, ONE_PAGE_WIDE, repacked, repeatedHeads, tall, text } from './sheet-cells.ts';

/** A sheet of a workbook: a row of heads, which stays in sight, and rows of texts and numbers below. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  /** A cell for each column; `undefined` is a number that isn't known. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/**
 * Sheets as one workbook, each printed as wide as the paper. Every text is a text cell, so that nothing in it is taken
 * for a formula. The same sheets give the same bytes.
 */
export async function writeTablesXlsx(tables: readonly TableSheet[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => {
    const widths = columns.map(({ width }) => width);
    const data: Cell[][] = [columns.map(({ head }) => headCell(head)), ...rows.map((row) => row.map(cellOf))];
    return {
      sheet: name,
      data: tall(data, widths),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    };
  });
  const features = [ONE_PAGE_WIDE, repeatedHeads(tables.map(({ name }) => name))];
  return repacked(await writeXlsxFile(sheets, { ...FONT, features }).toBuffer());
}

const cellOf = (value: string | number | undefined): Cell => (typeof value === 'string' ? text(value) : number(value));
