import { showBytes, showNumber, stepOf } from '../../base/sizes.ts';
import type { fitMessages } from '../../findings/messages/fit.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { exactBytes, exactLimit, listed, spaced } from './phrases.ts';

const weights = (pages: readonly { readonly page: number; readonly bytes: number }[], limit: number): string =>
  listed(pages.map(({ page, bytes }) => `第 ${page} 页 ${showBytes(bytes, stepOf(limit))}`));
const clarity = (lossless: boolean, before: number | undefined, after: number | undefined): string => {
  if (lossless) return '图像未改动';
  if (before === undefined || after === undefined) return '图像已重新压缩';
  const [from, to] = [Math.round(before), Math.round(after)];
  return to >= from
    ? `图像已重新压缩，最低清晰度仍为 ${showNumber(from)} dpi`
    : `图像最低清晰度由 ${showNumber(from)} dpi 变为 ${showNumber(to)} dpi`;
};
const pixels = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width}×${height} 像素`;
const pages = (from: number, to: number): string => (from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`);
const LOOK = '请打开包内的文件看一遍，确认印章、签字和小字清楚。';
const UNTOUCHED = '原文件没有改动，检查的和打进包里的都是压缩后的文件。';
const RETURNED = '超过上限的文件通常无法上传，或会被退回';

/** 打包时压缩超过上限的文件 */
export const fitWords: Words<keyof typeof fitMessages> = {
  'fit.whole': {
    what: ({ before, after, ...p }) =>
      `超过上限 ${exactLimit(p.limit)}的文件已压缩：由 ${exactBytes(before.bytes, stepOf(p.limit))}变为 ${exactBytes(after.bytes, stepOf(p.limit))}，共 ${after.pages} 页，${clarity(p.lossless, before.dpi, after.dpi)}。`,
    why: () => `页数、页序和可选中的文字都与原文件相同；${UNTOUCHED}`,
    fix: () => LOOK,
  },
  'fit.parts': {
    what: ({ before, parts, ...p }) =>
      `超过上限 ${exactLimit(p.limit)}的文件（${exactBytes(before.bytes, stepOf(p.limit))}，${before.pages} 页）已按页分成 ${parts.length} 个文件：${listed(parts.map((part) => `${pages(part.from, part.to)} ${showBytes(part.bytes, stepOf(p.limit))}`))}；${clarity(p.lossless, before.dpi, p.dpi)}。`,
    why: () => `各部分按页码顺序相接，合起来与原文件的页数和文字相同；征集对这类材料的份数和页数没有限制；${UNTOUCHED}`,
    fix: () => `${LOOK}提交时请把各部分全部附上。`,
  },
  'fit.over': {
    what: (p) =>
      `压缩后最小为 ${exactBytes(p.bytes, stepOf(p.limit))}，仍比上限 ${exactLimit(p.limit)}多 ${showBytes(p.bytes - p.limit, stepOf(p.limit))}；最大的页是${weights(p.heaviest, p.limit)}。`,
    why: (p) => {
      if (!p.maySplit) return `${RETURNED}；征集对这类材料的份数或页数有限制，所以没有拆成几个文件。`;
      return p.hopeless.length === 0
        ? `${RETURNED}。`
        : `${RETURNED}；一页不能再拆，而有的页单独成为一个文件也超过上限：${weights(p.hopeless, p.limit)}。`;
    },
    fix: (p) =>
      `请重新扫描或重新导出最大的几页，或把图像最低清晰度放宽到 ${p.minDpi} dpi 以下（--min-dpi）并核对是否看得清。`,
  },
  'fit.picture': {
    what: ({ limit, before, after }) =>
      `超过上限 ${exactLimit(limit)}的图片已压缩：由 ${exactBytes(before.bytes, stepOf(limit))}、${pixels(before)}变为 ${exactBytes(after.bytes, stepOf(limit))}、${pixels(after)}。`,
    why: () => `画面方向和拍摄信息与原图相同；${UNTOUCHED}`,
    fix: () => LOOK,
  },
  'fit.picture-over': {
    what: (p) =>
      `图片压缩后最小为 ${exactBytes(p.bytes, stepOf(p.limit))}，仍比上限 ${exactLimit(p.limit)}多 ${showBytes(p.bytes - p.limit, stepOf(p.limit))}。`,
    why: () => `${RETURNED}。`,
    fix: (p) =>
      `请裁去不需要的部分或重新拍摄，或把最低清晰度放宽到 ${p.minDpi} dpi 以下（--min-dpi，按 A4 纸计算）并核对是否看得清。`,
  },
  'fit.picture-refused': {
    what: (p) =>
      `这张${spaced(formatName(p.format))}（${exactBytes(p.bytes, stepOf(p.limit))}）超过上限 ${exactLimit(p.limit)}，但它的存储方式不能在这里压缩，没有改动。`,
    why: () => `${RETURNED}。`,
    fix: () => '请用看图软件另存为普通的 JPG 图片（RGB 颜色），再打包一次。',
  },
  'fit.other-format': {
    what: (p) =>
      `这个文件（${formatName(p.format)}，${exactBytes(p.bytes, stepOf(p.limit))}）超过上限 ${exactLimit(p.limit)}；--fit 只能压缩 PDF、JPG 和 PNG，没有改动它。`,
    why: () => `${RETURNED}。`,
    fix: () =>
      '文档请在 Word 或 WPS 中用“压缩图片”后重新保存，征集收 PDF 的请导出为 PDF；图片请另存为 JPG；视频请降低分辨率后重新导出。',
  },
};
