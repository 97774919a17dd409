import type { ByteSource } from '../../base/bytes.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import { type PictureHead, plausibleDpi } from './head.ts';

const TAG = { photometric: 262, orientation: 274, xResolution: 282, yResolution: 283, unit: 296 } as const;
/** Entries of a directory; files have a few dozen. */
const MAX_ENTRIES = 512;
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
  const head = viewOf(source.read(0, 8));
  if (head.byteLength < 8) return {};
  const little = head.getUint16(0) === 0x4949;
  if (!little && head.getUint16(0) !== 0x4d4d) return {};
  const start = head.getUint32(4, little);
  const counted = viewOf(source.read(start, 2));
  if (counted.byteLength < 2) return {};
  const entries = Math.min(counted.getUint16(0, little), MAX_ENTRIES);
  const table = viewOf(source.read(start + 2, entries * 12));
  const short = (tag: number): number | undefined => {
    const at = entryAt(table, tag, little);
    return at === undefined ? undefined : table.getUint16(at + 8, little);
  };
  const ratio = (tag: number): number | undefined => {
    const at = entryAt(table, tag, little);
    const parts = at === undefined ? undefined : viewOf(source.read(table.getUint32(at + 8, little), 8));
    return parts === undefined || parts.byteLength < 8
      ? undefined
      : parts.getUint32(0, little) / parts.getUint32(4, little);
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

function entryAt(table: DataView, tag: number, little: boolean): number | undefined {
  for (let at = 0; at + 12 <= table.byteLength; at += 12) if (table.getUint16(at, little) === tag) return at;
  return undefined;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
