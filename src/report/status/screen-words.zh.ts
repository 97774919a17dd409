import type { ScreenWords } from './screen-words.ts';

/** 一屏进度用语 */
export const screenWordsZh: ScreenWords = {
  about: (parts) => parts.join('，'),
  asOf: (moment, zone) => `检查时间 ${zone} ${moment}`,
  otherClocks: (moments) => `换算成：${moments.join('；')}。`,

  todo: '还差什么',
  must: '必办',
  should: '提醒',
  more: (shown, all) => (shown.length === all ? shown.join('、') : `${shown.join('、')}等 ${all} 项`),
  nothing: '没有要办的事项。',

  progress: '完成情况',
  materials: '材料',
  entries: '填写',
  rules: '要求',
  slot: (label, ready, listed, lacking) =>
    listed === 0 ? `${label} 缺` : `${label} ${ready}/${listed}${lacking ? '（还不够）' : ''}`,
  group: (label, filled, asked, errors) =>
    `${label}${asked === 0 ? '' : ` ${filled}/${asked}`}${errors === 0 ? '' : `（${errors} 处要改）`}`,

  next: '接下来',
  opens: (title) => `${title}：开始`,
  closes: (title) => `${title}：截止`,
  undated: (titles) => `日期还算不出（申报清单没有填写起算日）：${titles.join('；')}`,
  further: (count) => `另有 ${count} 个日期`,
  inDays: (days) => (days === 0 ? '一天之内' : `${days} 天后`),
  earliest: '最早',
  noneComing: '征集通知写明的日期都已过去。',

  seeMore: '逐条的办法：dossier validate；全部细节：--all；写成日历：--ics -o 日程.ics',
};
