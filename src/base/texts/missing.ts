import { pairKey, RUN, type Runs } from './runs.ts';
import { type Tokens, wordAt } from './tokens.ts';

/** Words of a text, from the first up to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text made ready to be compared. */
export interface Prepared {
  readonly tokens: Tokens;
  readonly runs: Runs;
}

/**
 * Marks the words of a text that stand in no run which the other text has as well. Cells and columns come out of two
 * producers in another order: then only runs across a border are missing. Such a break is none where a line of the other
 * text ends or begins there; anywhere else something stands in between, and the words on both sides of it are marked.
 */
function unmatched({ tokens, runs }: Prepared, other: Prepared): Uint8Array {
  const { ids, lineOf } = tokens;
  const missing = new Uint8Array(ids.length).fill(1);
  const joined = new Uint8Array(ids.length);
  for (let at = 0; at < runs.all.length; at++) {
    if (!other.runs.known.has(runs.all[at] ?? -1)) continue;
    missing.fill(0, at, at + RUN);
    joined.fill(1, at, at + RUN - 1);
  }
  const broken: number[] = [];
  for (let at = RUN - 1; at + RUN < ids.length; at++) {
    if (missing[at] === 1 || missing[at + 1] === 1 || joined[at] === 1 || lineOf[at] !== lineOf[at + 1]) continue;
    const ends = other.runs.last.has(runs.all[at - RUN + 1] ?? -1);
    if (!ends && !other.runs.first.has(runs.all[at + 1] ?? -1)) broken.push(at);
  }
  for (const at of broken) missing.fill(1, at, at + 2);
  return missing;
}

/** The marked words in stretches, none longer than its line. */
function stretchesOf({ lineOf }: Tokens, missing: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  for (let at = 0; at <= missing.length; at++) {
    const open = from >= 0;
    if (open && (missing[at] !== 1 || lineOf[at] !== lineOf[from])) {
      found.push({ from, to: at });
      from = -1;
    }
    if (missing[at] === 1 && from < 0) from = at;
  }
  return found;
}

/** Places at which an equal stretch is looked for, so that a text of one word takes no longer than another. */
const MAX_TRIES = 64;

/** Takes short stretches out of both texts that are the same words: cells that are too small to make up a run. */
function takeEqual(tokens: Tokens, missing: Uint8Array, other: Tokens, others: Uint8Array): void {
  const places = new Map<number, { readonly list: number[]; head: number }>();
  for (let at = 0; at < others.length; at++) {
    if (others[at] !== 1) continue;
    const id = other.ids[at] ?? -1;
    const found = places.get(id);
    if (found === undefined) places.set(id, { list: [at], head: 0 });
    else found.list.push(at);
  }
  for (const { from, to } of stretchesOf(tokens, missing)) {
    const found = places.get(tokens.ids[from] ?? -1);
    if (found === undefined) continue;
    while (found.head < found.list.length && others[found.list[found.head] ?? 0] !== 1) found.head += 1;
    const fits = (start: number): boolean => {
      for (let at = 0; at < to - from; at++) {
        if (others[start + at] !== 1 || other.ids[start + at] !== tokens.ids[from + at]) return false;
      }
      return true;
    };
    const start = found.list.slice(found.head, found.head + MAX_TRIES).find(fits);
    if (start === undefined) continue;
    missing.fill(0, from, to);
    others.fill(0, start, start + to - from);
  }
}

const isWholeLine = ({ lineOf }: Tokens, { from, to }: Stretch): boolean =>
  (from === 0 || lineOf[from - 1] !== lineOf[from]) && (to === lineOf.length || lineOf[to] !== lineOf[to - 1]);

/** A short line of words, none of them a number, that the other text has anywhere: a heading that is repeated. */
function takeLabels(tokens: Tokens, missing: Uint8Array, other: Prepared): void {
  for (const stretch of stretchesOf(tokens, missing)) {
    const { from, to } = stretch;
    if (to - from < 2 || to - from >= RUN || !isWholeLine(tokens, stretch)) continue;
    let known = true;
    for (let at = from; at < to; at++) {
      const pair = at + 1 === to || other.runs.pairs.has(pairKey(tokens.ids[at] ?? -1, tokens.ids[at + 1] ?? -1));
      known &&= pair && !/\p{N}|[☑☐□]/u.test(wordAt(tokens, at));
    }
    if (known) missing.fill(0, from, to);
  }
}

/** Stretches with so few words between them are read as one. */
const BRIDGE = 2;

function joinedStretches({ lineOf }: Tokens, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : stretch.from - last.to;
    const near = gap === 0 || (gap <= BRIDGE && lineOf[stretch.from] === lineOf[(last?.to ?? 1) - 1]);
    if (last !== undefined && near) joined[joined.length - 1] = { from: last.from, to: stretch.to };
    else joined.push(stretch);
  }
  return joined;
}

/** What each of two texts has and the other hasn't, wherever it stands. Takes time and memory in proportion to their length. */
export function missingFromEach(one: Prepared, other: Prepared): readonly [readonly Stretch[], readonly Stretch[]] {
  const [left, right] = [unmatched(one, other), unmatched(other, one)];
  takeEqual(one.tokens, left, other.tokens, right);
  takeEqual(other.tokens, right, one.tokens, left);
  takeLabels(one.tokens, left, other);
  takeLabels(other.tokens, right, one);
  return [
    joinedStretches(one.tokens, stretchesOf(one.tokens, left)),
    joinedStretches(other.tokens, stretchesOf(other.tokens, right)),
  ];
}

/** Whether a stretch is all there is on its lines. */
export const standsAlone = (tokens: Tokens, stretch: Stretch): boolean => isWholeLine(tokens, stretch);
