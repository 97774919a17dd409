import { boolean, lazy, list, map, number, type Shape, scalar, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { holds, limitsOf } from './limits.ts';
import { isBlank, selectMaterials, selectPath } from './select.ts';

/** When a rule applies: every test that is given holds. */
export interface Condition {
  /** The submission is in one of these categories. */
  readonly category?: readonly string[] | undefined;
  /** The value at this path is put to the tests below. */
  readonly field?: string | undefined;
  readonly is?: unknown;
  readonly in?: readonly unknown[] | undefined;
  /** The list at the path holds this word, or an item one of whose values it is. */
  readonly includes?: string | undefined;
  readonly present?: boolean | undefined;
  /** The number at the path, or how many items the list there has, is above this … */
  readonly more_than?: number | undefined;
  /** … or at least, below, at most this. */
  readonly at_least?: number | undefined;
  readonly less_than?: number | undefined;
  readonly at_most?: number | undefined;
  /** At least one material lies in this slot. */
  readonly slot?: string | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

export const conditionShape: Shape<Condition> = lazy(
  () =>
    map({
      category: list(text()).optional(),
      field: text().optional(),
      is: scalar().optional(),
      in: list(scalar()).optional(),
      includes: text().optional(),
      present: boolean().optional(),
      more_than: number().optional(),
      at_least: number().optional(),
      less_than: number().optional(),
      at_most: number().optional(),
      slot: text().optional(),
      all: list(conditionShape).optional(),
      any: list(conditionShape).optional(),
      not: conditionShape.optional(),
    }),
  'condition',
) as Shape<Condition>;

function holdsItem(value: unknown, word: string): boolean {
  if (!Array.isArray(value)) return false;
  return value.some((item: unknown) =>
    typeof item === 'object' && item !== null ? Object.values(item).includes(word) : item === word,
  );
}

function fieldMeets(condition: Condition, value: unknown): boolean {
  const tests: boolean[] = [];
  if (condition.is !== undefined) tests.push(value === condition.is);
  if (condition.in !== undefined) tests.push(condition.in.includes(value));
  if (condition.includes !== undefined) tests.push(holdsItem(value, condition.includes));
  if (condition.present !== undefined) tests.push(isBlank(value) !== condition.present);
  const amount = Array.isArray(value) ? value.length : value;
  for (const { op, limit } of limitsOf(condition)) tests.push(typeof amount === 'number' && holds(op, amount, limit));
  return tests.every(Boolean);
}

/** Whether a condition holds; one that is absent does. */
export function meets(condition: Condition | undefined, evidence: Evidence): boolean {
  if (condition === undefined) return true;
  const { manifest } = evidence;
  const tests: boolean[] = [];
  if (condition.category !== undefined) tests.push(condition.category.includes(manifest.category ?? ''));
  if (condition.field !== undefined) {
    const selected = selectPath(evidence, condition.field);
    tests.push(selected.some((item) => fieldMeets(condition, item.value)));
  }
  if (condition.slot !== undefined) tests.push(selectMaterials(manifest, [condition.slot]).length > 0);
  if (condition.all !== undefined) tests.push(condition.all.every((inner) => meets(inner, evidence)));
  if (condition.any !== undefined) tests.push(condition.any.some((inner) => meets(inner, evidence)));
  if (condition.not !== undefined) tests.push(!meets(condition.not, evidence));
  return tests.every(Boolean);
}
