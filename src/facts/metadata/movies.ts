import type { ByteSource } from '../../base/bytes.ts';
import { boxAt, type MovieBox } from '../movie-boxes.ts';
import type { MetadataKind, MetadataList } from './metadata.ts';
import { looseText } from './texts.ts';

const MAX_BOXES = 20_000;
const MAX_DEPTH = 16;
const MAX_TEXT = 8192;
/** Boxes in which others lie; `meta` has four bytes before them in MP4, and none in MOV. */
const NESTED = new Set(['moov', 'trak', 'udta', 'ilst', 'meta']);
const KINDS: Readonly<Record<string, MetadataKind>> = {
  '©xyz': 'place',
  loci: 'place',
  '©ART': 'person',
  '©aut': 'person',
  '©dir': 'person',
  '©prd': 'person',
  '©own': 'person',
  aART: 'person',
  auth: 'person',
  '©cmt': 'text',
  '©nam': 'text',
  '©des': 'text',
  desc: 'text',
  '©cpy': 'text',
  cprt: 'text',
  '©swr': 'text',
  '©src': 'text',
};

/** What the boxes of an MP4 or MOV say of people and places. */
export function movieMetadata(source: ByteSource, list: MetadataList): void {
  let boxes = 0;
  const walk = (from: number, to: number, keys: readonly string[], depth: number): void => {
    let known = keys;
    for (const box of boxesIn(source, from, to)) {
      boxes += 1;
      if (boxes > MAX_BOXES || depth > MAX_DEPTH) {
        list.skip();
        return;
      }
      const { kind, from, to } = box;
      if (kind === 'keys') known = keysIn(source, box);
      else if (NESTED.has(kind)) {
        const inner = kind === 'meta' && isVersion(source.read(from, 4)) ? from + 4 : from;
        walk(inner, to, known, depth + 1);
      } else add(source, box, known, list);
    }
  };
  walk(0, source.size, [], 0);
}

/** A box by what it holds, as far as that lies in what it lies in. */
type Box = Pick<MovieBox, 'kind'> & { readonly from: number; readonly to: number };

function* boxesIn(source: ByteSource, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const box = boxAt(source, at, to);
    if (box === undefined) return;
    const { kind, head, length } = box;
    yield { kind, from: at + head, to: Math.min(at + length, to) };
    at += length;
  }
}

const isVersion = (bytes: Uint8Array): boolean => bytes.length === 4 && bytes.every((byte) => byte === 0);

/** The names of numbered entries, as QuickTime has them: `com.apple.quicktime.location.ISO6709`. */
function keysIn(source: ByteSource, { from, to }: Box): string[] {
  return Array.from(boxesIn(source, from + 8, to), (box) =>
    looseText(source.read(box.from, Math.min(box.to - box.from, 256))),
  );
}

function add(source: ByteSource, box: Box, keys: readonly string[], list: MetadataList): void {
  const bytes = source.read(box.from, Math.min(box.to - box.from, MAX_TEXT));
  const number = new DataView(Uint8Array.from(box.kind, (char) => char.charCodeAt(0)).buffer).getUint32(0);
  const key = keys[number - 1];
  const kind = KINDS[box.kind] ?? (key === undefined ? undefined : kindOfKey(key));
  if (kind !== undefined) list.add(kind, key ?? box.kind, box.kind === 'loci' ? placeIn(bytes) : textIn(bytes));
}

function kindOfKey(key: string): MetadataKind {
  if (/location/i.test(key)) return 'place';
  return /(author|artist|creator|director|producer|owner)/i.test(key) ? 'person' : 'text';
}

/** As 3GPP has it: behind a name and a role the longitude and the latitude, each in 65536ths of a degree. */
function placeIn(bytes: Uint8Array): string {
  const at = bytes.indexOf(0, 6) + 2;
  if (at < 8 || at + 8 > bytes.length) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const degrees = (from: number): number => Math.round((view.getInt32(from) / 65_536) * 100_000) / 100_000;
  return `${degrees(at + 4)}, ${degrees(at)}`;
}

/** In MP4 a text lies in a box `data` behind its type; in MOV behind its length and language; elsewhere it stands by itself. */
function textIn(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 16 && String.fromCharCode(...bytes.subarray(4, 8)) === 'data') {
    return looseText(bytes.subarray(16, view.getUint32(0)));
  }
  if (bytes.length >= 4 && view.getUint16(0) === bytes.length - 4) return looseText(bytes.subarray(4));
  // A box with a version and a language.
  return looseText(bytes.length >= 6 && isVersion(bytes.subarray(0, 4)) ? bytes.subarray(6) : bytes);
}
