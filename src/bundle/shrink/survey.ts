import { createHash } from 'node:crypto';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import type { SourceStream } from '../pdf/copier.ts';
import { copyWhole } from '../pdf/rewrite.ts';
import { serialise } from '../pdf/serialise.ts';
import { Rehearsal } from '../pdf/target.ts';

const CHUNK = 1 << 20;

/** Every stream that something in the document leads to, by number, the way a copy meets them. */
export async function streamsOf(source: OpenPdf): Promise<ReadonlyMap<number, SourceStream>> {
  const found = new Map<number, SourceStream>();
  const replace = (stream: SourceStream): undefined => void found.set(stream.num, stream);
  await copyWhole(source, new Rehearsal(), { replace }, undefined);
  return found;
}

/** For each stream that says the same as an earlier one: the earlier. Only streams of one length are read. */
export function twinsIn(document: PdfDocument, streams: Iterable<SourceStream>): ReadonlyMap<number, number> {
  const byLength = new Map<number, SourceStream[]>();
  for (const stream of streams) {
    const alike = byLength.get(stream.span.length);
    if (alike) alike.push(stream);
    else byLength.set(stream.span.length, [stream]);
  }
  const twins = new Map<number, number>();
  for (const alike of byLength.values()) {
    if (alike.length < 2) continue;
    const first = new Map<string, number>();
    for (const stream of alike) {
      const mark = markOf(document, stream);
      const known = first.get(mark);
      if (known === undefined) first.set(mark, stream.num);
      else twins.set(stream.num, known);
    }
  }
  return twins;
}

function markOf(document: PdfDocument, { dict, span }: SourceStream): string {
  const entries = [...dict].filter(([key]) => key !== 'Length').map(([key, value]) => `${key} ${serialise(value)}`);
  const hash = createHash('sha256').update(entries.toSorted().join('\n'));
  for (let done = 0; done < span.length; done += CHUNK) {
    document.budget.checkTime();
    hash.update(document.blocks.read(span.at + done, Math.min(CHUNK, span.length - done)));
  }
  return hash.digest('hex');
}
