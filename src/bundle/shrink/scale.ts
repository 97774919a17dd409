import type { OpenPdf } from '../../facts/pdf/open.ts';
import type { PdfDict, PdfValue } from '../../facts/pdf/values.ts';
import { copyWhole, type PageRange } from '../pdf/rewrite.ts';
import { serialise } from '../pdf/serialise.ts';
import type { PdfTarget, StreamBody } from '../pdf/target.ts';

/** What an object costs besides its value: its head and end, and its row in the cross-reference. */
const OBJECT = 48;
/** Header, cross-reference and end of a file. */
const FRAME = 512;

/** A target that only adds up: streams are not read, and values count as if nothing packed them. */
class Scale implements PdfTarget {
  bytes = FRAME;
  #last = 0;

  allocate(): number {
    return ++this.#last;
  }

  async object(_num: number, value: PdfValue): Promise<void> {
    this.bytes += serialise(value).length + OBJECT;
  }

  async stream(_num: number, dict: PdfDict, body: StreamBody): Promise<void> {
    this.bytes += serialise(dict).length + body.length + 2 * OBJECT;
  }
}

/** Bytes that a file of some pages of `source` has at most, found without reading what its streams hold. */
export async function weighPages(source: OpenPdf, range: PageRange): Promise<number> {
  const scale = new Scale();
  await copyWhole(source, scale, {}, range);
  return scale.bytes;
}
