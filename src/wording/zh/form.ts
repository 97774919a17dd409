import type { WordPlace } from '../../base/word-place.ts';
import { formatName } from './names.ts';

/** What a format is called that was handed in as a form; `.wps` has the bytes of an old Word file. */
export const formName = ({ found, extension }: { readonly found: string; readonly extension: string }): string =>
  extension === 'wps' && (found === 'doc' || found === 'ole') ? 'WPS 文字文档（.wps）' : formatName(found);

/** How to come to a file that can be checked as a form. */
export function formAdvice(found: string): string {
  if (['doc', 'ole', 'rtf', 'odt'].includes(found)) {
    return '请用 Word 或 WPS 打开，选择“另存为”，格式选“Word 文档（*.docx）”，再检查另存的文件。';
  }
  if (found === 'ofd') return 'OFD 是定稿用的版式文件，不能再填写；请找到生成它的 Word 文档（.docx），检查那一份。';
  if (found === 'pdf') return '请找到导出这份 PDF 的 Word 文档（.docx），检查那一份；只有扫描件的，请人工核对。';
  return '请换成填好的申报表，格式为 Word 文档（.docx）。';
}

/** Where something stands in a Word document: `表 1 第 3 行第 2 列`. */
export function wordPlace(place: WordPlace): string {
  if (place.kind === 'paragraph') return `第 ${place.paragraph} 段`;
  if (place.kind !== 'cell') return { header: '页眉', footer: '页脚', note: '注释' }[place.kind];
  const { table, row, column, inside } = place;
  const outer =
    inside === undefined ? `表 ${table} ` : `${wordPlace(inside)}里的${table === 1 ? '' : `第 ${table} 个`}小表`;
  return `${outer}第 ${row} 行第 ${column} 列`;
}
