import { type UnsureBoxes, withBoxesInPlace } from './boxes.ts';
import type { PlacedLine } from './lines.ts';
import { missingFromEach } from './missing.ts';
import { pairUp } from './pairing.ts';
import { indexRuns } from './runs.ts';
import { type Side, sideOf } from './sides.ts';
import { type Prepared, type Stretch, standsAlone } from './tiles.ts';
import { type Tokens, tokenizer } from './tokens.ts';
import { wholeDate } from './whole-dates.ts';
import { unbroken } from './wrapped.ts';

/** What one of two texts has and the other has instead; one of the two is undefined where there is nothing instead. */
export interface TextDifference {
  readonly one: Side | undefined;
  readonly other: Side | undefined;
  /** A few words on lines of their own that only one of the two has, such as the words of a seal. */
  readonly aside: boolean;
}

/** In what two texts differ. */
export interface TextDifferences {
  /** In the order of the first text, then what only the second has; no more than a reader takes in. */
  readonly listed: readonly TextDifference[];
  /** How many there are. */
  readonly count: number;
  /** They have next to nothing in common: two texts, and not two versions of one. */
  readonly unlike: boolean;
  /** Rows of options with the same boxes, of which nobody can tell which is ticked; not among those listed. */
  readonly unsure: readonly UnsureBoxes[];
}

const MAX_LISTED = 200;
/** Fewer words than these by themselves are taken for a seal, a date stamp, a running head. */
const FEW = 8;
/** A text that shares less than this of its words with the other is another one, if it is long enough to tell. */
const SHARED = 0.3;
const ENOUGH = 40;

const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** What is shown of one side; of two dates the whole. */
const shown = (tokens: Tokens, stretch: Stretch, beside: Stretch | undefined): Stretch =>
  beside === undefined ? stretch : wholeDate(tokens, stretch);

const prepared = (tokens: Tokens): Prepared => ({ tokens, index: indexRuns(tokens.ids) });

/**
 * In what two texts differ, wherever the lines of either are broken and in whatever order cells and columns come. Spaces,
 * punctuation, width and case make no difference. Time and memory grow with the length of the texts and no faster.
 */
export function textDifferences(one: readonly PlacedLine[], other: readonly PlacedLine[]): TextDifferences {
  const { read, idOf } = tokenizer();
  const [ours, theirs] = [read(one), read(other)];
  const left = unbroken(ours, theirs, idOf);
  const right = unbroken(theirs, left, idOf);
  const boxes = new Set([idOf('☑'), idOf('☐')]);
  const there = withBoxesInPlace(right, left, boxes);
  const here = withBoxesInPlace(left, there.tokens, boxes);
  const [first, second] = [prepared(here.tokens), prepared(there.tokens)];
  const unsure = [
    ...there.unsure,
    ...here.unsure.map((pair): UnsureBoxes => ({ one: pair.other, other: pair.one })),
  ].slice(0, MAX_LISTED);
  const [lacking, lackingThere] = missingFromEach(first, second);
  const words = first.tokens.ids.length;
  const unlike = words >= ENOUGH && words - lengthOf(lacking) < SHARED * words;
  const isAside = (tokens: Tokens, stretch: Stretch | undefined): boolean =>
    stretch !== undefined && stretch.to - stretch.from < FEW && standsAlone(tokens, stretch);
  const pairs = pairUp(first, second, lacking, lackingThere);
  const listed = pairs.slice(0, MAX_LISTED).map(
    (pair): TextDifference => ({
      one: pair.one && sideOf(first.tokens, shown(first.tokens, pair.one, pair.other)),
      other: pair.other && sideOf(second.tokens, shown(second.tokens, pair.other, pair.one)),
      aside:
        (pair.other === undefined && isAside(first.tokens, pair.one)) ||
        (pair.one === undefined && isAside(second.tokens, pair.other)),
    }),
  );
  return { listed, count: pairs.length, unlike, unsure };
}
