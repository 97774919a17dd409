import { showBytes } from '../../base/sizes.ts';
import { wordPlace } from '../../wording/zh/form.ts';
import { formatName } from '../../wording/zh/names.ts';
import { quoted } from '../../wording/zh/phrases.ts';
import type { FormWords } from './words.ts';

/** 检查申报表时的用语 */
export const formWordsZh: FormWords = {
  state: { filled: '已填', placeholder: '占位', blank: '空着', optional: '选填', 'by-hand': '签章' },
  place: wordPlace,
  under: (group, label) => `${group}·${label}`,
  nameless: '（没有名称）',
  picture: '（图片）',
  placeholder: (words) => `占位文字${quoted(words)}`,
  format: (format, bytes) => `${formatName(format)}，${showBytes(bytes)}`,
  list: (name, place, columns) => `${name}（${place}起）：${columns.join(' | ')}`,
  row: (number) => `第 ${number} 行`,
  spare: (rows) => `另有 ${rows} 行空着`,
  nothing: '没有认出可以填写的栏目。',
  verdict: ({ errors, others, unread }) => {
    const told = [
      ...(errors > 0 ? [`有 ${errors} 项要改`] : []),
      ...(others > 0 ? [`有 ${others} 项请核对`] : []),
      ...(unread > 0 ? [`有 ${unread} 份文件没有检查`] : []),
    ];
    return `结论：${told.length === 0 ? '没有发现漏填、占位文字和修改痕迹；填得对不对，请自己通读一遍' : told.join('，')}。`;
  },
};
