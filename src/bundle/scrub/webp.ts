import type { ByteSource } from '../../base/bytes.ts';
import { exifIn, RIFF_HEAD, riffChunkAt } from '../../facts/picture/riff-chunks.ts';
import { neededExif, tellExif } from './exif.ts';
import { keep, type Piece, type Plan } from './pieces.ts';
import { TakenLog } from './taken.ts';

const MAX_CHUNKS = 100_000;
const MAX_EXIF = 1 << 20;
/** Chunks of the picture itself. */
const NEEDED: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the first byte of VP8X: that there is Exif data, and XMP. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/** Plans a WebP without what it says beside its picture. Undefined where it ends before it says. */
export function planWebp(source: ByteSource): Plan | undefined {
  const taken = new TakenLog();
  const pieces: Piece[] = [];
  const riff = Buffer.from(source.read(0, RIFF_HEAD));
  const end = riff.length < RIFF_HEAD ? 0 : 8 + riff.readUInt32LE(4);
  if (end <= RIFF_HEAD || end > source.size) return undefined;
  if (end < source.size) taken.add('trailer');
  let flagsAt: number | undefined;
  let flags = 0;
  let at = RIFF_HEAD;
  for (let chunks = 0; at < end; chunks += 1) {
    const found = riffChunkAt(source, at);
    if (chunks >= MAX_CHUNKS || found === undefined || at + 8 + found.length > end) return undefined;
    const { kind, body } = found;
    const whole = found.end - at;
    if (kind === 'VP8X') {
      keep(pieces, at, 8);
      flagsAt = pieces.length;
      flags = (body(1)[0] ?? 0) & ~(HAS_EXIF | HAS_XMP);
      pieces.push({ bytes: new Uint8Array(1) });
      keep(pieces, at + 9, whole - 9);
    } else if (NEEDED.has(kind)) keep(pieces, at, Math.min(whole, end - at));
    else if (kind === 'EXIF') {
      const block = exifIn(body(MAX_EXIF));
      const needed = neededExif(block);
      tellExif(block, needed, taken);
      if (needed !== undefined) {
        flags |= HAS_EXIF;
        pieces.push({ bytes: chunk('EXIF', needed) });
      }
    } else taken.add(kind === 'XMP ' ? 'xmp' : 'private');
    at += whole;
  }
  if (flagsAt !== undefined) pieces[flagsAt] = { bytes: Uint8Array.of(flags) };
  const bytes = pieces.reduce((sum, piece) => sum + lengthOf(piece), 4);
  riff.writeUInt32LE(bytes, 4);
  return { pieces: [{ bytes: riff }, ...pieces], taken, remains: [] };
}

function chunk(kind: string, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, new Uint8Array(body.length % 2)]);
}

const lengthOf = (piece: Piece): number =>
  'bytes' in piece ? piece.bytes.length : 'zeros' in piece ? piece.zeros : piece.length;
