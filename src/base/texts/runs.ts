import type { Tokens } from './tokens.ts';

/** So many words in a row hardly occur twice by chance, however long a text is. */
export const RUN = 4;

/** More than there are words in any text that is compared; two numbers below it make one that is still exact. */
const MOST = 2 ** 21;

/** Every run of words in a text, as numbers that are equal where the runs are. */
export interface Runs {
  /** The run of `RUN` words that begins at each word; shorter than the text by one less than a run. */
  readonly all: Float64Array;
  readonly known: ReadonlySet<number>;
  /** Two words in a row, wherever they stand. */
  readonly pairs: ReadonlySet<number>;
  /** Runs with which a line begins, and with which one ends. */
  readonly first: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
}

/** Two words in a row as one number. */
export const pairKey = (first: number, second: number): number => first * MOST + second;

/** Gives runs their numbers, the same in every text that is read with it. */
export function runReader(): (tokens: Tokens) => Runs {
  const numbers = new Map<number, number>();
  return ({ ids, lineOf }) => {
    const length = Math.max(0, ids.length - 1);
    const pairs = new Set<number>();
    const pairIds = new Int32Array(length);
    for (let at = 0; at < length; at++) {
      const key = pairKey(ids[at] ?? 0, ids[at + 1] ?? 0);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      pairs.add(key);
      pairIds[at] = number;
    }
    const all = new Float64Array(Math.max(0, ids.length - RUN + 1));
    const [first, last] = [new Set<number>(), new Set<number>()];
    for (let at = 0; at < all.length; at++) {
      const key = pairKey(pairIds[at] ?? 0, pairIds[at + 2] ?? 0);
      all[at] = key;
      if (at === 0 || lineOf[at] !== lineOf[at - 1]) first.add(key);
      if (at + RUN === ids.length || lineOf[at + RUN - 1] !== lineOf[at + RUN]) last.add(key);
    }
    return { all, known: new Set(all), pairs, first, last };
  };
}
