import { type PDFDocument, PDFHexString, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';
import { type Bookmark, type Layout, PAGE } from './sheet.ts';

function destination(layout: Layout, pages: readonly PDFPage[], target: string): (PDFRef | string | number | null)[] {
  const anchor = layout.anchors.get(target);
  const page = anchor && pages[anchor.sheet];
  if (anchor === undefined || page === undefined) throw new Error(`the index has no anchor ${target}`);
  return [page.ref, 'XYZ', null, PAGE.height - Math.max(0, anchor.y - 12), null];
}

/** Draws the links of a layout as areas that lead to its anchors. */
export function addLinks(doc: PDFDocument, layout: Layout, pages: readonly PDFPage[]): void {
  layout.sheets.forEach((sheet, index) => {
    for (const { x, y, width, height, target } of sheet.links) {
      const annotation = doc.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, PAGE.height - y - height, x + width, PAGE.height - y],
        Border: [0, 0, 0],
        F: 4,
        A: {
          S: 'GoTo',
          D: typeof target === 'string' ? destination(layout, pages, target) : PDFString.of(target.destination),
        },
      });
      pages[index]?.node.addAnnot(doc.context.register(annotation));
    }
  });
}

/** Writes the bookmarks of a layout; those below another are folded away at first. */
export function addOutline(doc: PDFDocument, layout: Layout, pages: readonly PDFPage[]): void {
  const root = doc.context.nextRef();
  const bounds = addBookmarks(doc, layout, pages, layout.outline, root);
  if (bounds === undefined) return;
  doc.context.assign(root, doc.context.obj({ Type: 'Outlines', ...bounds, Count: layout.outline.length }));
  doc.catalog.set(doc.context.obj('Outlines'), root);
}

function addBookmarks(
  doc: PDFDocument,
  layout: Layout,
  pages: readonly PDFPage[],
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
): { First: PDFRef; Last: PDFRef } | undefined {
  const refs = bookmarks.map(() => doc.context.nextRef());
  bookmarks.forEach(({ title, target, below = [] }, at) => {
    const [ref, previous, next] = [refs[at], refs[at - 1], refs[at + 1]];
    if (ref === undefined) return;
    const bounds = addBookmarks(doc, layout, pages, below, ref);
    const item = doc.context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: destination(layout, pages, target),
      ...(previous ? { Prev: previous } : {}),
      ...(next ? { Next: next } : {}),
      // A negative count says how many are folded away.
      ...(bounds ? { ...bounds, Count: -below.length } : {}),
    });
    doc.context.assign(ref, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last && { First: first, Last: last };
}
