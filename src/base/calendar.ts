import { isCalendarDay } from './instants.ts';

/** What a day, a month or a year can mean: the first and the last of its days, `2025-06-15`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type CalendarUnit = (typeof UNITS)[number];

/** So many days, weeks, months or years as the calendar has them. */
export interface Duration {
  readonly amount: number;
  readonly unit: CalendarUnit;
}

const DURATION = /^(\d{1,5}) ?(?:(days?|天|日)|(weeks?|周)|(months?|个月|月)|(years?|年))$/;
/** With more of them, a day of ours would have a year of five digits. */
const MOST: Readonly<Record<CalendarUnit, number>> = { days: 99_999, weeks: 9_999, months: 9_999, years: 999 };

/** Reads `3 years`, `12 months`, `90 days`, `3 年`, `12 个月`; undefined where the text is none, or too long a time. */
export function readDuration(text: string): Duration | undefined {
  const [, number, ...found] = DURATION.exec(text.trim()) ?? [];
  const unit = UNITS[found.findIndex((one) => one !== undefined)];
  const amount = Number(number);
  return unit === undefined || amount > MOST[unit] ? undefined : { amount, unit };
}

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (value: number): string => String(value).padStart(2, '0');
const isYear = (year: string): boolean => year >= '1900' && year < '3000';

/** Reads a day (`2025-06-15`), a month (`2025-06`) or a year (`2025`); undefined where the text is none of them. */
export function readSpan(text: string): Span | undefined {
  const written = text.trim();
  if (isCalendarDay(written)) return isYear(written.slice(0, 4)) ? { first: written, last: written } : undefined;
  const [, year = '', month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(written) ?? [];
  if (!isYear(year)) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${two(lengthOf(Number(year), Number(month)))}` };
}

/**
 * The day so much later. Months and years lead to the day of the same number, and to the last of the month where it has
 * none: a year after 29 February 2024 is 28 February 2025 (as 民法典 §202 has it).
 */
export function dayAfter(day: string, { amount, unit }: Duration): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'days' || unit === 'weeks') {
    const days = unit === 'weeks' ? amount * 7 : amount;
    return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
  }
  const months = year * 12 + (month - 1) + (unit === 'years' ? amount * 12 : amount);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(date, lengthOf(toYear, toMonth)))}`;
}
