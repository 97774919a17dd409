import { typeSizeName } from '../../base/type-sizes.ts';
import type { layoutMessages, PitchBy, Side } from '../../findings/messages/layout.ts';
import { sheetName } from '../page-list.ts';
import { tame } from '../tame.ts';
import { rounded, shareShown } from '../units.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, either, listed, onPages, quoted, reasonGiven, spaced } from './phrases.ts';

export const SIDE_NAMES: Readonly<Record<Side, string>> = { left: '左', right: '右', top: '上', bottom: '下' };

const ORIENTATIONS = { portrait: '竖向', landscape: '横向' } as const;
const LOOK = `请由负责人打开看一看，没有问题的，${ATTEST}。`;
const ONLY_SOME = `图、表、公式里的字分不出来，所以这里不下结论：正文里有的，请改正；只在图表、公式里的，由负责人核对后${ATTEST}。`;

const AT_BEGINNINGS = `标题和段落开头常常空得多一些，所以这里不下结论：只在这些地方的，由负责人核对后${ATTEST}；正文里有的，请把行距改小。`;

/** `Nimbus*` 读作“Nimbus”系列 */
export const familyName = (name: string): string =>
  name.endsWith('*') ? `“${tame(name.slice(0, -1))}”系列` : tame(name);

const mm = (value: number): string => `${rounded(value, 1)} mm`;
const box = ({ width, height }: { width: number; height: number }): string =>
  `高 ${rounded(height, 1)} mm、宽 ${rounded(width, 1)} mm`;

/** `10.5 磅（五号）` */
export const points = (pt: number): string => {
  const name = typeSizeName(pt);
  return `${rounded(pt, 2)} 磅${name === undefined ? '' : `（${name}${name.endsWith('号') ? '' : '号'}）`}`;
};

const fontName = (font: string): string => (font === '' ? '没有名称的字体' : tame(font));

const smallTypes = (sizes: readonly { font: string; pt: number; min: number }[]): string =>
  listed(sizes.map(({ font, pt, min }) => `${fontName(font)} ${rounded(pt, 2)} 磅（要求 ${rounded(min, 2)} 磅）`));

const pitch = ({ by, found, limit }: { by: PitchBy; found: number; limit: number }): string =>
  by === 'points'
    ? `行距小到 ${rounded(found, 1)} 磅，要求不小于 ${rounded(limit, 1)} 磅`
    : by === 'points-apart'
      ? `行距大到 ${rounded(found, 1)} 磅，要求不大于 ${rounded(limit, 1)} 磅`
      : `每英寸多到 ${rounded(found, 1)} 行，要求不超过 ${rounded(limit, 1)} 行`;

const beyond = (exempt: number | undefined): string =>
  exempt === undefined ? '' : `，超过了允许的 ${shareShown(exempt)}`;

/** What rules say of the pages of a PDF, in Chinese. */
export const layoutWords: Words<keyof typeof layoutMessages> = {
  'layout.none': {
    what: (p) => `这份文件是${spaced(formatName(p.found))}，不是 PDF，版面（纸张、页边、字号、行距）无法测量。`,
    fix: () => `请导出为 PDF 再检查；如果要求提交的就是这种格式，请由负责人在软件的页面设置里核对，再${ATTEST}。`,
  },
  'layout.not-checked': {
    what: (p) => `这份 PDF 的版面没有测量完${reasonGiven(p.reason)}。`,
    fix: () => `请从原来的 Word 或 WPS 文档重新导出后再检查；或者由负责人逐页核对版面，再${ATTEST}。`,
  },
  'layout.no-such-pages': {
    what: (p) => `要求从第 ${p.from} 页起检查版面，这份 PDF 只有 ${p.pages} 页。`,
    fix: () => `请核对是不是缺页；确实不需要检查的，由负责人${ATTEST}。`,
  },
  'layout.no-text': {
    what: (p) => `这份 PDF ${onPages(p.pages)}是图像，读不到文字，版面无法测量。`,
    fix: () => `请从 Word 或 WPS 直接导出为 PDF，不要打印后再扫描；只能用扫描件的，由负责人核对后${ATTEST}。`,
  },
  'layout.page-size': {
    what: (p) => {
      const wanted = either(p.wanted.map((one) => sheetName(one.width, one.height)));
      return `这份 PDF ${onPages(p.pages)}的纸张是 ${rounded(p.width, 0)} × ${rounded(p.height, 0)} mm，要求是${spaced(wanted)}。`;
    },
    fix: () => '请在 Word 或 WPS 的“布局”→“纸张大小”中改过来，看看版面有没有变，再导出为 PDF。',
  },
  'layout.page-large': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}的纸张是 ${rounded(p.width, 0)} × ${rounded(p.height, 0)} mm，要求不大于${spaced(sheetName(p.largest.width, p.largest.height))}。`,
    fix: () => '请在 Word 或 WPS 的“布局”→“纸张大小”中改小，看看版面有没有变，再导出为 PDF。',
  },
  'layout.orientation': {
    what: (p) => `这份 PDF ${onPages(p.pages)}不是${ORIENTATIONS[p.wanted]}，要求全部${ORIENTATIONS[p.wanted]}。`,
    fix: (p) =>
      `请在 Word 或 WPS 的“布局”→“纸张方向”中改为${p.wanted === 'portrait' ? '纵向' : '横向'}，放不下的表格请拆开或缩小，再导出为 PDF。`,
  },
  'layout.text-box': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}的文字超出了版心：第 ${p.page} 页的文字占${box(p.found)}，要求不超过${box(p.limit)}。`,
    fix: () => '请在“页边距”中加大页边，使文字排在规定的范围内，再导出为 PDF。',
  },
  'layout.margin': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}的${SIDE_NAMES[p.side]}页边太窄：第 ${p.page} 页的文字离纸边 ${mm(p.found)}，要求不小于 ${mm(p.limit)}。`,
    fix: (p) => `请在“页边距”中把${SIDE_NAMES[p.side]}边设为 ${mm(p.limit)} 以上，再导出为 PDF；导出和打印时不要缩放。`,
  },
  'layout.outside': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}看上去只有页眉、页脚或页码在规定的范围之外：${listed(p.texts.map(quoted))}；规则没有说这些算不算。`,
    fix: () => `请对照征集通知：页眉、页脚和页码也要在范围之内的，请移进去；可以在外面的，由负责人${ATTEST}。`,
  },
  'layout.small-type': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}有字号偏小的字：${smallTypes(p.sizes)}，占 ${shareShown(p.share)}${beyond(p.exempt)}。`,
    fix: (p) =>
      p.few ? ONLY_SOME : '请在原来的文档中把这些字改大，再导出为 PDF；导出和打印时不要选“缩放”或“每版多页”。',
  },
  'layout.small-type-exempt': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}有字号偏小的字：${smallTypes(p.sizes)}，占 ${shareShown(p.share)}，没有超过允许的 ${shareShown(p.exempt)}。`,
    fix: () => '请看一看这些字是不是只在公式、图注、脚注等允许的地方，正文里不要有。',
  },
  'layout.fonts': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}用了规定以外的字体：${listed(p.fonts.map(fontName))}，占 ${shareShown(p.share)}${beyond(p.exempt)}；规定的是${spaced(either(p.allowed.map(familyName)))}。`,
    fix: (p) => (p.few ? ONLY_SOME : '请在原来的文档中换成规定的字体，再导出为 PDF，导出时嵌入字体。'),
  },
  'layout.fonts-exempt': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}用了规定以外的字体：${listed(p.fonts.map(fontName))}，占 ${shareShown(p.share)}，没有超过允许的 ${shareShown(p.exempt)}。`,
    fix: () => '请看一看这些字是不是只在公式、符号、图注等允许的地方，正文里不要有。',
  },
  'layout.font-unnamed': {
    what: (p) => `这份 PDF ${onPages(p.pages)}有 ${shareShown(p.share)}的字没有写明字体，是不是规定的字体无法判断。`,
    fix: () => `请从 Word 或 WPS 直接导出为 PDF；或者由负责人在原来的文档中核对字体，再${ATTEST}。`,
  },
  'layout.lines': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}的行排得太${p.by === 'points-apart' ? '疏' : '密'}：${pitch(p)}；这样的行占 ${shareShown(p.share)}${beyond(p.exempt)}。`,
    fix: (p) => {
      const apart = p.by === 'points-apart';
      if (p.few) return apart ? AT_BEGINNINGS : ONLY_SOME;
      return `请选中正文，在“段落”→“行距”中改${apart ? '小' : '大'}（可选“固定值”并写磅数），再导出为 PDF。`;
    },
  },
  'layout.lines-exempt': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}有些行排得${p.by === 'points-apart' ? '疏' : '密'}：${pitch(p)}；这样的行占 ${shareShown(p.share)}，没有超过允许的 ${shareShown(p.exempt)}。`,
    fix: () => '请看一看这些行是不是只在图表、脚注等允许的地方，正文里不要有。',
  },
  'layout.density': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}的字排得太密：第 ${p.page} 页平均每英寸 ${rounded(p.found, 1)} 个字符（含空格），要求不超过 ${rounded(p.limit, 1)} 个。`,
    fix: () => '请换成较宽的字体或加大字号，不要压缩字符间距和字符宽度，再导出为 PDF。',
  },
  'layout.unnumbered': {
    what: (p) =>
      p.pages.length === p.of ? '这份 PDF 的页上下方没有页码。' : `这份 PDF ${onPages(p.pages)}的页上下方没有页码。`,
    fix: () => '请在 Word 或 WPS 的“插入”→“页码”中加上连续的页码，再导出为 PDF。',
  },
  'layout.unnumbered-unclear': {
    what: (p) => `这份 PDF ${onPages(p.pages)}有没有页码看不出来：上下方有数字，但没有逐页递增。`,
    fix: () => LOOK,
  },
  'layout.numbered': {
    what: (p) => `这份 PDF ${onPages(p.pages)}看上去有页码，要求不加页码。`,
    fix: () => `请删去页码后重新导出；如果那不是页码，由负责人核对后${ATTEST}。`,
  },
  'layout.headers': {
    what: (p) => `这份 PDF ${onPages(p.pages)}看上去有页眉、页脚或页码：${listed(p.texts.map(quoted))}，要求不加。`,
    fix: () => `请删去页眉、页脚和页码后重新导出；如果是正文或表头，由负责人核对后${ATTEST}。`,
  },
  'layout.links': {
    what: (p) =>
      `这份 PDF ${onPages(p.pages)}有 ${p.count} 个通往外部的超链接${p.addresses.length === 0 ? '' : `：${listed(p.addresses.map(quoted))}`}，要求不加。`,
    fix: () => '请在 Word 或 WPS 中按 Ctrl+A 全选，再按 Ctrl+Shift+F9 取消超链接，然后重新导出为 PDF；文字可以保留。',
  },
};
