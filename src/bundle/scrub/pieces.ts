import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteSource } from '../../base/bytes.ts';
import { giveWay } from '../../base/give-way.ts';
import type { Remains } from '../../findings/messages/scrub.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { TakenLog } from './taken.ts';

const CHUNK = 1 << 20;

/** A piece of a copy: a stretch of the source, bytes of our own, or as many zeros. */
export type Piece =
  | { readonly from: number; readonly length: number }
  | { readonly bytes: Uint8Array }
  | { readonly zeros: number };

/** A copy as it is to be put together out of its source. */
export interface Plan {
  /** In order. */
  readonly pieces: readonly Piece[];
  readonly taken: TakenLog;
  readonly remains: readonly Remains[];
}

/** What a plan comes to: what is a stretch of the source is kept, everything else is gone or ours. */
export function scrubbingOf(source: ByteSource, { pieces, taken, remains }: Plan): Scrubbing {
  const kept = (): Promise<string> => digestOf(source, pieces);
  const told = taken.list();
  if (told.length === 0) return { outcome: 'clean', remains, kept };
  const write = (sink: Writable): Promise<void> => pipeline(Readable.from(chunksOf(source, pieces)), sink);
  return { outcome: 'scrubbed', taken: told, lost: [], remains, write, kept };
}

/** The bytes of the pieces, a chunk at a time. Throws where the source has become shorter. */
export async function* chunksOf(source: ByteSource, pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if ('bytes' in piece) yield piece.bytes;
    else if ('zeros' in piece) {
      for (let rest = piece.zeros; rest > 0; rest -= CHUNK) yield new Uint8Array(Math.min(rest, CHUNK));
    } else yield* stretch(source, piece.from, piece.length);
  }
}

/** The same in memory. */
export async function assembled(source: ByteSource, pieces: readonly Piece[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(source, pieces)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* stretch(source: ByteSource, from: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; ) {
    const chunk = source.read(from + done, Math.min(CHUNK, length - done));
    if (chunk.length === 0) throw new Error('the file became shorter while it was read');
    yield chunk;
    done += chunk.length;
    await giveWay();
  }
}

async function digestOf(source: ByteSource, pieces: readonly Piece[]): Promise<string> {
  const hash = createHash('sha256');
  const kept = pieces.filter((piece) => 'from' in piece);
  for await (const chunk of chunksOf(source, kept)) hash.update(chunk);
  return hash.digest('hex');
}

/** Adds a stretch of the source; one that follows the last one joins it. */
export function keep(pieces: Piece[], from: number, length: number): void {
  const last = pieces.at(-1);
  if (last !== undefined && 'from' in last && last.from + last.length === from) {
    pieces[pieces.length - 1] = { from: last.from, length: last.length + length };
  } else if (length > 0) pieces.push({ from, length });
}
