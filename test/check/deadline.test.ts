import { expect, test } from 'vitest';
import { rule } from '../programs/pack.ts';
import { examine, outcomes } from './submission.ts';

const WINDOW = (id: string, closes: string, ...more: string[]) =>
  rule(id, 'window', `closes: ${closes}`, 'zone: Asia/Shanghai', ...more);
const DATED = rule('dated', 'compare', 'of: [fields.title.zh]', 'before: deadline', 'at_least: 3 years');
const judged = (day: string, ...rules: string[]) =>
  outcomes(examine({ rules: [DATED, ...rules], manifest: `fields:\n  title: {zh: "${day}"}` }))[0];

test('the deadline is the last closing of the phase that is due, in the zone of the program', () => {
  const apply = [WINDOW('early', '2025-06-10'), WINDOW('late', '2025-06-15T24:00')];
  const reply = WINDOW('reply', '2025-08-01', 'phase: reply');
  expect(judged('2022-06-15', ...apply, reply)).toBe('dated passed');
  expect(judged('2022-06-16', ...apply, reply)).toBe('dated failed');
  expect(judged('2022-06', ...apply, reply)).toBe('dated undecided');
});

test('without a closing there is none', () => {
  expect(judged('2000-01-01')).toBe('dated undecided');
  expect(judged('2000-01-01', WINDOW('reply', '2025-08-01', 'phase: reply'))).toBe('dated undecided');
});
