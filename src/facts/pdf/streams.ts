import { type BlockReader, plainBytes } from './blocks.ts';
import { indexOfText, isSpace, standsAt } from './chars.ts';
import { PdfFault } from './fault.ts';
import { type UnpackContext, unpack } from './filters.ts';
import type { IndirectObject } from './indirect.ts';
import { isCount, type PdfDict, PdfRef, type PdfValue } from './values.ts';

const END = 'endstream';
/** White space between the last byte and `endstream`, as far as writers disagree about it. */
const END_SLACK = 64;

/** What reading a stream needs. */
export interface StreamContext extends UnpackContext {
  readonly blocks: BlockReader;
  /** Undoes the encryption of the stream of object `num`, `gen`; left out for streams that never are encrypted. */
  readonly decrypt?: ((data: Uint8Array, num: number, gen: number) => Uint8Array) | undefined;
}

/** The unpacked bytes of a stream. Throws a `broken` fault when it has none, `bounds` when they are too many. */
export function streamBytes(context: StreamContext, object: IndirectObject): Uint8Array {
  const { at, length } = streamSpan(context, object);
  if (!(object.value instanceof Map)) throw new PdfFault('broken', `object ${object.num} is not a stream`);
  if (length > context.budget.limits.maxStreamBytes)
    throw new PdfFault('bounds', 'a structure stream of too many bytes');
  const packed = context.blocks.read(at, length);
  const plain = context.decrypt ? context.decrypt(packed, object.num, object.gen) : packed;
  return plainBytes(unpack(plain, object.value, context));
}

/** Where the bytes of a stream lie in the file, packed as they are. */
export interface StreamSpan {
  readonly at: number;
  readonly length: number;
}

/** Finds the bytes of the stream that `object` is, of any length, without reading them. Throws a `broken` fault when they have no end. */
export function streamSpan(context: StreamContext, object: IndirectObject): StreamSpan {
  const { blocks, budget } = context;
  const { value, dataAt: at } = object;
  if (!(value instanceof Map) || at === undefined) throw new PdfFault('broken', `object ${object.num} is not a stream`);
  const length = statedLength(context, object, value);
  if (length !== undefined && at + length <= blocks.size && endsAfter(blocks, at + length)) return { at, length };
  context.doubt(`the length of stream ${object.num} is wrong`);
  const most = budget.limits.maxStreamBytes;
  for (let width = 64 << 10; ; width *= 8) {
    const bytes = blocks.read(at, Math.min(width, most));
    budget.widened(bytes.length);
    const end = indexOfText(bytes, END);
    if (end >= 0) return { at, length: end };
    if (width >= most || at + width >= blocks.size) throw new PdfFault('broken', `stream ${object.num} has no end`);
  }
}

function statedLength(context: StreamContext, object: IndirectObject, dict: PdfDict): number | undefined {
  const stated: PdfValue | undefined = dict.get('Length');
  if (stated instanceof PdfRef && stated.num === object.num) return undefined;
  const length = context.resolve(stated);
  return isCount(length) ? length : undefined;
}

function endsAfter(blocks: BlockReader, offset: number): boolean {
  const bytes = blocks.read(offset, END_SLACK);
  let at = 0;
  while (isSpace(bytes[at])) at++;
  return standsAt(bytes, END, at);
}
