import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { nameText, type PdfDict, PdfName } from '../../facts/pdf/values.ts';
import type { Replacement, SourceStream } from '../pdf/copier.ts';

/** Longer streams stay as they are: they would have to be in memory as a whole. */
const MOST_BYTES = 64 << 20;
/** Below it there is nothing to gain. */
const FEWEST_BYTES = 64;

/** A stream packed as tightly as deflate can, where that saves anything; its unpacked bytes stay the same. */
export function deflatedTighter(document: PdfDocument, stream: SourceStream): Replacement | undefined {
  const { dict, span } = stream;
  if (span.length < FEWEST_BYTES || span.length > MOST_BYTES || dict.has('F')) return undefined;
  const filter = soleFilter(document, dict);
  // Programs that know nothing of PDF look for metadata in plain text.
  if (filter === undefined || nameText(document.resolve(dict.get('Type'))) === 'Metadata') return undefined;
  const packed = document.blocks.read(span.at, span.length);
  const plain = filter === 'none' ? packed : inflated(packed);
  if (plain === undefined) return undefined;
  const bytes = deflateSync(plain, { level: 9, memLevel: 9 });
  if (bytes.length >= packed.length) return undefined;
  return { dict: filter === 'none' ? new Map([...dict, ['Filter', new PdfName('FlateDecode')]]) : dict, bytes };
}

function soleFilter(document: PdfDocument, dict: PdfDict): 'none' | 'flate' | undefined {
  const stated = document.resolve(dict.get('Filter'));
  if (stated === null || (Array.isArray(stated) && stated.length === 0)) return 'none';
  const [name, ...others] = Array.isArray(stated)
    ? stated.map((one) => nameText(document.resolve(one)))
    : [nameText(stated)];
  return name === 'FlateDecode' && others.length === 0 ? 'flate' : undefined;
}

function inflated(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_BYTES });
  } catch {
    // Too long, or packed wrongly: readers may still get something out of it.
    return undefined;
  }
}
