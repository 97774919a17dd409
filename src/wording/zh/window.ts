import type { ParamsOf } from '../../findings/catalogue.ts';
import type { Basis, Doubt, windowMessages } from '../../findings/messages/window.ts';
import type { Words } from '../wording.ts';
import { zoneName } from './names.ts';
import { quoted, spaced } from './phrases.ts';

/** By what it is judged whether something came in time. */
export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  sent: '以发出时间为准',
  received: '以收到时间为准',
  portal: '以系统提交成功的时间为准',
  postmark: '以邮戳日期为准',
};

const basisClause = (basis: Basis | undefined): string => (basis === undefined ? '' : `，${BASIS_NAMES[basis]}`);

const HURRY: Readonly<Record<Basis, string>> = {
  sent: '请尽快发出，并留下发出时间的凭据；给盖章、发送大附件和意外情况留出时间。',
  received: '请提前寄送或发送，把路上的时间算进去，并请对方确认收到。',
  portal: '请尽快在系统中提交，不要等到最后一天；提交后保存成功的回执。',
  postmark: '请尽快寄出，看清邮戳日期，并留好寄件凭证。',
};

function remaining(hours: number): string {
  if (hours < 1) return '不到 1 小时';
  return hours < 72 ? ` ${hours} 小时` : ` ${Math.floor(hours / 24)} 天`;
}

const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）';

/** Why a moment is in time by one reading and late by another, and what to do. */
export const DOUBTS: Readonly<Record<Doubt, readonly [what: string, fix: string]>> = {
  unstated: ['征集通知没有写明以哪里的时间为准', `请向主办方确认以哪里的时间为准；确认来得及的，${ATTEST}。`],
  submitter: [
    '以申报单位当地时间为准，申报清单没有写当地时区',
    '请在申报清单的 applicant 下写 zone（如 Asia/Shanghai），再检查一次。',
  ],
  holidays: [
    '期限按工作日计算，法定节假日和调休上班本工具不掌握',
    `请对照公布的放假和调休安排，算出最后一天；确认来得及的，${ATTEST}。`,
  ],
  hour: ['申报清单只写了日期，没有写钟点', `请核对当天几点办的；确实按时的，${ATTEST}。`],
};

function spanWords(p: ParamsOf<'window.perhaps-closed'>, [from, till]: readonly [string, string]): string {
  const [first, last] = [`${p.first}（${zoneName(p.firstZone)}）`, `${p.last}（${zoneName(p.lastZone)}）`];
  return first === last ? `${from} ${first}${till}` : `最早${from} ${first}${till}，最晚${from} ${last}${till}`;
}

/** What is said of deadlines, in Chinese. */
export const windowWords: Words<keyof typeof windowMessages> = {
  'window.closed': {
    what: (p) => `已于 ${p.closed}（${zoneName(p.zone)}${basisClause(p.basis)}）截止。`,
    fix: () => '请联系主办方，询问能否补交；如果只是预演，可以用 --as-of 指定一个日期。',
  },
  'window.not-open': {
    what: (p) => `${p.opens}（${zoneName(p.zone)}）才开始受理。`,
    fix: () => '现在可以准备材料，等开始后再提交；如果只是预演，可以用 --as-of 指定一个日期。',
  },
  'window.early-refused': {
    what: (p) => `${p.opens}（${zoneName(p.zone)}）才开始受理，提前提交的不予受理。`,
    fix: () => '现在先准备材料，不要发出，等开始后再提交；如果只是预演，可以用 --as-of 指定一个日期。',
  },
  'window.early-accepted': {
    what: (p) => `${p.opens}（${zoneName(p.zone)}）才开始受理，提前提交的也收。`,
    fix: () => '可以现在提交，也可以等开始受理后再提交。',
  },
  'window.near': {
    what: (p) => `距离截止时间 ${p.closes}（${zoneName(p.zone)}${basisClause(p.basis)}）还有${remaining(p.hours)}。`,
    fix: (p) => (p.basis === undefined ? '请尽快提交，给盖章、发送大附件和意外情况留出时间。' : HURRY[p.basis]),
  },
  'window.zone-unstated': {
    what: (p) =>
      `距离截止时间 ${p.closes} 还有${remaining(p.hours)}${basisClause(p.basis)}；征集通知没有写明时区，这里按${spaced(zoneName(p.zone))}计算。`,
    fix: () => '请尽快提交，或者向主办方确认截止时间以哪里的时间为准。',
  },
  'window.round': {
    what: (p) =>
      `本轮受理到 ${p.closes}（${zoneName(p.zone)}${basisClause(p.basis)}）为止，还有${remaining(p.hours)}；之后提交的，算下一轮。`,
    fix: () => '要赶本轮的，请尽快提交；来不及的，可以等下一轮。',
  },
  'window.holidays': {
    what: (p) =>
      `按周一至周五算，期限到 ${p.closes}（${zoneName(p.zone)}）；遇法定节假日会顺延，遇调休上班会提前，最早可能到 ${p.earliest}，离现在还有${remaining(p.hours)}。`,
    fix: () => '请对照公布的放假和调休安排，算出最后一天，尽量在最早的日期之前办完。',
  },
  'window.own-zone': {
    what: (p) =>
      `截止以申报单位当地时间为准，申报清单没有写当地时区，这里按最早的可能计算：${p.closes}（${zoneName(p.zone)}）。`,
    fix: () => '请在申报清单的 applicant 下写 zone，例如 Asia/Shanghai。',
  },
  'window.perhaps-closed': {
    what: (p) =>
      `${p.day === undefined ? '是否已过期限' : `填写的完成日期 ${p.day} 是否逾期`}无法判断：${DOUBTS[p.doubt][0]}，${spanWords(p, ['到', ''])}。`,
    fix: (p) => DOUBTS[p.doubt][1],
  },
  'window.perhaps-not-open': {
    what: (p) =>
      `${p.day === undefined ? '是否已开始受理' : `填写的完成日期 ${p.day} 是否过早`}无法判断：${DOUBTS[p.doubt][0]}，${spanWords(p, ['从', '起'])}。`,
    fix: (p) => (p.day === undefined ? `请等到最晚的时间再提交；不便等的，${DOUBTS[p.doubt][1]}` : DOUBTS[p.doubt][1]),
  },
  'window.ahead': {
    what: (p) => `${quoted(p.label.zh)}写的是 ${p.day}，还没有到。`,
    fix: () => '请写已经发生的日期；还没有办的，先空着，办完再填。',
  },
  'window.done-late': {
    what: (p) => `实际完成日期是 ${p.day}，晚于截止时间 ${p.closes}（${zoneName(p.zone)}）。`,
    fix: () => '请核对日期；确已逾期的，请立即联系主办方说明情况。',
  },
  'window.done-early': {
    what: (p) => `填写的完成日期是 ${p.day}，早于最早可办的时间 ${p.opens}（${zoneName(p.zone)}）。`,
    fix: () => '请核对日期；确实提前办理的，请向主办方确认是否有效。',
  },
};
