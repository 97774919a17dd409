import { beginsLine, endsLine, type Stretch, type Tiling } from './tiles.ts';
import type { Tokens } from './tokens.ts';

/** How many more of each word, by its number, one text has than another; used up by what is told of them. */
export type Surplus = Map<number, number>;

/** The words of a text that stand in none of some stretches are counted, those of the other are taken off. */
export function surplusOf(
  one: Tokens,
  told: readonly Stretch[],
  other: Tokens,
  toldThere: readonly Stretch[],
): Surplus {
  const counts: Surplus = new Map();
  const count = (ids: Int32Array, step: number): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + step);
  };
  count(one.ids, 1);
  for (const { from, to } of told) count(one.ids.subarray(from, to), -1);
  count(other.ids, -1);
  for (const { from, to } of toldThere) count(other.ids.subarray(from, to), 1);
  return counts;
}

/** Takes the words of a stretch off a surplus, where it has every one of them. */
export function takeOff(surplus: Surplus, { ids }: Tokens, { from, to }: Stretch): boolean {
  const words = ids.subarray(from, to);
  for (const id of words) surplus.set(id, (surplus.get(id) ?? 0) - 1);
  if (words.every((id) => (surplus.get(id) ?? 0) >= 0)) return true;
  for (const id of words) surplus.set(id, (surplus.get(id) ?? 0) + 1);
  return false;
}

/**
 * The pieces of a text that stand for a place of the other for which another piece stands as well: of two, at least one
 * is not from there. Each from the border of a cell or a line of either text to the next, of words in surplus only.
 */
export function* claimedTwice(one: Tokens, other: Tokens, { tiles }: Tiling, surplus: Surplus): Generator<Stretch> {
  const claims = new Uint8Array(other.ids.length);
  for (const { from, to, place } of tiles)
    for (let at = 0; at < to - from; at++) claims[place + at] = Math.min(2, (claims[place + at] ?? 0) + 1);
  for (const { from, to, place } of tiles) {
    const there = (at: number): number => place + (at - from);
    const isMore = (at: number): boolean => claims[there(at)] === 2 && (surplus.get(one.ids[at] ?? -1) ?? 0) > 0;
    const begins = (at: number): boolean => beginsLine(one, at) || beginsLine(other, there(at));
    const ends = (at: number): boolean => endsLine(one, at) || endsLine(other, there(at));
    for (let start = from; start < to; start++) {
      if (!begins(start) || !isMore(start)) continue;
      let [next, end] = [start, start];
      while (next < to && isMore(next)) {
        next += 1;
        if (ends(next)) end = next;
      }
      if (end > start) yield { from: start, to: end };
      start = Math.max(start, end - 1);
    }
  }
}

/**
 * The lines at the head and the foot of pages that nothing but marked words comes before or after: running titles, the
 * head of a table that goes on; a foot only where another page ends with the same word. A page without any other word
 * is no head.
 */
export function pageEdges(tokens: Tokens, marks: Uint8Array): Uint8Array {
  const edges = new Uint8Array(marks.length);
  const endings = new Map<number | undefined, number>();
  const pages = pagesOf(tokens);
  for (const { to } of pages) endings.set(tokens.ids[to - 1], (endings.get(tokens.ids[to - 1]) ?? 0) + 1);
  for (const { from, to } of pages) {
    let [head, foot] = [from, to];
    while (head < to && marks[head] === 1) head += 1;
    while (foot > head && marks[foot - 1] === 1) foot -= 1;
    if (head === to) continue;
    while (head > from && !beginsLine(tokens, head)) head -= 1;
    while (foot < to && !beginsLine(tokens, foot)) foot += 1;
    edges.fill(1, from, head);
    if ((endings.get(tokens.ids[to - 1]) ?? 0) > 1) edges.fill(1, foot, to);
  }
  return edges;
}

function pagesOf({ lines, lineOf }: Tokens): Stretch[] {
  const pages: Stretch[] = [];
  const pageAt = (at: number): number | undefined => lines[lineOf[at] ?? 0]?.at.page;
  for (let from = 0, to = 0; from < lineOf.length; from = to) {
    while (to < lineOf.length && pageAt(to) === pageAt(from)) to += 1;
    if (pageAt(from) !== undefined) pages.push({ from, to });
  }
  return pages;
}
