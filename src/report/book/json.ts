import { type BookLayout, type BookPlan, startingPages } from '../../bundle/book/book.ts';
import type { JsonBook } from './contract.ts';

/** The combined PDF that was written to `file`, as one object. */
export function jsonBook(
  plan: BookPlan,
  layout: BookLayout,
  file: { readonly path: string; readonly bytes: number; readonly sha256: string },
): JsonBook {
  const starts = startingPages(plan, layout);
  return {
    ...file,
    pages: layout.pages,
    indexPages: layout.index.pages,
    duplex: plan.duplex,
    chapters: plan.chapters.map(({ material, pages }) => ({
      number: material.number,
      source: material.file,
      page: starts.get(material.number) ?? 0,
      pages,
    })),
    outside: plan.outside.map(({ material, why }) => ({ number: material.number, source: material.file, why })),
  };
}
