import { Writable } from 'node:stream';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { type PdfDict, PdfName, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { PdfCopier, type SourceStream } from '../pdf/copier.ts';
import { dictOf } from '../pdf/names.ts';
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

/**
 * A PDF of one page that one image fills, without its mask. So any engine that shows pages decodes any image, whatever
 * its filter and colours. The page is `width` by `height` points.
 */
export async function pictureAsPdf(
  source: OpenPdf,
  { dict, span }: SourceStream,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const writer = new PdfWriter(sink);
  const copier = new PdfCopier(source, writer, new Map());
  const put = async (value: PdfDict): Promise<PdfRef> => {
    const num = writer.allocate();
    await writer.object(num, value);
    return new PdfRef(num, 0);
  };
  const stream = async (about: PdfDict, bytes: Uint8Array): Promise<PdfRef> => {
    const num = writer.allocate();
    await writer.stream(num, about, bodyOf(bytes));
    return new PdfRef(num, 0);
  };
  const pixels: PdfDict = new Map([['Subtype', new PdfName('Image')]]);
  for (const key of OF_PIXELS) if (dict.has(key)) pixels.set(key, dict.get(key) ?? null);
  const image = await stream(dictOf(copier.value(pixels)), source.document.blocks.read(span.at, span.length));
  const contents = await stream(new Map(), Buffer.from(`${width} 0 0 ${height} 0 0 cm /Im Do`, 'latin1'));
  const pages = writer.allocate();
  const page = await put(
    dictionary({
      Type: new PdfName('Page'),
      Parent: new PdfRef(pages, 0),
      MediaBox: [0, 0, width, height],
      Contents: contents,
      Resources: dictionary({ XObject: dictionary({ Im: image }) }),
    }),
  );
  await writer.object(pages, dictionary({ Type: new PdfName('Pages'), Kids: [page], Count: 1 }));
  const root = await put(dictionary({ Type: new PdfName('Catalog'), Pages: new PdfRef(pages, 0) }));
  await copier.settle();
  await writer.finish(root, await put(new Map()));
  return Buffer.concat(chunks);
}

const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfDict => new Map(Object.entries(entries));
