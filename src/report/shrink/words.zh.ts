import { showNumber } from '../../base/sizes.ts';
import { exactBytes, exactLimit } from '../../wording/zh/phrases.ts';
import type { ShrinkWords } from './words.ts';

/** 压缩 PDF 时的用语 */
export const shrinkWordsZh: ShrinkWords = {
  measure: ({ bytes, pages, dpi }, step) =>
    `${exactBytes(bytes, step)}，${pages} 页${dpi === undefined ? '' : `，图像最低 ${showNumber(Math.round(dpi))} dpi`}`,
  attempt: ({ how, dpi, quality }) =>
    how === 'repack' ? '无损重新打包' : `图像降到 ${dpi ?? 0} dpi，JPEG 质量 ${quality ?? 0}`,
  givenUp: '仍然太大',
  pages: (from, to) => (from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`),
  fits: (limit) => `结论：文件没有超过上限 ${exactLimit(limit)}，不用压缩，没有写文件。`,
  written: (files) => (files === 1 ? '已写出：' : `已写出 ${files} 个文件：`),
  wouldWrite: (files) => (files === 1 ? '预演，没有写文件。将写出：' : `预演，没有写文件。将写出 ${files} 个文件：`),
  done: (limit) => `结论：每个文件都不超过上限 ${exactLimit(limit)}。`,
  notReached: (limit) => `结论：没有达到上限 ${exactLimit(limit)}。`,
  refused: '结论：没有压缩，文件未改动。',
};
