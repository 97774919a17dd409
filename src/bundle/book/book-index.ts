import { indexPages } from '../pdf/book-writer.ts';
import { type BookPlan, layBook, startingPages } from './book.ts';

/** Page numbers may make the index longer, which moves all pages; more often than this no index changes its length. */
const MOST_ROUNDS = 4;

/**
 * Draws the index of a book until the pages that it names are those on which the materials begin. `draw` makes a PDF,
 * given the first page of each material by its number. Throws when the index never comes to rest.
 */
export async function drawBookIndex(
  plan: BookPlan,
  draw: (pageOf: ReadonlyMap<string, number>) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let assumed = 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const index = await draw(startingPages(plan, layBook(plan, assumed)));
    const pages = indexPages(index);
    if (pages === assumed) return index;
    assumed = pages;
  }
  throw new Error('the index changes its length with the pages that it names');
}
