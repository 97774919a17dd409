import { spaced } from '../../wording/zh/phrases.ts';
import type { SealSheetWords } from './words.ts';

/** 盖章签字清单的用语 */
export const sealSheetWordsZh: SealSheetWords = {
  title: '盖章签字清单',
  count: (all, confirmed) =>
    all === confirmed
      ? `须盖章、签字的共 ${all} 处，都已由人确认。`
      : `须盖章、签字的共 ${all} 处，已确认 ${confirmed} 处，还差 ${all - confirmed} 处。`,
  none: '这项征集的规则在这一阶段没有点明哪些材料要盖章或签字，没有可列的。',
  noFiles: '申报清单里还没有要盖章或签字的材料，没有可列的。',
  labels: {
    ...{ what: '要求', statement: '确认', where: '位置', clause: '依据', rule: '规则' },
    ...{ seen: '看到', state: '状态', word: '确认人' },
  },
  marks: { seal: (by) => `由${by}盖章`, signature: (by) => `由${by}签字` },
  states: {
    confirmed: '已由人确认',
    seen: '看上去有章，待人工确认',
    open: '待人工确认',
    none: '没有看到章，待盖章或人工确认',
    unknown: '看不出有没有章，待人工确认',
    unopened: '打不开，没法看；先换成能打开的文件，再盖章或确认',
    missing: '文件还没有',
  },
  noFile: (slot) => `（申报清单里还没有：${slot}）`,
  quoted: (clause, quote) => `${clause}：“${quote}”`,
  notLooked: (format) => `没有看；这是${spaced(format)}，只在 PDF、JPEG 和 PNG 里找印章`,
  byEye: '签字由人来看',
  byOn: (by, on) => `${by}，${on}`,
  record: '核对无误的，在申报清单的 attest 下各加一条：rule 写规则，file 写文件，by 写确认人，on 写日期。',
  hint: '“看到”一栏只是提示：本工具按颜色和形状找红色的圆章和椭圆章，认不出印文，可能看错或漏看。',
  ticks: { seal: ['已盖章', '印文清楚，单位无误'], signature: ['已签字', '签字人无误'] },
  name: '经手人',
  day: '日期',
  print: '打印',
  asOf: (moment) => `${moment} 的情况`,
  written: (path) => `已写出 ${path}，可以打印出来带去盖章、签字。`,
};
