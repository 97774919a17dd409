import { isCalendarDay, readClosing, readInstant, showClosing, showInstant } from '../base/instants.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { boolean, integer, type map, moment, type Read, text, zone } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { type Description, ruleKind } from './kind.ts';
import type { Names } from './names.ts';
import { selectPath } from './select.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WARN_HOURS = 72;

const params = {
  opens: moment().optional(),
  /** A bare day closes at its end; a moment closes when it comes. */
  closes: moment().optional(),
  /** In place of `closes`: it closes at the end of the day at this path … */
  closes_on: text().optional(),
  /** … or so many calendar days later; the day itself counts as day 0. */
  days: integer().optional(),
  /** The day at this path, where it is given, is judged instead of the moment of judging: it was done then. */
  done: text().optional(),
  zone: zone(),
  /** The call names no zone; the one here is our reading of it. */
  zone_unstated: boolean().optional(),
  warn_hours: integer().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const dayAt = (path: string | undefined, evidence: Evidence): string | undefined => {
  const value = path === undefined ? undefined : selectPath(evidence, path)[0]?.value;
  return typeof value === 'string' && isCalendarDay(value) ? value : undefined;
};

/** The first instant that is too late; undefined where the day that it hangs on isn't given. */
function closingInstant(p: Params, evidence: Evidence): number | undefined {
  if (p.closes !== undefined) return readClosing(p.closes, p.zone);
  const day = dayAt(p.closes_on, evidence);
  if (day === undefined) return undefined;
  const last = new Date(Date.parse(day) + (p.days ?? 0) * DAY).toISOString().slice(0, 10);
  return readClosing(last, p.zone);
}

/** The first instant at which it can be done: as the call says, or the day from which the time counts. */
function opening(p: Params, evidence: Evidence): number | undefined {
  const from = p.opens ?? (p.days === undefined ? undefined : dayAt(p.closes_on, evidence));
  return from === undefined ? undefined : readInstant(from, p.zone);
}

/** Days of the manifest on which something has happened, it says, and that are still to come. */
function* aheadFaults(p: Params, evidence: Evidence): Generator<Draft> {
  for (const path of [p.days === undefined ? undefined : p.closes_on, p.done]) {
    for (const { value, label, route } of path === undefined ? [] : selectPath(evidence, path)) {
      if (typeof value !== 'string' || !isCalendarDay(value) || value <= evidence.today) continue;
      yield { message: message('window.ahead', { label, day: value }), route };
    }
  }
}

/** What there is to say of a moment at which it is, or would be, done. */
function* momentFaults(p: Params, evidence: Evidence, closes: number): Generator<Draft> {
  const opens = p.opens === undefined ? undefined : readInstant(p.opens, p.zone);
  const shown = showClosing(closes, p.zone);
  if (opens !== undefined && evidence.asOf < opens) {
    yield { message: message('window.not-open', { opens: showInstant(opens, p.zone), zone: p.zone }) };
  }
  if (evidence.asOf >= closes) {
    yield { message: message('window.closed', { closed: shown, zone: p.zone }) };
    return;
  }
  const hours = Math.floor((closes - evidence.asOf) / HOUR);
  if (closes - evidence.asOf > (p.warn_hours ?? WARN_HOURS) * HOUR) return;
  const near = { closes: shown, zone: p.zone, hours };
  yield {
    message: p.zone_unstated ? message('window.zone-unstated', near) : message('window.near', near),
    remark: true,
  };
}

function describeWindow(p: Params, names: Names): Description {
  const { zone: zoneName, warn_hours: warnHours = WARN_HOURS } = p;
  const opening = p.opens === undefined ? undefined : readInstant(p.opens, zoneName);
  const opens = opening === undefined ? undefined : showInstant(opening, zoneName);
  // A day that only the manifest knows is shown by one that is plainly an example.
  const closes = showClosing(readClosing(p.closes ?? '2099-12-31', zoneName) ?? 0, zoneName);
  const near = { closes, zone: zoneName, hours: Math.min(24, warnHours) };
  const zoneStated = p.zone_unstated !== true;
  const after = p.closes_on === undefined ? undefined : { label: names.fullLabelOf(p.closes_on), days: p.days ?? 0 };
  const done = p.done === undefined ? undefined : names.fullLabelOf(p.done);
  return {
    how: [
      how('how.window', { opens, closes: after ?? closes, zone: zoneName, zoneStated, warnHours }),
      ...(done === undefined ? [] : [how('how.done', { label: done })]),
    ],
    examples: [
      { message: message('window.closed', { closed: closes, zone: zoneName }) },
      ...(after === undefined ? [] : [{ message: message('present.missing', { label: after.label }) }]),
      ...(done === undefined
        ? []
        : [{ message: message('window.done-late', { day: '2100-01-01', closes, zone: zoneName }) }]),
      ...[after && after.days > 0 ? after.label : undefined, done]
        .filter((label) => label !== undefined)
        .map((label) => ({ message: message('window.ahead', { label, day: '2099-12-31' }) })),
      ...(opens === undefined ? [] : [{ message: message('window.not-open', { opens, zone: zoneName }) }]),
      ...(done === undefined || (opens === undefined && (after?.days ?? 0) === 0)
        ? []
        : [
            {
              message: message('window.done-early', {
                day: '1999-12-31',
                opens: opens ?? '2000-01-01 00:00',
                zone: zoneName,
              }),
            },
          ]),
      { message: zoneStated ? message('window.near', near) : message('window.zone-unstated', near), remark: true },
    ],
  };
}

/**
 * `window`: what is due is done from `opens` until before it closes: the submission, or what `done` gives the day of.
 * Within `warn_hours` of the end it warns.
 */
export const window = ruleKind('window', params, {
  refers: (p) => ({ paths: [p.closes_on, p.done].filter((path) => path !== undefined) }),
  opens: (p) => (p.opens === undefined ? undefined : readInstant(p.opens, p.zone)),
  closes: closingInstant,
  done: (p, evidence) => dayAt(p.done, evidence),
  *check(p, evidence) {
    yield* aheadFaults(p, evidence);
    const closes = closingInstant(p, evidence);
    if (closes === undefined) {
      for (const { label, route } of selectPath(evidence, p.closes_on ?? '')) {
        yield { message: message('present.missing', { label }), route };
      }
      return;
    }
    const done = dayAt(p.done, evidence);
    if (done === undefined) {
      // Two windows that close in the same moment are two duties, unless one and the same answer meets both.
      const due = p.done ?? p.closes_on;
      const [at] = due === undefined ? [] : selectPath(evidence, due);
      for (const draft of momentFaults(p, evidence, closes)) yield { ...draft, ...(at && { route: at.route }) };
      return;
    }
    const began = readInstant(done, p.zone) ?? 0;
    const opens = opening(p, evidence);
    const early = opens !== undefined && began + DAY <= opens;
    if (began < closes && !early) return;
    const [found] = selectPath(evidence, p.done ?? '');
    const about = { day: done, closes: showClosing(closes, p.zone), zone: p.zone };
    yield {
      message: early
        ? message('window.done-early', { day: done, opens: showInstant(opens, p.zone), zone: p.zone })
        : message('window.done-late', about),
      ...(found && { route: found.route }),
    };
  },
  describe: describeWindow,
});
