import { readClosing, readInstant, showClosing, showInstant } from '../../base/instants.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { selectPath } from '../select.ts';
import { closingOf, dayAt, openingOf, type WindowParams, zonesFor } from './closing.ts';
import { doubtOf, spanOf, zoneDoubt } from './doubt.ts';
import { type Reading, readIn } from './reading.ts';
import { ownZone } from './zones.ts';

/** What there is to say of the day on which it was done, by the manifest: any moment of that day may be meant. */
export function* doneFaults(p: WindowParams, evidence: Evidence, done: string): Generator<Draft> {
  const [found] = selectPath(evidence, p.done ?? '');
  const at = found && { route: found.route };
  const zones = clocksOf(p, evidence);
  const span = dayIn(done, dayClocks(p, evidence, zones));
  if (span === undefined) return;
  const opening = p.early === 'accepted' ? undefined : (openingOf(p, zones) ?? startOf(p, evidence, zones));
  if (opening !== undefined && span.first < opening.last) {
    const { last, lastZone: zone } = opening;
    const open = { doubt: zoneDoubt(p), ...spanOf(opening, showInstant), day: done };
    yield span.last <= opening.first
      ? { message: message('window.done-early', { day: done, opens: showInstant(last, zone), zone }), ...at }
      : { message: message('window.perhaps-not-open', open), undecided: true, ...at };
    return;
  }
  const closing = p.recurs === undefined ? closingOf(p, evidence, zones) : undefined;
  if (closing === undefined || span.last <= closing.first) return;
  const { last, lastZone: zone } = closing;
  const open = { doubt: doubtOf(p), ...spanOf(closing, showClosing), day: done };
  yield span.first >= last
    ? { message: message('window.done-late', { day: done, closes: showClosing(last, zone), zone }), ...at }
    : { message: message('window.perhaps-closed', open), undecided: true, ...at };
}

/** Where the clock is the applicant's own, wherever that is, a day of the manifest is one of the same calendar. */
const clocksOf = (p: WindowParams, evidence: Evidence): readonly string[] =>
  p.zone === 'unstated' ? zonesFor(p, evidence) : zonesFor(p, evidence).slice(0, 1);

/** Whoever wrote the day had one calendar, but which of them isn't known where the call names no zone. */
function dayClocks(p: WindowParams, evidence: Evidence, zones: readonly string[]): readonly string[] {
  const own = p.zone === 'unstated' ? ownZone(evidence) : undefined;
  return own === undefined ? zones : [own];
}

function dayIn(day: string, zones: readonly string[]): Reading | undefined {
  return readIn(zones, (zone) => {
    const [first, last] = [readInstant(day, zone), readClosing(day, zone)];
    return first === undefined || last === undefined ? undefined : { first, last };
  });
}

/** What counts from a day isn't done before it. */
function startOf(p: WindowParams, evidence: Evidence, zones: readonly string[]): Reading | undefined {
  const from = dayAt(p.after?.field, evidence);
  return from === undefined
    ? undefined
    : readIn(zones, (zone) => {
        const first = readInstant(from, zone);
        return first === undefined ? undefined : { first, last: first };
      });
}
