import type { Budget } from './budget.ts';
import { PdfFault } from './fault.ts';
import { NeedMore } from './need-more.ts';
import { PdfParser } from './parser.ts';
import { isCount, type PdfDict, PdfKeyword, type PdfValue, type Resolve } from './values.ts';

/** An unpacked object stream. */
export interface ObjectStream {
  /** Bytes that it holds in memory. */
  readonly bytes: number;
  /** Numbers of the objects in it, in their order. */
  readonly numbers: readonly number[];
  /** The object `num`, `undefined` when it isn't here. `index`: where the cross-reference says that it is. */
  object(num: number, index: number): { readonly value: PdfValue; readonly irregular: boolean } | undefined;
}

/** Reads the directory of an object stream, given its dictionary and unpacked bytes. */
export function readObjectStream(data: Uint8Array, dict: PdfDict, resolve: Resolve, budget: Budget): ObjectStream {
  const count = resolve(dict.get('N'));
  const first = resolve(dict.get('First'));
  if (!isCount(count) || !isCount(first) || first > data.length) {
    throw new PdfFault('broken', 'an object stream without a directory');
  }
  const { numbers, offsets } = readDirectory(new PdfParser(data.subarray(0, first), 0, true, budget), count);
  const short = numbers.length < count;
  let slots: Map<number, number> | undefined;
  const slotOf = (num: number): number | undefined => {
    slots ??= new Map(numbers.map((known, slot) => [known, slot]));
    return slots.get(num);
  };
  const object = (num: number, index: number) => {
    const slot = numbers[index] === num ? index : slotOf(num);
    const offset = slot === undefined ? undefined : offsets[slot];
    if (offset === undefined) return undefined;
    const parser = new PdfParser(data, first + offset, true, budget);
    const value = parser.value();
    if (value instanceof PdfKeyword) throw new PdfFault('broken', `object ${num} has no value`);
    return { value, irregular: short || parser.irregular || slot !== index };
  };
  return { bytes: data.length, numbers, object };
}

function readDirectory(parser: PdfParser, count: number): { numbers: number[]; offsets: number[] } {
  const numbers: number[] = [];
  const offsets: number[] = [];
  try {
    while (numbers.length < count) {
      const num = parser.value();
      const offset = parser.value();
      if (!isCount(num) || !isCount(offset)) break;
      numbers.push(num);
      offsets.push(offset);
    }
  } catch (error) {
    // A directory that is shorter than it says: what it doesn't list is missing, and found so when it is asked for.
    if (error instanceof NeedMore || !(error instanceof PdfFault && error.kind === 'broken')) throw error;
  }
  return { numbers, offsets };
}
