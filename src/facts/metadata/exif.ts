import type { ByteSource } from '../../base/bytes.ts';
import { type TiffEntry, TiffFile } from '../picture/tiff-file.ts';
import type { MetadataKind, MetadataList } from './metadata.ts';
import { textOf } from './texts.ts';

const TEXTS: Readonly<Record<number, readonly [name: string, kind: MetadataKind]>> = {
  269: ['DocumentName', 'text'],
  270: ['ImageDescription', 'text'],
  315: ['Artist', 'person'],
  316: ['HostComputer', 'text'],
  33432: ['Copyright', 'text'],
  37510: ['UserComment', 'text'],
  40092: ['XPComment', 'text'],
  40093: ['XPAuthor', 'person'],
  40091: ['XPTitle', 'text'],
  42032: ['CameraOwnerName', 'person'],
  42033: ['BodySerialNumber', 'device'],
  42037: ['LensSerialNumber', 'device'],
  50735: ['CameraSerialNumber', 'device'],
};
const POINTER = { exif: 0x8769, gps: 0x8825 } as const;
const GPS = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 } as const;
const MAX_TEXT = 8192;
/** Types of what is looked at: bytes, texts, shorts, longs, ratios and undefined ones. */
const TYPES: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 10]);

/** What a TIFF file, or the EXIF block of a picture, which is one, says of people, places and devices. */
export function exifMetadata(source: ByteSource, list: MetadataList): void {
  const file = new TiffFile(source);
  const first = directoryAt(file, file.first);
  for (const directory of [first, pointed(file, first, POINTER.exif)]) {
    for (const [tag, [name, kind]] of Object.entries(TEXTS)) {
      const bytes = directory(Number(tag), MAX_TEXT);
      if (bytes !== undefined) list.add(kind, name, textOf(name, bytes));
    }
  }
  const gps = pointed(file, first, POINTER.gps);
  const [latitude, longitude] = [
    degrees(file, gps, GPS.latitude, GPS.latitudeRef),
    degrees(file, gps, GPS.longitude, GPS.longitudeRef),
  ];
  if (latitude !== undefined && longitude !== undefined) list.add('place', 'GPSPosition', `${latitude}, ${longitude}`);
}

/** The values under a tag of a directory, at most so many bytes of them. */
type Directory = (tag: number, most: number) => Uint8Array | undefined;

function directoryAt(file: TiffFile, at: number): Directory {
  const whole = file.directory(at).entries.filter((entry) => file.isWhole(entry) && TYPES.has(entry.type));
  const entries = new Map(whole.map((entry): [number, TiffEntry] => [entry.tag, entry]));
  return (tag, most) => {
    const entry = entries.get(tag);
    return entry && file.valueOf(entry, most);
  };
}

function pointed(file: TiffFile, from: Directory, tag: number): Directory {
  const at = from(tag, 4);
  return at?.length === 4 ? directoryAt(file, file.long(at)) : () => undefined;
}

/** Degrees to a hundred thousandth, negative in the south and the west; undefined where there are none. */
function degrees(file: TiffFile, gps: Directory, tag: number, refTag: number): number | undefined {
  const bytes = gps(tag, 24);
  if (bytes?.length !== 24) return undefined;
  const part = (at: number): number => file.long(bytes, at) / file.long(bytes, at + 4);
  const [whole, minutes, seconds] = [part(0), part(8), part(16)];
  const value = whole + (Number.isFinite(minutes) ? minutes : 0) / 60 + (Number.isFinite(seconds) ? seconds : 0) / 3600;
  const ref = String.fromCharCode(gps(refTag, 1)?.[0] ?? 0);
  return Number.isFinite(value) ? Math.round((/[SW]/.test(ref) ? -value : value) * 100_000) / 100_000 : undefined;
}
