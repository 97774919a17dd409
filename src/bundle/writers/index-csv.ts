import { stringify } from 'csv-stringify/sync';
import type { Bilingual } from '../../base/language.ts';
import { columnsFor } from './index-columns.ts';
import type { BundleIndex } from './index-model.ts';

/**
 * The index as CSV: the columns of the spreadsheet, a line per file; UTF-8 with the mark by which Excel and WPS know it,
 * lines ended by CR LF, quoted as RFC 4180 says. Text that a spreadsheet would take for a formula stands behind an
 * apostrophe. The same index gives the same bytes.
 */
export function writeIndexCsv({ rows }: BundleIndex): Uint8Array {
  const columns = columnsFor(rows);
  const head = columns.map(({ head: { zh, en } }) => `${zh} ${en}`);
  const lines = rows.map((row) => columns.map(({ value }) => onOneLine(value(row))));
  const csv = stringify([head, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new TextEncoder().encode(csv);
}

/** Programs that read a file line by line take each line for a record. */
function onOneLine(value: Bilingual | string | number | undefined): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'object' ? joined(value) : (value ?? '');
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('\0', '');
}

const joined = ({ zh, en }: Bilingual): string => (zh === en || en === '' ? zh : `${zh} / ${en}`);
