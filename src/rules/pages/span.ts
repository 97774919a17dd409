import type { TextFacts } from '../../facts/facts.ts';
import { linesOf } from '../pairs/readings.ts';
import { headingsOf, linesWith } from '../text/headings.ts';

/** Headings between which pages count: from the page of the first, up to the second, which itself doesn't count. */
export interface Bounds {
  readonly begins?: string | undefined;
  readonly ends?: string | undefined;
}

/** How many pages lie between, at the least and at the most; or the heading that isn't to be found. */
export type Span = { readonly least: number; readonly most: number } | { readonly missing: string };

/** As many lines above a heading may be the header of its page. */
const HEADER = 2;

/** Counts the pages of a PDF between headings. A heading that stands in several places is read at each of them. */
export function pagesBetween({ begins, ends }: Bounds, text: TextFacts, pages: number): Span {
  // A text that doesn't know its pages says nothing of them.
  if (text.pages === undefined) return { least: 1, most: pages };
  const document = headingsOf(linesOf(text));
  const pageAt = (line: number): number => document.lines[line]?.at.page ?? 1;
  const starts = begins === undefined ? [-1] : linesWith(document, begins);
  if (starts.length === 0) return { missing: begins ?? '' };
  const stops = ends === undefined ? [] : linesWith(document, ends);
  const counts = starts.flatMap((start) => {
    const first = start < 0 ? 1 : pageAt(start);
    if (ends === undefined) return [pages - first + 1];
    return stops
      .filter((end) => end > start)
      .flatMap((end) => {
        const page = pageAt(end);
        const above = document.lines.slice(start + 1, end).filter(({ at }) => at.page === page).length;
        const before = page - first;
        if (above === 0 && before > 0) return [before];
        return above <= HEADER && before > 0 ? [before, before + 1] : [before + 1];
      });
  });
  if (counts.length === 0) return { missing: ends ?? '' };
  return { least: Math.min(...counts), most: Math.max(...counts) };
}
