import { undivided } from '../../base/texts/lines.ts';

/** What line breaks, fonts and writers change in a text without changing what it says: spaces, soft hyphens, ligatures and radicals. */
const INVISIBLE = /[\s\u0002\u00ad\u200b-\u200f\u2060\ufeff\ufffe]+/gu;

/** A text by what it says: two texts that read the same are equal. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '');

/** Line breaks within Han text, which separate nothing. */
const BETWEEN_HAN =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s+(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

/** A text as it is shown on one line: words that a line break divided are whole again. */
export const onOneLine = (text: string): string =>
  undivided(text).replace(BETWEEN_HAN, '').replace(/\s+/gu, ' ').trim();

/** Longer texts are judged by their beginning. */
const MAX_JUDGED = 600;
/** What two passages share at least to be two versions of one. */
const ALIKE = 0.4;

/** Pairs of neighbouring characters. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < Math.min(text.length, MAX_JUDGED); at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Tells whether two comparable texts look like two versions of one. */
export function likeness(): (a: string, b: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const pairs = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? pairsOf(text);
    known.set(text, found);
    return found;
  };
  return (a, b) => {
    const [left, right] = [pairs(a), pairs(b)];
    let shared = 0;
    for (const pair of left) if (right.has(pair)) shared += 1;
    return 2 * shared >= ALIKE * (left.size + right.size);
  };
}
