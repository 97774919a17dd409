import { showBytes, showNumber } from '../../base/sizes.ts';
import type { PixelFacts } from '../../facts/facts.ts';
import type { PreflightFacts } from '../../facts/preflight/facts.ts';
import { sheetsOf } from '../../facts/preflight/matters.ts';
import { pageRuns, sheetName } from '../../wording/page-list.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES } from '../../wording/zh/names.ts';
import { listed, spaced } from '../../wording/zh/phrases.ts';
import { sealsWords } from '../../wording/zh/seal.ts';
import type { InspectWords, Row } from './words.ts';

const clock = (seconds: number): string => {
  const rest = Number((seconds % 60).toFixed(2));
  return seconds < 60 ? `${rest} 秒` : `${Math.floor(seconds / 60)} 分 ${rest} 秒`;
};

const languages = (found: readonly ('zh' | 'en')[]): string =>
  found.length === 0 ? '看不出语言' : found.map((one) => LANGUAGE_NAMES[one]).join('、');

function told(scans: number, pages: number): string {
  if (scans === 0) return '每一页都有';
  return scans === pages ? '没有' : `${showNumber(pages - scans)} 页有，${showNumber(scans)} 页没有`;
}

function pageRows({ pages, counts }: PreflightFacts): Row[] {
  const sheets = sheetsOf(pages).map(({ width, height, pages: on }) => {
    const name = sheetName(width, height);
    return on.length === pages.length ? name : `${name}（第 ${listed(pageRuns(on))} 页）`;
  });
  const scans = pages.filter(({ text }) => !text).length;
  const dpi = Math.min(...pages.map((page) => page.dpi ?? Number.POSITIVE_INFINITY));
  return [
    ['页面', `${showNumber(counts.walked)} 页，${listed(sheets)}`],
    ['文字', told(scans, pages.length)],
    ['图像', Number.isFinite(dpi) ? `最低 ${Math.floor(dpi)} dpi` : '没有'],
  ];
}

const TURNED: Readonly<Record<number, string>> = { 3: '颠倒', 6: '向左侧倒', 8: '向右侧倒' };

const turned = ({ orientation = 1 }: PixelFacts): string =>
  orientation === 1 ? '' : `，拍摄时${TURNED[orientation] ?? '有翻转'}，显示时已转正`;

/** 查看文件时的用语 */
export const inspectWordsZh: InspectWords = {
  file: ({ format, bytes }) => [['文件', `${formatName(format)}，${showBytes(bytes)}（${showNumber(bytes)} 字节）`]],
  pages: (pages) => [['页面', `${showNumber(pages)} 页`]],
  preflight: (facts) => [
    ...pageRows(facts),
    ...(facts.signatures.length === 0 ? [] : [['签名', `${facts.signatures.length} 个数字签名`] as const]),
  ],
  picture: (facts) => [
    ['画面', `${facts.width}×${facts.height} 像素${turned(facts)}`],
    ['打印', facts.dpi === undefined ? '没有写明分辨率' : `${facts.dpi} dpi`],
    [
      '颜色',
      [
        facts.colour === undefined ? '看不出' : COLOUR_NAMES[facts.colour],
        ...(facts.profile === undefined ? [] : [`色彩配置文件“${facts.profile}”`]),
      ].join('，'),
    ],
  ],
  video: (facts) => [
    ['时长', facts.seconds === undefined ? '没有写明' : clock(facts.seconds)],
    ['画面', `${facts.width}×${facts.height}，显示为 ${facts.aspect.toFixed(2)}:1，${facts.videoCodec}`],
    [
      '字幕轨',
      facts.subtitles.length === 0
        ? '没有'
        : listed(facts.subtitles.map((one) => (one === 'und' ? '未写明语言' : one))),
    ],
    ...facts.beside.map(({ file, languages: found }): Row => ['字幕文件', `${file}（${languages(found)}）`]),
  ],
  captions: (found) => [['字幕', languages(found)]],
  seals: (seen) => [['印章', sealsWords(seen)]],
  noSeals: (format) => [
    [
      '印章',
      format === undefined
        ? '没能查看，文件打不开；请换成能打开的文件再看'
        : `没有看，这是${spaced(formatName(format))}，只在 PDF、JPEG 和 PNG 里找印章；请把盖章件彩色扫描成 PDF 或图片再看`,
    ],
  ],
  verdict: (errors, others) =>
    errors > 0
      ? `结论：有 ${errors} 处错误${others > 0 ? `，另有 ${others} 处请看一看` : ''}。`
      : others > 0
        ? `结论：没有错误，有 ${others} 处请看一看。`
        : '结论：没有看到需要注意的地方。',
};
