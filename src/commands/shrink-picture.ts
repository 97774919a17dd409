import { type JpegFile, readJpegFile, withHeadOf } from '../bundle/shrink/jpeg-file.ts';
import { type Rung, rungs } from '../bundle/shrink/ladder.ts';
import { jpegImage, type PhotoImage, photoAsPdf, pngImage } from '../bundle/shrink/photo-pdf.ts';
import { scaledBy } from '../bundle/shrink/pictures.ts';
import { readPngFile } from '../bundle/shrink/png-file.ts';
import type { ShrunkPicture } from '../bundle/shrink/shrunk-picture.ts';
import type { StartProgress } from './progress.ts';
import type { World } from './world.ts';

/** What is to be done with a picture that is too large. */
export interface PictureOrder {
  readonly path: string;
  readonly format: 'jpeg' | 'png';
  /** A folder of the caller's, in which the result lies. */
  readonly folder: string;
  /** The beginning of the name of the new file. */
  readonly stem: string;
  /** Bytes to aim at, and bytes that will do. */
  readonly limit: number;
  readonly most: number;
  /** The picture keeps at least this many dots per inch, or what it has, counted on a sheet of A4. */
  readonly minDpi: number;
  readonly progress: StartProgress;
}

/** A picture is in memory as a whole. */
const MOST_BYTES = 64 << 20;
/** The long side of A4: what is photographed or scanned for a submission is a sheet of paper as a rule. */
const A4_INCHES = 297 / 25.4;
/** At full size nobody can tell it from the original. */
const FULL_QUALITY = 90;

/**
 * Makes a picture fit as a JPEG: by stronger compression, then by fewer pixels down to a floor. Exif stays, and with it
 * how the picture is to be turned; the file itself is not touched. Never throws for what its bytes say.
 */
export async function shrinkPicture(world: World, order: PictureOrder): Promise<ShrunkPicture> {
  const { format, limit, most, minDpi, folder, stem } = order;
  const bytes = readWhole(world, order.path);
  const photo = bytes && (format === 'jpeg' ? jpegPhoto(bytes) : pngPhoto(bytes));
  if (bytes === undefined || photo === undefined) return { outcome: 'refused' };
  const { image } = photo;
  const before = { bytes: bytes.length, width: image.width, height: image.height };
  const finest = Math.max(image.width, image.height) / A4_INCHES;
  const ladder: readonly Rung[] = [{ dpi: finest, quality: FULL_QUALITY }, ...rungs(minDpi, finest)];
  const progress = order.progress({ zh: '缩小图片', en: 'Shrinking a picture' }, ladder.length * bytes.length);
  let best: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number } | undefined;
  try {
    for (const { dpi, quality } of ladder) {
      const settings = { ...scaledBy(image, dpi / finest), quality };
      const answer = await world.engines.pdf.picture(await photoAsPdf(image, settings), settings);
      progress.advance(bytes.length);
      if (!answer.ok) return { outcome: 'refused' };
      const jpeg = withHeadOf(answer.value.jpeg, { ...photo.head, ...(answer.value.grey && { profile: [] }) });
      if (best === undefined || jpeg.length < best.jpeg.length) best = { jpeg, ...settings };
      if (jpeg.length <= limit) break;
    }
  } finally {
    progress.end();
  }
  if (best === undefined) return { outcome: 'refused' };
  const { jpeg, width, height } = best;
  const after = { bytes: jpeg.length, width, height };
  const again = readJpegFile(jpeg);
  if (again?.width !== width || again.height !== height) return { outcome: 'refused' };
  if (jpeg.length > most) return { outcome: 'too-large', before, best: after };
  const path = `${folder}/${stem}.jpg`;
  world.disk.writeFile(path, jpeg);
  return { outcome: 'whole', before, files: [{ path, ...after }] };
}

/** A picture as the engine takes it, and what of its head is kept. */
interface Photo {
  readonly image: PhotoImage;
  readonly head: Pick<JpegFile, 'exif' | 'profile'>;
}

function jpegPhoto(bytes: Uint8Array): Photo | undefined {
  const file = readJpegFile(bytes);
  const image = file && jpegImage(file, bytes);
  return image && { image, head: file };
}

function pngPhoto(bytes: Uint8Array): Photo | undefined {
  const file = readPngFile(bytes);
  return file && { image: pngImage(file), head: { exif: [], profile: [] } };
}

function readWhole(world: World, path: string): Uint8Array | undefined {
  const file = world.files.open(path);
  try {
    return file.size > MOST_BYTES ? undefined : file.read(0, file.size);
  } finally {
    file.close();
  }
}
