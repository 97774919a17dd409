import type { mediaMessages } from '../../findings/messages/media.ts';
import type { Words } from '../wording.ts';
import { formatName, LANGUAGE_NAMES } from './names.ts';
import { ATTEST } from './phrases.ts';

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
  'media.pixels': {
    what: (p) => `画面是 ${p.width}×${p.height}，要求 ${p.wanted}。`,
    fix: (p) =>
      p.larger
        ? `请用剪辑软件按 ${p.wanted} 重新导出，不要裁切画面。`
        : `请从原始素材按 ${p.wanted} 重新导出；单纯放大不会变清晰。`,
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
    fix: () => `请加上字幕轨，或者附上字幕文件并写明语言（language）；字幕已压在画面里的，${RECORD}`,
  },
};
