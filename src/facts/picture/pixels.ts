import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import { type Format, type Known, known, type PixelFacts, unknown } from '../facts.ts';
import type { PictureHead } from './head.ts';
import { jpegHead } from './jpeg.ts';
import { pngHead } from './png.ts';
import { tiffHead } from './tiff.ts';

const IMAGES: ReadonlySet<Format> = new Set(['jpeg', 'png', 'gif', 'tiff', 'webp', 'bmp', 'heic']);
/** Enough for the headers of any image, even behind a large EXIF block with a preview. */
const HEAD_BYTES = 1024 * 1024;

/** The size of an image as displayed, and what else its head says; undefined where the file is no image. */
export async function readPixels(format: Format, source: ByteSource): Promise<Known<PixelFacts> | undefined> {
  if (!IMAGES.has(format)) return undefined;
  const { imageSize } = await import('image-size');
  try {
    const { width, height, orientation = 1 } = imageSize(source.read(0, HEAD_BYTES));
    const [across, down] = orientation >= 5 ? [height, width] : [width, height];
    return known({ width: across, height: down, ...pictureHead(format, source) });
  } catch (error) {
    return unknown(message('image.unreadable', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** Of formats that nobody here reads closely, nothing is known beside their size. */
export function pictureHead(format: Format, source: ByteSource): PictureHead {
  if (format === 'jpeg') return jpegHead(source);
  if (format === 'png') return pngHead(source);
  return format === 'tiff' ? tiffHead(source) : {};
}
