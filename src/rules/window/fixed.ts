import { addDays } from '../../base/days.ts';
import { isCalendarDay, readClosing } from '../../base/instants.ts';

/** The end of a window as far as the call itself names it. */
export interface FixedEnd {
  readonly closes?: string | undefined;
  readonly closes_before?: string | undefined;
}

/** The day or moment until which it is open, included: a bare day that is itself excluded leaves the one before. */
export function lastOf({ closes, closes_before: before }: FixedEnd): string | undefined {
  if (closes !== undefined || before === undefined) return closes;
  return isCalendarDay(before) ? addDays(before, -1) : before;
}

/** The first instant that is too late, in a zone (IANA name); undefined where the call names no day. */
export function closesAt({ zone, ...end }: FixedEnd & { readonly zone: string }): number | undefined {
  const last = lastOf(end);
  return last === undefined ? undefined : readClosing(last, zone);
}

/** The day or moment from which it is open. */
export const firstOf = (opens: string | undefined, after: string | undefined): string | undefined =>
  opens ?? (after !== undefined && isCalendarDay(after) ? addDays(after, 1) : after);
