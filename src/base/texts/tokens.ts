import type { PlacedLine } from './lines.ts';
import { isSign, plainWord, SIGN, signKey } from './signs.ts';

/** A text as it is compared: its words in order, as numbers that are equal where the words read the same. */
export interface Tokens {
  readonly lines: readonly PlacedLine[];
  readonly ids: Int32Array;
  /** Of each word: its line, and where it begins and ends in that line's text. */
  readonly lineOf: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Letters, digits, and units in one character: ㎡. */
const LETTER = '[\\p{L}\\p{N}\\u3380-\\u33df]';
/** Boxes as fonts for symbols draw them, and as people do. */
const TICKED = '☑☒✓✔√■●\\uf052\\uf0fe';
const EMPTY = '□☐○\\uf0a3\\uf0a8';
/** A number or a Latin word whole, a Han character by itself, a box to tick with what is in it, a sign. Other marks say nothing. */
const TOKEN = new RegExp(
  `[\\u4e00-\\u9fff]|\\p{Script=Han}|${LETTER}\\p{M}*(?:[.,'’:/-]?(?!\\p{Script=Han})(?:${LETTER}|\\p{M}))*|[${TICKED}${EMPTY}]|${SIGN}`,
  'gu',
);
const IS_TICKED = new RegExp(`^[${TICKED}]$`, 'u');
const IS_EMPTY = new RegExp(`^[${EMPTY}]$`, 'u');

/** A word by what it says: its width, its case and the commas of thousands make no difference. */
function keyOf(word: string): string {
  // Most of a Chinese text.
  if (/^[\u4e00-\u9fff]$/.test(word)) return word;
  if (IS_TICKED.test(word)) return '☑';
  if (IS_EMPTY.test(word)) return '☐';
  if (isSign(word)) return signKey(word);
  const plain = plainWord(word).toLowerCase().replaceAll('’', "'");
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** Reads texts so that a word has the same number in each of them. */
export interface Tokenizer {
  readonly read: (lines: readonly PlacedLine[]) => Tokens;
  /** The number of a word that was read already. */
  readonly idOf: (word: string) => number | undefined;
}

/** Gives words their numbers, the same in every text that is read with it. */
export function tokenizer(): Tokenizer {
  const known = new Map<string, number>();
  const read = (lines: readonly PlacedLine[]): Tokens => {
    const [ids, lineOf, starts, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const [index, { text }] of lines.entries()) {
      for (const match of text.matchAll(TOKEN)) {
        const key = keyOf(match[0]);
        const id = known.get(key) ?? known.size;
        known.set(key, id);
        ids.push(id);
        lineOf.push(index);
        starts.push(match.index);
        ends.push(match.index + match[0].length);
      }
    }
    const packed = (list: readonly number[]): Int32Array => Int32Array.from(list);
    return { lines, ids: packed(ids), lineOf: packed(lineOf), starts: packed(starts), ends: packed(ends) };
  };
  return { read, idOf: (word) => known.get(keyOf(word)) };
}

/** Two words in a row as one number; no text that is compared has as many words as the factor. */
export const pairKey = (a: number | undefined, b: number | undefined): number => (a ?? 0) * 2 ** 22 + (b ?? 0);

/** A word as it is written. */
export const wordAt = (tokens: Tokens, at: number): string =>
  tokens.lines[tokens.lineOf[at] ?? 0]?.text.slice(tokens.starts[at], tokens.ends[at]) ?? '';
