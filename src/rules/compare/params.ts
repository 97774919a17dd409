import { readDuration } from '../../base/calendar.ts';
import { type NumberComparison, TAKES } from '../../findings/messages/compare.ts';
import type { Unfit } from '../../findings/messages/pack.ts';
import { COMPARISONS } from '../../findings/messages/rule.ts';
import { boolean, choice, compared, dayOrPath, list, type map, number, type Read, text } from '../../source/shapes.ts';
import type { Names } from '../names.ts';

/** The parameters of `compare`. */
export const compareParams = {
  of: list(text()).optional(),
  /** … or one attribute of the materials in these slots. */
  slots: list(text()).optional(),
  attribute: text().optional(),
  /** Several values become one before it is compared. */
  take: choice(TAKES).optional(),
  /** What is compared is how many per cent it is of these together. */
  percent_of: list(text()).optional(),
  /** A number, the path of one, or for days how far they are apart. */
  more_than: compared().optional(),
  at_least: compared().optional(),
  less_than: compared().optional(),
  at_most: compared().optional(),
  equals: compared().optional(),
  /** How far beyond a limit still meets it. */
  tolerance: number().nonnegative().optional(),
  /** Shown with the numbers. */
  unit: text().optional(),
  /** Where the manifest says in which unit or currency the number is. */
  unit_of: text().optional(),
  /** Days: `today`, `deadline`, a day, or the path of one. */
  before: dayOrPath().optional(),
  after: dayOrPath().optional(),
  not_before: dayOrPath().optional(),
  not_after: dayOrPath().optional(),
  /** What isn't given is no fault. */
  if_given: boolean().optional(),
};

export type Params = Read<ReturnType<typeof map<typeof compareParams>>>;

const KEYS = {
  'more-than': 'more_than',
  'at-least': 'at_least',
  'less-than': 'less_than',
  'at-most': 'at_most',
  equals: 'equals',
} as const;

/** One limit as the pack writes it: a number, a time, or a path. */
export interface Written {
  readonly op: NumberComparison;
  readonly limit: number | string;
}

export const limitsIn = (p: Params): Written[] =>
  [...COMPARISONS, 'equals' as const].flatMap((op) => {
    const limit = p[KEYS[op]];
    return limit === undefined ? [] : [{ op, limit }];
  });

const DAY_KEYS = { before: 'before', after: 'after', 'not-before': 'not_before', 'not-after': 'not_after' } as const;

/** What days are compared with, as the pack writes it. */
export const anchorsIn = (p: Params) =>
  (['before', 'after', 'not-before', 'not-after'] as const).flatMap((relation) => {
    const anchor = p[DAY_KEYS[relation]];
    return anchor === undefined ? [] : [{ relation, anchor: String(anchor) }];
  });

/** Whether days are compared, and not numbers. */
export const isOfDays = (p: Params): boolean => anchorsIn(p).length > 0;

/** Whether a limit or a day is a path of the manifest. */
export const isPath = (written: number | string): written is string =>
  typeof written === 'string' && /^[a-z_]+\./i.test(written) && readDuration(written) === undefined;

/** Parameters that don't go together. */
export function unfitIn(p: Params): Unfit | undefined {
  if (comparedPaths(p).length === 0) return 'no-subject';
  const times = limitsIn(p).filter(({ limit }) => readDuration(String(limit)) !== undefined && !isNumber(limit));
  if (times.length > 0 && p.before === undefined && p.after === undefined) return 'time-without-day';
  if (times.length > 0 && p.before !== undefined && p.after !== undefined) return 'time-twice';
  const ofNumbers = [p.tolerance, p.percent_of, p.unit, p.unit_of, p.equals].some((one) => one !== undefined);
  const takesDays = p.take === 'earliest' || p.take === 'latest';
  if (isOfDays(p) ? ofNumbers || times.length < limitsIn(p).length : takesDays) return 'days-and-numbers';
  if (isOfDays(p) && p.take !== undefined && !takesDays) return 'days-and-numbers';
  return p.unit_of !== undefined && p.unit === undefined ? 'unit-unnamed' : undefined;
}

const isNumber = (limit: unknown): limit is number => typeof limit === 'number';

/** Everything that the parameters name in the manifest. */
export function pathsIn(p: Params): string[] {
  const named = [...limitsIn(p).map(({ limit }) => limit), ...anchorsIn(p).map(({ anchor }) => anchor)].filter(isPath);
  return [...(p.of ?? []), ...(p.percent_of ?? []), ...named, ...(p.unit_of === undefined ? [] : [p.unit_of])];
}

/** The paths of what is compared. */
export const comparedPaths = (p: Params): string[] => [
  ...(p.of ?? []),
  ...(p.attribute === undefined ? [] : [`materials.${p.attribute}`]),
];

/** Where several values stand together: the list or the record that holds them. */
export function wholePath(p: Params): string {
  const [first = ''] = comparedPaths(p);
  if (p.of === undefined) return first;
  const held = first.endsWith('[]') ? first : first.slice(0, first.lastIndexOf('.'));
  return held.replace(/\[[^\]]*\]$/, '');
}

/** What one value, or what is made of several, is called. */
export const labelIn = (p: Params, names: Pick<Names, 'labelOf'>) =>
  names.labelOf(p.take === undefined ? (comparedPaths(p)[0] ?? '') : wholePath(p));
