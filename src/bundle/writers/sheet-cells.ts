import type writeXlsxFile from 'write-excel-file/node';
import type { Cell, CellObject, SheetData } from 'write-excel-file/node';
import { readZip } from '../../archive/zip.ts';
import { bytesOf } from '../../base/bytes.ts';
import type { Bilingual } from '../../base/language.ts';
import { wrapDisplay } from '../../base/width.ts';
import { type ZipInput, zipToBytes } from './zip.ts';

export const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 };
const LINE = { bottomBorderStyle: 'hair', bottomBorderColor: '#999999' } as const;
/** What a cell of a spreadsheet can hold at most. */
const MAX_TEXT = 32_767;

const LINE_HEIGHT = 14.5;
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** Printed, a sheet is as wide as the paper and as long as it needs. */
export const ONE_PAGE_WIDE: Feature = {
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

/** Printed, each page of these sheets begins with the first row; they are the first ones of the workbook. */
export const repeatedHeads = (sheets: readonly string[]): Feature => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = sheets.map(
            (sheet, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$1</definedName>`,
          );
          return xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
});

export function joined({ zh, en }: Bilingual): string {
  return zh === en || en === '' ? zh : `${zh}\n${en}`;
}

export function headCell(value: string): Cell {
  return { ...textCell(value), fontWeight: 'bold', backgroundColor: '#EEF1F5', alignVertical: 'center' };
}

export function text(value: string, align: 'left' | 'right' = 'left'): Cell {
  return { ...textCell(value), align, alignVertical: 'top', ...(align === 'left' ? { indent: 1 } : {}) };
}

function textCell(value: string) {
  // XML 1.0 has no way to write these characters, and one of them would make the whole file unreadable.
  const legal = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  return { value: legal.slice(0, MAX_TEXT), type: String, format: '@', wrap: true, ...LINE };
}

export function number(value: number | undefined): Cell {
  if (value === undefined) return text('—', 'right');
  return { value, type: Number, format: '#,##0', align: 'right', alignVertical: 'top', ...LINE };
}

/** Gives each row the height of its fullest cell: not every program does that by itself. */
export function tall(data: Cell[][], widths: readonly number[]): SheetData {
  return data.map((row) => {
    const lines = row.map((cell, at) => linesIn(cell, widths[at] ?? 1));
    const height = Math.max(1, ...lines) * LINE_HEIGHT + 3;
    return row.map((cell) => (isObject(cell) ? { ...cell, height } : cell));
  });
}

/** Between Han characters a line breaks anywhere, so that only Latin words leave a part of it empty. */
function linesIn(cell: Cell, width: number): number {
  const value = isObject(cell) && typeof cell.value === 'string' ? cell.value : '';
  return value.split('\n').reduce((sum, paragraph) => sum + wrapDisplay(paragraph, Math.max(2, width - 1)).length, 0);
}

function isObject(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'type' in cell;
}

/** The library stamps the parts with the time of day; packed again they carry the fixed date of a bundle. */
export async function repacked(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await readZip(bytesOf(xlsx));
  const parts: ZipInput[] = [];
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.openEntry(entry)) chunks.push(chunk);
    parts.push({ name: entry.name, source: { kind: 'bytes', data: Buffer.concat(chunks) }, method: 'deflate' });
  }
  return zipToBytes(parts);
}
