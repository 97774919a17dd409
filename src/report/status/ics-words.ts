import type { Lang } from '../../base/language.ts';
import type { Step } from '../../check/status/back-plan.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';

/** What the entries of the calendar say around their facts, in one language. */
export interface IcsWords {
  readonly closes: (title: string, call: string) => string;
  readonly opens: (title: string, call: string) => string;
  readonly closesAt: (moment: string) => string;
  readonly opensAt: (moment: string) => string;
  readonly between: (first: string, last: string, why: string) => string;
  /** Of the beginning, where several readings give several moments. */
  readonly opensBetween: (first: string, last: string) => string;
  readonly elsewhere: (moments: readonly string[]) => string;
  readonly clause: (clause: string, quote: string) => string;
  readonly submission: (applicant: string) => string;
  readonly step: (name: string, applicant: string) => string;
  readonly concerns: (names: readonly string[]) => string;
  readonly advice: string;
  readonly late: string;
}

const zh: IcsWords = {
  closes: (title, call) => `截止：${title}（${call}）`,
  opens: (title, call) => `开始：${title}（${call}）`,
  closesAt: (moment) => `截止时间：${moment}。`,
  opensAt: (moment) => `开始时间：${moment}。`,
  between: (first, last, why) =>
    `截止时间不确定：最早是${first}，最晚是${last}，因为${why}。日程和提醒按最早的一种安排，请向主办方确认。`,
  opensBetween: (first, last) => `开始时间不确定：最早是${first}，最晚是${last}。日程按最早的一种安排。`,
  elsewhere: (moments) => `换算成：${moments.join('；')}。`,
  clause: (clause, quote) => `依据：${clause}“${quote}”`,
  submission: (applicant) => `申报单位：${applicant}`,
  step: (name, applicant) => `建议今日完成：${name}（${applicant}）`,
  concerns: (names) => `涉及：${names.join('、')}`,
  advice: '这是本工具从截止日期倒排出来的建议，不是征集通知的规定；只按周一至周五推算，没有考虑节假日和调休。',
  late: '按倒排本应更早完成，现在排在今天。',
};

const en: IcsWords = {
  closes: (title, call) => `Deadline: ${title} (${call})`,
  opens: (title, call) => `Begins: ${title} (${call})`,
  closesAt: (moment) => `Deadline: ${moment}.`,
  opensAt: (moment) => `Begins: ${moment}.`,
  between: (first, last, why) =>
    `It is not certain when this closes: ${first} at the earliest, ${last} at the latest, as ${why}. This entry and its reminders go by the earliest; ask the organiser.`,
  opensBetween: (first, last) =>
    `It is not certain when this begins: ${first} at the earliest, ${last} at the latest. This entry goes by the earliest.`,
  elsewhere: (moments) => `That is ${moments.join('; ')}.`,
  clause: (clause, quote) => `Clause: ${clause} “${quote}”`,
  submission: (applicant) => `Applicant: ${applicant}`,
  step: (name, applicant) => `Better done by today: ${name} (${applicant})`,
  concerns: (names) => `It concerns: ${names.join(', ')}`,
  advice:
    'This is advice of the tool, counted back from the deadline, and no rule of the call. It counts Monday to Friday and knows no holidays.',
  late: 'Counted back, it should have been done earlier; it now stands on today.',
};

export const ICS_WORDS: Readonly<Record<Lang, IcsWords>> = { zh, en };

/** What a step of the plan is called. */
export function stepName(step: Step, lang: Lang): string {
  switch (step) {
    case 'print':
      return lang === 'zh' ? '打印、装订要邮寄或当面递交的材料' : 'print and bind what goes by post or by hand';
    case 'rehearse':
      return lang === 'zh'
        ? '试报送一遍（打包、试上传或给自己发邮件）'
        : 'rehearse: pack, try the upload or mail it to yourself';
    case 'send':
      return lang === 'zh' ? '正式报送' : 'hand it in';
    default:
      return TASK_WORDS[step].name[lang];
  }
}
