import type { ByteSource } from '../../base/bytes.ts';
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
const MAX_ENTRIES = 512;
const MAX_TEXT = 8192;
/** Bytes of one value of a type: of bytes, texts, shorts, longs, ratios and undefined ones. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8 };

/** What a TIFF file, or the EXIF block of a picture, which is one, says of people, places and devices. */
export function exifMetadata(source: ByteSource, list: MetadataList): void {
  const little = String.fromCharCode(...source.read(0, 2)) === 'II';
  const start = longAt(source, 4, little);
  if (start === undefined) return;
  const first = directoryAt(source, start, little);
  const inner = [first, pointed(source, first, POINTER.exif, little)];
  for (const directory of inner) {
    for (const [tag, [name, kind]] of Object.entries(TEXTS)) {
      const bytes = directory.get(Number(tag));
      if (bytes !== undefined) list.add(kind, name, textOf(name, bytes(MAX_TEXT)));
    }
  }
  const gps = pointed(source, first, POINTER.gps, little);
  const [latitude, longitude] = [
    degrees(gps, GPS.latitude, GPS.latitudeRef, little),
    degrees(gps, GPS.longitude, GPS.longitudeRef, little),
  ];
  if (latitude !== undefined && longitude !== undefined) list.add('place', 'GPSPosition', `${latitude}, ${longitude}`);
}

/** The entries of a directory: what reads the bytes of each, at most so many. */
type Directory = ReadonlyMap<number, (most: number) => Uint8Array>;

function directoryAt(source: ByteSource, start: number, little: boolean): Directory {
  const entries = new Map<number, (most: number) => Uint8Array>();
  const counted = viewOf(source.read(start, 2));
  if (counted.byteLength < 2) return entries;
  const count = Math.min(counted.getUint16(0, little), MAX_ENTRIES);
  const table = viewOf(source.read(start + 2, count * 12));
  for (let at = 0; at + 12 <= table.byteLength; at += 12) {
    const bytes = table.getUint32(at + 4, little) * (SIZES[table.getUint16(at + 2, little)] ?? 0);
    const offset = bytes <= 4 ? start + 2 + at + 8 : table.getUint32(at + 8, little);
    entries.set(table.getUint16(at, little), (most) => source.read(offset, Math.min(bytes, most)));
  }
  return entries;
}

function pointed(source: ByteSource, from: Directory, tag: number, little: boolean): Directory {
  const view = viewOf(from.get(tag)?.(4) ?? new Uint8Array(0));
  return view.byteLength < 4 ? new Map() : directoryAt(source, view.getUint32(0, little), little);
}

/** Degrees to a hundred thousandth, negative in the south and the west; undefined where there are none. */
function degrees(gps: Directory, tag: number, refTag: number, little: boolean): number | undefined {
  const view = viewOf(gps.get(tag)?.(24) ?? new Uint8Array(0));
  if (view.byteLength < 24) return undefined;
  const part = (at: number): number => view.getUint32(at, little) / view.getUint32(at + 4, little);
  const [whole, minutes, seconds] = [part(0), part(8), part(16)];
  const value = whole + (Number.isFinite(minutes) ? minutes : 0) / 60 + (Number.isFinite(seconds) ? seconds : 0) / 3600;
  const ref = String.fromCharCode(gps.get(refTag)?.(1)[0] ?? 0);
  return Number.isFinite(value) ? Math.round((/[SW]/.test(ref) ? -value : value) * 100_000) / 100_000 : undefined;
}

function longAt(source: ByteSource, at: number, little: boolean): number | undefined {
  const view = viewOf(source.read(at, 4));
  return view.byteLength < 4 ? undefined : view.getUint32(0, little);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
