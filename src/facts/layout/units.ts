import type { ByteSource } from '../../base/bytes.ts';
import { BlockReader } from '../pdf/blocks.ts';
import { Budget } from '../pdf/budget.ts';
import { openWithoutPassword } from '../pdf/decrypt.ts';
import { PdfFault, unlessBroken } from '../pdf/fault.ts';
import { findHeader } from '../pdf/header.ts';
import { DEFAULT_PDF_LIMITS } from '../pdf/limits.ts';
import { shownPage } from '../pdf/page-box.ts';
import { walkPages, wholePage } from '../pdf/page-tree.ts';
import { openByScanning } from '../pdf/rebuild.ts';
import { openStrictly } from '../pdf/strict.ts';

/**
 * Whether a page counts in another unit than points (`UserUnit`, for sheets of more than five metres), which PDFium
 * doesn't know. Of what can't be read, false: PDFium has the say.
 */
export function hasOwnUnits(source: ByteSource, now: () => number): boolean {
  let found = false;
  try {
    const budget = new Budget({ ...DEFAULT_PDF_LIMITS, now });
    const opening = { source, blocks: new BlockReader(source), budget, openEncrypted: openWithoutPassword };
    const strict = unlessBroken(() => openStrictly(opening, findHeader(opening.blocks)?.at ?? 0));
    const document = strict ?? openByScanning(opening);
    walkPages(document, strict === undefined, ({ node, inherited }) => {
      if (shownPage(wholePage(node, inherited), document.resolve).unit !== 1) found = true;
    });
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
  }
  return found;
}
