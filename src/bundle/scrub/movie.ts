import type { ByteSource } from '../../base/bytes.ts';
import { boxAt, type MovieBox } from '../../facts/movie-boxes.ts';
import type { Remains, TakenKind } from '../../findings/messages/scrub.ts';
import { keep, type Piece, type Plan } from './pieces.ts';
import { TakenLog } from './taken.ts';

const MAX_BOXES = 100_000;
/** Bytes of a box that are looked at to tell what it says; it is taken out whole. */
const MAX_READ = 1 << 20;

/** Boxes of an MP4 or MOV file in which others lie that matter here, and the box in which they lie (ISO/IEC 14496-12). */
const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['moov', ''],
  ['trak', 'moov'],
  ['mdia', 'trak'],
]);
/** Those that begin with when something was made. */
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);
const UNUSED: ReadonlySet<string> = new Set(['free', 'skip']);
/** Boxes by their UUID: XMP, and what Sony's cameras say. */
const TOLD_BY_UUID: Readonly<Record<string, TakenKind>> = {
  be7acfcb97a942e89c71999491e3afac: 'xmp',
  '55534d5421d24fcebb88695cfac9c740': 'camera',
};

/** Names of what may lie in `udta` and `meta`, as they stand in the bytes. */
const MARKS: readonly (readonly [mark: string, what: TakenKind])[] = [
  ['\xa9xyz', 'place'],
  ['loci', 'place'],
  ['location.ISO6709', 'place'],
  ['\xa9mak', 'camera'],
  ['\xa9mod', 'camera'],
  ['quicktime.make', 'camera'],
  ['quicktime.model', 'camera'],
  ['\xa9ART', 'author'],
  ['\xa9aut', 'author'],
  ['quicktime.author', 'author'],
  ['\xa9cpy', 'copyright'],
  ['cprt', 'copyright'],
  ['\xa9nam', 'title'],
  ['\xa9cmt', 'description'],
  ['\xa9des', 'description'],
  ['\xa9day', 'dates'],
  ['creationdate', 'dates'],
  ['\xa9too', 'software'],
  ['\xa9swr', 'software'],
  ['quicktime.software', 'software'],
  ['XMP_', 'xmp'],
];

/** What encoders leave in the description of a track and in the first frames of a film. */
const FIRST_FRAMES = 1 << 16;
const ENCODERS = /Lavc\d+\.\d|x26[45] (-|\()|HandBrake/;

class Damaged extends Error {}

/**
 * Plans an MP4 or MOV file in which what it says beside film and sound is empty space of the same size, so that
 * everything stays where other boxes say it is. Undefined where its boxes don't fit in each other.
 */
export function planMovie(source: ByteSource): Plan | undefined {
  const planning = new Planning(source);
  try {
    planning.walk(0, source.size, '');
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
  return { pieces: planning.pieces, taken: planning.taken, remains: [...planning.remains] };
}

class Planning {
  readonly pieces: Piece[] = [];
  readonly taken = new TakenLog();
  readonly remains = new Set<Remains>();
  readonly #source: ByteSource;
  #boxes = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  walk(from: number, end: number, parent: string): void {
    let at = from;
    while (at + 8 <= end) {
      const box = this.#box(at, end);
      this.#plan(box, parent);
      at += box.length;
    }
    // QuickTime ends some lists with a few zeros.
    keep(this.pieces, at, end - at);
  }

  #plan(box: MovieBox, parent: string): void {
    const { kind, at, head, length } = box;
    const byUuid = kind === 'uuid' ? TOLD_BY_UUID[this.#uuid(box)] : undefined;
    if (CONTAINERS.get(kind) === parent) {
      keep(this.pieces, at, head);
      this.walk(at + head, at + length, kind);
    } else if (UNUSED.has(kind)) {
      if (this.#read(box).some((byte) => byte !== 0)) this.taken.add('private');
      this.#empty(box);
    } else if (kind === 'udta' || (kind === 'meta' && parent !== 'mdia' && !this.#isPicture(box))) {
      this.#tell(box);
      this.#empty(box);
    } else if (byUuid !== undefined) {
      this.taken.add(byUuid);
      this.#empty(box);
    } else if (DATED.has(kind)) this.#undate(box);
    else {
      // A track of sensors: where the camera was, in every second.
      if (kind === 'hdlr' && parent === 'mdia' && text(this.#read(box).subarray(8, 12)) === 'meta') {
        this.remains.add('data-tracks');
      }
      if (kind === 'minf' || kind === 'mdat') this.#tellEncoder(box);
      keep(this.pieces, at, length);
    }
  }

  #tell(box: MovieBox): void {
    const said = text(this.#read(box));
    const found = MARKS.filter(([mark]) => said.includes(mark));
    for (const [, what] of found) this.taken.add(what);
    if (found.length === 0) this.taken.add('private');
  }

  /** Film and sound stay as they are, with what encoders sign them with. */
  #tellEncoder(box: MovieBox): void {
    if (ENCODERS.test(text(this.#read(box, FIRST_FRAMES)))) this.remains.add('encoder');
  }

  #empty({ head, length, at }: MovieBox): void {
    const bytes = Uint8Array.from(this.#source.read(at, head));
    bytes.set(Buffer.from('free', 'latin1'), 4);
    this.pieces.push({ bytes }, { zeros: length - head });
  }

  #undate(box: MovieBox): void {
    const { at, head, length } = box;
    const [version = 0] = this.#source.read(at + head, 1);
    const dates = version === 1 ? 16 : 8;
    if (length < head + 4 + dates) throw new Damaged();
    if (this.#source.read(at + head + 4, dates).some((byte) => byte !== 0)) this.taken.add('dates');
    keep(this.pieces, at, head + 4);
    this.pieces.push({ zeros: dates });
    keep(this.pieces, at + head + 4 + dates, length - head - 4 - dates);
  }

  /** A picture in the box itself, not something said about a film. */
  #isPicture(box: MovieBox): boolean {
    return text(this.#read(box).subarray(0, 64)).includes('pict');
  }

  #uuid({ at, head }: MovieBox): string {
    return Buffer.from(this.#source.read(at + head, 16)).toString('hex');
  }

  #read({ at, head, length }: MovieBox, most = MAX_READ): Uint8Array {
    return this.#source.read(at + head, Math.min(length - head, most));
  }

  #box(at: number, end: number): MovieBox {
    this.#boxes += 1;
    const box = boxAt(this.#source, at, end);
    if (box === undefined || at + box.length > end || this.#boxes > MAX_BOXES) throw new Damaged();
    return box;
  }
}

const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
