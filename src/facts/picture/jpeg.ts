import { type ByteSource, bytesOf } from '../../base/bytes.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import { joined, type PictureHead, plausibleDpi } from './head.ts';
import { profileHead } from './icc.ts';
import { isFrame, SOS, segmentAt } from './jpeg-segments.ts';
import { tiffHead } from './tiff.ts';

const MAX_SEGMENTS = 1000;
const CENTIMETRES = 2;
const COLOURS: Readonly<Record<number, ColourName>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };

/** What the segments before the picture say. EXIF goes before JFIF, as viewers have it. */
export function jpegHead(source: ByteSource): PictureHead {
  const found: Record<'frame' | 'exif' | 'jfif' | 'profile', PictureHead> = {
    frame: {},
    exif: {},
    jfif: {},
    profile: {},
  };
  let offset = 2;
  for (let segments = 0; segments < MAX_SEGMENTS; segments += 1) {
    const segment = segmentAt(source, offset);
    if (segment === undefined || segment.kind === SOS) break;
    const { kind, body } = segment;
    if (kind === 0xe0) found.jfif = jfif(body());
    else if (kind === 0xe1) found.exif = joined([found.exif, exif(body())]);
    else if (kind === 0xe2) found.profile = joined([found.profile, icc(body())]);
    else if (isFrame(kind)) found.frame = { colour: COLOURS[body()[5] ?? 0] };
    offset = segment.end;
  }
  return joined([found.frame, found.exif, found.jfif, found.profile]);
}

const startsWith = (body: Uint8Array, text: string): boolean =>
  String.fromCharCode(...body.subarray(0, text.length)) === text;

const exif = (body: Uint8Array): PictureHead =>
  startsWith(body, 'Exif\0\0') ? { ...tiffHead(bytesOf(body.subarray(6))), colour: undefined } : {};

const icc = (body: Uint8Array): PictureHead =>
  startsWith(body, 'ICC_PROFILE\0\x01') ? profileHead(body.subarray(14)) : {};

function jfif(body: Uint8Array): PictureHead {
  const [unit = 0, a = 0, b = 0, c = 0, d = 0] = body.subarray(7);
  if (!startsWith(body, 'JFIF\0') || unit === 0) return {};
  return { dpi: plausibleDpi(Math.min(a * 256 + b, c * 256 + d) * (unit === CENTIMETRES ? 2.54 : 1)) };
}
