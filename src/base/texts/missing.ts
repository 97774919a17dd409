import { RUN } from './runs.ts';
import { isSign } from './signs.ts';
import { type Prepared, type Stretch, standsAlone, uncovered } from './tiles.ts';
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

/** Leaves out short lines of words, none of them a number, that the other text has anywhere: headings that are repeated. */
function withoutLabels(tokens: Tokens, stretches: readonly Stretch[], other: Tokens): readonly Stretch[] {
  const isLabel = (stretch: Stretch): boolean =>
    stretch.to - stretch.from > 1 &&
    stretch.to - stretch.from < RUN &&
    standsAlone(tokens, stretch) &&
    !hasValue(tokens, stretch);
  if (!stretches.some(isLabel)) return stretches;
  const pairs = new Set<number>();
  const key = (ids: Int32Array, at: number): number => pairKey(ids[at], ids[at + 1]);
  for (let at = 0; at + 1 < other.ids.length; at++) pairs.add(key(other.ids, at));
  return stretches.filter((stretch) => {
    if (!isLabel(stretch)) return true;
    for (let at = stretch.from; at + 1 < stretch.to; at++) if (!pairs.has(key(tokens.ids, at))) return true;
    return false;
  });
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

/** What each of two texts has and the other hasn't, wherever it stands. */
export function missingFromEach(one: Prepared, other: Prepared): readonly [readonly Stretch[], readonly Stretch[]] {
  const [left, right] = [uncovered(one, other), uncovered(other, one)];
  const rightMarks = marked(other.tokens.ids.length, right);
  const leftOver = withoutEqual(one.tokens, left, other.tokens, rightMarks);
  const leftMarks = marked(one.tokens.ids.length, leftOver);
  const rightOver = withoutEqual(other.tokens, stillMarked(right, rightMarks), one.tokens, leftMarks);
  return [
    joined(one.tokens, withoutLabels(one.tokens, stillMarked(leftOver, leftMarks), other.tokens)),
    joined(other.tokens, withoutLabels(other.tokens, rightOver, one.tokens)),
  ];
}
