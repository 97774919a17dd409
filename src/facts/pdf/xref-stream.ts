import { PdfFault } from './fault.ts';
import { readIndirect } from './indirect.ts';
import type { ObjectPlace, ObjectRun } from './object-table.ts';
import { type StreamContext, streamBytes } from './streams.ts';
import { isCount, nameText, type PdfValue } from './values.ts';
import type { XrefSection } from './xref-table.ts';

const MAX_ENTRY = 32;

/** Widths in bytes of the three numbers of an entry. */
type Widths = readonly [number, number, number];

/** Reads the cross-reference stream at `offset`; its dictionary is the trailer. `base` is added to the offsets in it. */
export function readXrefStream(context: StreamContext, offset: number, base: number): XrefSection {
  const object = readIndirect(context.blocks, context.budget, offset);
  const dict = object.value;
  if (!(dict instanceof Map) || (nameText(dict.get('Type')) ?? 'XRef') !== 'XRef') {
    throw new PdfFault('broken', 'no cross-reference at its offset');
  }
  if (object.irregular) context.doubt('a cross-reference stream is untidy');
  const widths = readWidths(context.resolve(dict.get('W')));
  const index = context.resolve(dict.get('Index'));
  const data = streamBytes(context, object);
  const runs = readRuns(data, widths, Array.isArray(index) ? index : [0, context.resolve(dict.get('Size'))], base);
  if (!runs.whole) context.doubt('a cross-reference stream is shorter than it says');
  return { runs: runs.list, trailer: dict };
}

function readWidths(value: PdfValue): Widths {
  const [type, first, second] = Array.isArray(value) ? value : [];
  if (!isCount(type) || !isCount(first) || !isCount(second) || type + first + second === 0) {
    throw new PdfFault('broken', 'a cross-reference stream without entry widths');
  }
  if (type + first + second > MAX_ENTRY)
    throw new PdfFault('broken', 'a cross-reference stream with impossible widths');
  return [type, first, second];
}

function readRuns(data: Uint8Array, widths: Widths, index: readonly PdfValue[], base: number) {
  const width = widths[0] + widths[1] + widths[2];
  const list: ObjectRun[] = [];
  let at = 0;
  let whole = true;
  for (let i = 0; i + 1 < index.length; i += 2) {
    const start = index[i];
    const stated = index[i + 1];
    if (!isCount(start) || !isCount(stated)) throw new PdfFault('broken', 'a cross-reference stream with a bad index');
    const count = Math.min(stated, Math.floor((data.length - at) / width));
    if (count < stated) whole = false;
    const from = at;
    list.push({ start, count, at: (place) => readEntry(data, from + place * width, widths, base) });
    at += count * width;
  }
  return { list, whole };
}

function readEntry(data: Uint8Array, at: number, [typeWidth, width1, width2]: Widths, base: number): ObjectPlace {
  const type = typeWidth === 0 ? 1 : numberAt(data, at, typeWidth);
  const first = numberAt(data, at + typeWidth, width1);
  const second = numberAt(data, at + typeWidth + width1, width2);
  if (type === 1 && first > 0) return { kind: 'offset', offset: first + base, gen: second };
  return type === 2 ? { kind: 'packed', stream: first, index: second } : { kind: 'free' };
}

function numberAt(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0);
  return value;
}
