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
const SOS = 0xda;
/** Starts of frames; between them stand the tables of codes and the like. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Reads the head of a JPEG; undefined where it has no frame, or one of other than 8 bits. */
export function readJpegFile(jpeg: Uint8Array): JpegFile | undefined {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length);
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const exif: Uint8Array[] = [];
  const profile: Uint8Array[] = [];
  let headEnd = 2;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (marker === SOS || length < 2 || end > bytes.length) return undefined;
    const starts = (text: string): boolean => bytes.toString('latin1', at + 4, at + 4 + text.length) === text;
    if (marker === APP0) headEnd = end;
    else if (marker === APP1 && starts('Exif\0')) exif.push(bytes.subarray(at, end));
    else if (marker === APP2 && starts('ICC_PROFILE\0')) profile.push(bytes.subarray(at, end));
    else if (isFrame(marker)) {
      if (length < 8 || bytes[at + 4] !== 8) return undefined;
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
