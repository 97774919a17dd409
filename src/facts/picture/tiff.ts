import type { ByteSource } from '../../base/bytes.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import { type PictureHead, plausibleDpi } from './head.ts';
import { TiffFile } from './tiff-file.ts';

const TAG = { photometric: 262, orientation: 274, xResolution: 282, yResolution: 283, unit: 296 } as const;
const CENTIMETRES = 3;

const COLOUR_OF: Readonly<Record<number, ColourName>> = {
  0: 'grey',
  1: 'grey',
  2: 'rgb',
  3: 'rgb',
  5: 'cmyk',
  6: 'rgb',
  8: 'lab',
};

/** The first directory of a TIFF file, or of the EXIF block of a JPEG, which is one; empty where it is none. */
export function tiffHead(source: ByteSource): PictureHead {
  const mark = String.fromCharCode(...source.read(0, 2));
  if (source.size < 8 || (mark !== 'II' && mark !== 'MM')) return {};
  const file = new TiffFile(source);
  const entries = file.directory(file.first).entries.filter((entry) => file.isWhole(entry));
  const fieldOf = (tag: number): Uint8Array | undefined => {
    const entry = entries.find((one) => one.tag === tag);
    return entry && file.fieldOf(entry);
  };
  const short = (tag: number): number | undefined => {
    const field = fieldOf(tag);
    return field && file.short(field);
  };
  const ratio = (tag: number): number | undefined => {
    const field = fieldOf(tag);
    const parts = field && source.read(file.long(field), 8);
    return parts === undefined || parts.length < 8 ? undefined : file.long(parts) / file.long(parts, 4);
  };
  const [across = Number.NaN, down = across] = [ratio(TAG.xResolution), ratio(TAG.yResolution)];
  const perInch = Math.min(across, down) * (short(TAG.unit) === CENTIMETRES ? 2.54 : 1);
  const orientation = short(TAG.orientation);
  return {
    orientation: orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : undefined,
    dpi: plausibleDpi(perInch),
    colour: COLOUR_OF[short(TAG.photometric) ?? -1],
  };
}
