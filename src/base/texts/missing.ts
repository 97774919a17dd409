import { claimedTwice, pageEdges, type Surplus, surplusOf, takeOff } from './repeated.ts';
import { RUN } from './runs.ts';
import { isSign } from './signs.ts';
import { type Prepared, type Stretch, standsAlone, type Tiling, tile } from './tiles.ts';
import { pairKey, type Tokens, wordAt } from './tokens.ts';

/** Places at which an equal stretch is looked for, so that a text of one word takes no longer than another. */
const MAX_TRIES = 64;
/** Stretches with so few words between them are read as one. */
const BRIDGE = 2;

const marked = (length: number, stretches: readonly Stretch[]): Uint8Array => {
  const marks = new Uint8Array(length);
  for (const { from, to } of stretches) marks.fill(1, from, to);
  return marks;
};

/** Whether a stretch says something by a number, a box to tick or a sign; a box that was moved is as wide as nothing. */
const hasValue = (tokens: Tokens, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word === '' || /\p{N}|[☑☒✓✔√■●□☐○]/u.test(word) || isSign(word)) return true;
  }
  return false;
};

/**
 * Leaves out the lines of one text, and what they are in the other, that are too short to make up a run and are the same
 * words: small cells that come in another order. A number is the same only beside the same word, because two values may
 * have changed places.
 */
function withoutEqual(
  tokens: Tokens,
  stretches: readonly Stretch[],
  other: Tokens,
  others: Uint8Array,
): readonly Stretch[] {
  const places = new Map<number, { readonly list: number[]; head: number }>();
  for (let at = 0; at < others.length; at++) {
    if (others[at] !== 1) continue;
    const id = other.ids[at] ?? -1;
    const found = places.get(id);
    if (found === undefined) places.set(id, { list: [at], head: 0 });
    else found.list.push(at);
  }
  return stretches.filter((stretch) => {
    const { from, to } = stretch;
    const found = places.get(tokens.ids[from] ?? -1);
    if (found === undefined || !standsAlone(tokens, stretch)) return true;
    while (found.head < found.list.length && others[found.list[found.head] ?? 0] !== 1) found.head += 1;
    const value = hasValue(tokens, stretch);
    const length = to - from;
    const start = found.list.slice(found.head, found.head + MAX_TRIES).find((place) => {
      for (let at = 0; at < length; at++) {
        if (others[place + at] !== 1 || other.ids[place + at] !== tokens.ids[from + at]) return false;
      }
      const beside = from > 0 && tokens.ids[from - 1] === other.ids[place - 1];
      return !value || beside || (to < tokens.ids.length && tokens.ids[to] === other.ids[place + length]);
    });
    if (start === undefined) return true;
    others.fill(0, start, start + length);
    return false;
  });
}

/** What is still marked of some stretches. */
function stillMarked(stretches: readonly Stretch[], marks: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.from === stretch.to) found.push(stretch);
    let from = -1;
    for (let at = stretch.from; at <= stretch.to; at++) {
      const on = at < stretch.to && marks[at] === 1;
      if (on && from < 0) from = at;
      if (!on && from >= 0) {
        found.push({ from, to: at });
        from = -1;
      }
    }
  }
  return found;
}

/** Whether a stretch is a short line of words, none of them a number, such as a heading. */
const isLabel = (tokens: Tokens, stretch: Stretch): boolean =>
  stretch.to - stretch.from > 1 &&
  stretch.to - stretch.from < RUN &&
  standsAlone(tokens, stretch) &&
  !hasValue(tokens, stretch);

/** Short lines of words that the other text has somewhere as well, and those that it hasn't. */
function labelsOf(
  tokens: Tokens,
  stretches: readonly Stretch[],
  other: Tokens,
): { readonly there: readonly Stretch[]; readonly missing: readonly Stretch[] } {
  const pairs = new Set<number>();
  const key = (ids: Int32Array, at: number): number => pairKey(ids[at], ids[at + 1]);
  if (stretches.some((one) => isLabel(tokens, one)))
    for (let at = 0; at + 1 < other.ids.length; at++) pairs.add(key(other.ids, at));
  const isThere = (stretch: Stretch): boolean => {
    if (!isLabel(tokens, stretch)) return false;
    for (let at = stretch.from; at + 1 < stretch.to; at++) if (!pairs.has(key(tokens.ids, at))) return false;
    return true;
  };
  return { there: stretches.filter(isThere), missing: stretches.filter((one) => !isThere(one)) };
}

/**
 * What a text has more often than the other, though the other has it: a value that was filled in and stands elsewhere as
 * well. What stands at the edges of pages is there for the page.
 */
function moreOften(
  one: Tokens,
  other: Tokens,
  tiling: Tiling,
  labels: readonly Stretch[],
  surplus: Surplus,
): readonly Stretch[] {
  const candidates = [...labels, ...claimedTwice(one, other, tiling, surplus)];
  if (candidates.length === 0) return [];
  const edges = pageEdges(one, marked(one.ids.length, [...tiling.uncovered, ...candidates]));
  const isEdge = ({ from }: Stretch): boolean => edges[from] === 1;
  // Or else what stands in the page would be taken for the same words at its edge.
  for (const stretch of candidates.filter(isEdge)) takeOff(surplus, one, stretch);
  return candidates.filter((stretch) => !isEdge(stretch) && takeOff(surplus, one, stretch));
}

function joined({ lineOf }: Tokens, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : stretch.from - last.to;
    const near = gap === 0 || (gap <= BRIDGE && lineOf[stretch.from] === lineOf[(last?.to ?? 1) - 1]);
    if (last !== undefined && near) found[found.length - 1] = { from: last.from, to: stretch.to };
    else found.push(stretch);
  }
  return found;
}

/** What each of two texts has and the other hasn't, or hasn't as often, wherever it stands. */
export function missingFromEach(one: Prepared, other: Prepared): readonly [readonly Stretch[], readonly Stretch[]] {
  const [here, there] = [one.tokens, other.tokens];
  const [left, right] = [tile(one, other), tile(other, one)];
  const rightMarks = marked(there.ids.length, right.uncovered);
  const leftOver = withoutEqual(here, left.uncovered, there, rightMarks);
  const leftMarks = marked(here.ids.length, leftOver);
  const rightOver = withoutEqual(there, stillMarked(right.uncovered, rightMarks), here, leftMarks);
  const [ours, theirs] = [labelsOf(here, stillMarked(leftOver, leftMarks), there), labelsOf(there, rightOver, here)];
  const more = moreOften(here, there, left, ours.there, surplusOf(here, ours.missing, there, theirs.missing));
  const moreThere = moreOften(there, here, right, theirs.there, surplusOf(there, theirs.missing, here, ours.missing));
  return [joined(here, inOrder(ours.missing, more)), joined(there, inOrder(theirs.missing, moreThere))];
}

const inOrder = (some: readonly Stretch[], more: readonly Stretch[]): readonly Stretch[] =>
  more.length === 0 ? some : [...some, ...more].toSorted((a, b) => a.from - b.from);
