import { nested } from '../../base/quotes.ts';
import type { Missed, NotLooked, SealsSeen, SeenMark, sealMessages } from '../../findings/messages/seal.ts';
import { firstOf, tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, onPages, quoted, spaced, unstopped } from './phrases.ts';

const PLACES: Readonly<Record<SeenMark['down'], Readonly<Record<SeenMark['across'], string>>>> = {
  upper: { left: '左上', middle: '上部', right: '右上' },
  middle: { left: '左侧', middle: '中部', right: '右侧' },
  lower: { left: '左下', middle: '下部', right: '右下' },
};
const SHAPES: Readonly<Record<SeenMark['shape'], string>> = {
  round: '圆形',
  oval: '椭圆形',
  cut: '在页边被切断，只有一部分',
};
const SURE: Readonly<Record<SeenMark['sure'], string>> = { very: '很像', rather: '比较像', perhaps: '也许是' };
const REASONS: Readonly<Record<NotLooked, string>> = {
  password: '有密码',
  unreadable: '读不出来',
  time: '用时太长',
  memory: '文件太大',
  'too-many-pages': '页数太多',
};

/** 第 3 页右下（圆形，很像，压着文字“……”） */
function markWords({ page, across, down, shape, sure, under }: SeenMark): string {
  const about = [SHAPES[shape], SURE[sure], ...(under === undefined ? [] : [`压着文字${quoted(tame(under, 40))}`])];
  return `${page === undefined ? '' : `第 ${page} 页`}${PLACES[down][across]}（${about.join('，')}）`;
}

const missedWords = ({ pages, reason }: Missed): string => `${onPages(pages)}没有看（${REASONS[reason]}）`;

function marksWords(marks: readonly SeenMark[]): string {
  const { shown, cut } = firstOf(marks);
  return `${shown.map(markWords).join('；')}${cut ? `等 ${marks.length} 处` : ''}`;
}

/** What was seen in a file, in a line; `没有看到` is no proof that there is nothing. */
export function sealsWords({ marks, of, scans, grey, missed }: SealsSeen): string {
  if (of === 0) return `没能查看${missed === undefined ? '' : `（${REASONS[missed.reason]}）`}`;
  if (marks.length > 0) return `${marksWords(marks)}${also(missed)}`;
  if (grey.length > 0) return `${of === undefined ? '' : onPages(grey)}没有颜色，看不出${also(missed)}`;
  return `没有看到${of === undefined ? '' : `，看了 ${of} 页，${scansWords(scans, of)}`}${also(missed)}`;
}

const also = (missed: Missed | undefined): string => (missed === undefined ? '' : `，${missedWords(missed)}`);
const confirm = (statement: string): string => `须人工确认：“${nested(unstopped(statement))}”。`;
const VOUCHED = `由负责人核对后，${ATTEST}`;
const WHY = '本工具只按颜色和形状找红色的圆章和椭圆章，认不出印文，也可能看错、漏看，不能代替人来判断。';

function scansWords(scans: readonly number[], of: number): string {
  if (scans.length === 0) return of === 1 ? '由软件直接生成，不像扫描件' : '每一页都由软件直接生成，不像扫描件';
  return scans.length === of ? '是扫描或拍照的' : `其中${onPages(scans)}是扫描或拍照的`;
}

/** What is said where a seal is to be, in Chinese. */
export const sealWords: Words<keyof typeof sealMessages> = {
  'seal.seen': {
    what: (p) => {
      const clear = p.marks.some(({ sure }) => sure !== 'perhaps');
      const seen = clear ? '看上去有印章' : '没有看到明显的印章，只有也许是印章的痕迹';
      return `这份文件${seen}：${marksWords(p.marks)}${also(p.missed)}；${confirm(p.statement.zh)}`;
    },
    why: () => WHY,
    fix: (p) => {
      const pasted = p.marks.filter((mark) => mark.pasted).flatMap(({ page }) => page ?? []);
      const doubt = `${onPages([...new Set(pasted)])}由软件直接生成，上面的章可能是贴上去的图片，要求原章的请盖章后重新扫描。`;
      return `请打开核对印文是否清楚、是不是${p.by.zh}的章；没有问题的，${VOUCHED}。${pasted.length > 0 ? doubt : ''}`;
    },
  },
  'seal.none': {
    what: (p) => {
      const looked = p.of === undefined ? '' : `看了 ${p.of} 页，${scansWords(p.scans, p.of)}`;
      const about = [looked, ...(p.missed === undefined ? [] : [missedWords(p.missed)])].filter((part) => part !== '');
      return `没有在这份文件里看到印章${about.length === 0 ? '' : `（${about.join('，')}）`}，${confirm(p.statement.zh)}`;
    },
    why: () => WHY,
    fix: (p) =>
      `还没有盖章的，请由${p.by.zh}${p.where === undefined ? '' : `在${p.where.zh}`}盖章后彩色扫描；拿错版本的，请换成盖章的扫描件。确已盖章的，${VOUCHED}。`,
  },
  'seal.grey': {
    what: (p) =>
      `${p.of === undefined ? '这张图片是黑白或灰度的' : `这份文件${onPages(p.pages)}是黑白或灰度的扫描件`}，看不出有没有红色印章${also(p.missed)}；${confirm(p.statement.zh)}`,
    why: () => WHY,
    fix: () => `请用彩色重新扫描后替换，建议 300 dpi。只有黑白件而原件确已盖章的，${VOUCHED}。`,
  },
  'seal.not-looked': {
    what: (p) =>
      `${p.reason === undefined ? `这份文件是${spaced(formatName(p.found))}，本工具只在 PDF、JPEG 和 PNG 里找印章` : `没能查看这份文件有没有印章（${REASONS[p.reason]}）`}，${confirm(p.statement.zh)}`,
    why: () => WHY,
    fix: (p) =>
      `${p.reason === undefined ? '盖章件请彩色扫描成 PDF 或图片。' : ''}请打开核对是不是盖了${p.by.zh}的章；确已盖章的，${VOUCHED}。`,
  },
};
