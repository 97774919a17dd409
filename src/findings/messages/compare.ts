import type { CalendarUnit } from '../../base/calendar.ts';
import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';
import type { Comparison } from './rule.ts';

/** What may be made of several values before they are compared: of numbers, or of days. */
export const TAKES = ['sum', 'average', 'largest', 'smallest', 'earliest', 'latest'] as const;
export type Take = (typeof TAKES)[number];

/** A comparison of numbers. */
export type NumberComparison = Comparison | 'equals';

/** How a day is to lie to another one. */
export const DAY_RELATIONS = ['before', 'after', 'not-before', 'not-after'] as const;
export type DayRelation = (typeof DAY_RELATIONS)[number];

/** What a day is compared with. */
export type Anchor =
  | { readonly is: 'today' | 'deadline' }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'answer'; readonly label: Bilingual };

/** What is asked of a day: its relation to another, and how far it is to be from it. */
export interface DayAsk {
  readonly relation: DayRelation;
  readonly anchor: Anchor;
  readonly apart?: { readonly op: Comparison; readonly amount: number; readonly unit: CalendarUnit } | undefined;
}

interface DayJudged {
  readonly label: Bilingual;
  readonly take?: Take | undefined;
  /** As it is written: a day, a month or a year. */
  readonly day: string;
  readonly ask: DayAsk;
  /** The day with which it is compared, as written. */
  readonly against: string;
}

/** What a rule says of numbers and days that are compared. */
export const compareMessages = {
  'compare.fails': says<{
    label: Bilingual;
    value: number;
    op: NumberComparison;
    limit: number;
    unit: string;
    tolerance?: number | undefined;
    take?: Take | undefined;
    /** The value is a percentage of these. */
    share?: readonly Bilingual[] | undefined;
    /** The answer that the limit is. */
    answer?: Bilingual | undefined;
  }>('error'),
  'compare.no-number': says<{ label: Bilingual }>('error'),
  /** `given`: undefined where none is. */
  'compare.other-unit': says<{ label: Bilingual; unit: string; given: string | undefined }>('error'),
  /** Nothing is no whole that something could be a share of. */
  'compare.no-whole': says<{ label: Bilingual }>('error'),
  'compare.day': says<DayJudged>('error'),
  /** Whether it is so hangs on the day, and only the month or the year is given. */
  'compare.day-vague': says<DayJudged>('error'),
  'compare.no-day': says<{ label: Bilingual }>('error'),
  'compare.no-deadline': says<{ label: Bilingual }>('error'),
} as const;

/** How numbers and days are compared. */
export interface CompareHowMessages {
  'how.compare': {
    labels: readonly Bilingual[];
    take: Take | undefined;
    share: readonly Bilingual[] | undefined;
    limits: readonly { readonly op: NumberComparison; readonly limit: number | Bilingual }[];
    tolerance: number | undefined;
    unit: string;
    needed: boolean;
  };
  'how.compare-unit': { label: Bilingual; unit: string };
  'how.compare-days': {
    labels: readonly Bilingual[];
    take: Take | undefined;
    asks: readonly DayAsk[];
    needed: boolean;
  };
}
