import { isSpace, standsAt } from './chars.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import type { RevisionTable } from './object-table.ts';
import type { StreamContext } from './streams.ts';
import { isCount, type PdfDict } from './values.ts';
import { readXrefStream } from './xref-stream.ts';
import { readXrefTable, type XrefSection } from './xref-table.ts';

/**
 * Reads the newest cross-reference section at `start` and, by `/Prev`, all older ones into `table`.
 * `base`: where the file's own offset 0 lies. Returns the newest trailer. Throws a `broken` fault for any unreadable section.
 */
export function readXrefChain(context: StreamContext, table: RevisionTable, start: number, base: number): PdfDict {
  const seen = new Set<number>();
  let newest: PdfDict | undefined;
  for (let next: number | undefined = start; next !== undefined; ) {
    if (seen.has(next)) {
      context.doubt('the revisions of the file form a loop');
      break;
    }
    seen.add(next);
    if (seen.size > context.budget.limits.maxRevisions) throw new PdfFault('bounds', 'too many revisions');
    const { runs, trailer } = readSection(context, next, base);
    table.add({ runs, hidden: readHidden(context, trailer, base) });
    newest ??= trailer;
    next = previous(trailer);
  }
  if (!newest) throw new PdfFault('broken', 'no trailer');
  return newest;
}

function readSection(context: StreamContext, offset: number, base: number): XrefSection {
  const head = context.blocks.read(base + offset, 64);
  let at = 0;
  while (isSpace(head[at])) at++;
  return standsAt(head, 'xref', at)
    ? readXrefTable(context, base + offset + at + 4, base)
    : readXrefStream(context, base + offset, base);
}

function readHidden(context: StreamContext, trailer: PdfDict, base: number): XrefSection['runs'] {
  const offset = trailer.get('XRefStm');
  if (!isCount(offset)) return [];
  const section = unlessBroken(() => readXrefStream(context, base + offset, base));
  if (!section) context.doubt('the hybrid cross-reference stream is unreadable');
  return section?.runs ?? [];
}

function previous(trailer: PdfDict): number | undefined {
  const prev = trailer.get('Prev') ?? undefined;
  if (prev === undefined || isCount(prev)) return prev;
  throw new PdfFault('broken', '/Prev is not an offset');
}
