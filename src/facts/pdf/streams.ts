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
  const { dict, packed } = packedStream(context, object);
  return plainBytes(unpack(packed, dict, context));
}

/** The bytes of a stream as its filters left them, decrypted. Throws as `streamBytes` does. */
export function packedStream(context: StreamContext, object: IndirectObject): { dict: PdfDict; packed: Uint8Array } {
  if (!(object.value instanceof Map) || object.dataAt === undefined) {
    throw new PdfFault('broken', `object ${object.num} is not a stream`);
  }
  const packed = packedBytes(context, object, object.value, object.dataAt);
  const plain = context.decrypt ? context.decrypt(packed, object.num, object.gen) : packed;
  return { dict: object.value, packed: plain };
}

function packedBytes(context: StreamContext, object: IndirectObject, dict: PdfDict, dataAt: number): Uint8Array {
  const { blocks, budget } = context;
  const most = budget.limits.maxStreamBytes;
  const length = statedLength(context, object, dict);
  if (length !== undefined && dataAt + length <= blocks.size && endsAfter(blocks, dataAt + length)) {
    if (length > most) throw new PdfFault('bounds', 'a structure stream of too many bytes');
    return blocks.read(dataAt, length);
  }
  context.doubt(`the length of stream ${object.num} is wrong`);
  for (let width = 64 << 10; ; width *= 8) {
    const bytes = blocks.read(dataAt, Math.min(width, most));
    budget.widened(bytes.length);
    const end = indexOfText(bytes, END);
    if (end >= 0) return bytes.subarray(0, end);
    if (width >= most || dataAt + width >= blocks.size) throw new PdfFault('broken', `stream ${object.num} has no end`);
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
