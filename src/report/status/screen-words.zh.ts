import { clockTime } from '../../wording/zh/phrases.ts';
import type { ScreenWords } from './screen-words.ts';

/** 一屏进度用语 */
export const screenWordsZh: ScreenWords = {
  about: (parts) => parts.join('，'),
  phase: (name) => `${name}阶段`,
  asOf: (moment, zone) => `检查时间：${clockTime(zone, moment)}`,
  otherClocks: (moments) => `换算成：${moments.join('；')}。`,

  todo: '还差什么',
  must: '必办',
  should: '提醒',
  more: (shown, all) => {
    const text = shown.join('、');
    return shown.length === all ? text : `${text}${/[\p{Script=Latin}\d]$/u.test(text) ? ' ' : ''}等 ${all} 项`;
  },
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
  rest: (further, undated) =>
    [
      ...(further === 0 ? [] : [`还有 ${further} 个日期`]),
      ...(undated === 0 ? [] : [`另有 ${undated} 项，申报清单填写起算日后才能算出`]),
    ].join('；'),
  inDays: (days) => (days === 0 ? '一天之内' : `${days} 天后`),
  earliest: '最早',
  noneGiven: '征集通知没有写明日期。',
  noneComing: '征集通知写明的日期都已过去。',
  noneBeyond: '除上面的截止时间外，征集通知没有写明别的日期。',

  seeMore: (dated) => `逐条的办法：dossier validate；全部细节：--all${dated ? '；写成日历：--ics -o 日程.ics' : ''}`,
};
