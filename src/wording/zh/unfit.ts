import type { packMessages, Unfit } from '../../findings/messages/pack.ts';
import type { Words } from '../wording.ts';

const UNFIT: Readonly<Record<Unfit, readonly [what: string, fix: string]>> = {
  'no-subject': [
    '这条规则没有写明看哪一项。',
    '请用 of 写清单中的位置，例如“of: [fields.total]”；看材料的，用 slots 和 attribute 写明材料种类和属性。',
  ],
  'time-without-day': [
    '这条规则写了时长，却没有写从哪一天算起或者算到哪一天。',
    '请加上 before（在它之前）或 after（在它之后），例如“before: deadline”；不是时长的，请写数字。',
  ],
  'time-twice': [
    '这条规则写了时长，又同时写了 before 和 after，不知道时长按哪一个算。',
    '请分成两条规则，每条只写 before 或 after 中的一个。',
  ],
  'days-and-numbers': [
    '这条规则把日期和数字混在了一起。',
    '比较日期的，用 before、after、not_before、not_after，时长写成“3 years”或“3 年”，几个日期取 earliest 或 latest；比较数字的，不用这些。',
  ],
  'unit-unnamed': ['这条规则要核对单位（unit_of），却没有写按什么单位比较。', '请加上 unit，例如“unit: USD”。'],
  'two-ends': [
    '这条期限规则写了两个截止时间，不知道以哪一个为准。',
    '请在 closes、closes_before、closes_on、after、before、recurs 中只留一个；征集通知确有两个期限的，分成两条规则。',
  ],
  'two-openings': [
    '这条期限规则写了两个开始时间，不知道以哪一个为准。',
    '请只留一个：opens 当天就算开始，opens_after 当天还不算。',
  ],
  'no-end': [
    '这条期限规则既没有写什么时候开始，也没有写什么时候截止。',
    '请写上截止时间，例如“closes: 2026-05-31T17:00”；日期由申报人填写的，写“closes_on: fields.deadline”；征集通知没有写期限的，不要这条规则。',
  ],
  'day-and-weekday': [
    '这条期限规则既写了每月几日，又写了星期几。',
    '请只留一种：day（不是每个月的，再写 months）或者 weekday。',
  ],
  'counted-how': [
    '期限有多长没有写，或者写了两种。',
    '请在 field 之外写 days（天）、working_days（工作日）、months（月）中的一个，例如“after: { field: fields.noticeOn, days: 10 }”；当天截止的，用 closes_on。',
  ],
  'clock-apart': [
    'time 只能与填写的、推算的或定期的日期一起用，这里没有这样的日期。',
    '请把钟点和日期写在一起，例如“closes: 2026-05-31T17:00”。',
  ],
  'readings-of-a-zone': [
    '这条期限规则写明了时区，又写了 readings。',
    '征集通知没有写时区的，写“zone: unstated”，再在 readings 中列出可能的时区；写了时区的，去掉 readings。',
  ],
  'min-over-max': [
    '这条规则的下限大于上限，没有一个数能符合。',
    '请核对通知，改正 min、max（或 at_least、at_most）；两个数写反了的，对调。',
  ],
};

/** Parameters of a rule that don't go together, in Chinese. */
export const unfitWords: Words<'pack.parameters-unfit' & keyof typeof packMessages> = {
  'pack.parameters-unfit': {
    what: (p) => UNFIT[p.unfit][0],
    why: () => '写法不能成立的规则无法检查，规则包也就不能使用。',
    fix: (p) => UNFIT[p.unfit][1],
  },
};
