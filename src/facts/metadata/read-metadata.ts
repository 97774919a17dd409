import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import { type Format, type Known, known, unknown } from '../facts.ts';
import { openOffice } from '../office/parts.ts';
import { exifMetadata } from './exif.ts';
import { type MetadataFacts, MetadataList } from './metadata.ts';
import { movieMetadata } from './movies.ts';
import { officeMetadata } from './office.ts';
import { pdfMetadata } from './pdf.ts';
import { heicMetadata, jpegMetadata, pngMetadata, webpMetadata } from './pictures.ts';

type Reader = (source: ByteSource, list: MetadataList, now: () => number) => void | Promise<void>;

const office: Reader = async (source, list) => officeMetadata(await openOffice(source), list);
const nothing: Reader = () => {};

const READERS: Partial<Record<Format, Reader>> = {
  docx: office,
  xlsx: office,
  pptx: office,
  pdf: (source, list, now) => pdfMetadata(source, now, list),
  jpeg: jpegMetadata,
  png: pngMetadata,
  webp: webpMetadata,
  tiff: exifMetadata,
  heic: heicMetadata,
  mp4: movieMetadata,
  mov: movieMetadata,
  // These have nowhere to put it.
  text: nothing,
  bmp: nothing,
};

/** What a file says of people, places and machines beside its content. Never throws for what the bytes say. */
export async function readMetadata(
  format: Format,
  source: ByteSource,
  now: () => number,
): Promise<Known<MetadataFacts>> {
  const reader = READERS[format];
  if (reader === undefined) return unknown(message('metadata.not-readable', { found: format }));
  const list = new MetadataList();
  try {
    await reader(source, list, now);
    return known(list.facts());
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
    return unknown(message('metadata.not-read', { reason }));
  }
}
