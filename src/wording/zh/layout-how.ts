import type { LayoutHowMessages } from '../../findings/messages/layout-how.ts';
import type { HowWords } from '../how-words.ts';
import { sheetName } from '../page-list.ts';
import { rounded, shareShown } from '../units.ts';
import { named } from './how-phrases.ts';
import { familyName, points, SIDE_NAMES } from './layout.ts';
import { either, listed, quotedName, spaced } from './phrases.ts';

const mm = (value: number): string => `${rounded(value, 1)} mm`;

const HEADERS = {
  none: '页眉、页脚和页码也算在内。',
  inside: '页眉、页脚和页码也算在内。',
  free: '页眉、页脚和页码可以在外面，字号、字体也不限；逐页重复的行和逐页递增的数字视为页眉、页脚和页码。',
} as const;

/** How the layout of PDFs is checked, in Chinese. */
export const layoutHow: Pick<HowWords, keyof LayoutHowMessages> = {
  'how.layout-pages': (p) =>
    `只检查${p.from === undefined ? '' : `第 ${p.from} 页起`}${p.to === undefined ? '' : `到第 ${p.to} 页为止`}的各页。`,
  'how.page-size': (p) => {
    const wanted = p.wanted.map(({ width, height }) => sheetName(width, height));
    const asked = [
      ...(wanted.length === 0 ? [] : [`要求是${spaced(either(wanted))}`]),
      ...(p.largest === undefined ? [] : [`要求不大于${spaced(sheetName(p.largest.width, p.largest.height))}`]),
    ];
    return `逐页检查${named(p.slots)}的纸张大小，${asked.join('，')}，横竖不论，相差不到 ${mm(p.tolerance)} 的不计。`;
  },
  'how.orientation': (p) => `逐页检查${named(p.slots)}的纸张方向，要求全部${p.wanted === 'portrait' ? '竖' : '横'}向。`,
  'how.text-box': (p) =>
    `逐页量出${named(p.slots)}里全部文字所占的范围，要求高不超过 ${mm(p.height)}，宽不超过 ${mm(p.width)}，横向的页高宽对调；图片、线条和行末的标点不量。`,
  'how.margins': (p) =>
    `逐页量出${named(p.slots)}里文字离纸边的距离，要求不小于：${p.sides.map(({ side, least }) => `${SIDE_NAMES[side]} ${mm(least)}`).join('，')}；图片、线条和行末的标点不量。`,
  'how.layout-headers': (p) =>
    p.headers === undefined ? '只有页眉、页脚或页码在外面的，须人工确认。' : HEADERS[p.headers],
  'how.fonts': (p) => {
    const asked = [
      ...p.families.map(({ family, min }) => `${quotedName(family)}不小于 ${points(min)}`),
      ...(p.min === undefined ? [] : [`${p.families.length === 0 ? '' : '其他字体'}不小于 ${points(p.min)}`]),
    ];
    return `检查${named(p.slots)}里每个字实际显示的字号，要求${asked.join('，')}；相差不到 0.1 磅的不计。`;
  },
  'how.only-fonts': (p) =>
    `检查${named(p.slots)}里的字体，只能用${spaced(listed(p.families.map(familyName)))}；只含符号的字体除外。`,
  'how.line-pitch': (p) => {
    const bounds = [
      ...(p.min === undefined ? [] : [`不小于 ${rounded(p.min, 1)} 磅`]),
      ...(p.max === undefined ? [] : [`不大于 ${rounded(p.max, 1)} 磅`]),
    ];
    const apart = p.max === undefined ? '' : '；偏大的行不到一半的，可能是标题和段落开头，由人核对';
    return `检查${named(p.slots)}里同一栏相邻两行之间的距离，要求${bounds.join('、')}；按约一英寸高度内的平均值计算，相差不到 0.2 磅的不计${apart}。`;
  },
  'how.lines-per-inch': (p) =>
    `检查${named(p.slots)}里每英寸高度内的行数，要求不超过 ${rounded(p.max, 1)} 行；不满 5 个字符的行不计。`,
  'how.chars-per-inch': (p) =>
    `检查${named(p.slots)}里每页平均每英寸宽度内的字符数（含空格），要求不超过 ${rounded(p.max, 1)} 个；不满 20 个字符的行不计。`,
  'how.layout-share': (p) =>
    p.exempt === undefined
      ? '不符合的占 2% 以下的，也许只在图、表、公式里，须人工确认。'
      : `不符合的占 ${shareShown(p.exempt)} 以下的允许，只作提醒；是不是只在公式、图注等允许的地方，由人来看。`,
  'how.page-numbers': (p) =>
    p.wanted
      ? `检查${named(p.slots)}每页的上下方有没有逐页递增的数字；看不出来的，须人工确认。`
      : `检查${named(p.slots)}每页的上下方有没有逐页递增的数字，要求不加页码；有的，须人工确认。`,
  'how.no-headers': (p) =>
    `检查${named(p.slots)}的上下方有没有逐页重复的行和逐页递增的数字，要求不加页眉、页脚和页码；有的，须人工确认。`,
  'how.no-links': (p) =>
    `检查${named(p.slots)}里有没有通往网页、邮箱或其他文件的超链接，要求没有；文件内部的跳转和单纯写出来的网址不算。`,
  'how.layout-only-pdf': (p) =>
    `只看 PDF，其他格式须人工确认${p.text ? '；扫描件和图片里的字读不出来，整页是图像的也须人工确认' : ''}。`,
};
