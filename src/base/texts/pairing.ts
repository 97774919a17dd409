import type { Prepared, Stretch } from './missing.ts';
import { RUN } from './runs.ts';

/** Places of a run that are looked at; one that occurs more often tells nothing. */
const MAX_PLACES = 16;
/** How many words what stands instead may be away from its surroundings. */
const SLACK = 2;
/** Leftovers beyond these are not held against one another. */
const MAX_LEFT = 400;
/** What two leftovers share at least to be two versions of one. */
const ALIKE = 0.5;
/** Leftovers at the same place of both texts belong together. */
const NEAR = 0.02;

/** What one of two texts has and the other has instead; one of the two is undefined where there is nothing instead. */
export interface Pair {
  readonly one: Stretch | undefined;
  readonly other: Stretch | undefined;
}

/** Where those runs of a text stand that somebody asks for. */
function placesOf({ runs }: Prepared, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < runs.all.length; at++) {
    const run = runs.all[at] ?? -1;
    if (!wanted.has(run)) continue;
    const list = places.get(run);
    if (list === undefined) places.set(run, [at]);
    else if (list.length < MAX_PLACES) list.push(at);
  }
  return places;
}

/** Puts together what stands between the same words in both texts. */
function bySurroundings(one: Prepared, other: Prepared, left: readonly Stretch[], right: readonly Stretch[]): Pair[] {
  const before = ({ from }: Stretch): number => one.runs.all[from - RUN] ?? -1;
  const after = ({ to }: Stretch): number => one.runs.all[to] ?? -1;
  const places = placesOf(other, new Set(left.flatMap((stretch) => [before(stretch), after(stretch)])));
  const starting = new Map(right.map((stretch) => [stretch.from, stretch]));
  const ending = new Map(right.map((stretch) => [stretch.to, stretch]));
  const taken = new Set<Stretch>();
  const near = (map: ReadonlyMap<number, Stretch>, at: number, step: number): Stretch | undefined => {
    for (let away = 0; away <= SLACK; away++) {
      const found = map.get(at + away * step);
      if (found !== undefined && !taken.has(found)) return found;
    }
    return undefined;
  };
  return left.map((stretch) => {
    const following = (places.get(before(stretch)) ?? []).map((at) => near(starting, at + RUN, 1));
    const preceding = (places.get(after(stretch)) ?? []).map((at) => near(ending, at, -1));
    const found = [...following, ...preceding].find((one) => one !== undefined);
    if (found !== undefined) taken.add(found);
    return { one: stretch, other: found };
  });
}

const wordsIn = ({ tokens }: Prepared, { from, to }: Stretch): ReadonlySet<number> =>
  new Set(tokens.ids.subarray(from, Math.min(to, from + 200)));

/** Puts together what is left: first what reads alike, then what stands at the same place. */
function byLikeness(
  one: Prepared,
  other: Prepared,
  left: readonly Stretch[],
  right: readonly Stretch[],
): Map<Stretch, Stretch> {
  const found = new Map<Stretch, Stretch>();
  if (left.length > MAX_LEFT || right.length > MAX_LEFT) return found;
  const free = new Map(right.map((stretch) => [stretch, wordsIn(other, stretch)]));
  for (const stretch of left) {
    const words = wordsIn(one, stretch);
    let best: Stretch | undefined;
    let most = ALIKE;
    for (const [candidate, others] of free) {
      let shared = 0;
      for (const word of words) if (others.has(word)) shared += 1;
      const alike = (2 * shared) / (words.size + others.size);
      if (alike >= most && (best === undefined || alike > most)) [best, most] = [candidate, alike];
    }
    if (best === undefined) continue;
    found.set(stretch, best);
    free.delete(best);
  }
  const share = ({ tokens }: Prepared, { from }: Stretch): number => from / Math.max(1, tokens.ids.length);
  for (const stretch of left) {
    if (found.has(stretch)) continue;
    const at = share(one, stretch);
    const [match] = Array.from(free.keys()).filter((candidate) => Math.abs(share(other, candidate) - at) <= NEAR);
    if (match === undefined) continue;
    found.set(stretch, match);
    free.delete(match);
  }
  return found;
}

/** Puts together what each of two texts has instead of the other's; the rest stands alone. In the order of the first text. */
export function pairUp(one: Prepared, other: Prepared, left: readonly Stretch[], right: readonly Stretch[]): Pair[] {
  const pairs = bySurroundings(one, other, left, right);
  const taken = new Set(pairs.map((pair) => pair.other));
  const alone = pairs.flatMap((pair) => (pair.other === undefined && pair.one !== undefined ? [pair.one] : []));
  const rest = right.filter((stretch) => !taken.has(stretch));
  const alike = byLikeness(one, other, alone, rest);
  const matched = new Set(alike.values());
  return [
    ...pairs.map((pair) => ({ one: pair.one, other: pair.other ?? (pair.one && alike.get(pair.one)) })),
    ...rest.filter((stretch) => !matched.has(stretch)).map((stretch) => ({ one: undefined, other: stretch })),
  ];
}
