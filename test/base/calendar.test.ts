import { describe, expect, test } from 'vitest';
import { dayAfter, readDuration, readSpan } from '../../src/base/calendar.ts';

describe('the calendar', () => {
  test.each([
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2024-02-29', '4 years', '2028-02-29'],
    ['2025-01-31', '1 month', '2025-02-28'],
    ['2024-01-31', '1 month', '2024-02-29'],
    ['2025-08-31', '6 个月', '2026-02-28'],
    ['2025-12-15', '1 个月', '2026-01-15'],
    ['2024-02-28', '2 days', '2024-03-01'],
    ['2025-12-31', '12 weeks', '2026-03-25'],
    ['2025-06-15', '3 年', '2028-06-15'],
  ])('%s and %s', (day, duration, later) => {
    const read = readDuration(duration);
    expect(read && dayAfter(day, read)).toBe(later);
  });

  test.each([
    ['2025-06-15', '2025-06-15', '2025-06-15'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s is from %s to %s', (written, first, last) => expect(readSpan(written)).toEqual({ first, last }));

  test.each(['2025-02-29', '2025-13', '25', '2025年', '2025-6-1', '0999', ''])('%s is no day', (written) =>
    expect(readSpan(written)).toBeUndefined(),
  );
  test.each(['3', 'three years', '-3 years', '3 fortnights', '1000 years', '3.5 years'])('%s is no time', (written) =>
    expect(readDuration(written)).toBeUndefined(),
  );
});
