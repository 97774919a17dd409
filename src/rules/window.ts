import { isCalendarDay, readInstant, showClosing, showInstant } from '../base/instants.ts';
import { message } from '../findings/catalogue.ts';
import { boolean, integer, moment, zone } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';

const HOUR = 3_600_000;

/** The first instant that is too late. A bare day closes at its end; a moment closes when it comes. */
function closingInstant(closes: string, zoneName: string): number | undefined {
  return readInstant(isCalendarDay(closes) ? `${closes}T24:00` : closes, zoneName);
}

/**
 * `window`: the moment of judging lies from `opens` until before `closes`. `zone` is required; `zone_unstated` says
 * that the call names none and that the zone here is our reading of it. Within `warn_hours` of the end it warns.
 */
export const window = ruleKind(
  'window',
  {
    opens: moment().optional(),
    closes: moment(),
    zone: zone(),
    zone_unstated: boolean().optional(),
    warn_hours: integer().optional(),
  },
  {
    closes: (p) => closingInstant(p.closes, p.zone),
    opens: (p) => (p.opens === undefined ? undefined : readInstant(p.opens, p.zone)),
    *check(p, evidence) {
      const opens = p.opens === undefined ? undefined : readInstant(p.opens, p.zone);
      const closes = closingInstant(p.closes, p.zone) ?? 0;
      const shown = showClosing(closes, p.zone);
      if (opens !== undefined && evidence.asOf < opens) {
        yield { message: message('window.not-open', { opens: showInstant(opens, p.zone), zone: p.zone }) };
      }
      if (evidence.asOf >= closes) {
        yield { message: message('window.closed', { closed: shown, zone: p.zone }) };
        return;
      }
      const hours = Math.floor((closes - evidence.asOf) / HOUR);
      if (hours >= (p.warn_hours ?? 72)) return;
      const near = { closes: shown, zone: p.zone, hours };
      yield {
        message: p.zone_unstated ? message('window.zone-unstated', near) : message('window.near', near),
        remark: true,
      };
    },
  },
);
