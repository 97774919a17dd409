import type { LengthUnit } from '../../base/lengths.ts';
import { showNumber } from '../../base/sizes.ts';
import type { SheetWords } from './words.ts';

const UNITS: Readonly<Record<LengthUnit, string>> = {
  zi: '字',
  words: '词',
  hanzi: '汉字（含标点）',
  characters: '字符（不计空格）',
  'characters-with-spaces': '字符',
};

/** 填报单的用语 */
export const sheetWordsZh: SheetWords = {
  title: '填报单',
  how: '对照申报系统的页面，从上到下逐项复制、粘贴，填好一项就勾一项。本页不联网；勾选只记在这台电脑的浏览器里，重新打包后内容有变的各项须重新勾选。字符数计空格，不计换行。',
  unsaved: '这个浏览器不能保存勾选，关闭本页后勾选会丢失。',
  applicant: '申报单位',
  category: '申报类别',
  closes: '截止',
  form: '申报系统',
  bundle: '材料包',
  speaks: '页面文字',
  both: '双语',
  progress: '已完成 {done} / {all} 项',
  boxOf: (label, language) => `${label}（${language}）`,
  rowOf: (label, number) => `${label}，第 ${number} 项`,
  copy: '复制',
  copyName: '复制文件名',
  copyPath: '复制路径',
  copied: '已复制',
  copiedWhat: '已复制：{what}',
  copyFailed: '浏览器不允许复制。文字已经选中，请按 Ctrl+C。',
  open: '打开',
  leftBlank: '未填写，留空',
  choose: '在页面上选择',
  length: (unit, length) => `${showNumber(length)} ${UNITS[unit]}`,
  atMost: (limit) => `上限 ${showNumber(limit)}`,
  atLeast: (limit) => `至少 ${showNumber(limit)}`,
  over: (by) => `超出 ${showNumber(by)}`,
  under: (by) => `还差 ${showNumber(by)}`,
  files: '在这一步上传的文件',
  index: '目录（打包时生成）',
  otherStep: '其他内容',
  otherNote: '征集通知没有写明这些内容填在或传到哪里。申报系统中有相应栏目的，照此填写；没有的，不必填写。',
  onlyStep: '填报内容',
  onlyNote: '规则包没有写明页面的步骤；下面按申报清单的顺序排列，以申报系统的页面为准。',
  gaps: '征集通知没有写明的事项',
};
