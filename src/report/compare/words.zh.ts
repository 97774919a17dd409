import { showNumber } from '../../base/sizes.ts';
import { pageRuns } from '../../wording/page-list.ts';
import { formatName, LANGUAGE_NAMES } from '../../wording/zh/names.ts';
import { inContext, linePlace } from '../../wording/zh/pairs.ts';
import { listed } from '../../wording/zh/phrases.ts';
import type { CompareWords } from './words.ts';

/** 两份文件对照的用语 */
export const compareWordsZh: CompareWords = {
  left: '左',
  right: '右',
  about: ({ format, pages, language }) =>
    [
      format === undefined ? '没有读到内容' : formatName(format),
      ...(pages === undefined ? [] : [`${showNumber(pages)} 页`]),
      ...(language === undefined ? [] : [LANGUAGE_NAMES[language]]),
    ].join('，'),
  place: linePlace,
  nothing: '（没有）',
  inContext,
  boxes: '两边的方框一样多，但其中一份的方框没有和选项排在一起，判断不了勾的是哪一项，请人工核对。',
  magnitude: '数字相同，相差一个或几个数量级，请先核对“万”“亿”与 million、billion 的换算。',
  more: (count) => `另有 ${showNumber(count)} 处没有列出；用 --format json 可以看到前 200 处。`,
  pages: (one, other) => `页数不同：左 ${showNumber(one)} 页，右 ${showNumber(other)} 页。`,
  unread: (file, pages) => `${file} 第 ${listed(pageRuns(pages))} 页没有文字（扫描页或空白页），没有比较，请人工核对。`,
  by: {
    text: '比较的是文字、数字和其中的符号（如 -、%、≥），不计空格、标点、换行和单元格的先后；格式、图片和印章没有比较。',
    figures: '一份中文、一份英文，比较的是其中的金额、数量、百分比和日期；文字没有比较，用文字写的小数目也没有比较。',
  },
  verdict: ({ verdict, comparison }) => {
    if (comparison?.by === 'text' && comparison.unlike) return '结论：几乎没有相同的文字，不像同一份文件的两个版本。';
    if (verdict === 'differs') return `结论：有 ${showNumber(comparison?.count ?? 0)} 处不同。`;
    if (verdict === 'not-checked')
      return comparison === undefined ? '结论：没有比较。' : '结论：能比较的部分没有不同，但有的地方要人工核对。';
    return comparison?.by === 'figures' ? '结论：数字一致。' : '结论：文字没有不同。';
  },
};
