import { isCalendarDay, showClosing, showInstant } from '../../base/instants.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { selectPath } from '../select.ts';
import {
  closingOf,
  dayAt,
  hangsOn,
  lastDayOf,
  openingOf,
  type WindowParams as Params,
  windowParams,
  zonesFor,
} from './closing.ts';
import { describeWindow } from './describe.ts';
import { doneFaults } from './done.ts';
import { doubtOf, spanOf, zoneDoubt } from './doubt.ts';
import type { Reading } from './reading.ts';
import { unfitIn } from './unfit.ts';
import { OWN_ZONE, ownZone } from './zones.ts';

const HOUR = 3_600_000;
const WARN_HOURS = 72;
/** What has to have arrived is under way for a while. */
const WARN_HOURS_RECEIVED = 168;

export const warnHoursOf = (p: Params): number =>
  p.warn_hours ?? (p.basis === 'received' ? WARN_HOURS_RECEIVED : WARN_HOURS);

/** Days of the manifest on which something has happened, it says, and that are still to come. */
function* aheadFaults(p: Params, evidence: Evidence): Generator<Draft> {
  for (const path of [p.after?.field, p.done]) {
    for (const { value, label, route } of path === undefined ? [] : selectPath(evidence, path)) {
      if (typeof value !== 'string' || !isCalendarDay(value) || value <= evidence.today) continue;
      yield { message: message('window.ahead', { label, day: value }), route };
    }
  }
}

function* openingFaults(p: Params, evidence: Evidence, opening: Reading): Generator<Draft> {
  const { first, last, lastZone } = opening;
  if (evidence.asOf >= last) return;
  const opens = { opens: showInstant(last, lastZone), zone: lastZone };
  if (p.early === 'accepted') yield { message: message('window.early-accepted', opens), remark: true };
  else if (evidence.asOf < first)
    yield { message: message(p.early === 'refused' ? 'window.early-refused' : 'window.not-open', opens) };
  else {
    const span = spanOf(opening, showInstant);
    yield { message: message('window.perhaps-not-open', { doubt: zoneDoubt(p), ...span }), undecided: true };
  }
}

/** What there is to say of a moment at which it is, or would be, done. */
function* closingFaults(p: Params, evidence: Evidence, closing: Reading): Generator<Draft> {
  const { asOf } = evidence;
  const { first, firstZone: zone, last, lastZone } = closing;
  const basis = p.basis && { basis: p.basis };
  if (asOf >= last) {
    yield { message: message('window.closed', { closed: showClosing(last, lastZone), zone: lastZone, ...basis }) };
    return;
  }
  if (asOf >= first) {
    yield {
      message: message('window.perhaps-closed', { doubt: doubtOf(p), ...spanOf(closing, showClosing) }),
      undecided: true,
    };
    return;
  }
  const closes = showClosing(first, zone);
  if (p.zone === 'submitter' && ownZone(evidence) === undefined) {
    yield {
      message: message('window.own-zone', { closes, zone }),
      route: selectPath(evidence, OWN_ZONE)[0]?.route ?? [],
      remark: true,
    };
  }
  if (first - asOf > warnHoursOf(p) * HOUR) return;
  const near = { closes, zone, hours: Math.floor((first - asOf) / HOUR), ...basis };
  yield { message: nearMessage(p, evidence, near), remark: true };
}

function nearMessage(
  p: Params,
  evidence: Evidence,
  near: { closes: string; zone: string; hours: number },
): Draft['message'] {
  if (p.recurs !== undefined) return message('window.round', near);
  const hangs = hangsOn(p);
  const event = dayAt(hangs?.field, evidence);
  if (hangs?.by.working_days !== undefined && event !== undefined) {
    const { counted } = lastDayOf(event, hangs.way, hangs.by);
    const { zone, hours, closes: earliest } = near;
    return message('window.holidays', { closes: `${counted} 24:00`, zone, hours, earliest });
  }
  return p.zone === 'unstated' ? message('window.zone-unstated', near) : message('window.near', near);
}

/**
 * `window`: what is due is done from when it opens until before it closes: the submission, or what `done` gives the
 * day of. Within `warn_hours` of the end it warns. Where the clock or the holidays aren't known, what is in time by one
 * reading and late by another is undecided.
 */
export const window = ruleKind('window', windowParams, {
  refers: (p) => ({ paths: [hangsOn(p)?.field, p.done].filter((path) => path !== undefined) }),
  unfit: unfitIn,
  opens: (p, evidence) => openingOf(p, zonesFor(p, evidence)),
  closes: (p, evidence) => {
    const closing = closingOf(p, evidence);
    return closing && { ...closing, doubt: doubtOf(p) };
  },
  done: (p, evidence) => dayAt(p.done, evidence),
  *check(p, evidence) {
    yield* aheadFaults(p, evidence);
    const hangs = hangsOn(p);
    const closing = closingOf(p, evidence);
    if (hangs !== undefined && closing === undefined) {
      for (const { label, route } of selectPath(evidence, hangs.field)) {
        yield { message: message('present.missing', { label }), route };
      }
      return;
    }
    const done = dayAt(p.done, evidence);
    if (done !== undefined) {
      yield* doneFaults(p, evidence, done);
      return;
    }
    // Two windows that close in the same moment are two duties, unless one and the same answer meets both.
    const due = p.done ?? hangs?.field;
    const [at] = due === undefined ? [] : selectPath(evidence, due);
    const opening = openingOf(p, zonesFor(p, evidence));
    const drafts = [
      ...(opening === undefined ? [] : openingFaults(p, evidence, opening)),
      ...(closing === undefined ? [] : closingFaults(p, evidence, closing)),
    ];
    for (const draft of drafts) yield { ...(at && { route: at.route }), ...draft };
  },
  describe: (p, names) => describeWindow(p, names, warnHoursOf(p)),
});
