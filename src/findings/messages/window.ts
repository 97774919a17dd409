import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** By what a call judges whether something came in time. */
export const BASES = ['sent', 'received', 'portal', 'postmark'] as const;
export type Basis = (typeof BASES)[number];

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Why a moment is in time by one reading and late by another. */
export type Doubt = 'unstated' | 'submitter' | 'holidays' | 'hour';

interface End {
  readonly closes: string;
  readonly zone: string;
}

/** Between these two, whether it is too late (or too early) hangs on the doubt. */
interface Between {
  readonly doubt: Doubt;
  readonly first: string;
  readonly firstZone: string;
  readonly last: string;
  readonly lastZone: string;
}

/** What is said of deadlines. */
export const windowMessages = {
  'window.closed': says<{ closed: string; zone: string; basis?: Basis | undefined }>('warning'),
  'window.not-open': says<{ opens: string; zone: string }>('warning'),
  'window.early-refused': says<{ opens: string; zone: string }>('error'),
  'window.early-accepted': says<{ opens: string; zone: string }>('advice'),
  'window.near': says<End & { hours: number; basis?: Basis | undefined }>('warning'),
  'window.zone-unstated': says<End & { hours: number; basis?: Basis | undefined }>('warning'),
  'window.round': says<End & { hours: number; basis?: Basis | undefined }>('advice'),
  'window.holidays': says<End & { hours: number; earliest: string }>('warning'),
  'window.own-zone': says<End>('advice'),
  'window.perhaps-closed': says<Between & { day?: string | undefined }>('warning'),
  'window.perhaps-not-open': says<Between & { day?: string | undefined }>('warning'),
  'window.ahead': says<{ label: Bilingual; day: string }>('error'),
  'window.done-late': says<End & { day: string }>('error'),
  'window.done-early': says<{ day: string; opens: string; zone: string }>('warning'),
} as const;

/** A day that is counted from one that the manifest gives. */
export interface CountedDay {
  readonly label: Bilingual;
  readonly way: 'after' | 'before';
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'months';
  /** The clock of that day at which it closes, `24:00` at its end. */
  readonly time: string;
}

/** How deadlines are checked. */
export interface WindowHowMessages {
  'how.window': {
    opens: string | undefined;
    closes: string | CountedDay | undefined;
    zone: string;
    zoneStated: boolean;
    warnHours: number;
  };
  'how.window-recurs': {
    months: readonly number[];
    day: number | 'last' | undefined;
    weekday: Weekday | undefined;
    time: string;
    zone: string;
    zoneStated: boolean;
    warnHours: number;
  };
  'how.own-zone': Record<never, never>;
  'how.basis': { basis: Basis };
  'how.early': { accepted: boolean };
  'how.done': { label: Bilingual };
}
