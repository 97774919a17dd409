import type { PdfDocument } from '../../facts/pdf/document.ts';
import { dictOf, nameText, PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';
import type { PdfCopier } from './copier.ts';
import { pdfDict } from './dict.ts';
import type { PdfTarget } from './target.ts';

/** A bookmark, in terms of the new file. */
export interface Bookmark {
  readonly title: PdfString;
  /** An explicit destination, or `null` for a heading that leads nowhere. */
  readonly target: PdfValue;
  /** Shown only once somebody opens the bookmark. */
  readonly kids: readonly Bookmark[];
}

/** Deeper ones are left out: no reader shows so many levels. */
const MOST_LEVELS = 16;

/** The bookmarks of a document. Throws a fault for what can't be read. */
export function bookmarksOf(document: PdfDocument, copier: PdfCopier): readonly Bookmark[] {
  const { resolve, budget } = document;
  const seen = new Set<number>();
  const below = (parent: PdfValue, level: number): Bookmark[] => {
    const found: Bookmark[] = [];
    let next = dictOf(resolve(parent)).get('First');
    while (next instanceof PdfRef && !seen.has(next.num)) {
      budget.step();
      seen.add(next.num);
      const item = dictOf(resolve(next));
      const title = resolve(item.get('Title'));
      const action = dictOf(resolve(item.get('A')));
      const leads = nameText(resolve(action.get('S'))) === 'GoTo' ? action.get('D') : undefined;
      const target = copier.destination(item.get('Dest') ?? leads ?? null);
      if (title instanceof PdfString)
        found.push({ title, target, kids: level < MOST_LEVELS ? below(next, level + 1) : [] });
      next = item.get('Next');
    }
    return found;
  };
  return below(dictOf(resolve(document.trailer.get('Root'))).get('Outlines') ?? null, 1);
}

/** Writes bookmarks, all of them closed, and gives what the catalog refers to. */
export async function writeBookmarks(target: PdfTarget, bookmarks: readonly Bookmark[]): Promise<PdfRef> {
  const root = new PdfRef(target.allocate(), 0);
  await target.object(root.num, new Map(await writeBelow(target, root, bookmarks, 1)));
  return root;
}

/** Writes the bookmarks below `parent`, and gives what `parent` says of them. `sign`: -1 where they are hidden at first. */
async function writeBelow(
  target: PdfTarget,
  parent: PdfRef,
  bookmarks: readonly Bookmark[],
  sign: 1 | -1,
): Promise<[string, PdfValue][]> {
  const refs = bookmarks.map(() => new PdfRef(target.allocate(), 0));
  const [first, last] = [refs[0], refs.at(-1)];
  for (const [at, { title, target: leads, kids }] of bookmarks.entries()) {
    const [ref, previous, next] = [refs[at], refs[at - 1], refs[at + 1]];
    if (!ref) continue;
    const below = await writeBelow(target, ref, kids, -1);
    const item = pdfDict({ Title: title, Parent: parent, Dest: leads ?? undefined, Prev: previous, Next: next });
    await target.object(ref.num, new Map([...item, ...below]));
  }
  if (!first || !last) return [];
  return [
    ['First', first],
    ['Last', last],
    ['Count', sign * bookmarks.length],
  ];
}
