import { RUN } from './runs.ts';
import type { Prepared, Stretch } from './tiles.ts';

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

/** Puts together what stands between the same words in both texts. */
function bySurroundings(one: Prepared, other: Prepared, left: readonly Stretch[], right: readonly Stretch[]): Pair[] {
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
    const following = other.index.placesOf(one.tokens.ids, stretch.from - RUN).map((at) => near(starting, at + RUN, 1));
    const preceding = other.index.placesOf(one.tokens.ids, stretch.to).map((at) => near(ending, at, -1));
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
      // The same words were refused to be the same because of what stands beside them.
      if (alike < 1 && alike >= most && (best === undefined || alike > most)) [best, most] = [candidate, alike];
    }
    if (best === undefined) continue;
    found.set(stretch, best);
    free.delete(best);
  }
  const share = ({ tokens }: Prepared, { from }: Stretch): number => from / Math.max(1, tokens.ids.length);
  for (const stretch of left) {
    if (found.has(stretch)) continue;
    const at = share(one, stretch);
    const match = Array.from(free.keys()).find((candidate) => Math.abs(share(other, candidate) - at) <= NEAR);
    if (match === undefined) continue;
    found.set(stretch, match);
    free.delete(match);
  }
  return found;
}

/** How far beyond a border what is meant may reach. */
const MAX_REACH = 5;

/**
 * Where nothing is missing between two words of one text and the other has something there, the first word after the
 * border may be what stands instead: 值|860万 beside 值【960】万.
 */
function reaching(one: Prepared, other: Prepared, pair: Pair): Pair {
  const [a, b] = [pair.one, pair.other];
  if (a === undefined || b === undefined || a.from < a.to === b.from < b.to) return pair;
  if (a.from === a.to) {
    const turned = reaching(other, one, { one: b, other: a });
    return { one: turned.other, other: turned.one };
  }
  const after = one.tokens.ids[a.to];
  for (let reach = 0; reach <= MAX_REACH; reach++) {
    if (other.tokens.ids[b.to + reach] === after) return { one: a, other: { from: b.from, to: b.to + reach } };
  }
  return pair;
}

/** Without the words with which both begin or end. */
function trimmed(one: Prepared, other: Prepared, pair: Pair): Pair {
  if (pair.one === undefined || pair.other === undefined) return pair;
  let { from, to } = pair.one;
  let { from: begin, to: end } = pair.other;
  const [ids, others] = [one.tokens.ids, other.tokens.ids];
  while (from < to && begin < end && ids[to - 1] === others[end - 1]) [to, end] = [to - 1, end - 1];
  while (from < to && begin < end && ids[from] === others[begin]) [from, begin] = [from + 1, begin + 1];
  return { one: { from, to }, other: { from: begin, to: end } };
}

/** A border between two words beside which nothing is told stands for the two words. */
const widened = (stretch: Stretch | undefined): Stretch | undefined =>
  stretch !== undefined && stretch.from === stretch.to ? { from: stretch.from - 1, to: stretch.to + 1 } : stretch;

/** Puts together what each of two texts has instead of the other's; the rest stands alone. In the order of the first text. */
export function pairUp(one: Prepared, other: Prepared, left: readonly Stretch[], right: readonly Stretch[]): Pair[] {
  const pairs = bySurroundings(one, other, left, right);
  const taken = new Set(pairs.map((pair) => pair.other));
  const alone = pairs.flatMap((pair) => (pair.other === undefined && pair.one !== undefined ? [pair.one] : []));
  const rest = right.filter((stretch) => !taken.has(stretch));
  const alike = byLikeness(one, other, alone, rest);
  const matched = new Set(alike.values());
  const both = pairs.map((pair): Pair => ({ one: pair.one, other: pair.other ?? (pair.one && alike.get(pair.one)) }));
  const last = rest
    .filter((stretch) => !matched.has(stretch))
    .map((stretch): Pair => ({ one: undefined, other: stretch }));
  const isSame = ({ one: a, other: b }: Pair): boolean => a?.from === a?.to && b?.from === b?.to;
  return [...both, ...last]
    .map((pair) =>
      pair.one && pair.other
        ? trimmed(one, other, reaching(one, other, pair))
        : { one: widened(pair.one), other: widened(pair.other) },
    )
    .filter((pair) => !isSame(pair));
}
