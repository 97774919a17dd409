import type { CountedDay, Weekday, WindowHowMessages } from '../../findings/messages/window.ts';
import type { HowWords } from '../how-words.ts';
import { period } from './how-phrases.ts';
import { zoneName } from './names.ts';
import { quoted, spaced } from './phrases.ts';
import { BASIS_NAMES } from './window.ts';

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  monday: '周一',
  tuesday: '周二',
  wednesday: '周三',
  thursday: '周四',
  friday: '周五',
  saturday: '周六',
  sunday: '周日',
};

const HOLIDAYS = '只排除周六、周日，法定节假日和调休上班须人工核对';

function countedDay({ label, way, count, unit, time }: CountedDay): string {
  const from = `申报清单中${quoted(label.zh)}`;
  const side = way === 'after' ? '之后' : '之前';
  if (unit === 'months') return `${from}${side} ${count} 个月的那一天 ${time}`;
  if (unit === 'working-days') return `${from}${side}第 ${count} 个工作日 ${time}，当天算第 0 天，${HOLIDAYS}`;
  return count === 0 ? `${from}当天 ${time}` : `${from}${side}第 ${count} 天 ${time}，当天算第 0 天，周末和节假日照算`;
}

const unstated = (p: { zone: string; zoneStated: boolean }): string =>
  p.zoneStated ? '' : `征集通知没有写明时区，这里按${spaced(zoneName(p.zone))}理解。`;

/** How deadlines are checked, in Chinese. */
export const windowHow: Pick<HowWords, keyof WindowHowMessages> = {
  'how.window': (p) => {
    const zone = unstated(p);
    const warns = `离截止不到${spaced(period(p.warnHours))}时先提醒`;
    if (p.closes === undefined) return `检查的时间应不早于 ${p.opens ?? ''}（${zoneName(p.zone)}）。${zone}`;
    if (typeof p.closes !== 'string')
      return `期限到${countedDay(p.closes)}（${zoneName(p.zone)}）；${warns}。没有填写这个日期的，算不符。${zone}`;
    const from = p.opens === undefined ? '' : `不早于 ${p.opens}，`;
    return `检查的时间应${from}不晚于 ${p.closes}（${zoneName(p.zone)}）；离截止不到 ${period(p.warnHours)}时先提醒。${zone}材料实际何时送达，本工具无从得知。`;
  },
  'how.window-recurs': (p) => {
    const months = p.months.length === 0 ? '每月' : `每年 ${p.months.join('、')} 月`;
    const day = p.day === undefined || p.day === 'last' ? '最后一天' : ` ${p.day} 日`;
    const when = p.weekday === undefined ? `${months}${day}` : `每${WEEKDAY_NAMES[p.weekday]}`;
    return `分轮受理，${when} ${p.time}（${zoneName(p.zone)}）截止一轮，错过的算下一轮；离本轮截止不到 ${period(p.warnHours)}时先提醒。${unstated(p)}`;
  },
  'how.own-zone': () =>
    '截止以申报单位当地时间为准，时区取自申报清单 applicant 下的 zone；没有写的，按世界上最早的时间算，早晚之间的无法判断。',
  'how.basis': (p) => `是否按时，${BASIS_NAMES[p.basis]}。`,
  'how.early': (p) => (p.accepted ? '开始受理前提交的也收。' : '开始受理前提交的不予受理。'),
  'how.done': (p) =>
    `申报清单中填写了${quoted(p.label.zh)}的，以这一天为准，不再看检查的时间；这一天是否属实，本工具不判断。`,
};
