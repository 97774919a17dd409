import { ENGLISH_NUMBER, englishNumber, HAN_DIGITS, hanNumber } from '../../base/figures/numerals.ts';
import { currencyBefore, scaleAt, unitAt } from '../../base/figures/units.ts';
import { type Bound, boundOf } from './bounds.ts';

/** What is counted or measured. `thing`: pieces, people, bodies; its noun stands beside it. */
export type QuantityUnit =
  | ('zi' | 'hanzi' | 'characters' | 'words' | 'pages' | 'bytes' | 'seconds' | 'dpi' | 'pixels' | 'copies')
  | ('days' | 'workdays' | 'months' | 'years' | 'percent' | 'money' | 'thing');

/** A number of a sentence with its unit, and how the words around bound it. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range such as 150–200; the value is the lower one. */
  readonly to: number | undefined;
  readonly unit: QuantityUnit;
  readonly currency: string | undefined;
  /** What is counted, as far as the words behind the number say. */
  readonly noun: string;
  readonly bound: Bound | undefined;
  readonly start: number;
  readonly end: number;
}

/** Longer ways to write come before those that they begin with. */
const UNITS: readonly (readonly [QuantityUnit, number, string])[] = [
  ['hanzi', 1, '个?汉字'],
  ['characters', 1, '个?字符|characters?'],
  ['words', 1, '个?(?:英文)?(?:单词|词(?!条|汇))|(?:English )?words?'],
  ['zi', 1, '个?(?:中文)?字(?!段|幕|号|体|样)'],
  ['pages', 1, '页|(?:A4 |single-spaced |double-sided |printed )?pages?'],
  ['bytes', 1e9, 'GB|G(?![A-Za-z])'],
  ['bytes', 1e6, 'MB|兆(?:字节)?|megabytes?|M(?![A-Za-z])'],
  ['bytes', 1e3, 'KB|K(?![A-Za-z])'],
  ['seconds', 60, '分钟|minutes?|mins?'],
  ['seconds', 1, '秒钟?|seconds?|secs?'],
  ['seconds', 3600, '个?小时|hours?'],
  ['dpi', 1, 'dpi|ppi|像素\\/英寸'],
  ['pixels', 1, '像素|pixels?|px'],
  ['copies', 1, '份(?!额)|套|册|(?:hard |printed |paper |bound )*copies|(?:hard |printed |paper )*copy'],
  ['workdays', 1, '个?工作日|(?:working|business) days?'],
  ['days', 1, '天|日(?![常期])|(?:calendar )?days?'],
  ['days', 7, '周(?![年岁])|个?星期|weeks?'],
  ['months', 1, '个月|months?'],
  ['years', 1, '周?年(?![度代月份\\d])|years?'],
  ['percent', 1, '%|per ?cent'],
  ['thing', 1, '[个项家名人位件篇种类张幅部条组段支所座例](?!月|工作日|性)|人次'],
];
const UNIT_PATTERNS = UNITS.map(([unit, times, pattern]) => ({
  unit,
  times,
  regex: new RegExp(`\\s*(?:[-–]\\s*)?(?:${pattern})(?![A-Za-z])`, 'iy'),
}));

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const ONE = `${DIGITS}|[${HAN_DIGITS}十百千]{1,6}|(?<![A-Za-z-])${ENGLISH_NUMBER}(?![A-Za-z])`;
const NUMBER = new RegExp(
  `(?<![\\d.A-Za-z第-])(?<one>${ONE})(?:\\s*\\((?<again>\\d+)\\))?(?:\\s*(?<each>秒钟?|分钟|页|个?字|[MK]B)?\\s*(?:[-–—~至到]|to|and)\\s*(?<to>${ONE})(?=\\s*\\k<each>))?`,
  'giu',
);
/** Nouns that people count in calls, in English after the number and at most three words that describe them. */
const NOUN = /^\s+((?:[a-z][a-z'/-]*\s+){0,3}?(?!than\b|of\b|or\b|and\b|the\b|to\b|in\b)[a-z][a-z-]{2,}s?)\b/i;
const HAN_NOUN = /^[^\s\d,.;:()、。]{0,8}/;

/** Between two numbers of which only the first says how it is bounded. */
const JOINED = /^\s*(?:and|or|,|、|且|和)\s*$/i;
const CALENDAR = 1900;

function numberOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
  return /^[A-Za-z]/.test(written) ? englishNumber(written) : hanNumber(written);
}

type Measured = Pick<Quantity, 'unit' | 'currency' | 'noun'> & { readonly times: number; readonly end: number };

/** What stands behind a number: a scale and a currency, a unit, or a noun. */
function measure(text: string, start: number, end: number): Measured | undefined {
  const gap = (at: number): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const scale = scaleAt(text, gap(end));
  const scaled = scale?.end ?? end;
  const times = 10 ** (scale?.of ?? 0);
  const before = currencyBefore(text, start);
  const behind = unitAt(text, gap(scaled));
  const currency =
    before?.unit ?? (behind !== undefined && /^[A-Z]{3}$/.test(behind.of.unit) ? behind.of.unit : undefined);
  if (currency !== undefined)
    return { unit: 'money', currency, noun: '', times, end: before ? scaled : (behind?.end ?? scaled) };
  for (const { unit, times: each, regex } of UNIT_PATTERNS) {
    regex.lastIndex = scaled;
    if (!regex.test(text)) continue;
    const noun = unit === 'thing' || unit === 'copies' ? (HAN_NOUN.exec(text.slice(regex.lastIndex))?.[0] ?? '') : '';
    return { unit, currency: undefined, noun, times: times * each, end: regex.lastIndex };
  }
  const noun = NOUN.exec(text.slice(scaled))?.[1];
  return noun === undefined
    ? undefined
    : { unit: 'thing', currency: undefined, noun, times, end: scaled + noun.length + 1 };
}

/** The quantities of a folded sentence, in their order. Numbers without a unit or a noun are none. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { one = '', to } = match.groups ?? {};
    const [value, upper] = [numberOf(one), to === undefined ? undefined : numberOf(to)];
    const measured = value === undefined ? undefined : measure(text, match.index, match.index + match[0].length);
    if (value === undefined || measured === undefined) continue;
    const { unit, currency, noun, times, end } = measured;
    // 2025年 is a year of the calendar.
    if (unit === 'years' && value >= CALENDAR) continue;
    const start = match.index;
    const top = upper !== undefined && upper > value ? upper * times : undefined;
    const bound = top !== undefined ? undefined : boundOf(text, start, end);
    // `10 pages and 5 MB`: one bound for both.
    const last = found.at(-1);
    const joined = last !== undefined && JOINED.test(text.slice(last.end, start)) ? last.bound : undefined;
    const reach = bound === undefined ? { start, end } : { start: bound.start, end: bound.end };
    found.push({
      ...{ value: value * times, to: top, unit, currency, noun },
      ...{ bound: bound?.bound ?? (top === undefined ? joined : undefined), ...reach },
    });
  }
  return found;
}
