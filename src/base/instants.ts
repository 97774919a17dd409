/** A moment as a calendar and a clock on the wall show it, without a zone. `hour` may be 24 (the end of the day). */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const WALL =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/** Reads `2025-06-15`, `2025-06-15T24:00`, `2025-06-15T12:00:00+08:00`. Undefined where the text or the date is none. */
export function readMoment(text: string): { wall: WallTime; offset: string | undefined } | undefined {
  const match = WALL.exec(text.trim());
  if (match === null) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const wall = { year: part(1), month: part(2), day: part(3), hour: part(4), minute: part(5), second: part(6) };
  const real = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const isDate = real.getUTCMonth() === wall.month - 1 && real.getUTCDate() === wall.day && wall.year >= 1900;
  const isTime =
    wall.hour < 24 ? wall.minute < 60 && wall.second < 60 : wall.hour === 24 && wall.minute + wall.second === 0;
  return isDate && isTime ? { wall, offset: match[7] } : undefined;
}

/** Whether a text is a real calendar day, `2025-06-15`. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readMoment(text) !== undefined;
}

const utcOf = (wall: WallTime): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/** Making one costs milliseconds, and a run asks for the same zone many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const part = 'numeric';
  const fields = { year: part, month: part, day: part, hour: part, minute: part, second: part } as const;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...fields });
  formats.set(zone, made);
  return made;
}

/**
 * Zones that have kept one offset since 1992, in hours: asking ICU for the first time takes longer than reading a
 * manifest, and almost every deadline here is in Beijing time. A test compares them with ICU.
 */
export const STEADY_ZONES: Readonly<Record<string, number>> = { 'Asia/Shanghai': 8, UTC: 0 };
const STEADY_SINCE = Date.UTC(1992, 0, 1);

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const steady = Object.hasOwn(STEADY_ZONES, zone) ? STEADY_ZONES[zone] : undefined;
  return steady !== undefined && instant >= STEADY_SINCE ? steady * 3_600_000 : offsetByIcu(instant, zone);
}

/** The same, by the time zone data of the system. */
export function offsetByIcu(instant: number, zone: string): number {
  const shown = formatFor(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(shown.find((p) => p.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The instant (milliseconds since 1970 UTC) at which the clocks of a zone (IANA name) show `wall`. */
export function instantOf(wall: WallTime, zone: string): number {
  const guess = utcOf(wall);
  const first = guess - offsetAt(guess, zone);
  return guess - offsetAt(first, zone);
}

/** Reads a moment as an instant; one without an offset of its own is read in `zone`. */
export function readInstant(text: string, zone: string): number | undefined {
  const moment = readMoment(text);
  if (moment === undefined) return undefined;
  if (moment.offset === undefined) return instantOf(moment.wall, zone);
  if (moment.offset === 'Z') return utcOf(moment.wall);
  const [hours = 0, minutes = 0] = moment.offset.slice(1).split(':').map(Number);
  return utcOf(moment.wall) - (moment.offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The instant at which something closes: a bare day closes at its end, a moment when it comes. */
export const readClosing = (text: string, zone: string): number | undefined =>
  readInstant(isCalendarDay(text) ? `${text}T24:00` : text, zone);

/** An instant as the clocks of a zone show it: `2025-06-15 23:59`. */
export function showInstant(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16).replace('T', ' ');
}

/** A closing instant as people say it: midnight is the end of the day before, `2025-06-15 24:00`. */
export function showClosing(instant: number, zone: string): string {
  const shown = showInstant(instant, zone);
  return shown.endsWith('00:00') ? `${showInstant(instant - 60_000, zone).slice(0, 10)} 24:00` : shown;
}

/** Whether an IANA zone name is known here. */
export function isZone(name: string): boolean {
  try {
    return Object.hasOwn(STEADY_ZONES, name) || formatFor(name) !== undefined;
  } catch {
    return false;
  }
}
