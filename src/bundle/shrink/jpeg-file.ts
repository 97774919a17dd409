import { bytesOf } from '../../base/bytes.ts';
import { FILL, isFrame, SOS, segmentAt } from '../../facts/picture/jpeg-segments.ts';

/** What a JPEG file says of itself before its pixels. */
export interface JpegFile {
  /** Pixels as they are stored, before they are turned. */
  readonly width: number;
  readonly height: number;
  /** Channels: 1 for grey, 3 for colours, 4 for inks. */
  readonly channels: number;
  /** Exif (with how the picture is to be turned, when and where it was taken), whole and with its head. */
  readonly exif: readonly Uint8Array[];
  /** What its colours mean. */
  readonly profile: readonly Uint8Array[];
  /** Where the segments that say how to open it end. */
  readonly headEnd: number;
}

const SOI = 0xd8;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;

/** Reads the head of a JPEG; undefined where it has no frame, or one of other than 8 bits. */
export function readJpegFile(jpeg: Uint8Array): JpegFile | undefined {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length);
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const exif: Uint8Array[] = [];
  const profile: Uint8Array[] = [];
  const source = bytesOf(bytes);
  let headEnd = 2;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const segment = segmentAt(source, at);
    if (segment === undefined) return undefined;
    const { kind, end } = segment;
    if (kind === FILL) {
      at = end;
      continue;
    }
    if (kind === SOS || end < at + 4 || end > bytes.length) return undefined;
    const starts = (text: string): boolean => bytes.toString('latin1', at + 4, at + 4 + text.length) === text;
    if (kind === APP0) headEnd = end;
    else if (kind === APP1 && starts('Exif\0')) exif.push(bytes.subarray(at, end));
    else if (kind === APP2 && starts('ICC_PROFILE\0')) profile.push(bytes.subarray(at, end));
    else if (isFrame(kind)) {
      if (end < at + 10 || bytes[at + 4] !== 8) return undefined;
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      const channels = bytes[at + 9] ?? 0;
      return width === 0 || height === 0 ? undefined : { width, height, channels, exif, profile, headEnd };
    }
    at = end;
  }
  return undefined;
}

/** A JPEG without a profile and Exif of its own, with those of another. */
export function withHeadOf(jpeg: Uint8Array, { exif, profile }: Pick<JpegFile, 'exif' | 'profile'>): Uint8Array {
  const headEnd = readJpegFile(jpeg)?.headEnd ?? 2;
  return Buffer.concat([jpeg.subarray(0, headEnd), ...exif, ...profile, jpeg.subarray(headEnd)]);
}
