import type { Writable } from 'node:stream';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { rewritePdf } from '../pdf/rewrite.ts';
import { deflatedTighter } from './deflate.ts';
import { streamsOf, twinsIn } from './survey.ts';

/**
 * Writes the same document in fewer bytes into what `open` gives: without what nothing leads to (old revisions, small images of
 * pages), with equal streams once, and everything packed as tightly as deflate can. `onBytes` hears of each stream of
 * the source that is done. Rejects as `rewritePdf` does.
 */
export async function repackPdf(
  source: OpenPdf,
  open: () => Writable,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const { document } = source;
  const streams = await streamsOf(source);
  const twins = twinsIn(document, streams.values());
  await rewritePdf(source, open(), {
    twins,
    replace: (stream) => {
      onBytes(stream.span.length);
      return deflatedTighter(document, stream);
    },
  });
}
