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

interface Tile {
  readonly from: number;
  readonly to: number;
  /** Where its first word stands in the other text. */
  readonly place: number;
}

const beginsLine = ({ lineOf }: Tokens, at: number): boolean => at <= 0 || lineOf[at] !== lineOf[at - 1];
const endsLine = (tokens: Tokens, at: number): boolean => at >= tokens.lineOf.length || beginsLine(tokens, at);

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
 * The words of a text that stand in no piece which the other text has as well, in stretches, none longer than its line;
 * empty ones where two pieces meet between which the other text has something.
 */
export function uncovered(one: Prepared, other: Prepared): Stretch[] {
  const { ids, lineOf } = one.tokens;
  const found: Stretch[] = [];
  let last: Tile | undefined;
  let at = 0;
  while (at < ids.length) {
    const expected = last === undefined ? -1 : last.place + (at - last.from);
    const tile = tileAt(one, other, at, expected);
    if (tile === undefined) {
      const open = found.at(-1);
      const goesOn = open !== undefined && open.to === at && open.to > open.from && lineOf[open.from] === lineOf[at];
      if (goesOn) found[found.length - 1] = { from: open.from, to: at + 1 };
      else found.push({ from: at, to: at + 1 });
      at += 1;
      continue;
    }
    let next: Tile = tile;
    if (last !== undefined && last.to === at && !mayBreak(one.tokens, other.tokens, last, tile, at)) {
      const earlier = shifted(one, other, last, at);
      if (earlier === undefined) found.push({ from: at, to: at });
      else next = earlier;
    }
    last = next;
    at = next.to;
  }
  return found;
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
