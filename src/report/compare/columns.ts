import { displayWidth, padDisplay, wrapDisplay } from '../../base/width.ts';

const BETWEEN = ' │ ';
/** Below this, two columns hold so little that one below the other reads better. */
const NARROWEST = 28;

/** Two texts beside each other, each broken within its half; one below the other where there is no room. */
export function besideEachOther(left: readonly string[], right: readonly string[], columns: number): string[] {
  const width = Math.floor((columns - displayWidth(BETWEEN)) / 2) - 1;
  if (width < NARROWEST)
    return [...left, ...right].flatMap((text) => wrapDisplay(text, Math.max(NARROWEST, columns - 2), 2));
  // A closing mark may stand beyond the last column that words fill.
  const [ours, theirs] = [left, right].map((side) => side.flatMap((text) => wrapDisplay(text, width - 2, 2)));
  return Array.from({ length: Math.max(ours?.length ?? 0, theirs?.length ?? 0) }, (_, index) =>
    `${padDisplay(ours?.[index] ?? '', width)}${BETWEEN}${theirs?.[index] ?? ''}`.trimEnd(),
  );
}
