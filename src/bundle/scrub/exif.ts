import type { TakenKind } from '../../findings/messages/scrub.ts';
import type { TakenLog } from './taken.ts';

/** Entries of a directory; cameras write a few dozen. */
const MAX_ENTRIES = 512;
const MAX_TEXT = 1024;
const ORIENTATION = 0x112;
const RESOLUTION = [0x11a, 0x11b] as const;
const UNIT = 0x128;
const CAMERA = 0x8769;
const PLACE = 0x8825;
/** Bytes of one value by its type. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};
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

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly value: Uint8Array;
}

interface Directory {
  readonly entries: readonly Entry[];
  /** Where the next one begins; 0 where there is none. */
  readonly next: number;
}

/** A block of Exif data: a TIFF file without a picture. */
class Exif {
  readonly #block: Buffer;
  readonly #little: boolean;

  constructor(block: Uint8Array) {
    this.#block = Buffer.from(block.buffer, block.byteOffset, block.length);
    this.#little = this.#block.toString('latin1', 0, 2) === 'II';
  }

  short(at: number): number {
    if (at + 2 > this.#block.length) return 0;
    return this.#little ? this.#block.readUInt16LE(at) : this.#block.readUInt16BE(at);
  }

  long(at: number): number {
    if (at + 4 > this.#block.length) return 0;
    return this.#little ? this.#block.readUInt32LE(at) : this.#block.readUInt32BE(at);
  }

  first(): Directory {
    return this.directory(this.long(4));
  }

  /** Empty where there is none. */
  directory(at: number): Directory {
    const count = at < 8 ? 0 : Math.min(this.short(at), MAX_ENTRIES);
    const entries: Entry[] = [];
    for (let index = 0; index < count; index += 1) entries.push(this.#entry(at + 2 + 12 * index));
    return { entries, next: count === 0 ? 0 : this.long(at + 2 + 12 * count) };
  }

  /** The number that an entry of a short, of a long, or of rationals begins with. */
  number({ type, value }: Entry): number {
    const bytes = new Exif(Buffer.concat([this.#block.subarray(0, 8), value]));
    return type === SHORT ? bytes.short(8) : bytes.long(8);
  }

  /** Rationals as they are written anew: little-endian. */
  rational({ value }: Entry): Uint8Array {
    const bytes = new Exif(Buffer.concat([this.#block.subarray(0, 8), value]));
    const out = Buffer.alloc(8);
    out.writeUInt32LE(bytes.long(8), 0);
    out.writeUInt32LE(bytes.long(12), 4);
    return out;
  }

  #entry(at: number): Entry {
    const type = this.short(at + 2);
    const bytes = (SIZES[type] ?? 1) * this.long(at + 4);
    const from = bytes <= 4 ? at + 8 : this.long(at + 8);
    return { tag: this.short(at), type, value: this.#block.subarray(from, from + Math.min(bytes, MAX_TEXT)) };
  }
}

/** Tells what Exif data says of people, places and machines. `kept`: what stays of it, which is told of nobody. */
export function tellExif(block: Uint8Array, kept: Uint8Array | undefined, taken: TakenLog): void {
  if (kept !== undefined && Buffer.compare(block, kept) === 0) return;
  const exif = new Exif(block);
  const first = exif.first();
  let isTold = false;
  const tell = (what: TakenKind, value?: string): void => {
    isTold = true;
    taken.add(what, value);
  };
  const linked = (tag: number): readonly Entry[] => {
    const link = first.entries.find((entry) => entry.tag === tag);
    return link === undefined ? [] : exif.directory(exif.number(link)).entries;
  };
  for (const { tag, value } of [...first.entries, ...linked(CAMERA)]) {
    const what = TAGS[tag];
    if (what !== undefined) tell(what, UNSHOWN.has(tag) || what === 'dates' ? undefined : textOf(tag, value));
  }
  // Tag 0 is the version of the directory alone.
  if (linked(PLACE).some(({ tag }) => tag > 0)) tell('place');
  if (exif.directory(first.next).entries.length > 0) tell('preview');
  if (!isTold) tell('private');
}

/** What of Exif data a viewer needs, as a block of its own: how the picture is turned, and its dots per inch. */
export function neededExif(block: Uint8Array): Uint8Array | undefined {
  const exif = new Exif(block);
  const { entries } = exif.first();
  const find = (tag: number, type: number): Entry | undefined =>
    entries.find((entry) => entry.tag === tag && entry.type === type);
  const orientation = find(ORIENTATION, SHORT);
  const turned = orientation === undefined ? 1 : exif.number(orientation);
  const isTurned = turned > 1 && turned <= 8;
  const resolution = RESOLUTION.map((tag) => find(tag, RATIONAL)).filter((entry) => entry?.value.length === 8);
  const unit = find(UNIT, SHORT);
  const fields: (readonly [tag: number, type: number, value: number | Uint8Array])[] = [];
  if (isTurned) fields.push([ORIENTATION, SHORT, turned]);
  for (const entry of resolution) if (entry !== undefined) fields.push([entry.tag, RATIONAL, exif.rational(entry)]);
  if (resolution.length > 0 && unit !== undefined) fields.push([UNIT, SHORT, exif.number(unit)]);
  return fields.length === 0 ? undefined : blockOf(fields);
}

function blockOf(fields: readonly (readonly [tag: number, type: number, value: number | Uint8Array])[]): Uint8Array {
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

/** Texts are UTF-8 or, by old Chinese programs, GBK. */
function textOf(tag: number, value: Uint8Array): string {
  if (tag >= WINDOWS.first && tag <= WINDOWS.last) return new TextDecoder('utf-16le').decode(value);
  return plainText(value);
}

/** Bytes as text, UTF-8 or else GBK. */
export function plainText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
