import { showBytes, showNumber, stepOf } from '../../base/sizes.ts';
import type { shrinkMessages } from '../../findings/messages/shrink.ts';
import type { Words } from '../wording.ts';
import { exactBytes, exactLimit, listed, reasonGiven } from './phrases.ts';

const weights = (pages: readonly { readonly page: number; readonly bytes: number }[], limit: number): string =>
  listed(pages.map(({ page, bytes }) => `第 ${page} 页 ${showBytes(bytes, stepOf(limit))}`));
const clarity = (dpi: number | undefined, before: number | undefined): string =>
  dpi === undefined || before === undefined || Math.round(dpi) >= Math.round(before)
    ? '图像清晰度没有降低'
    : `图像最低清晰度由 ${showNumber(Math.round(before))} dpi 变为 ${showNumber(Math.round(dpi))} dpi`;
const LOOK = '请打开看一遍，确认印章、签字和小字清楚。';

/** 压缩 PDF 时的情况 */
export const shrinkWords: Words<keyof typeof shrinkMessages> = {
  'shrink.signed': {
    what: () => '这份 PDF 带有电子签名（数字签名），没有改动它。',
    why: () => '哪怕只改一个字节，电子签名也会失效。',
    fix: () => '请用签名之前的文件压缩，压缩后再签；如果不需要电子签名，请打印成新的 PDF 再压缩。',
  },
  'shrink.restricted': {
    what: () => '这份 PDF 设了权限限制，没有改动它。',
    why: () => '作者不允许修改，压缩也是修改。',
    fix: () => '请从 Word 或 WPS 原文件重新导出，不设权限密码，再压缩。',
  },
  'shrink.damaged': {
    what: (p) => `这份 PDF 的结构有损坏，没有压缩${reasonGiven(p.reason)}。`,
    why: () => '压缩损坏的文件，可能在无人察觉时丢掉页面。',
    fix: () => '请从原文件重新导出，或重新扫描、下载，再压缩。',
  },
  'shrink.not-read-back': {
    what: (p) => `压缩后的文件读回核对时与原文件不一致，已弃用${reasonGiven(p.reason)}。`,
    why: () => '页数、页序和文字必须与原文件完全相同。',
    fix: () => '请把文件打印成新的 PDF 再压缩；如果仍然这样，请把这条提示报告给我们。',
  },
  'shrink.over': {
    what: (p) =>
      `压缩后最小为 ${exactBytes(p.bytes, stepOf(p.limit))}，仍比上限 ${exactLimit(p.limit)}多 ${showBytes(p.bytes - p.limit, stepOf(p.limit))}；最大的页是${weights(p.heaviest, p.limit)}。`,
    why: () => '超过上限的文件通常无法上传，或会被退回。',
    fix: (p) =>
      `如果征集允许，请分成几个文件（--split）；否则请重新扫描最大的几页，或把图像最低清晰度放宽到 ${p.minDpi} dpi 以下（--min-dpi）并核对是否看得清。`,
  },
  'shrink.page-over': {
    what: (p) => `有的页单独成为一个文件也超过上限 ${exactLimit(p.limit)}：${weights(p.pages, p.limit)}。`,
    why: () => '一页不能再拆，所以分成几个文件也达不到上限。',
    fix: (p) =>
      `请重新扫描或重新导出这几页，或把图像最低清晰度放宽到 ${p.minDpi} dpi 以下（--min-dpi）并核对是否看得清。`,
  },
  'shrink.whole': {
    what: (p) =>
      `文件由 ${exactBytes(p.before, stepOf(p.limit))}压缩到 ${exactBytes(p.after, stepOf(p.limit))}，${clarity(p.dpi, p.dpiBefore)}。`,
    why: () => '页数、页序和可选中的文字都与原文件相同；原文件没有改动。',
    fix: () => LOOK,
  },
  'shrink.parts': {
    what: (p) =>
      `文件原为 ${exactBytes(p.before, stepOf(p.limit))}，已按页分成 ${p.parts} 个文件，${clarity(p.dpi, p.dpiBefore)}。`,
    why: () => '各部分按页码顺序相接，合起来与原文件的页数和文字相同；原文件没有改动。',
    fix: () => `${LOOK}提交时请把各部分全部附上。`,
  },
};
