import { PdfFault } from '../../facts/pdf/fault.ts';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { type PageLeaf, wholePage } from '../../facts/pdf/page-tree.ts';
import type { PdfDict } from '../../facts/pdf/values.ts';

/** What a page says about a whole that doesn't come along: threads of articles, private data of editors, and small images of itself. */
const LEFT_OUT = ['Parent', 'B', 'PieceInfo', 'Thumb'] as const;

/** The dictionary of a page in terms of its own file, with what it inherits and without what leads out of it. Throws a fault when it can't be read. */
export function pageDict({ document }: OpenPdf, { ref, inherited }: PageLeaf): PdfDict {
  const own = document.resolve(ref);
  if (!(own instanceof Map)) throw new PdfFault('broken', `page ${ref.num} is missing`);
  const dict = wholePage(own, inherited);
  for (const key of LEFT_OUT) dict.delete(key);
  return dict;
}
