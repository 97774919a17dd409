import { crc32 } from 'node:zlib';
import type { ByteSource } from '../../base/bytes.ts';
import { looseText } from '../../facts/metadata/texts.ts';
import { chunkAt, FIRST_CHUNK } from '../../facts/picture/png-chunks.ts';
import type { TakenKind } from '../../findings/messages/scrub.ts';
import { neededExif, tellExif } from './exif.ts';
import { keep, type Piece, type Plan } from './pieces.ts';
import { TakenLog } from './taken.ts';

const MAX_CHUNKS = 1_000_000;
/** Bytes of a text or of Exif data that are looked at; longer ones are taken out unread. */
const MAX_READ = 1 << 20;

/** Chunks that a picture needs to be shown as it is. Those that begin with a capital are critical and always needed. */
const NEEDED: ReadonlySet<string> = new Set(
  'cHRM gAMA iCCP sBIT sRGB bKGD hIST tRNS pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** What the usual keywords of texts say (PNG 1.2, 4.2.3.1), and those that image tools write. */
const KEYWORDS: Readonly<Record<string, TakenKind>> = {
  Author: 'author',
  Artist: 'author',
  Copyright: 'copyright',
  Title: 'title',
  Description: 'description',
  Comment: 'description',
  Software: 'software',
  Source: 'camera',
  'Creation Time': 'dates',
  'date:create': 'dates',
  'date:modify': 'dates',
  'date:timestamp': 'dates',
  'XML:com.adobe.xmp': 'xmp',
};

/** Plans a PNG without what it says beside its picture. Undefined where it doesn't reach its end. */
export function planPng(source: ByteSource): Plan | undefined {
  const taken = new TakenLog();
  const pieces: Piece[] = [{ from: 0, length: FIRST_CHUNK }];
  let at = FIRST_CHUNK;
  for (let chunks = 0; chunks < MAX_CHUNKS; chunks += 1) {
    const chunk = chunkAt(source, at);
    if (chunk === undefined || chunk.end > source.size) return undefined;
    const { kind, length, end } = chunk;
    if (/^[A-Z]/.test(kind) || NEEDED.has(kind)) keep(pieces, at, end - at);
    else {
      const body = length <= MAX_READ ? chunk.body() : new Uint8Array(0);
      const own = kind === 'eXIf' ? exif(body, taken) : undefined;
      if (own !== undefined) pieces.push({ bytes: own });
      if (kind !== 'eXIf') tell(kind, body, taken);
    }
    at = end;
    if (kind !== 'IEND') continue;
    if (at < source.size) taken.add('trailer');
    return { pieces, taken, remains: [] };
  }
  return undefined;
}

/** What image tools write as text for want of a chunk of its own. */
function profileIn(keyword: string): TakenKind | undefined {
  if (!keyword.startsWith('Raw profile type ')) return undefined;
  return /(iptc|8bim)$/.test(keyword) ? 'iptc' : keyword.endsWith('xmp') ? 'xmp' : 'private';
}

const PROFILES: ReadonlySet<TakenKind> = new Set(['iptc', 'xmp', 'private']);

function tell(kind: string, body: Uint8Array, taken: TakenLog): void {
  if (kind === 'tIME') taken.add('dates');
  else if (kind === 'tEXt' || kind === 'zTXt' || kind === 'iTXt') {
    const zero = body.indexOf(0);
    const keyword = looseText(body.subarray(0, Math.max(0, zero)));
    const what = KEYWORDS[keyword] ?? profileIn(keyword) ?? 'custom';
    const value = kind === 'tEXt' && what !== 'dates' ? looseText(body.subarray(zero + 1)) : undefined;
    taken.add(what, what === 'custom' ? keyword : PROFILES.has(what) ? undefined : value);
  } else taken.add('private');
}

/** The chunk of what is needed of Exif data. */
function exif(block: Uint8Array, taken: TakenLog): Uint8Array | undefined {
  const needed = neededExif(block);
  tellExif(block, needed, taken);
  if (needed === undefined) return undefined;
  const body = Buffer.concat([Buffer.from('eXIf', 'latin1'), needed]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(needed.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
