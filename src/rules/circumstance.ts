import type { Circumstance, Test } from '../findings/messages/how.ts';
import type { Condition } from './condition.ts';
import { limitsOf } from './limits.ts';
import { type Names, optionAt } from './names.ts';

/** A condition as it can be told: negation is carried down to the single tests. */
export function circumstanceOf(condition: Condition, names: Names, not = false): Circumstance {
  const parts: Circumstance[] = testsOf(condition, names).map((test) => ({ ...test, not: test.not !== not }));
  const inner = (conditions: readonly Condition[]): Circumstance[] =>
    conditions.map((one) => circumstanceOf(one, names, not));
  if (condition.all !== undefined) parts.push(...(not ? [joined(inner(condition.all), 'any')] : inner(condition.all)));
  if (condition.any !== undefined) parts.push(joined(inner(condition.any), not ? 'all' : 'any'));
  if (condition.not !== undefined) parts.push(circumstanceOf(condition.not, names, !not));
  return joined(parts, not ? 'any' : 'all');
}

/** Several as a group; one stays as it is, and a group of the same sort is taken apart. */
function joined(parts: readonly Circumstance[], as: 'all' | 'any'): Circumstance {
  const flat = parts.flatMap((part): readonly Circumstance[] => {
    if (as === 'all' && 'all' in part) return part.all;
    return as === 'any' && 'any' in part ? part.any : [part];
  });
  const [only, ...rest] = flat;
  if (only !== undefined && rest.length === 0) return only;
  return as === 'all' ? { all: flat } : { any: flat };
}

/** The tests that a condition itself makes; all of them have to hold. */
function testsOf(condition: Condition, names: Names): Test[] {
  const { category, field, slot } = condition;
  return [
    ...(category === undefined
      ? []
      : [{ about: 'category', not: false, among: category.map((id) => optionAt(names, 'category', id)) } as const]),
    ...(field === undefined ? [] : fieldTests(condition, field, names)),
    ...(slot === undefined ? [] : [{ about: 'slot', not: false, label: names.slotLabel(slot) } as const]),
  ];
}

function fieldTests(condition: Condition, field: string, names: Names): Test[] {
  const label = names.fullLabelOf(field);
  const { includes, present } = condition;
  const choices = [condition.is === undefined ? undefined : [condition.is], condition.in];
  return [
    ...choices
      .filter((words) => words !== undefined)
      .map((words): Test => {
        const among = words.map((word) => optionAt(names, field, String(word)));
        return { about: 'value', not: false, label, among };
      }),
    ...(includes === undefined
      ? []
      : [{ about: 'item', not: false, label, item: optionAt(names, field, includes) } as const]),
    ...(present === undefined ? [] : [{ about: 'filled', not: !present, label } as const]),
    ...limitsOf(condition).map(
      ({ op, limit }): Test => ({ about: 'amount', not: false, label, op, limit, items: names.isListAt(field) }),
    ),
  ];
}
