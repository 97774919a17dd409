import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { latin1Bytes, plainPdf } from '../../facts/pdf/build.ts';

/** A file of `files/`: pictures by ImageMagick, `fax.pdf` by Ghostscript, `office.pdf` by Chromium. */
export const prepared = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'files', name));

const COLOURS = { 'seal.jpg': 'DeviceRGB', 'grey.jpg': 'DeviceGray', 'cmyk.jpg': 'DeviceCMYK' } as const;
export type ScannedPicture = keyof typeof COLOURS;

/** A PDF of prepared pictures, 2 inches in width; else as {@link scannedFrom}. */
export function scanned(pictures: readonly ScannedPicture[]): Uint8Array {
  return scannedFrom(
    pictures.map((picture) => ({ jpeg: prepared(picture), colours: COLOURS[picture] })),
    2,
  );
}

interface ScannedPage {
  readonly jpeg: Buffer;
  readonly colours: (typeof COLOURS)[ScannedPicture];
}

/** A PDF as scanners make it: a picture fills each page, so many inches in width, with `PAGE-n` under it as text that can be selected. */
export function scannedFrom(pages: readonly ScannedPage[], inches: number): Uint8Array {
  const objects = new Map<number, string>();
  const kids = pages.map((_, index) => `${4 + 3 * index} 0 R`);
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [index, page] of pages.entries()) {
    const num = 4 + 3 * index;
    // No two pages of a real scan are the same bytes.
    const jpeg = Buffer.concat([page.jpeg, Buffer.from(`page ${index + 1}`)]);
    const { width, height } = imageSize(jpeg);
    const [w, h] = [72 * inches, (72 * inches * height) / width];
    const contents = `q ${w} 0 0 ${h} 0 0 cm /Im Do Q BT 3 Tr /F 9 Tf 10 10 Td (PAGE-${index + 1}) Tj ET`;
    const resources = `<< /XObject << /Im ${num + 2} 0 R >> /Font << /F 3 0 R >> >>`;
    objects.set(
      num,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${num + 1} 0 R /Resources ${resources} >>`,
    );
    objects.set(num + 1, stream(contents));
    // Such JPEGs hold their inks inverted, which nothing but the dictionary can tell.
    const decode = page.colours === 'DeviceCMYK' ? '/Decode [1 0 1 0 1 0 1 0]' : '';
    const colours = `/ColorSpace /${page.colours} /BitsPerComponent 8 /Filter /DCTDecode ${decode}`;
    objects.set(
      num + 2,
      stream(jpeg.toString('latin1'), `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${colours}`),
    );
  }
  return latin1Bytes(plainPdf(objects));
}

/** A stream object as it stands between `obj` and `endobj`. */
export function stream(data: string, entries = ''): string {
  return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
}
