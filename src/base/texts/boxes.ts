import { type Side, sideOf } from './sides.ts';
import { pairKey, type Tokens } from './tokens.ts';

/** A row of options of which nobody can tell which is ticked in one of two texts. */
export interface UnsureBoxes {
  readonly one: Side;
  readonly other: Side;
}

/** Options whose first words are repeated more often than this aren't looked for. */
const MAX_ALIKE = 200;
/** Nor are more words than these on a line. */
const MAX_WORDS = 1000;

/** A text without its boxes: where its words stand, and where two words in a row are found. */
interface Free {
  readonly at: readonly number[];
  readonly pairs: ReadonlyMap<number, readonly number[]>;
}

function freeOf({ ids }: Tokens, isBox: (id: number) => boolean): Free {
  const at: number[] = [];
  for (const [index, id] of ids.entries()) if (!isBox(id)) at.push(index);
  const pairs = new Map<number, number[]>();
  for (let place = 0; place + 1 < at.length; place++) {
    const key = pairKey(ids[at[place] ?? 0], ids[at[place + 1] ?? 0]);
    const found = pairs.get(key);
    if (found === undefined) pairs.set(key, [place]);
    else found.push(place);
  }
  return { at, pairs };
}

/** The places of a text at which some words follow each other, boxes aside; none where there are too many to look at. */
function placesOf({ ids }: Tokens, { at, pairs }: Free, words: readonly number[]): number[] {
  const all = pairs.get(pairKey(words[0], words[1])) ?? [];
  if (all.length > MAX_ALIKE) return [];
  return all.filter((place) => words.every((word, step) => ids[at[place + step] ?? -1] === word));
}

/** Boxes before each of some words and after the last, as they stand. */
type Gaps = readonly (readonly number[])[];

const same = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
const tally = (gaps: Gaps): number[] => gaps.flat().toSorted((a, b) => a - b);

/** What a row of boxes that stand elsewhere says: nothing new, another tick, or no one knows which option is ticked. */
function judge(ours: Gaps, theirs: Gaps): 'same' | 'moved' | 'unsure' | 'differs' {
  if (!same(tally(ours), tally(theirs))) return 'differs';
  const other = ours.flatMap((gap, index) => (same(gap, theirs[index]) ? [] : [[gap, theirs[index] ?? []] as const]));
  if (other.length === 0) return 'same';
  if (other.some(([gap, there]) => gap.length === there.length)) return 'differs';
  return new Set(other.flat(2)).size === 1 ? 'moved' : 'unsure';
}

/**
 * A text with its boxes where the other has them: a PDF gives boxes of another font at the end of a line. Only the place
 * of boxes is changed, within the words of one line of the other text; where boxes of both kinds have moved, the options
 * are told besides, because any of them may be the one that is ticked. `boxes`: the numbers of the words that are one,
 * ticked or empty.
 */
export function withBoxesInPlace(
  other: Tokens,
  one: Tokens,
  boxes: ReadonlySet<number | undefined>,
): { readonly tokens: Tokens; readonly unsure: readonly UnsureBoxes[] } {
  const isBox = (id: number): boolean => boxes.has(id);
  if (!one.ids.some(isBox) || !other.ids.some(isBox)) return { tokens: other, unsure: [] };
  const [ours, theirs] = [freeOf(one, isBox), freeOf(other, isBox)];
  const tokens = {
    lines: other.lines,
    ids: other.ids.slice(),
    lineOf: other.lineOf.slice(),
    starts: other.starts.slice(),
    ends: other.ends.slice(),
  };
  const unsure: UnsureBoxes[] = [];
  let used = 0;
  let free = 0;
  for (let from = 0, to = 0; from < one.ids.length; from = to) {
    while (to < one.ids.length && one.lineOf[to] === one.lineOf[from]) to += 1;
    const first = free;
    while (free < ours.at.length && (ours.at[free] ?? 0) < to) free += 1;
    if (free - first < 2 || free - first > MAX_WORDS || free - first === to - from) continue;
    const words = ours.at.slice(first, free).map((at) => one.ids[at] ?? -1);
    const [here, there] = [placesOf(one, ours, words), placesOf(other, theirs, words)];
    // Where the same options are asked for several times, the rows answer one another in their order.
    const place = here.length === there.length ? there[here.indexOf(first)] : undefined;
    if (place !== undefined) settle(from, to, theirs.at.slice(place, place + words.length));
  }
  return { tokens, unsure };

  function settle(from: number, to: number, at: readonly number[]): void {
    const gaps = gapsBetween(one.ids.subarray(from, to));
    const wanted = gaps.flat().length;
    let [begin, end] = [at[0] ?? 0, (at.at(-1) ?? 0) + 1];
    const count = (): number => end - begin - at.length;
    for (let lead = gaps[0]?.length ?? 0; lead > 0 && begin > used && isBox(other.ids[begin - 1] ?? -1); lead--)
      begin -= 1;
    while (count() < wanted && end < other.ids.length && isBox(other.ids[end] ?? -1)) end += 1;
    if (begin < used) return;
    const verdict = judge(gaps, gapsBetween(other.ids.subarray(begin, end)));
    if (verdict === 'differs') return;
    used = end;
    if (verdict === 'same') return;
    if (verdict === 'unsure')
      unsure.push({ one: sideOf(one, { from, to }), other: sideOf(other, { from: begin, to: end }) });
    let next = 0;
    for (let step = 0; step < to - from; step++) {
      const id = one.ids[from + step] ?? -1;
      // A box that was moved is as wide as nothing, beside its word.
      const beside = at[Math.min(next, at.length - 1)] ?? begin;
      const edge = next < at.length ? other.starts[beside] : other.ends[beside];
      tokens.ids[begin + step] = id;
      tokens.lineOf[begin + step] = other.lineOf[beside] ?? 0;
      tokens.starts[begin + step] = edge ?? 0;
      tokens.ends[begin + step] = (isBox(id) ? edge : other.ends[beside]) ?? 0;
      if (!isBox(id)) next += 1;
    }
  }

  function gapsBetween(ids: Int32Array): Gaps {
    const gaps: number[][] = [[]];
    for (const id of ids) {
      if (isBox(id)) gaps.at(-1)?.push(id);
      else gaps.push([]);
    }
    return gaps;
  }
}
