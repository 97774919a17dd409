import type { Bilingual } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import type { IndexRow } from './index-model.ts';

/** A column of the index as a table. */
export interface IndexColumn {
  readonly head: Bilingual;
  /** In characters of a spreadsheet's default font; a Chinese one takes two. */
  readonly width: number;
  /** A number is counted; `undefined`: nobody knows it. */
  readonly value: (row: IndexRow) => Bilingual | string | number | undefined;
  readonly align?: 'right';
}

const NOTHING = '';

const COLUMNS: readonly IndexColumn[] = [
  { head: { zh: '序号', en: 'No.' }, width: 7, value: (row) => row.number },
  { head: { zh: '材料名称', en: 'Title in Chinese' }, width: 36, value: (row) => row.title.zh },
  { head: { zh: '英文名称', en: 'Title in English' }, width: 36, value: (row) => row.title.en },
  { head: { zh: '材料类别', en: 'Material' }, width: 22, value: (row) => row.slot },
];

const SEAL: IndexColumn = { head: { zh: '盖章', en: 'Seal' }, width: 20, value: (row) => row.seal ?? NOTHING };

const OF_FILE: readonly IndexColumn[] = [
  { head: { zh: '格式', en: 'Format' }, width: 8, value: (row) => row.format.toUpperCase() },
  { head: { zh: '页数', en: 'Pages' }, width: 8, value: (row) => row.pages },
  { head: { zh: '大小', en: 'Size' }, width: 11, value: (row) => showBytes(row.bytes), align: 'right' },
  { head: { zh: '字节数', en: 'Bytes' }, width: 14, value: (row) => row.bytes },
  { head: { zh: '文件名', en: 'File' }, width: 44, value: (row) => row.entryName },
];

const TWIN: IndexColumn = {
  head: { zh: '双语文件名', en: 'Bilingual name' },
  width: 44,
  value: (row) => row.twin ?? NOTHING,
};

const LAST: readonly IndexColumn[] = [
  { head: { zh: '校验值', en: 'SHA-256' }, width: 34, value: (row) => row.sha256 },
  { head: { zh: '佐证内容', en: 'Evidence for' }, width: 26, value: (row) => row.proves ?? NOTHING },
  { head: { zh: '备注', en: 'Note' }, width: 26, value: (row) => row.note ?? NOTHING },
];

/**
 * The columns of an index with these rows. Seals get one only where the call asks for any, as an empty one would say
 * that none is due; bilingual names only where the bundle has other ones.
 */
export function columnsFor(rows: readonly IndexRow[]): readonly IndexColumn[] {
  const seals = rows.some(({ seal }) => seal !== undefined) ? [SEAL] : [];
  const twins = rows.some(({ twin }) => twin !== undefined) ? [TWIN] : [];
  return [...COLUMNS, ...seals, ...OF_FILE, ...twins, ...LAST];
}
