import { type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';
import { bodyOf } from '../pdf/target.ts';
import { type JpegFile, readJpegFile } from './jpeg-file.ts';
import { dictionary, imagePdf } from './picture-pdf.ts';
import { type PngFile, readPngFile } from './png-file.ts';

/** The colours of pixels with so many channels. */
const COLOURS: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB' };

/** A picture file as an image of a PDF: how its pixels are stored, and their bytes as they are. */
export interface PhotoImage {
  readonly width: number;
  readonly height: number;
  readonly dict: PdfDict;
  readonly data: Uint8Array;
}

/** A JPEG as an image; undefined for the inks of print. */
export function jpegImage({ width, height, channels }: JpegFile, jpeg: Uint8Array): PhotoImage | undefined {
  const colours = COLOURS[channels];
  if (colours === undefined) return undefined;
  const about = { ...imageEntries(width, height, 8, new PdfName(colours)), Filter: new PdfName('DCTDecode') };
  return { width, height, dict: dictionary(about), data: jpeg };
}

/** A PNG as an image: PDF knows its deflated rows, filters and table of colours. */
export function pngImage({ width, height, bits, channels, palette, data }: PngFile): PhotoImage {
  const base = new PdfName(COLOURS[channels] ?? 'DeviceGray');
  const colours: PdfValue =
    palette === undefined
      ? base
      : [new PdfName('Indexed'), new PdfName('DeviceRGB'), palette.length / 3 - 1, new PdfString(palette)];
  const rows = dictionary({ Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width });
  const filter = { Filter: new PdfName('FlateDecode'), DecodeParms: rows };
  return { width, height, dict: dictionary({ ...imageEntries(width, height, bits, colours), ...filter }), data };
}

/** The bytes of a JPEG as an image; undefined for what can't be shown so. */
export function jpegFileImage(bytes: Uint8Array): PhotoImage | undefined {
  const file = readJpegFile(bytes);
  return file && jpegImage(file, bytes);
}

/** The bytes of a PNG as an image; undefined for what can't be shown so. */
export function pngFileImage(bytes: Uint8Array): PhotoImage | undefined {
  const file = readPngFile(bytes);
  return file && pngImage(file);
}

const imageEntries = (
  width: number,
  height: number,
  bits: number,
  colours: PdfValue,
): Readonly<Record<string, PdfValue>> => ({
  Subtype: new PdfName('Image'),
  Width: width,
  Height: height,
  BitsPerComponent: bits,
  ColorSpace: colours,
});

/** A PDF of one page, `width` by `height` points, that the picture fills. */
export const photoAsPdf = (
  { dict, data }: PhotoImage,
  page: { readonly width: number; readonly height: number },
): Promise<Uint8Array> =>
  imagePdf(page, async (writer) => {
    const num = writer.allocate();
    await writer.stream(num, dict, bodyOf(data));
    return new PdfRef(num, 0);
  });
