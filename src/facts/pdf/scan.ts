import type { ByteSource } from '../../base/bytes.ts';
import type { Budget } from './budget.ts';
import { isDigit, isSpace, latin1, standsAt } from './chars.ts';
import { PdfFault } from './fault.ts';

const CHUNK = 1 << 20;
/** Chunks overlap by this much, so that no object head is cut in two. */
const OVERLAP = 256;
/** How far after `obj` the type of an object is looked for. */
const TYPE_REACH = 200;
/** Trailers and cross-reference streams kept, the last ones of the file. */
const MAX_TRAILERS = 64;

/** What a scan of all bytes found. Offsets are from the start of the file; later objects replace earlier ones. */
export interface ScannedFile {
  readonly offsets: ReadonlyMap<number, number>;
  /** Numbers of object streams. */
  readonly objectStreams: readonly number[];
  /** Numbers of objects that call themselves a catalog. */
  readonly catalogs: readonly number[];
  /** Offsets of dictionaries after the word `trailer`. */
  readonly trailers: readonly number[];
  /** Offsets of cross-reference streams. */
  readonly xrefStreams: readonly number[];
}

/** Looks through the whole file, a chunk at a time, for what its cross-reference should have told. */
export function scanFile(source: ByteSource, budget: Budget): ScannedFile {
  const offsets = new Map<number, number>();
  const objectStreams: number[] = [];
  const catalogs: number[] = [];
  const trailers: number[] = [];
  const xrefStreams: number[] = [];
  for (let start = 0; start < source.size; start += CHUNK) {
    budget.checkTime();
    const from = Math.max(0, start - OVERLAP);
    const bytes = source.read(from, start - from + CHUNK + OVERLAP);
    const end = start - from + CHUNK;
    for (const { num, at, body } of objectHeads(bytes, start - from, end)) {
      offsets.set(num, from + at);
      if (offsets.size > budget.limits.maxObjects) throw new PdfFault('bounds', 'too many objects');
      const type = latin1(bytes, body, body + TYPE_REACH);
      if (type.includes('/ObjStm')) objectStreams.push(num);
      if (type.includes('/Catalog')) catalogs.push(num);
      if (type.includes('/XRef')) keepLast(xrefStreams, from + at);
    }
    for (let at = bytes.indexOf(116, start - from); at >= 0 && at < end; at = bytes.indexOf(116, at + 1)) {
      if (standsAt(bytes, 'trailer', at)) keepLast(trailers, from + at + 7);
    }
  }
  return { offsets, objectStreams, catalogs, trailers, xrefStreams };
}

function keepLast(list: number[], offset: number): void {
  list.push(offset);
  if (list.length > MAX_TRAILERS) list.shift();
}

interface ObjectHead {
  readonly num: number;
  /** Index of the first digit of the number. */
  readonly at: number;
  /** Index after `obj`. */
  readonly body: number;
}

/** Every `12 0 obj` whose `j` lies from `start` up to `end`: that letter is rarer than the others. */
function* objectHeads(bytes: Uint8Array, start: number, end: number): Generator<ObjectHead> {
  for (let j = bytes.indexOf(106, start); j >= 0 && j < end; j = bytes.indexOf(106, j + 1)) {
    if (bytes[j - 1] !== 98 || bytes[j - 2] !== 111) continue;
    const genEnd = beforeSpace(bytes, j - 3);
    const genStart = beforeDigits(bytes, genEnd);
    const numEnd = beforeSpace(bytes, genStart);
    const numStart = beforeDigits(bytes, numEnd);
    const genDigits = genEnd - genStart;
    const numDigits = numEnd - numStart;
    if (genDigits < 1 || genDigits > 5 || numEnd === genStart || numDigits < 1 || numDigits > 10) continue;
    yield { num: Number(latin1(bytes, numStart + 1, numEnd + 1)), at: numStart + 1, body: j + 1 };
  }
}

function beforeSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at--;
  return at;
}

function beforeDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at--;
  return at;
}
