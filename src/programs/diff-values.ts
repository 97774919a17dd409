import { isFields } from '../source/pieces.ts';

/** One value that differs. */
export interface Aspect {
  /** The way to it by the keys of the pack: `clause.quote`. */
  readonly key: string;
  /** Undefined where there is none. */
  readonly from: unknown;
  readonly to: unknown;
  /** Of two lists: the items that only one of them has. */
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
}

/** Whether two values of a pack say the same; the order of keys says nothing, that of items does. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  return keysOf(a, b).every((key) => same(a[key], b[key]));
}

/** What differs between two values: maps are compared key by key, anything else as a whole. */
export function compareValues(a: unknown, b: unknown, path = ''): Aspect[] {
  if (same(a, b)) return [];
  if (isFields(a) && isFields(b)) {
    return keysOf(a, b).flatMap((key) => compareValues(a[key], b[key], path === '' ? key : `${path}.${key}`));
  }
  const [before, after] = [a, b].map((value): unknown[] => (Array.isArray(value) ? value : []));
  const without = (items: readonly unknown[] = [], others: readonly unknown[] = []): unknown[] =>
    Array.isArray(a) && Array.isArray(b) ? items.filter((item) => !others.some((other) => same(item, other))) : [];
  return [{ key: path, from: a, to: b, added: without(after, before), removed: without(before, after) }];
}

const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];
