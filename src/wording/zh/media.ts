import type { mediaMessages } from '../../findings/messages/media.ts';
import type { Words } from '../wording.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES } from './names.ts';
import { ATTEST, either, listed, quotedName, spaced } from './phrases.ts';
import { pixelsAsked } from './pixels.ts';

const RECORD = `请由负责人播放核对，再${ATTEST}。`;

/** 75.5 秒 as 1 分 15.5 秒. */
const duration = (seconds: number): string => {
  const rest = Number((seconds % 60).toFixed(2));
  return seconds < 60 ? ` ${rest} 秒` : ` ${Math.floor(seconds / 60)} 分${rest === 0 ? '钟' : ` ${rest} 秒`}`;
};

/** What rules say of pictures and videos, in Chinese. */
export const mediaWords: Words<keyof typeof mediaMessages> = {
  'media.none': {
    what: (p) => `这份文件不是可以检查的图片或视频（格式：${formatName(p.found)}）。`,
    fix: () => `请换成图片或视频文件；如果文件没有问题，请由负责人核对，再${ATTEST}。`,
  },
  'media.too-long': {
    what: (p) => `视频长${duration(p.seconds)}，要求不超过${duration(p.limit)}。`,
    fix: () => '请剪短后重新导出；片头片尾也计入时长。',
  },
  'media.too-short': {
    what: (p) => `视频长${duration(p.seconds)}，要求不少于${duration(p.limit)}。`,
    fix: () => '请补足内容后重新导出；片头片尾也计入时长。',
  },
  'media.pixels': {
    what: (p) => `画面是 ${p.width}×${p.height} 像素，要求${pixelsAsked(p.wanted)}。`,
    fix: (p) =>
      p.larger
        ? '请按要求的像素重新导出，不要裁切画面。'
        : '请从原始素材按要求的像素重新导出，或者换成原图；单纯放大不会变清晰。',
  },
  'media.aspect': {
    what: (p) => `画面是 ${p.width}×${p.height}，宽高比不是 ${p.wanted}${p.upright ? '，而且是竖屏' : ''}。`,
    fix: (p) => `请按横向 ${p.wanted} 重新剪辑导出，不要压扁或拉长画面。`,
  },
  'media.interlaced': {
    what: () => '视频是隔行扫描，要求逐行扫描。',
    fix: () => '请在剪辑软件中去隔行（反交错），选“逐行”重新导出。',
  },
  'media.scan-unknown': {
    what: () => '视频没有写明是逐行还是隔行扫描，无法判断。',
    fix: () => `请按“逐行”重新导出；或者${RECORD.slice(1)}`,
  },
  'media.subtitles': {
    what: (p) =>
      `没有找到${p.missing.map((one) => LANGUAGE_NAMES[one]).join('和')}字幕；如果字幕已压在画面里，本工具看不到。`,
    fix: (p) =>
      p.beside.length === 0
        ? `请加上字幕轨，或者附上字幕文件并写明语言（language）；字幕已压在画面里的，可用 dossier frames 列出各时刻的画面，${RECORD}`
        : `视频旁边有字幕文件${listed(p.beside.map(quotedName))}，没有列入申报清单，请列入并写明语言（language）；字幕已压在画面里的，可用 dossier frames 列出各处画面，${RECORD}`,
  },
  'media.dpi': {
    what: (p) => `图片写明的打印分辨率是 ${p.dpi} dpi，要求不低于 ${p.min} dpi。`,
    fix: () => '请换成更大的原图，按要求的尺寸和分辨率重新导出；只改数字不会变清晰。',
  },
  'media.dpi-unknown': {
    what: (p) => `图片没有写明打印分辨率，无法判断是否达到 ${p.min} dpi。`,
    fix: () => `请在图片软件中按要求的尺寸和分辨率重新导出；也可以由负责人按印出的大小核对像素，再${ATTEST}。`,
  },
  'media.colour': {
    what: (p) =>
      `图片的颜色模式是${spaced(COLOUR_NAMES[p.found])}，要求是${spaced(either(p.allowed.map((one) => COLOUR_NAMES[one])))}。`,
    fix: () => '请在图片软件中转换颜色模式后重新导出，并看看颜色有没有变。',
  },
  'media.colour-unknown': {
    what: (p) => `看不出图片的颜色模式，要求是${spaced(either(p.allowed.map((one) => COLOUR_NAMES[one])))}。`,
    fix: () => `请换成 JPEG、PNG 或 TIFF；也可以由负责人在图片软件中核对，再${ATTEST}。`,
  },
};
