import type { PageRange } from '../pdf/rewrite.ts';
import { partSuffix } from './part-words.ts';

/** Pages put together into parts, and those that are too large by themselves. */
export interface Partition {
  readonly parts: readonly PageRange[];
  readonly tooLarge: readonly number[];
}

/** How many bytes a document of these pages has at most; more pages never weigh less. */
export type Weigh = (range: PageRange) => Promise<number>;

/**
 * Cuts a document of `pages` pages into as few parts as its order allows, each at most `limit` bytes. A page that alone
 * is heavier stands in no part.
 */
export async function partition(pages: number, limit: number, weigh: Weigh): Promise<Partition> {
  const parts: PageRange[] = [];
  const tooLarge: number[] = [];
  for (let start = 0; start < pages; ) {
    const end = await longestFrom(start, pages, limit, weigh);
    if (end === start) tooLarge.push(start);
    else parts.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return { parts, tooLarge };
}

/** Where the longest part ends that begins at `start`; `start` itself where not even one page fits. */
async function longestFrom(start: number, pages: number, limit: number, weigh: Weigh): Promise<number> {
  const fits = async (end: number): Promise<boolean> => (await weigh({ start, end })) <= limit;
  let good = start;
  let bad = start + 1;
  // Doubled until it is too much, then halved: a part of a long scan holds but a few of its pages.
  while (bad <= pages && (await fits(bad))) {
    good = bad;
    bad = start + 2 * (good - start);
  }
  bad = Math.min(bad, pages + 1);
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (await fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The name of one of several parts: `扫描件.pdf` → `扫描件_第1部分_Part-1.pdf`. With ten or more, numbers are filled up to sort rightly. */
export function partName(stem: string, part: number, parts: number): string {
  return `${stem}${partSuffix({ number: part, count: parts }, 'bilingual')}.pdf`;
}
