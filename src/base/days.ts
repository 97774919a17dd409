const DAY = 86_400_000;

/** A calendar day, `2025-06-15`, so many days later; earlier where `days` is negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** A day of a month (1 to 12; beyond, of a year later or before), or its last where it has no such day. */
export function dayOfMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayOfMonth(year, month + months, date);
}

/** The day that is so many days from Monday to Friday later; earlier where `count` is negative. Knows no holidays. */
export function addWeekdays(day: string, count: number): string {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (![0, 6].includes(weekdayOf(at))) left -= 1;
  }
  return at;
}

/** How many days the second is after the first. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
