import { type ByteSource, bytesOf } from '../../base/bytes.ts';
import type { ColourName } from '../../findings/messages/media.ts';
import { joined, type PictureHead, plausibleDpi } from './head.ts';
import { profileHead } from './icc.ts';
import { chunkAt, FIRST_CHUNK, unpacked } from './png-chunks.ts';
import { tiffHead } from './tiff.ts';

const MAX_CHUNKS = 1000;
const MAX_CHUNK = 1 << 20;
const INCHES_PER_METRE = 39.37;
const COLOURS: Readonly<Record<number, ColourName>> = { 0: 'grey', 2: 'rgb', 3: 'rgb', 4: 'grey', 6: 'rgb' };

/** What the chunks before the picture say. */
export function pngHead(source: ByteSource): PictureHead {
  const found: PictureHead[] = [];
  let offset = FIRST_CHUNK;
  for (let chunks = 0; chunks < MAX_CHUNKS; chunks += 1) {
    const chunk = chunkAt(source, offset);
    if (chunk === undefined || chunk.kind === 'IDAT' || chunk.kind === 'IEND') break;
    if (chunk.length <= MAX_CHUNK) found.push(chunkHead(chunk.kind, chunk.body()));
    offset = chunk.end;
  }
  return joined(found);
}

function chunkHead(kind: string, body: Uint8Array): PictureHead {
  switch (kind) {
    case 'IHDR':
      return { colour: COLOURS[body[9] ?? -1] };
    case 'pHYs': {
      const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
      if (body.length < 9 || body[8] !== 1) return {};
      return { dpi: plausibleDpi(Math.min(view.getUint32(0), view.getUint32(4)) / INCHES_PER_METRE) };
    }
    case 'eXIf':
      return { ...tiffHead(bytesOf(body)), colour: undefined };
    case 'iCCP':
      return profileHead(unpacked(body.subarray(body.indexOf(0) + 2)));
    default:
      return {};
  }
}
