import { RUN, type RunIndex } from './runs.ts';
import type { Tokens } from './tokens.ts';

/** A text made ready to be compared. */
export interface Prepared {
  readonly tokens: Tokens;
  readonly index: RunIndex;
}

/** Words of a text, from the first up to before `to`; none where something is missing between two words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A piece that both texts have. */
export interface Tile extends Stretch {
  /** Where its first word stands in the other text. */
  readonly place: number;
}

/** A text laid out in the pieces that another has as well, and what none of them covers, each in order. */
export interface Tiling {
  readonly tiles: readonly Tile[];
  readonly uncovered: readonly Stretch[];
}

export const beginsLine = ({ lineOf }: Tokens, at: number): boolean => at <= 0 || lineOf[at] !== lineOf[at - 1];
export const endsLine = (tokens: Tokens, at: number): boolean => at >= tokens.lineOf.length || beginsLine(tokens, at);

/** The longest piece of the other text that reads as this one from `at` on; best of all where the last tile ended. */
function tileAt(one: Prepared, other: Prepared, at: number, expected: number): Tile | undefined {
  const [ids, others] = [one.tokens.ids, other.tokens.ids];
  let best: Tile | undefined;
  for (const place of other.index.placesOf(ids, at)) {
    let length = RUN;
    while (at + length < ids.length && ids[at + length] === others[place + length]) length += 1;
    const longer = best === undefined || length > best.to - best.from;
    if (longer || (place === expected && length === (best?.to ?? 0) - at)) best = { from: at, to: at + length, place };
  }
  return best;
}

/**
 * Whether a text may go on at another place of the other one: at the border of a cell or a line of either. Anywhere else
 * something stands in between.
 */
function mayBreak(one: Tokens, other: Tokens, last: Tile, next: Tile, at: number): boolean {
  const [ended, begun] = [last.place + (at - last.from), next.place];
  return ended === begun || beginsLine(one, at) || endsLine(other, ended) || beginsLine(other, begun);
}

/**
 * Lays a text out in pieces that the other text has as well. What stands in none is in stretches, none longer than its
 * line; empty ones where two pieces meet between which the other text has something.
 */
export function tile(one: Prepared, other: Prepared): Tiling {
  const { ids, lineOf } = one.tokens;
  const found: Stretch[] = [];
  const tiles: Tile[] = [];
  let last: Tile | undefined;
  let at = 0;
  while (at < ids.length) {
    const expected = last === undefined ? -1 : last.place + (at - last.from);
    const here = tileAt(one, other, at, expected);
    if (here === undefined) {
      const open = found.at(-1);
      const goesOn = open !== undefined && open.to === at && open.to > open.from && lineOf[open.from] === lineOf[at];
      if (goesOn) found[found.length - 1] = { from: open.from, to: at + 1 };
      else found.push({ from: at, to: at + 1 });
      at += 1;
      continue;
    }
    let next = here;
    if (last !== undefined && last.to === at && !mayBreak(one.tokens, other.tokens, last, here, at)) {
      const earlier = shifted(one, other, last, at);
      if (earlier === undefined) found.push({ from: at, to: at });
      else next = earlier;
    }
    const before = tiles.at(-1);
    if (before !== undefined && before.to > next.from) tiles[tiles.length - 1] = { ...before, to: next.from };
    tiles.push(next);
    last = next;
    at = next.to;
  }
  return { tiles, uncovered: found };
}

/** A piece may run on a few words beyond a border by chance: then the next begins at the border. */
function shifted(one: Prepared, other: Prepared, last: Tile, at: number): Tile | undefined {
  for (let start = at - 1; start > at - RUN && start > last.from; start--) {
    const tile = tileAt(one, other, start, -1);
    if (tile !== undefined && tile.to > at && mayBreak(one.tokens, other.tokens, last, tile, start)) return tile;
  }
  return undefined;
}

/** Whether a stretch is all there is on its lines. */
export const standsAlone = (tokens: Tokens, { from, to }: Stretch): boolean =>
  to > from && beginsLine(tokens, from) && endsLine(tokens, to);
