import { dayAfter, readDuration, readSpan, type Span } from '../../base/calendar.ts';
import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Anchor, DayAsk, DayRelation } from '../../findings/messages/compare.ts';
import type { Comparison } from '../../findings/messages/rule.ts';
import type { Evidence } from '../evidence.ts';
import type { Names } from '../names.ts';
import { isBlank, selectValues } from '../select.ts';
import { beside } from './beside.ts';
import { anchorsIn, isPath, limitsIn, type Params, wholePath } from './params.ts';

/** A day, a month or a year with its place. */
interface Dated extends Span {
  readonly label: Bilingual;
  readonly route: Route;
  readonly written: string;
}

const dated = (value: unknown): (Span & { readonly written: string }) | undefined => {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const span = readSpan(written);
  return span && { ...span, written };
};

function given(p: Params, evidence: Evidence): { found: Dated[]; drafts: Draft[] } {
  const found: Dated[] = [];
  const drafts: Draft[] = [];
  for (const { value, label, route } of selectValues(p, evidence)) {
    if (isBlank(value) && (p.if_given || p.take !== undefined)) continue;
    const day = dated(value);
    if (day === undefined) drafts.push({ message: message('compare.no-day', { label }), route });
    else found.push({ ...day, label, route });
  }
  return { found, drafts };
}

/** The earliest or the latest of several; a month may reach further than a day within it. */
function together(p: Params, evidence: Evidence, found: readonly Dated[]): Dated[] {
  const isEarliest = p.take === 'earliest';
  const [one] = found.toSorted((a, b) => {
    const [x, y] = isEarliest ? [a.first + a.last, b.first + b.last] : [b.last + b.first, a.last + a.first];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  if (one === undefined) return [];
  const end = (pick: 'first' | 'last'): string =>
    found.map((day) => day[pick]).reduce((a, b) => (a < b === isEarliest ? a : b));
  return [{ ...one, label: evidence.labelOf(wholePath(p)), first: end('first'), last: end('last') }];
}

/** What is asked, and what the pack calls the day that it is compared with. */
interface Asked {
  readonly ask: DayAsk;
  readonly anchor: string;
}

/** What is asked, one by one: how far the days are apart, and in which order where that alone doesn't say it. */
export function asksIn(p: Params, names: Pick<Names, 'labelOf'>): Asked[] {
  const times = limitsIn(p).flatMap(({ op, limit }) => {
    const duration = readDuration(String(limit));
    return duration === undefined || op === 'equals' ? [] : [{ op, ...duration }];
  });
  return anchorsIn(p).flatMap(({ relation, anchor }) => {
    const about = { relation, anchor: anchorOf(anchor, names) };
    if (times.length === 0 || !(relation === 'before' || relation === 'after')) return [{ ask: about, anchor }];
    const far = times.map((apart) => ({ ask: { ...about, apart }, anchor }));
    if (times.some(({ op }) => op === 'at-least' || op === 'more-than')) return far;
    const order: DayRelation = relation === 'before' ? 'not-after' : 'not-before';
    return [{ ask: { ...about, relation: order }, anchor }, ...far];
  });
}

function anchorOf(anchor: string, names: Pick<Names, 'labelOf'>): Anchor {
  if (anchor === 'today' || anchor === 'deadline') return { is: anchor };
  return isPath(anchor) ? { is: 'answer', label: names.labelOf(anchor) } : { is: 'day', day: anchor };
}

const RELATIONS: Readonly<Record<DayRelation, (day: string, other: string) => boolean>> = {
  before: (day, other) => day < other,
  after: (day, other) => day > other,
  'not-before': (day, other) => day >= other,
  'not-after': (day, other) => day <= other,
};

/** `end`: the day so much later than the earlier one. */
const APART: Readonly<Record<Comparison, (later: string, end: string) => boolean>> = {
  'at-least': (later, end) => later >= end,
  'more-than': (later, end) => later > end,
  'at-most': (later, end) => later <= end,
  'less-than': (later, end) => later < end,
};

function isMet({ relation, apart }: DayAsk, day: string, other: string): boolean {
  if (apart === undefined) return RELATIONS[relation](day, other);
  const [earlier, later] = relation === 'before' ? [day, other] : [other, day];
  return APART[apart.op](later, dayAfter(earlier, apart));
}

/** A month or a year of the pack's own: `not_before: 2023-01` is from its first day on, `not_after: 2023-01` up to its last. */
function endOf(anchor: string, relation: DayRelation): (Span & { written: string }) | undefined {
  const span = dated(anchor);
  const day = relation === 'before' || relation === 'not-before' ? span?.first : span?.last;
  return span && day !== undefined ? { ...span, first: day, last: day } : undefined;
}

/** What the day is compared with: a span of days, a draft where it isn't known, or nothing where nothing is asked. */
function anchorDay(
  p: Params,
  { ask: { relation }, anchor }: Asked,
  item: Dated,
  evidence: Evidence,
): (Span & { written: string }) | Draft | undefined {
  const { label, route } = item;
  if (anchor === 'today') return dated(evidence.today);
  if (anchor === 'deadline') {
    return dated(evidence.deadline) ?? { message: message('compare.no-deadline', { label }), route, undecided: true };
  }
  if (!isPath(anchor)) return endOf(anchor, relation);
  const other = beside(evidence, anchor, route);
  if (isBlank(other?.value) && p.if_given) return undefined;
  const missing = { label: other?.label ?? evidence.labelOf(anchor) };
  return dated(other?.value) ?? { message: message('compare.no-day', missing), route: other?.route ?? route };
}

/** Compares the days with others. */
export function* dayFaults(p: Params, evidence: Evidence): Generator<Draft> {
  const { found, drafts } = given(p, evidence);
  yield* drafts;
  if (p.take !== undefined && drafts.length > 0) return;
  for (const item of p.take === undefined ? found : together(p, evidence, found)) {
    const told = new Set<string>();
    for (const asked of asksIn(p, evidence)) {
      const { ask, anchor } = asked;
      const other = anchorDay(p, asked, item, evidence);
      if (other === undefined) continue;
      if (!('written' in other)) {
        if (!told.has(anchor)) yield other;
        told.add(anchor);
        continue;
      }
      // Both ends of what a month or a year can mean: where they agree, so does all between.
      const ends = [item.first, item.last].flatMap((day) =>
        [other.first, other.last].map((one) => isMet(ask, day, one)),
      );
      if (ends.every(Boolean)) continue;
      const about = { label: item.label, take: p.take, day: item.written, ask, against: other.written };
      yield ends.some(Boolean)
        ? { message: message('compare.day-vague', about), route: item.route, undecided: true }
        : { message: message('compare.day', about), route: item.route };
    }
  }
}
