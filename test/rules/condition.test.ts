import { expect, test } from 'vitest';
import { conditionShape, meets } from '../../src/rules/condition.ts';
import { readShape } from '../../src/source/shape.ts';
import { evidenceOf, type Made } from './evidence.ts';

const made: Made = {
  data: {
    category: 'city',
    fields: {
      status: 'idea',
      grants: 12,
      joint: true,
      areas: ['ai', 'iot'],
      people: [{ role: 'lead' }, { role: 'member' }],
      note: ' ',
      none: [],
    },
  },
  materials: [{ slot: 'form' }],
};
const field = (name: string, test: Record<string, unknown>) => ({ field: `fields.${name}`, ...test });

test.each([
  [true, undefined],
  [true, { category: ['mobility', 'city'] }],
  [false, { category: ['mobility'] }],
  [true, field('status', { is: 'idea' })],
  [false, field('status', { is: 'implemented' })],
  [true, field('joint', { is: true })],
  [false, field('joint', { is: 'true' })],
  [true, field('status', { in: ['idea', 'pilot'] })],
  [false, field('status', { in: ['pilot'] })],
  [false, field('nothing', { in: ['idea'] })],
  [true, field('areas', { includes: 'iot' })],
  [false, field('areas', { includes: 'robots' })],
  [true, field('people', { includes: 'lead' })],
  [false, field('status', { includes: 'idea' })],
  [true, field('status', { present: true })],
  [false, field('note', { present: true })],
  [true, field('none', { present: false })],
  [true, field('nothing', { present: false })],
  [true, field('areas', { more_than: 1 })],
  [false, field('areas', { more_than: 2 })],
  [true, field('areas', { at_most: 2 })],
  [false, field('areas', { less_than: 2 })],
  [true, field('grants', { at_least: 12 })],
  [false, field('grants', { more_than: 12 })],
  [false, field('status', { at_least: 0 })],
  [true, field('people[role=lead].role', { present: true })],
  [true, field('people[].role', { is: 'member' })],
  [false, field('others[].role', { present: false })],
  [true, { slot: 'form' }],
  [false, { slot: 'case' }],
  [true, { all: [{ slot: 'form' }, { category: ['city'] }] }],
  [false, { all: [{ slot: 'form' }, { category: ['mobility'] }] }],
  [true, { any: [{ slot: 'case' }, { category: ['city'] }] }],
  [false, { any: [{ slot: 'case' }] }],
  [true, { not: { slot: 'case' } }],
  [false, { not: { any: [{ slot: 'form' }] } }],
  [false, { category: ['city'], slot: 'case' }],
] as const)('%s: %j', (wanted, condition) => {
  const read = condition === undefined ? undefined : readShape(conditionShape, condition, { written: () => undefined });
  expect(read?.drafts ?? []).toEqual([]);
  expect(meets(read?.value, evidenceOf(made))).toBe(wanted);
});
