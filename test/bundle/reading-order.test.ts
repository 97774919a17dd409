import { expect, test } from 'vitest';
import { readingOrder } from '../../src/bundle/reading-order.ts';
import { rule } from '../programs/pack.ts';
import { manifestOf, programWith } from './submission.ts';

/** Slots with a running number each, `a1 b1 a2`, in reading order. */
function order(slots: string, ...rules: readonly string[]): string {
  const seen = new Map<string, number>();
  const files = slots.split(' ').map((slot) => {
    seen.set(slot, (seen.get(slot) ?? 0) + 1);
    return { slot, file: `${slot}${seen.get(slot)}` };
  });
  const program = programWith('', ...rules.map((line, index) => rule(`r${index}`, 'order', ...line.split('; '))));
  return readingOrder(program, manifestOf(files))
    .map(({ file }) => file)
    .join(' ');
}

test('without a rule, as the manifest has it', () => {
  expect(order('case form case')).toBe('case1 form1 case2');
});

test('what comes first stands before what comes later, each as the manifest has it, and nothing else moves', () => {
  const first = 'first: [form]; later: [case]';
  expect(order('case form case form', first)).toBe('form1 form2 case1 case2');
  expect(order('case other form', first)).toBe('other1 form1 case1');
  expect(order('form other case', first)).toBe('form1 other1 case1');
  expect(order('other case', first)).toBe('other1 case1');
});

test('what belongs together stands where its first one does', () => {
  expect(order('case form case form', 'grouped: [form, case]')).toBe('case1 case2 form1 form2');
  expect(order('case other case form case', 'grouped: [form, case]')).toBe('case1 other1 case2 case3 form1');
  expect(order('case form case', 'grouped: [form, case]; first: [form]; later: [case]')).toBe('form1 case1 case2');
});

test('several rules hold at once, whichever comes first', () => {
  const [ab, bc] = ['first: [form]; later: [case]', 'first: [case]; later: [other]'];
  expect(order('other case form', ab, bc)).toBe('form1 case1 other1');
  expect(order('other case form', bc, ab)).toBe('form1 case1 other1');
});

test('rules against one another lose nothing', () => {
  expect(order('case form', 'first: [form]; later: [case]', 'first: [case]; later: [form]')).toBe('case1 form1');
});

test('a rule of another category moves nothing', () => {
  expect(order('case form', 'first: [form]; later: [case]; when: {category: [mobility]}')).toBe('case1 form1');
  expect(order('case form', 'first: [form]; later: [case]; when: {category: [city]}')).toBe('form1 case1');
});
