import { indexOfText, lastIndexOfText, latin1 } from './chars.ts';
import { catalogOf, PdfDocument } from './document.ts';
import { PdfFault } from './fault.ts';
import { RevisionTable } from './object-table.ts';
import type { Opening } from './opening.ts';
import { readXrefChain } from './xref-chain.ts';

/** `startxref` belongs into the last kilobyte; some systems append a few bytes of their own. */
const TAIL = 4096;

/**
 * Opens a file by its cross-reference. `header`: where `%PDF-` stands.
 * Throws a `broken` fault when anything on the way to the page tree isn't where the file says.
 */
export function openStrictly(opening: Opening, header: number): PdfDocument {
  const { blocks } = opening;
  const tail = blocks.read(Math.max(0, blocks.size - TAIL), TAIL);
  const at = lastIndexOfText(tail, 'startxref');
  const stated = at < 0 ? undefined : /^startxref\s*(\d+)/.exec(latin1(tail, at, at + 64))?.[1];
  if (stated === undefined) throw new PdfFault('broken', 'no startxref at the end of the file');
  const document = openAtBase(opening, Number(stated), header);
  // A later revision that lost its end: the file is more than what its last cross-reference knows.
  if (indexOfText(tail, ' obj', at) >= 0) document.doubt('objects follow after the end of the file');
  return document;
}

/** Offsets count from the header; some writers count from the first byte of the file all the same. */
function openAtBase(opening: Opening, start: number, header: number): PdfDocument {
  try {
    return openFrom(opening, start, header);
  } catch (error) {
    if (header === 0 || !(error instanceof PdfFault) || error.kind !== 'broken') throw error;
    const document = openFrom(opening, start, 0);
    document.doubt('offsets do not count from the header');
    return document;
  }
}

function openFrom(opening: Opening, start: number, base: number): PdfDocument {
  const table = new RevisionTable(() => opening.budget.step());
  const document = new PdfDocument(opening, table);
  document.trailer = readXrefChain(document, table, start, base);
  // References that were followed while older revisions were still unread may have missed their object.
  document.forget();
  document.open();
  if (!catalogOf(document, document.trailer.get('Root'))) throw new PdfFault('broken', 'no catalog with a page tree');
  return document;
}
