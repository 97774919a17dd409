import { Writable } from 'node:stream';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { dictOf, type PdfDict, PdfName, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { PdfCopier, type SourceStream } from '../pdf/copier.ts';
import { PdfWriter } from '../pdf/pdf-writer.ts';
import { bodyOf } from '../pdf/target.ts';

/** What decides how the pixels of an image are stored and which colours they have. */
const OF_PIXELS = [
  'Width',
  'Height',
  'BitsPerComponent',
  'ColorSpace',
  'Decode',
  'Filter',
  'DecodeParms',
  'Intent',
] as const;

/** Width and height of a page in points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF of one page that an image of another PDF fills, without its mask. */
export async function pictureAsPdf(source: OpenPdf, { dict, span }: SourceStream, page: PageSize): Promise<Uint8Array> {
  return imagePdf(page, async (writer) => {
    const copier = new PdfCopier(source, writer, new Map());
    const pixels: PdfDict = new Map([['Subtype', new PdfName('Image')]]);
    for (const key of OF_PIXELS) if (dict.has(key)) pixels.set(key, dict.get(key) ?? null);
    const num = writer.allocate();
    const bytes = source.document.blocks.read(span.at, span.length);
    await writer.stream(num, dictOf(copier.value(pixels)), bodyOf(bytes));
    await copier.settle();
    return new PdfRef(num, 0);
  });
}

/**
 * A PDF of one page that an image fills, which `put` writes. So any engine that shows pages decodes any image, whatever
 * its filter and colours.
 */
export async function imagePdf(
  { width, height }: PageSize,
  put: (writer: PdfWriter) => Promise<PdfRef>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const writer = new PdfWriter(sink);
  const image = await put(writer);
  const add = async (value: PdfDict): Promise<PdfRef> => {
    const num = writer.allocate();
    await writer.object(num, value);
    return new PdfRef(num, 0);
  };
  const contents = writer.allocate();
  await writer.stream(contents, new Map(), bodyOf(Buffer.from(`${width} 0 0 ${height} 0 0 cm /Im Do`, 'latin1')));
  const pages = writer.allocate();
  const page = await add(
    dictionary({
      Type: new PdfName('Page'),
      Parent: new PdfRef(pages, 0),
      MediaBox: [0, 0, width, height],
      Contents: new PdfRef(contents, 0),
      Resources: dictionary({ XObject: dictionary({ Im: image }) }),
    }),
  );
  await writer.object(pages, dictionary({ Type: new PdfName('Pages'), Kids: [page], Count: 1 }));
  const root = await add(dictionary({ Type: new PdfName('Catalog'), Pages: new PdfRef(pages, 0) }));
  await writer.finish(root, await add(new Map()));
  return Buffer.concat(chunks);
}

/** A dictionary written as an object. */
export const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfDict => new Map(Object.entries(entries));
