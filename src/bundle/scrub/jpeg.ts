import type { ByteSource } from '../../base/bytes.ts';
import { looseText } from '../../facts/metadata/texts.ts';
import { FILL, SOS, segmentAt } from '../../facts/picture/jpeg-segments.ts';
import { neededExif, tellExif } from './exif.ts';
import { keep, type Piece, type Plan } from './pieces.ts';
import { TakenLog } from './taken.ts';

const MAX_SEGMENTS = 20_000;
const CHUNK = 256 << 10;
/** Bytes of a comment that are looked at. */
const MAX_COMMENT = 4096;
const EOI = 0xd9;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';

const isApplication = (kind: number): boolean => kind >= 0xe0 && kind <= 0xef;
/** Marks without a length: restarts, and one for private use in arithmetic coding. */
const isBare = (kind: number): boolean => (kind >= 0xd0 && kind <= 0xd7) || kind === 0x01;

/**
 * Plans a JPEG without what it says beside its picture. How it is to be turned, its resolution and the meaning of its
 * colours stay. Undefined where it doesn't reach its end.
 */
export function planJpeg(source: ByteSource): Plan | undefined {
  const taken = new TakenLog();
  const pieces: Piece[] = [{ from: 0, length: 2 }];
  let hasExif = false;
  let at = 2;
  for (let segments = 0; segments < MAX_SEGMENTS; segments += 1) {
    const segment = segmentAt(source, at);
    if (segment === undefined) return undefined;
    const { kind, end, body } = segment;
    if (kind === FILL) {
      at = end;
      continue;
    }
    if (kind === EOI || isBare(kind)) {
      keep(pieces, at, 2);
      at += 2;
      if (kind !== EOI) continue;
      if (at < source.size) taken.add('trailer');
      return { pieces, taken, remains: [] };
    }
    if (end < at + 4 || end > source.size) return undefined;
    if (kind === COMMENT) taken.add('description', looseText(body(MAX_COMMENT)));
    else if (isApplication(kind)) {
      const what = beside(kind, latin1(body(40)));
      if (what === 'needed') keep(pieces, at, end - at);
      else if (what !== 'exif') taken.add(what);
      else {
        const block = body().subarray(EXIF.length);
        const needed = hasExif ? undefined : neededExif(block);
        tellExif(block, needed, taken);
        if (needed !== undefined) pieces.push({ bytes: exifSegment(needed) });
        hasExif = true;
      }
    } else keep(pieces, at, end - at);
    at = end;
    if (kind !== SOS) continue;
    const next = endOfScan(source, at);
    if (next === undefined) return undefined;
    keep(pieces, at, next - at);
    at = next;
  }
  return undefined;
}

/** What an application's segment holds; `needed` where the picture needs it to be shown as it is. */
function beside(kind: number, head: string): 'needed' | 'exif' | 'xmp' | 'iptc' | 'preview' | 'private' {
  const is = (application: number, text: string): boolean => kind === 0xe0 + application && head.startsWith(text);
  if (is(0, 'JFIF\0') || is(2, 'ICC_PROFILE\0') || is(14, 'Adobe')) return 'needed';
  if (is(1, EXIF)) return 'exif';
  if (is(1, 'http://ns.adobe.com/x')) return 'xmp';
  if (is(13, '')) return 'iptc';
  return is(0, 'JFXX\0') ? 'preview' : 'private';
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function exifSegment(exif: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + EXIF.length + exif.length, 2);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), exif]);
}

/** Where the next marker stands after coded data, in which 0xff is followed by 0, or by the number of a restart. */
function endOfScan(source: ByteSource, from: number): number | undefined {
  for (let offset = from; offset < source.size; offset += CHUNK - 1) {
    const data = Buffer.from(source.read(offset, CHUNK));
    for (let at = data.indexOf(0xff); at >= 0 && at + 1 < data.length; at = data.indexOf(0xff, at + 1)) {
      const kind = data[at + 1] ?? 0;
      if (kind !== 0 && kind !== 0xff && !isBare(kind)) return offset + at;
    }
  }
  return undefined;
}
