import { showClosing, showInstant } from '../../base/instants.ts';
import { message } from '../../findings/catalogue.ts';
import { type How, how } from '../../findings/messages/how.ts';
import type { CountedDay, Doubt } from '../../findings/messages/window.ts';
import type { Description } from '../kind.ts';
import type { Names } from '../names.ts';
import { hangsOn, openingOf, timeOf, type WindowParams } from './closing.ts';
import { closesAt } from './fixed.ts';
import { zonesOf } from './zones.ts';

type Example = Description['examples'][number];

/** A day that only the manifest knows is shown by one that is plainly an example. */
const EXAMPLE = '2099-12-31';

function countedDay(p: WindowParams, names: Names): CountedDay | undefined {
  const hangs = hangsOn(p);
  if (hangs === undefined) return undefined;
  const { working_days: working, months, days = 0 } = hangs.by;
  const label = names.fullLabelOf(hangs.field);
  const { way } = hangs;
  const time = timeOf(p);
  if (working !== undefined) return { label, way, count: working, unit: 'working-days', time };
  return months === undefined
    ? { label, way, count: days, unit: 'days', time }
    : { label, way, count: months, unit: 'months', time };
}

/** The rule in words, and one example of everything that it says. */
export function describeWindow(p: WindowParams, names: Names, warnHours: number): Description {
  const zones = zonesOf(p, undefined);
  const [zone = 'UTC'] = zones;
  const lastZone = zones.at(-1) ?? zone;
  const opening = openingOf(p, zones);
  const opens = opening && showInstant(opening.last, opening.lastZone);
  const counted = countedDay(p, names);
  const closing = closesAt({ ...p, zone }) ?? closesAt({ closes: `${EXAMPLE}T${timeOf(p)}`, zone });
  const closes = closing === undefined ? EXAMPLE : showClosing(closing, zone);
  const fixed = p.closes ?? p.closes_before;
  const ends = counted !== undefined || fixed !== undefined;
  const about = { zone: p.zone === 'submitter' ? p.zone : zone, zoneStated: p.zone !== 'unstated', warnHours };
  const done = p.done === undefined ? undefined : names.fullLabelOf(p.done);
  return {
    how: [
      ...(p.recurs === undefined
        ? [how('how.window', { ...about, opens, closes: counted ?? (fixed === undefined ? undefined : closes) })]
        : [how('how.window-recurs', { ...about, ...roundOf(p.recurs), time: timeOf(p) })]),
      ...(p.zone === 'submitter' ? [how('how.own-zone', {})] : []),
      ...(p.basis === undefined ? [] : [how('how.basis', { basis: p.basis })]),
      ...(p.early === undefined ? [] : [how('how.early', { accepted: p.early === 'accepted' })]),
      ...(done === undefined ? [] : [how('how.done', { label: done })]),
    ] satisfies How[],
    examples: [
      ...(ends ? closedExamples(p, closes, zone, lastZone, warnHours) : []),
      ...(p.recurs === undefined
        ? []
        : [{ message: message('window.round', nearBy(p, closes, zone, warnHours)), remark: true } as const]),
      ...(counted === undefined ? [] : [{ message: message('present.missing', { label: counted.label }) }]),
      ...(done === undefined || !ends
        ? []
        : [{ message: message('window.done-late', { day: '2100-01-01', closes, zone }) }]),
      ...(done === undefined ? [] : hourExamples(ends ? closes : undefined, opens, zone)),
      ...[p.after === undefined ? undefined : counted?.label, done]
        .filter((label) => label !== undefined)
        .map((label) => ({ message: message('window.ahead', { label, day: EXAMPLE }) })),
      ...(opens === undefined ? [] : openExamples(p, opens, zone, lastZone)),
      ...(done === undefined || p.early === 'accepted' || (opens === undefined && p.after === undefined)
        ? []
        : [{ message: message('window.done-early', { day: '1999-12-31', opens: opens ?? '2000-01-01 00:00', zone }) }]),
    ],
  };
}

const roundOf = ({ months = [], day, weekday }: NonNullable<WindowParams['recurs']>) => ({ months, day, weekday });

const nearBy = (p: WindowParams, closes: string, zone: string, warnHours: number) => ({
  closes,
  zone,
  hours: Math.min(24, warnHours),
  ...(p.basis && { basis: p.basis }),
});

function closedExamples(p: WindowParams, closes: string, zone: string, lastZone: string, warnHours: number): Example[] {
  const near = nearBy(p, closes, zone, warnHours);
  const byWeekdays = hangsOn(p)?.by.working_days !== undefined;
  const doubt: Doubt | undefined = byWeekdays
    ? 'holidays'
    : zone !== lastZone && (p.zone === 'unstated' || p.zone === 'submitter')
      ? p.zone
      : undefined;
  const span = { first: closes, firstZone: zone, last: '2100-01-09 24:00', lastZone };
  const nearest = byWeekdays
    ? message('window.holidays', { closes: '2100-01-02 24:00', zone, hours: near.hours, earliest: closes })
    : p.zone === 'unstated'
      ? message('window.zone-unstated', near)
      : message('window.near', near);
  return [
    { message: message('window.closed', { closed: closes, zone: lastZone, ...(p.basis && { basis: p.basis }) }) },
    ...(doubt === undefined
      ? []
      : [{ message: message('window.perhaps-closed', { doubt, ...span }), undecided: true } as const]),
    ...(p.zone === 'submitter'
      ? [{ message: message('window.own-zone', { closes, zone }), remark: true } as const]
      : []),
    { message: nearest, remark: true },
  ];
}

/** Of the day on which it was done, where only a part of it is in time. */
function hourExamples(closes: string | undefined, opens: string | undefined, zone: string): Example[] {
  const at = (moment: string) => ({
    ...({
      doubt: 'hour',
      first: moment,
      firstZone: zone,
      last: moment,
      lastZone: zone,
      day: moment.slice(0, 10),
    } as const),
  });
  return [
    ...(closes === undefined || closes.endsWith('24:00') ? [] : [message('window.perhaps-closed', at(closes))]),
    ...(opens === undefined || opens.endsWith('00:00') ? [] : [message('window.perhaps-not-open', at(opens))]),
  ].map((said) => ({ message: said, undecided: true as const }));
}

function openExamples(p: WindowParams, opens: string, zone: string, lastZone: string): Example[] {
  const at = { opens, zone: lastZone };
  if (p.early === 'accepted') return [{ message: message('window.early-accepted', at), remark: true }];
  const id = p.early === 'refused' ? 'window.early-refused' : 'window.not-open';
  if (zone === lastZone || (p.zone !== 'unstated' && p.zone !== 'submitter')) return [{ message: message(id, at) }];
  const span = { first: opens, firstZone: zone, last: opens, lastZone };
  return [
    { message: message(id, at) },
    { message: message('window.perhaps-not-open', { doubt: p.zone, ...span }), undecided: true },
  ];
}
