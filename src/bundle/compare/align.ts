import { diffArrays } from 'diff';

/** Two lists side by side: what belongs together, and what only one of them has. Places count from 0. */
export interface Aligned {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Beyond so many insertions and removals two lists have so little in common that they are not worth the time. */
const MAX_EDITS = 4000;
/** Likeness is dearer to judge: where more than these have no like, they are put side by side as they stand. */
const MAX_UNLIKE = 500;

/**
 * Puts two lists side by side, in order, so that something put in between moves nothing else. What is not `same` but
 * `like` belongs together all the same, and so do as many leftovers as stand in the same place on both sides.
 * Undefined where the lists have too little in common.
 */
export function align<T>(
  from: readonly T[],
  to: readonly T[],
  same: (a: T, b: T) => boolean,
  like: (a: T, b: T) => boolean,
): readonly Aligned[] | undefined {
  const rough = sideBySide(from, to, same, MAX_EDITS);
  return rough && gaps(rough).flatMap((gap) => alignGap(gap, from, to, like));
}

function sideBySide<T>(
  from: readonly T[],
  to: readonly T[],
  same: (a: T, b: T) => boolean,
  maxEditLength: number,
): readonly Aligned[] | undefined {
  const runs = diffArrays([...from], [...to], { comparator: same, maxEditLength });
  let [left, right] = [0, 0];
  return runs?.flatMap(({ count, added, removed }) =>
    Array.from({ length: count }, () => ({
      from: added ? undefined : left++,
      to: removed ? undefined : right++,
    })),
  );
}

/** Runs of what only one side has, whole; every pair by itself. */
function gaps(aligned: readonly Aligned[]): Aligned[][] {
  const found: Aligned[][] = [];
  let open: Aligned[] | undefined;
  for (const item of aligned) {
    const paired = item.from !== undefined && item.to !== undefined;
    if (open === undefined || paired) found.push([item]);
    else open.push(item);
    open = paired ? undefined : found.at(-1);
  }
  return found;
}

function alignGap<T>(
  gap: readonly Aligned[],
  from: readonly T[],
  to: readonly T[],
  like: (a: T, b: T) => boolean,
): readonly Aligned[] {
  const [left, right] = [gap.flatMap((item) => item.from ?? []), gap.flatMap((item) => item.to ?? [])];
  if (gap.length === 1 || left.length === 0 || right.length === 0) return gap;
  const alike = sideBySide(left, right, (a, b) => like(from[a] as T, to[b] as T), MAX_UNLIKE);
  if (alike === undefined) return pairLeftovers(gap);
  const placed = alike.map((item) => ({
    from: item.from === undefined ? undefined : left[item.from],
    to: item.to === undefined ? undefined : right[item.to],
  }));
  return gaps(placed).flatMap(pairLeftovers);
}

function pairLeftovers(gap: readonly Aligned[]): readonly Aligned[] {
  const [left, right] = [gap.flatMap((item) => item.from ?? []), gap.flatMap((item) => item.to ?? [])];
  if (left.length !== right.length) return gap;
  return left.map((place, index) => ({ from: place, to: right[index] }));
}
