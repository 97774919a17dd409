import { bytesOf } from '../../base/bytes.ts';
import { looseText } from '../../facts/metadata/texts.ts';
import { type TiffDirectory, type TiffEntry, TiffFile } from '../../facts/picture/tiff-file.ts';
import type { TakenKind } from '../../findings/messages/scrub.ts';
import type { TakenLog } from './taken.ts';

const MAX_TEXT = 1024;
const ORIENTATION = 0x112;
const RESOLUTION = [0x11a, 0x11b] as const;
const UNIT = 0x128;
const CAMERA = 0x8769;
const PLACE = 0x8825;
const SHORT = 3;
const RATIONAL = 5;

/** What tags say (Exif 2.32, 4.6); `XP…` are Windows' own, in UTF-16. Tags that aren't here are settings of the camera. */
const TAGS: Readonly<Record<number, TakenKind>> = {
  270: 'description',
  271: 'camera',
  272: 'camera',
  305: 'software',
  306: 'dates',
  315: 'author',
  316: 'camera',
  700: 'xmp',
  33432: 'copyright',
  33723: 'iptc',
  34377: 'iptc',
  36867: 'dates',
  36868: 'dates',
  37500: 'private',
  37510: 'description',
  40091: 'title',
  40092: 'description',
  40093: 'author',
  40094: 'keywords',
  40095: 'subject',
  42032: 'author',
  42033: 'serial',
  42035: 'camera',
  42036: 'camera',
  42037: 'serial',
};
/** A maker's note, and a comment in an encoding of its own. */
const UNSHOWN: ReadonlySet<number> = new Set([37500, 37510]);
const WINDOWS = { first: 40091, last: 40095 };

/** None begins within the first eight bytes. */
const directoryAt = (exif: TiffFile, at: number): TiffDirectory =>
  at < 8 ? { entries: [], next: 0 } : exif.directory(at);

/** The number that an entry begins with. */
function numberOf(exif: TiffFile, entry: TiffEntry): number {
  const value = exif.valueOf(entry, 4);
  return entry.type === SHORT ? exif.short(value) : exif.long(value);
}

/** Tells what Exif data says of people, places and machines. `kept`: what stays of it, which is told of nobody. */
export function tellExif(block: Uint8Array, kept: Uint8Array | undefined, taken: TakenLog): void {
  if (kept !== undefined && Buffer.compare(block, kept) === 0) return;
  const exif = new TiffFile(bytesOf(block));
  const first = directoryAt(exif, exif.first);
  let isTold = false;
  const tell = (what: TakenKind, value?: string): void => {
    isTold = true;
    taken.add(what, value);
  };
  const linked = (tag: number): readonly TiffEntry[] => {
    const link = first.entries.find((entry) => entry.tag === tag);
    return link === undefined ? [] : directoryAt(exif, numberOf(exif, link)).entries;
  };
  for (const entry of [...first.entries, ...linked(CAMERA)]) {
    const { tag } = entry;
    const what = TAGS[tag];
    const isShown = !UNSHOWN.has(tag) && what !== 'dates';
    if (what !== undefined) tell(what, isShown ? textOf(tag, exif.valueOf(entry, MAX_TEXT)) : undefined);
  }
  // Tag 0 is the version of the directory alone.
  if (linked(PLACE).some(({ tag }) => tag > 0)) tell('place');
  if (directoryAt(exif, first.next).entries.length > 0) tell('preview');
  if (!isTold) tell('private');
}

/** What of Exif data a viewer needs, as a block of its own: how the picture is turned, and its dots per inch. */
export function neededExif(block: Uint8Array): Uint8Array | undefined {
  const exif = new TiffFile(bytesOf(block));
  const { entries } = directoryAt(exif, exif.first);
  const find = (tag: number, type: number): TiffEntry | undefined =>
    entries.find((entry) => entry.tag === tag && entry.type === type);
  const orientation = find(ORIENTATION, SHORT);
  const turned = orientation === undefined ? 1 : numberOf(exif, orientation);
  const fields: Field[] = turned > 1 && turned <= 8 ? [[ORIENTATION, SHORT, turned]] : [];
  const resolution = RESOLUTION.flatMap((tag): Field[] => {
    const entry = find(tag, RATIONAL);
    const value = entry && exif.valueOf(entry, MAX_TEXT);
    return value?.length === 8 ? [[tag, RATIONAL, littleRational(exif, value)]] : [];
  });
  fields.push(...resolution);
  const unit = find(UNIT, SHORT);
  if (resolution.length > 0 && unit !== undefined) fields.push([UNIT, SHORT, numberOf(exif, unit)]);
  return fields.length === 0 ? undefined : blockOf(fields);
}

/** A field of a block that is written anew: a short, or a rational in little-endian bytes. */
type Field = readonly [tag: number, type: number, value: number | Uint8Array];

function littleRational(exif: TiffFile, value: Uint8Array): Uint8Array {
  const out = Buffer.alloc(8);
  out.writeUInt32LE(exif.long(value), 0);
  out.writeUInt32LE(exif.long(value, 4), 4);
  return out;
}

function blockOf(fields: readonly Field[]): Uint8Array {
  const head = Buffer.alloc(8 + 2 + 12 * fields.length + 4);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(fields.length, 8);
  const behind: Uint8Array[] = [];
  for (const [index, [tag, type, value]] of fields.entries()) {
    const at = 10 + 12 * index;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(1, at + 4);
    if (typeof value === 'number') head.writeUInt16LE(value, at + 8);
    else {
      head.writeUInt32LE(head.length + 8 * behind.length, at + 8);
      behind.push(value);
    }
  }
  return Buffer.concat([head, ...behind]);
}

const textOf = (tag: number, value: Uint8Array): string =>
  tag >= WINDOWS.first && tag <= WINDOWS.last ? new TextDecoder('utf-16le').decode(value) : looseText(value);
