import type { ByteSource } from '../../base/bytes.ts';
import { BlockReader } from '../pdf/blocks.ts';
import { Budget } from '../pdf/budget.ts';
import { openWithoutPassword } from '../pdf/decrypt.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { unlessBroken } from '../pdf/fault.ts';
import { findHeader } from '../pdf/header.ts';
import { DEFAULT_PDF_LIMITS } from '../pdf/limits.ts';
import { walkPages, wholePage } from '../pdf/page-tree.ts';
import { openByScanning } from '../pdf/rebuild.ts';
import { streamBytes } from '../pdf/streams.ts';
import { openStrictly } from '../pdf/strict.ts';
import { textString } from '../pdf/text-string.ts';
import { dictOf, PdfRef } from '../pdf/values.ts';
import type { MetadataList } from './metadata.ts';
import { looseText } from './texts.ts';
import { xmpMetadata } from './xmp.ts';

/** What the writing program says of itself and of times tells nothing of anybody. */
const DULL = /^(Producer|CreationDate|ModDate|Trapped|GTS_.*|PTEX\..*)$/;

/** What a PDF says of people and machines. `now`: a clock in milliseconds. Throws a fault for what can't be read. */
export function pdfMetadata(source: ByteSource, now: () => number, list: MetadataList): void {
  const budget = new Budget({ ...DEFAULT_PDF_LIMITS, now });
  const opening = { source, blocks: new BlockReader(source), budget, openEncrypted: openWithoutPassword };
  const strict = unlessBroken(() => openStrictly(opening, findHeader(opening.blocks)?.at ?? 0));
  const document = strict ?? openByScanning(opening);
  // Strings of an encrypted file are encrypted too, and nobody here undoes that.
  if (document.decrypt === undefined) {
    infoOf(document, list);
    annotatorsOf(document, strict === undefined, list);
  } else list.skip();
  const packet = dictOf(document.resolve(document.trailer.get('Root'))).get('Metadata');
  const object = packet instanceof PdfRef ? document.object(packet)?.indirect : undefined;
  if (object !== undefined) xmpMetadata(looseText(streamBytes(document, object)), list);
}

function infoOf({ resolve, trailer }: PdfDocument, list: MetadataList): void {
  for (const [name, value] of dictOf(resolve(trailer.get('Info')))) {
    if (!DULL.test(name)) list.add(name === 'Author' ? 'person' : 'text', name, textString(resolve(value)));
  }
}

/** Those who wrote notes onto its pages. */
function annotatorsOf(document: PdfDocument, forgiving: boolean, list: MetadataList): void {
  const { resolve, budget } = document;
  walkPages(document, forgiving, ({ node, inherited }) => {
    const annotations = resolve(wholePage(node, inherited).get('Annots'));
    for (const one of Array.isArray(annotations) ? annotations : []) {
      budget.step();
      const dict = dictOf(resolve(one));
      // The title of a form's field is its name.
      if (!dict.has('FT') && !dict.has('Parent')) list.add('person', 'Annotation', textString(resolve(dict.get('T'))));
    }
  });
}
