import { unlessBroken } from '../../facts/pdf/fault.ts';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import type { PdfDict, PdfRef, PdfValue } from '../../facts/pdf/values.ts';
import { type Bookmark, bookmarksOf } from './bookmarks.ts';
import { PdfCopier } from './copier.ts';
import type { Layers } from './layers.ts';
import type { Corner } from './stamp.ts';
import { StampedPages, type StampParts } from './stamped-pages.ts';
import type { PdfTarget } from './target.ts';

/** Where a page of a part comes to stand. */
export interface PagePlace {
  /** Number of its object. */
  readonly num: number;
  readonly parent: PdfRef;
  /** What is stamped on it, and where. */
  readonly stamp: string;
  readonly corner: Corner;
}

/** What a part becomes part of. */
export interface PartOf {
  readonly target: PdfTarget;
  readonly stamps: StampParts;
  readonly layers: Layers;
  /** One for each page of the part. */
  readonly places: readonly PagePlace[];
  /** Where a link leads whose name the part does not define. */
  readonly elsewhere: (name: string) => PdfValue;
}

/** What was copied, in terms of the new file. */
export interface CopiedPart {
  readonly bookmarks: readonly Bookmark[];
  /** The last page. */
  readonly last: PdfDict;
}

/** Copies all pages of a PDF with what is on them, stamped. Bookmarks that can't be read are left out; other faults are thrown. */
export async function copyPart(source: OpenPdf, part: PartOf): Promise<CopiedPart> {
  const { target, places, layers, elsewhere } = part;
  const placed = source.pages.flatMap((leaf, at) => {
    const place = places[at];
    return place ? [{ leaf, place }] : [];
  });
  const numbers = new Map(placed.map(({ leaf, place }) => [leaf.ref.num, place.num]));
  const copier = new PdfCopier(source, target, numbers, { elsewhere });
  const stamped = new StampedPages(source, copier, target, part.stamps);
  let last: PdfDict = new Map();
  for (const { leaf, place } of placed) {
    const page = await stamped.page(leaf, place.stamp, place.corner);
    last = new Map([...page, ['Parent', place.parent]]);
    await target.object(place.num, last);
    await copier.settle();
  }
  layers.add(copier);
  const bookmarks = unlessBroken(() => bookmarksOf(source.document, copier)) ?? [];
  await copier.settle();
  return { bookmarks, last };
}
