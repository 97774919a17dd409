import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import { readZip } from '../../archive/zip.ts';
import { bytesOf } from '../../base/bytes.ts';
import type { Bilingual } from '../../base/language.ts';
import { waysToCheck, waysToSum } from '../check-sums.ts';
import { columnsFor, type IndexColumn } from './index-columns.ts';
import type { BundleIndex, IndexRow } from './index-model.ts';
import { type ZipInput, zipToBytes } from './zip.ts';

const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 };
const LINE = { bottomBorderStyle: 'hair', bottomBorderColor: '#999999' } as const;
/** What a cell of a spreadsheet can hold at most. */
const MAX_TEXT = 32_767;

const LINE_HEIGHT = 14.5;
const ABOUT_WIDTHS = [34, 90];
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** Printed, a sheet is as wide as the paper and as long as it needs. */
const ONE_PAGE_WIDE: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<(?:sheetViews|cols|sheetData)\b/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

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

function joined({ zh, en }: Bilingual): string {
  return zh === en || en === '' ? zh : `${zh}\n${en}`;
}

function headCell(value: string): Cell {
  return { ...textCell(value), fontWeight: 'bold', backgroundColor: '#EEF1F5', alignVertical: 'center' };
}

function text(value: string, align: 'left' | 'right' = 'left'): Cell {
  return { ...textCell(value), align, alignVertical: 'top', ...(align === 'left' ? { indent: 1 } : {}) };
}

function textCell(value: string) {
  // XML 1.0 has no way to write these characters, and one of them would make the whole file unreadable.
  const legal = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  return { value: legal.slice(0, MAX_TEXT), type: String, format: '@', wrap: true, ...LINE };
}

function number(value: number | undefined): Cell {
  if (value === undefined) return text('—', 'right');
  return { value, type: Number, format: '#,##0', align: 'right', alignVertical: 'top', ...LINE };
}

/** Gives each row the height of its fullest cell: not every program does that by itself. */
function tall(data: Cell[][], widths: readonly number[]): SheetData {
  return data.map((row) => {
    const lines = row.map((cell, at) => linesIn(cell, widths[at] ?? 1));
    const height = Math.max(1, ...lines) * LINE_HEIGHT + 3;
    return row.map((cell) => (isObject(cell) ? { ...cell, height } : cell));
  });
}

function linesIn(cell: Cell, width: number): number {
  const value = isObject(cell) && typeof cell.value === 'string' ? cell.value : '';
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    const length = Array.from(paragraph).reduce((sum, char) => sum + (char >= '\u1100' ? 2 : 1), 0);
    // Words leave part of a line empty: a tenth more is room enough.
    lines += Math.max(1, Math.ceil((length * 1.1) / width));
  }
  return lines;
}

function isObject(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'type' in cell;
}

/** The library stamps the parts with the time of day; packed again they carry the fixed date of a bundle. */
async function repacked(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await readZip(bytesOf(xlsx));
  const parts: ZipInput[] = [];
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.openEntry(entry)) chunks.push(chunk);
    parts.push({ name: entry.name, source: { kind: 'bytes', data: Buffer.concat(chunks) }, method: 'deflate' });
  }
  return zipToBytes(parts);
}
