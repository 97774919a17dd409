import { describe, expect, test } from 'vitest';
import {
  instantOf,
  isCalendarDay,
  isZone,
  offsetByIcu,
  readInstant,
  readMoment,
  STEADY_ZONES,
  showInstant,
} from '../../src/base/instants.ts';
import { fc } from '../tools/properties.ts';

const utc = (text: string, zone = 'UTC'): string | undefined => {
  const instant = readInstant(text, zone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('a moment becomes an instant', () => {
  test.each([
    ['2025-06-15', 'Asia/Shanghai', '2025-06-14T16:00:00.000Z'],
    ['2025-06-15T24:00', 'Asia/Shanghai', '2025-06-15T16:00:00.000Z'],
    ['2025-06-15 24:00:00', 'Asia/Shanghai', '2025-06-15T16:00:00.000Z'],
    ['2025-12-31T24:00', 'UTC', '2026-01-01T00:00:00.000Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z'],
    ['2025-06-15T23:59:59', 'UTC', '2025-06-15T23:59:59.000Z'],
    ['2025-06-15T12:00Z', 'Asia/Shanghai', '2025-06-15T12:00:00.000Z'],
    ['2025-06-15T12:00:30+08:00', 'UTC', '2025-06-15T04:00:30.000Z'],
    ['2025-06-15T12:00-03:30', 'UTC', '2025-06-15T15:30:00.000Z'],
    [' 2025-06-15 ', 'UTC', '2025-06-15T00:00:00.000Z'],
    ['2025-06-15', 'Asia/Kolkata', '2025-06-14T18:30:00.000Z'],
    ['2025-06-15', 'Pacific/Kiritimati', '2025-06-14T10:00:00.000Z'],
    ['2025-06-15', 'Etc/GMT+12', '2025-06-15T12:00:00.000Z'],
  ])('%s in %s', (text, zone, wanted) => expect(utc(text, zone)).toBe(wanted));

  test.each([
    ['the hour before the clocks go forward', '2025-03-30T01:59', '2025-03-30T00:59:00.000Z'],
    ['an hour that doesn’t exist: as if they hadn’t gone', '2025-03-30T02:30', '2025-03-30T01:30:00.000Z'],
    ['the hour after', '2025-03-30T03:00', '2025-03-30T01:00:00.000Z'],
    ['the end of that day', '2025-03-30T24:00', '2025-03-30T22:00:00.000Z'],
    ['the hour before the clocks go back', '2025-10-26T01:59', '2025-10-25T23:59:00.000Z'],
    ['an hour that comes twice: the later one', '2025-10-26T02:30', '2025-10-26T01:30:00.000Z'],
    ['the hour after both', '2025-10-26T03:00', '2025-10-26T02:00:00.000Z'],
    ['the end of that day', '2025-10-26T24:00', '2025-10-26T23:00:00.000Z'],
  ])('Europe/Madrid, %s', (_, text, wanted) => expect(utc(text, 'Europe/Madrid')).toBe(wanted));
});

test.each([
  '2025-02-29',
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2025-06-31',
  '1899-12-31',
  '2025-6-5',
  '20250615',
  '15.06.2025',
  '2025-06-15T24:01',
  '2025-06-15T25:00',
  '2025-06-15T12:60',
  '2025-06-15T12:00:60',
  '2025-06-15T12',
  '2025-06-15T',
  '2025-06-15Z',
  '2025-06-15+08:00',
  '2025-06-15T12:00+8',
  '2025-06-15T12:00+15:00',
  '2025-06-15T12:00+08:60',
  '',
  '今天',
])('%j is no moment', (text) => expect(readMoment(text)).toBeUndefined());

test('a day is one without a time', () => {
  expect(['2025-06-15', '2024-02-29', '2025-02-29', '2025-06-15T00:00', ' 2025-06-15'].map(isCalendarDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('zones are those of IANA', () => {
  expect(['Asia/Shanghai', 'Europe/Madrid', 'UTC', 'Asia/Beijing', 'CST+8', ''].map(isZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('an instant is shown as the clocks of the zone show it', () => {
  const instant = Date.parse('2025-06-15T16:00:59.999Z');
  expect(['Asia/Shanghai', 'Europe/Madrid', 'America/St_Johns'].map((zone) => showInstant(instant, zone))).toEqual([
    '2025-06-16 00:00',
    '2025-06-15 18:00',
    '2025-06-15 13:30',
  ]);
});

test('what is shown is read as the same instant, but in the hour that comes twice', () => {
  const zone = fc.constantFrom(
    'Asia/Shanghai',
    'Europe/Madrid',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  );
  const minutes = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(zone, minutes, (name, minute) => {
      const instant = minute * 60_000;
      const wall = readMoment(showInstant(instant, name))?.wall;
      const read = wall && instantOf(wall, name);
      const again = read === undefined ? '' : showInstant(read, name);
      expect(again).toBe(showInstant(instant, name));
      expect(Math.abs((read ?? 0) - instant)).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 500 },
  );
});

test.each(Object.entries(STEADY_ZONES))(
  '%s has kept its offset of %i hours since 1992, by the system’s own data',
  (zone, hours) => {
    for (let at = Date.UTC(1992, 0, 1); at < Date.UTC(2037, 0, 1); at += 14 * 86_400_000) {
      expect(offsetByIcu(at, zone)).toBe(hours * 3_600_000);
    }
  },
);

test('before 1992 the clocks of Beijing had summer time', () => {
  const noon = { year: 1988, month: 7, day: 1, hour: 12, minute: 0, second: 0 };
  expect(new Date(instantOf(noon, 'Asia/Shanghai')).toISOString()).toBe('1988-07-01T03:00:00.000Z');
});
