import { showNumber } from '../../base/sizes.ts';
import type { LinePlace } from '../../base/texts/lines.ts';
import type { Side } from '../../base/texts/sides.ts';
import type { FiguresSideBySide, pairsMessages, SideBySide, ToldFigure } from '../../findings/messages/pairs.ts';
import { percent } from '../tame.ts';
import type { Words } from '../wording.ts';
import { wordPlace } from './form.ts';
import { formatName } from './names.ts';
import { ATTEST, listed, quoted, quotedName } from './phrases.ts';

/** Differences that a sentence tells one by one; a machine report has more. */
const SHOWN = 3;
const NUMBERS = ['①', '②', '③'];

const ATTEST_ANSWER = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）';

/** 第 3 页, 表 1 第 3 行第 2 列, 第 12 行; nothing where it isn't known. */
export function linePlace({ page, line, word }: LinePlace): string {
  if (page !== undefined) return `第 ${page} 页`;
  if (word !== undefined)
    return wordPlace(word).replaceAll(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ');
  return line === undefined ? '' : `第 ${line} 行`;
}

/** Words in what stands around them: `示例市【大数据】管理局`. */
export const inContext = ({ before, text, after }: Side): string =>
  `${before}${text === '' ? '' : `【${text}】`}${after}`;

const passage = (who: string, side: Side | undefined): string =>
  side === undefined ? `${who}没有` : `${who}${linePlace(side.at)}${quoted(inContext(side))}`;

const figure = (who: string, side: ToldFigure | undefined): string =>
  side === undefined ? `${who}没有` : `${who}${linePlace(side.at)}${quoted(side.text)}`;

function numbered<T>(items: readonly T[], count: number, told: (item: T) => string): string {
  const shown = items.slice(0, SHOWN).map((item, index) => `${NUMBERS[index]} ${told(item)}`);
  const rest = count - shown.length;
  return `${shown.join('；')}${rest > 0 ? `；另有 ${showNumber(rest)} 处` : ''}`;
}

const texts = (all: readonly SideBySide[], count: number): string =>
  numbered(all, count, ({ here, there }) => `${passage('这份', here)}，${passage('那份', there)}`);

const figures = (all: readonly FiguresSideBySide[], count: number, here: string, there: string): string =>
  numbered(
    all,
    count,
    (one) => `${figure(here, one.here)}，${figure(there, one.there)}${one.magnitude ? '（相差一个或几个数量级）' : ''}`,
  );

/** What rules say that hold two texts against each other, in Chinese. */
export const pairsWords: Words<keyof typeof pairsMessages> = {
  'agree.no-text': {
    what: (p) => `无法自动比对这份文件与${quotedName(p.other)}的内容，其中一份没有可读取的文字（例如扫描件）。`,
    fix: () => `请由负责人逐项核对，两份内容一致的，${ATTEST}。`,
  },
  'agree.differs': {
    what: (p) => `这份文件与${quotedName(p.other)}有 ${showNumber(p.count)} 处不同：${texts(p.differences, p.count)}。`,
    fix: () => `请核对两份是否为同一稿，改正后重新出具；内容确实一致、只是文字识别有误的，请${ATTEST}。`,
  },
  'agree.unlike': {
    what: (p) => `这份文件与${quotedName(p.other)}几乎没有相同的文字，不像同一份文件的两个版本。`,
    fix: () => `请核对是否放错了文件；确实是同一份、只是文字识别有误的，请${ATTEST}。`,
  },
  'agree.too-long': {
    what: (p) => `这份文件或${quotedName(p.other)}的文字超过 100 万字，没有自动比对。`,
    fix: () => `请由负责人核对，两份内容一致的，${ATTEST}。`,
  },
  'agree.pages': {
    what: (p) => `这份文件有 ${p.pages} 页，而${quotedName(p.other)}有 ${p.otherPages} 页。`,
    fix: () => '请核对是否缺页、多页，两份的页数应当相同。',
  },
  'agree.pages-unknown': {
    what: (p) => `无法比对这份文件与${quotedName(p.other)}的页数，其中一份不是能数清页数的 PDF。`,
    fix: () => `请由负责人核对，页数相同的，${ATTEST}。`,
  },
  'agree.share': {
    what: (p) =>
      `${quotedName(p.other)}的内容，这份文件里只找到 ${percent(p.share)}，要求不低于 ${percent(p.wanted)}。`,
    fix: () => `请核对前后两份是否为同一项目、主要内容是否一致；确实一致、只是改写过的，请${ATTEST}。`,
  },
  'forms.missing': {
    what: (p) =>
      `${p.title === '' ? '这份材料' : quoted(p.title)}缺少这样的格式：${listed(p.missing.map(formatName))}。`,
    fix: () => '请补上缺少的格式，在 materials 下各写一条，材料名称（title）与这一份的相同。',
  },
  'forms.untitled': {
    what: () => '这份文件没有写名称，看不出与哪一份是同一份材料，格式是否齐全没有检查。',
    fix: () => `请给同一份材料的各种格式写上相同的名称（title）；负责人已经核对过的，${ATTEST}。`,
  },
  'agree.partner': {
    what: (p) => `看不出这份文件对应哪一份${listed(p.slots.map(({ zh }) => quoted(zh)))}，没有比对。`,
    fix: () => `请把互相对应的两份材料的标题（title）写成一样；负责人已经核对过的，${ATTEST}。`,
  },
  'translation.differs': {
    what: (p) =>
      `这份文件与${quotedName(p.other)}的数字有 ${showNumber(p.count)} 处对不上：${figures(p.differences, p.count, '这份', '那份')}。`,
    fix: () => `请核对中英文的数字、单位和日期，注意 1 亿是 100 million；两种写法确实一致的，${ATTEST}。`,
  },
  'translation.answer': {
    what: (p) =>
      `${quoted(p.label.zh)}的中文和英文有 ${showNumber(p.count)} 处数字对不上：${figures(p.differences, p.count, '中文', '英文')}。`,
    fix: () => `请核对数字、单位和日期，注意 1 亿是 100 million；两种写法确实一致的，${ATTEST_ANSWER}。`,
  },
  'answers.near': {
    what: (p) =>
      `申报清单中${quoted(p.label.zh)}写的是${quoted(p.value)}，这份文件${linePlace(p.at)}写的是${quoted(p.found)}。`,
    fix: () => '请核对并改成完全相同的写法；单位名称以公章上的全称为准。',
  },
  'answers.missing': {
    what: (p) => `这份文件里没有找到申报清单中${quoted(p.label.zh)}的内容${quoted(p.value)}。`,
    fix: () => `请核对文件里的写法；确实一致、只是没有读出来的，请${ATTEST}。`,
  },
};
