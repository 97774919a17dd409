import type { CalendarUnit } from '../../base/calendar.ts';
import { showNumber } from '../../base/sizes.ts';
import type {
  Anchor,
  CompareHowMessages,
  compareMessages,
  DayAsk,
  NumberComparison,
  Take,
} from '../../findings/messages/compare.ts';
import type { HowWords } from '../how-words.ts';
import { withUnit } from '../tame.ts';
import type { Words } from '../wording.ts';
import { named } from './how-phrases.ts';
import { COMPARISON_NAMES } from './names.ts';
import { quoted, quotedName, spaced } from './phrases.ts';

const TAKES: Readonly<Record<Take, string>> = {
  sum: '合计',
  average: '的平均数',
  largest: '中最大的',
  smallest: '中最小的',
  earliest: '中最早的',
  latest: '中最晚的',
};
/** The same, of numbers that have just been named. */
const MADE: Readonly<Record<Take, string>> = {
  sum: '合计',
  average: '平均',
  largest: '最大的',
  smallest: '最小的',
  earliest: '最早的',
  latest: '最晚的',
};
const taken = (take: Take | undefined): string => (take === undefined ? '' : TAKES[take]);

const UNITS: Readonly<Record<CalendarUnit, string>> = { days: '天', weeks: '周', months: '个月', years: '年' };
const OPS: Readonly<Record<NumberComparison, string>> = { ...COMPARISON_NAMES, equals: '等于' };

const RELATIONS: Readonly<Record<DayAsk['relation'], string>> = {
  before: '早于',
  after: '晚于',
  'not-before': '不早于',
  'not-after': '不晚于',
};

function anchorName(anchor: Anchor, against?: string): string {
  const day = against === undefined ? '' : `（${against}）`;
  switch (anchor.is) {
    case 'today':
      return `检查当天${day}`;
    case 'deadline':
      return `截止日期${day}`;
    case 'answer':
      return `${quoted(anchor.label.zh)}${day}`;
    case 'day':
      return anchor.day;
  }
}

/** What is asked of a day: `不早于检查当天（2025-06-01）`, `到截止日期为止至少 3 年`. */
function asked({ relation, anchor, apart }: DayAsk, against?: string): string {
  const name = spaced(anchorName(anchor, against));
  if (apart === undefined) return `${RELATIONS[relation]}${name}`;
  const time = `${COMPARISON_NAMES[apart.op]} ${showNumber(apart.amount)} ${UNITS[apart.unit]}`;
  const gap = /\d$/.test(name) ? ' ' : '';
  return relation === 'before' ? `到${name}${gap}为止${time}` : `从${name}${gap}起${time}`;
}

const MONTHS = '按年、月计的，到相应的日期为止，没有相应日期的到月末。';

const give = (tolerance: number | undefined): string =>
  tolerance === undefined || tolerance === 0 ? '' : `（允许相差 ${showNumber(tolerance)}）`;

const units = (unit: string): string => quoted(unit.split(' / ')[0] ?? '');

/** What is said of numbers and days that are compared, in Chinese. */
export const compareWords: Words<keyof typeof compareMessages> = {
  'compare.fails': {
    what: (p) => {
      const value = withUnit(showNumber(p.value), p.unit, 'zh');
      const limit = withUnit(showNumber(p.limit), p.unit, 'zh');
      const share = p.share === undefined ? '' : `占${named(p.share)}的比例`;
      const to = p.answer === undefined ? '' : `（也就是${quoted(p.answer.zh)}）`;
      return `${quoted(p.label.zh)}${taken(p.take)}${share}是 ${value}，要求${OPS[p.op]} ${limit}${to}${give(p.tolerance)}。`;
    },
    fix: (p) =>
      p.take === undefined && p.share === undefined
        ? '请核对这个数字和它的单位；如果数字无误，请对照征集通知确认是否符合申报条件。'
        : '请核对各项数字；结果由本工具按填写的数字算出，不用另填。',
  },
  'compare.no-number': {
    what: (p) => `${quoted(p.label.zh)}没有填写数字，无法与要求比较。`,
    fix: () => '请只写阿拉伯数字，不要写单位和千位逗号。',
  },
  'compare.other-unit': {
    what: (p) =>
      p.given === undefined
        ? `${quoted(p.label.zh)}没有写明单位，而要求按${units(p.unit)}计，无法比较。`
        : `${quoted(p.label.zh)}的单位是${quoted(p.given)}，而要求按${units(p.unit)}计，无法直接比较。`,
    fix: (p) => `请换算成${units(p.unit)}后填写，并写明换算依据；本工具不换算汇率和单位。`,
  },
  'compare.no-whole': {
    what: (p) => `${quoted(p.label.zh)}是 0，算不出所占的比例。`,
    fix: () => '请核对这个数字；确实没有的，请确认这一条是否适用。',
  },
  'compare.day': {
    what: (p) => `${quoted(p.label.zh)}${taken(p.take)}是 ${p.day}，要求${asked(p.ask, p.against)}。`,
    fix: () => '请核对这个日期；如果日期无误，请对照征集通知确认是否符合条件，或者换成符合要求的材料。',
  },
  'compare.day-vague': {
    what: (p) =>
      `${quoted(p.label.zh)}${taken(p.take)}是 ${p.day}，要求${asked(p.ask, p.against)}；日期没有都写到日，无法判断。`,
    fix: () => '请把日期写到具体哪一天，例如 2025-06-15；与它比较的日期也一样。',
  },
  'compare.no-day': {
    what: (p) => `${quoted(p.label.zh)}没有写成日期，无法与要求比较。`,
    fix: () => '请写成 2025-06-15 这样的日期；只知道月份或年份的，写 2025-06 或 2025。',
  },
  'compare.no-deadline': {
    what: (p) => `${quoted(p.label.zh)}要与截止日期比较，而现在还不知道截止日期。`,
    fix: () => '请向主办单位问清截止日期，对照之后由负责的人确认。',
  },
};

/** How numbers and days are compared, in Chinese. */
export const compareHow: Pick<HowWords, keyof CompareHowMessages> = {
  'how.compare': (p) => {
    const limits = p.limits.map(({ op, limit }) =>
      typeof limit === 'number'
        ? `${OPS[op]} ${withUnit(showNumber(limit), p.unit, 'zh')}`
        : `${OPS[op]}${quotedName(limit.zh)}`,
    );
    const wanted = `${limits.join('，')}${give(p.tolerance)}`;
    const blank = p.needed ? '没有填写数字的，也算不符' : '没有填写的不检查';
    const share = p.share === undefined ? '' : `占${named(p.share)}的比例`;
    const what =
      p.take === undefined
        ? `检查申报清单中${named(p.labels)}填写的数字，要求${share === '' && p.labels.length > 1 ? '每个' : share}`
        : `检查申报清单中${named(p.labels)}已填写的数字，要求${MADE[p.take]}${share}`;
    return `${what}${wanted}；${blank}。数字是否属实，本工具不判断。`;
  },
  'how.compare-unit': (p) =>
    `${quotedName(p.label.zh)}写的不是${units(p.unit)}的，无法判断，须换算后填写或者由人确认。`,
  'how.compare-days': (p) => {
    const blank = p.needed ? '没有填写日期的，也算不符' : '没有填写的不检查';
    return `检查申报清单中${named(p.labels)}${taken(p.take)}${p.take === undefined ? '填写的日期' : '日期'}，要求${p.asks.map((ask) => asked(ask)).join('，')}；${blank}。${p.asks.some(({ apart }) => apart !== undefined) ? MONTHS : ''}只写到年月而无法判断的，须人工确认。日期是否属实，本工具不判断。`;
  },
};
