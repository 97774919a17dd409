import type { BlockReader } from './blocks.ts';
import type { Budget } from './budget.ts';
import { PdfFault } from './fault.ts';
import { NeedMore } from './need-more.ts';
import type { PdfParser } from './parser.ts';
import { isCount, PdfKeyword, type PdfValue } from './values.ts';
import { parseAt } from './window.ts';

/** An object of the file as it stands there: `7 0 obj … endobj`. */
export interface IndirectObject {
  readonly num: number;
  readonly gen: number;
  readonly value: PdfValue;
  /** Where the bytes of its stream begin, if it is one. */
  readonly dataAt: number | undefined;
  /** Read, but not as it should be written. */
  readonly irregular: boolean;
}

/** Reads the object at `offset`. `num`: the number that it must have. Throws a `broken` fault when it isn't there. */
export function readIndirect(blocks: BlockReader, budget: Budget, offset: number, num?: number): IndirectObject {
  return parseAt(blocks, budget, offset, (parser) => {
    const found = readHead(parser);
    if (!found || (num !== undefined && found.num !== num)) {
      throw new PdfFault('broken', `object ${num ?? ''} is not at its offset`);
    }
    const value = parser.value();
    if (value instanceof PdfKeyword) throw new PdfFault('broken', `object ${found.num} has no value`);
    const data = value instanceof Map ? streamStart(parser) : undefined;
    return { ...found, value, dataAt: data === undefined ? undefined : offset + data, irregular: parser.irregular };
  });
}

function readHead(parser: PdfParser): { num: number; gen: number } | undefined {
  const num = parser.value();
  const gen = parser.value();
  const word = parser.value();
  if (!isCount(num) || !isCount(gen) || !(word instanceof PdfKeyword) || !word.text.startsWith('obj')) return undefined;
  // `obj` may be followed by its value without a space between.
  parser.pos -= word.text.length - 3;
  return { num, gen };
}

/** The place after `stream` and its line end; `undefined` when the object isn't a stream. */
function streamStart(parser: PdfParser): number | undefined {
  try {
    parser.skipSpace();
    if (parser.word() !== 'stream') return undefined;
  } catch (error) {
    if (error instanceof NeedMore) throw error;
    return undefined;
  }
  let at = parser.pos;
  while (parser.bytes[at] === 32) at++;
  if (parser.bytes[at] === 13) at++;
  if (parser.bytes[at] === 10) at++;
  return at;
}
