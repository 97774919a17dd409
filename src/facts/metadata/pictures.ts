import { type ByteSource, bytesOf } from '../../base/bytes.ts';
import { SOS, segmentAt } from '../picture/jpeg-segments.ts';
import { chunkAt, FIRST_CHUNK, unpacked } from '../picture/png-chunks.ts';
import { exifIn, RIFF_HEAD, riffChunkAt } from '../picture/riff-chunks.ts';
import { exifMetadata } from './exif.ts';
import type { MetadataList } from './metadata.ts';
import { looseText } from './texts.ts';
import { xmpMetadata } from './xmp.ts';

const MAX_PARTS = 1000;
const MAX_PART = 4 << 20;
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const IPTC = 'Photoshop 3.0\0';
/** How far into a HEIC file its EXIF block is looked for. */
const HEIC_REACH = 8 << 20;

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** What the segments before the picture of a JPEG say. */
export function jpegMetadata(source: ByteSource, list: MetadataList): void {
  let offset = 2;
  for (let segments = 0; segments < MAX_PARTS; segments += 1) {
    const segment = segmentAt(source, offset);
    if (segment === undefined || segment.kind === SOS) return;
    const { kind, body } = segment;
    if (kind === 0xe1 || kind === 0xed || kind === 0xfe) addSegment(kind, body(), list);
    offset = segment.end;
  }
  list.skip();
}

function addSegment(kind: number, body: Uint8Array, list: MetadataList): void {
  if (kind === 0xfe) list.add('text', 'Comment', looseText(body));
  else if (ascii(body, 0, 6) === 'Exif\0\0') exifMetadata(bytesOf(body.subarray(6)), list);
  else if (ascii(body, 0, XMP.length) === XMP) xmpMetadata(looseText(body.subarray(XMP.length)), list);
  else if (ascii(body, 0, IPTC.length) === IPTC) byLine(body, list);
}

/** Who took it, by IPTC (2:80), and who wrote the caption (2:122). */
function byLine(body: Uint8Array, list: MetadataList): void {
  for (let at = 0; at + 5 <= body.length; at += 1) {
    if (body[at] !== 0x1c || body[at + 1] !== 2 || (body[at + 2] !== 80 && body[at + 2] !== 122)) continue;
    const length = (body[at + 3] ?? 0) * 256 + (body[at + 4] ?? 0);
    const name = body[at + 2] === 80 ? 'By-line' : 'Writer-Editor';
    list.add('person', name, looseText(body.subarray(at + 5, at + 5 + length)));
  }
}

/** What the chunks of a PNG say, also those behind the picture. */
export function pngMetadata(source: ByteSource, list: MetadataList): void {
  let offset = FIRST_CHUNK;
  for (let chunks = 0; chunks < 100_000; chunks += 1) {
    const chunk = chunkAt(source, offset);
    if (chunk === undefined) return;
    const { kind, length, body, end } = chunk;
    if (/^(tEXt|iTXt|zTXt|eXIf)$/.test(kind) && length <= MAX_PART) addChunk(kind, body(), list);
    if (kind === 'IEND') return;
    offset = end;
  }
  list.skip();
}

function addChunk(kind: string, body: Uint8Array, list: MetadataList): void {
  if (kind === 'eXIf') {
    exifMetadata(bytesOf(body), list);
    return;
  }
  const end = body.indexOf(0);
  const keyword = ascii(body, 0, Math.min(end, 80));
  const text = chunkText(kind, body, end);
  if (keyword === 'XML:com.adobe.xmp') xmpMetadata(text, list);
  else list.add(/^(author|artist|creator)$/i.test(keyword) ? 'person' : 'text', keyword, text);
}

function chunkText(kind: string, body: Uint8Array, end: number): string {
  if (kind === 'tEXt') return looseText(body.subarray(end + 1));
  if (kind === 'zTXt') return looseText(unpacked(body.subarray(end + 2)));
  // Behind flags for packing: a language, and the keyword in it.
  const translated = body.indexOf(0, body.indexOf(0, end + 3) + 1);
  const text = body.subarray(translated + 1);
  return looseText(body[end + 1] === 1 ? unpacked(text) : text);
}

/** What the chunks of a WebP say; most stand behind the picture. */
export function webpMetadata(source: ByteSource, list: MetadataList): void {
  let offset = RIFF_HEAD;
  for (let chunks = 0; chunks < 100_000; chunks += 1) {
    const chunk = riffChunkAt(source, offset);
    if (chunk === undefined) return;
    const { kind, length, body, end } = chunk;
    if (kind === 'EXIF' && length <= MAX_PART) exifMetadata(bytesOf(exifIn(body())), list);
    else if (kind === 'XMP ' && length <= MAX_PART) xmpMetadata(looseText(body()), list);
    offset = end;
  }
  list.skip();
}

/** What the EXIF block of a HEIC file says, which is found by its mark. */
export function heicMetadata(source: ByteSource, list: MetadataList): void {
  const bytes = Buffer.from(source.read(0, HEIC_REACH));
  const at = bytes.indexOf('Exif\0\0', 0, 'latin1');
  if (at >= 0) exifMetadata(bytesOf(bytes.subarray(at + 6)), list);
  else if (source.size > HEIC_REACH) list.skip();
}
