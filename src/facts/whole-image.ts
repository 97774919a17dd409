import type { ByteSource } from '../base/bytes.ts';
import type { Format } from './facts.ts';

const CHUNK = 256 * 1024;

/** Whether a picture reaches its end; of other formats than these two nobody here can tell, and they count as whole. */
export const isWholeImage = (format: Format, source: ByteSource): boolean =>
  format === 'jpeg' ? isWholeJpeg(source) : format !== 'png' || isWholePng(source);

/**
 * Whether a JPEG reaches its end marker. The segments before the picture are stepped over by their lengths, because
 * the preview inside EXIF has an end marker of its own; within the picture the marker can't occur by chance.
 */
function isWholeJpeg(source: ByteSource): boolean {
  let offset = 2;
  for (let segments = 0; segments < 10_000; segments += 1) {
    const head = source.read(offset, 4);
    const [mark, kind = 0, high = 0, low = 0] = head;
    if (head.length < 4 || mark !== 0xff) return false;
    if (kind === 0xff) {
      offset += 1;
      continue;
    }
    offset += 2 + high * 256 + low;
    if (kind === 0xda) return hasEndMarker(source, offset);
  }
  return false;
}

function hasEndMarker(source: ByteSource, from: number): boolean {
  for (let offset = from; offset < source.size; offset += CHUNK - 1) {
    if (Buffer.from(source.read(offset, CHUNK)).includes('\xff\xd9', 0, 'latin1')) return true;
  }
  return false;
}

/** Whether a PNG reaches its last chunk; some programs leave a little behind it. */
function isWholePng(source: ByteSource): boolean {
  const length = Math.min(source.size, 64 * 1024);
  return Buffer.from(source.read(source.size - length, length)).includes('IEND', 0, 'latin1');
}
