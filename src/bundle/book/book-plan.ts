import type { ByteSource } from '../../base/bytes.ts';
import { PdfFault } from '../../facts/pdf/fault.ts';
import { type OpenPdf, openPdf } from '../../facts/pdf/open.ts';
import { PdfRef } from '../../facts/pdf/values.ts';
import { copyPart, type PagePlace } from '../pdf/book-part.ts';
import { formLoss } from '../pdf/fields.ts';
import { Layers } from '../pdf/layers.ts';
import { Rehearsal } from '../pdf/target.ts';
import { withSource } from '../writers/sources.ts';
import type { BookMaterial, BookPlan, Chapter, Outside, OutsideWhy } from './book.ts';

const WHY = {
  empty: 'damaged',
  password: 'password',
  restricted: 'restricted',
  'unknown-encryption': 'password',
  damaged: 'damaged',
  corrupt: 'damaged',
  'not-pdf': 'damaged',
  'out-of-bounds': 'out-of-bounds',
} as const satisfies Record<string, OutsideWhy>;

/**
 * Plans the book: every PDF is gone through as writing will do it, all of it but the bytes of its streams, so that what
 * can't be merged is known before anything is written. Rejects with FileChangedError, or what opening and reading throw.
 */
export async function planBook(materials: readonly BookMaterial[], duplex: boolean): Promise<BookPlan> {
  const chapters: Chapter[] = [];
  const outside: Outside[] = [];
  for (const material of materials) {
    if (material.format !== 'pdf') outside.push({ material, why: 'not-pdf', reason: material.format });
    else {
      const found = await withSource(material.file, material, (source) => tried(source));
      if ('why' in found) outside.push({ material, ...found });
      else chapters.push({ material, ...found });
    }
  }
  return { chapters, outside, duplex };
}

async function tried(source: ByteSource): Promise<Omit<Chapter, 'material'> | Omit<Outside, 'material'>> {
  const opened = openPdf(source);
  if ('why' in opened) return { why: WHY[opened.why], reason: opened.reason };
  try {
    await rehearse(opened);
    const { signed, undrawn } = formLoss(opened.document);
    return { pages: opened.pages.length, signed, undrawnFields: undrawn };
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return { why: error.kind === 'bounds' ? 'out-of-bounds' : 'damaged', reason: error.message };
  }
}

async function rehearse(opened: OpenPdf): Promise<void> {
  const nowhere = new PdfRef(0, 0);
  const place: PagePlace = { num: 0, parent: nowhere, stamp: '', corner: 'right' };
  await copyPart(opened, {
    target: new Rehearsal(),
    stamps: { font: nowhere, before: nowhere },
    layers: new Layers(),
    places: opened.pages.map(() => place),
    elsewhere: () => null,
  });
}
