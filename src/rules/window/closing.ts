import { addDays, addMonths, addWeekdays, dayOfMonth, daysBetween, weekdayOf } from '../../base/days.ts';
import { isCalendarDay, readInstant, showInstant } from '../../base/instants.ts';
import { BASES, WEEKDAYS } from '../../findings/messages/window.ts';
import {
  choice,
  clock,
  integer,
  list,
  map,
  moment,
  monthDay,
  type Read,
  span,
  text,
  zone,
  zoneOr,
} from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { selectPath } from '../select.ts';
import { closesAt, firstOf } from './fixed.ts';
import { type Reading, readIn } from './reading.ts';
import { ownZone, ZONE_WORDS, zonesOf } from './zones.ts';

const counted = map({
  /** The day from which is counted; it is day 0. */
  field: text(),
  days: span().optional(),
  working_days: span().optional(),
  months: span().optional(),
});

export const windowParams = {
  opens: moment().optional(),
  /** In place of `opens`: a bare day is itself too early. */
  opens_after: moment().optional(),
  /** A bare day closes at its end; a moment closes when it comes. */
  closes: moment().optional(),
  /** In place of `closes`: a bare day is itself too late. */
  closes_before: moment().optional(),
  /** Or on the day at this path … */
  closes_on: text().optional(),
  /** … or so long after the day at a path … */
  after: counted.optional(),
  /** … or so long before it: that day is the last one. */
  before: counted.optional(),
  /** Or again and again: on days of months, or of every week. */
  recurs: map({
    months: list(integer().min(1).max(12)).optional(),
    day: monthDay().optional(),
    weekday: choice(WEEKDAYS).optional(),
  }).optional(),
  /** When it closes on its last day; absent: at its end. A fixed end has its clock with its day. */
  time: clock().optional(),
  /** What comes before it opens; a fault where the call doesn't say. */
  early: choice(['accepted', 'refused']).optional(),
  /** The day at this path, where it is given, is judged instead of the moment of judging: it was done then. */
  done: text().optional(),
  zone: zoneOr(ZONE_WORDS),
  /** Where the call states no zone: those that may be meant; any, where none is named. */
  readings: list(zone()).optional(),
  basis: choice(BASES).optional(),
  warn_hours: integer().optional(),
};

export type WindowParams = Read<ReturnType<typeof map<typeof windowParams>>>;
type Counted = Read<typeof counted>;
type Recurs = NonNullable<WindowParams['recurs']>;

/** The clock at which the last day ends. */
export const timeOf = ({ time = '24:00' }: WindowParams): string => time;

/** The path of the day on which the end hangs, and how it is counted from there. */
export function hangsOn(p: WindowParams): { field: string; way: 'after' | 'before'; by: Counted } | undefined {
  if (p.closes_on !== undefined) return { field: p.closes_on, way: 'after', by: { field: p.closes_on } };
  if (p.after !== undefined) return { field: p.after.field, way: 'after', by: p.after };
  return p.before && { field: p.before.field, way: 'before', by: p.before };
}

/** The day that the manifest gives at a path. */
export function dayAt(path: string | undefined, evidence: Evidence): string | undefined {
  const value = path === undefined ? undefined : selectPath(evidence, path)[0]?.value;
  return typeof value === 'string' && isCalendarDay(value) ? value : undefined;
}

/** Holidays of a month put an end of working days off; working weekends, which go with them, bring it forward. */
const HOLIDAYS_A_MONTH = { later: 9, earlier: 2 };

/** The last day in time, by the calendar; `first` and `last`: what it can be where holidays aren't known. */
export interface LastDay {
  readonly counted: string;
  readonly first: string;
  readonly last: string;
}

export function lastDayOf(event: string, way: 'after' | 'before', by: Counted): LastDay {
  const sign = way === 'after' ? 1 : -1;
  if (by.working_days !== undefined) {
    const day = addWeekdays(event, sign * by.working_days);
    const months = Math.ceil(Math.abs(daysBetween(event, day)) / 30);
    const [most, least] = [months * HOLIDAYS_A_MONTH.later, months * HOLIDAYS_A_MONTH.earlier];
    // Counted backwards, holidays bring the end forward instead.
    return way === 'after'
      ? { counted: day, first: addDays(day, -least), last: addDays(day, most) }
      : { counted: day, first: addDays(day, -most), last: addDays(day, least) };
  }
  const day = by.months === undefined ? addDays(event, sign * (by.days ?? 0)) : addMonths(event, sign * by.months);
  return { counted: day, first: day, last: day };
}

/** The first end of a round after an instant. */
function nextRound({ months, day, weekday }: Recurs, time: string, asOf: number, zone: string): number | undefined {
  const today = showInstant(asOf, zone).slice(0, 10);
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days =
    weekday === undefined
      ? Array.from({ length: 14 }, (_, index) => month + index - 1)
          .filter((at) => months?.includes(((at + 11) % 12) + 1) ?? true)
          .map((at) => dayOfMonth(year, at, day === undefined || day === 'last' ? 31 : day))
      : Array.from({ length: 9 }, (_, index) => addDays(today, index - 1)).filter(
          (at) => WEEKDAYS[weekdayOf(at)] === weekday,
        );
  return days.map((at) => readInstant(`${at}T${time}`, zone)).find((end) => end !== undefined && end > asOf);
}

function closingIn(p: WindowParams, evidence: Evidence, zone: string): { first: number; last: number } | undefined {
  const both = (end: number | undefined) => (end === undefined ? undefined : { first: end, last: end });
  const fixed = closesAt({ ...p, zone });
  if (fixed !== undefined) return both(fixed);
  if (p.recurs !== undefined) return both(nextRound(p.recurs, timeOf(p), evidence.asOf, zone));
  const hangs = hangsOn(p);
  const event = dayAt(hangs?.field, evidence);
  if (hangs === undefined || event === undefined) return undefined;
  const day = lastDayOf(event, hangs.way, hangs.by);
  const [first, last] = [day.first, day.last].map((one) => readInstant(`${one}T${timeOf(p)}`, zone));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The first instant that is too late, by each reading; undefined where the day that it hangs on isn't given. */
export const closingOf = (p: WindowParams, evidence: Evidence, zones = zonesFor(p, evidence)): Reading | undefined =>
  readIn(zones, (zone) => closingIn(p, evidence, zone));

/** The first instant at which it is open, by each reading; undefined where the call names none. */
export function openingOf(p: WindowParams, zones: readonly string[]): Reading | undefined {
  const from = firstOf(p.opens, p.opens_after);
  if (from === undefined) return undefined;
  return readIn(zones, (zone) => {
    const at = readInstant(from, zone);
    return at === undefined ? undefined : { first: at, last: at };
  });
}

export const zonesFor = (p: WindowParams, evidence: Evidence): readonly string[] => zonesOf(p, ownZone(evidence));
