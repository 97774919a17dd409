import type { BlockReader } from './blocks.ts';
import { isDigit, latin1 } from './chars.ts';
import { PdfFault } from './fault.ts';
import type { ObjectPlace, ObjectRun } from './object-table.ts';
import type { StreamContext } from './streams.ts';
import type { PdfDict } from './values.ts';
import { parseAt } from './window.ts';

/** Entries are 20 bytes long; some writers leave out one byte of the line end. */
const WIDTHS = [20, 19] as const;
const MAX_RUNS = 100_000;

/** The runs of a plain cross-reference table and its trailer. */
export interface XrefSection {
  readonly runs: readonly ObjectRun[];
  readonly trailer: PdfDict;
}

/** Reads the table whose first run begins at `offset`, after the word `xref`. `base` is added to the offsets in it. */
export function readXrefTable(context: StreamContext, offset: number, base: number): XrefSection {
  const { blocks, budget } = context;
  const runs: ObjectRun[] = [];
  let at = offset;
  for (;;) {
    budget.step();
    const head = /^\s*(\d+)\s+(\d+)(?:\s|(?=trailer))\s*/.exec(latin1(blocks.read(at, 64), 0, 64));
    if (!head) break;
    at += head[0].length;
    const run = readRun(blocks, at, Number(head[1]), Number(head[2]), base);
    if (run.count > 0) runs.push(run);
    if (runs.length > MAX_RUNS) throw new PdfFault('bounds', 'a cross-reference table of too many parts');
    at += run.count * run.width;
  }
  return { runs, trailer: readTrailer(context, at) };
}

/** Reads the word `trailer` and its dictionary at `offset`. */
function readTrailer(context: StreamContext, offset: number): PdfDict {
  return parseAt(context.blocks, context.budget, offset, (parser) => {
    parser.skipSpace();
    const word = parser.word();
    const dict = word === 'trailer' ? parser.value() : undefined;
    if (!(dict instanceof Map)) throw new PdfFault('broken', 'a cross-reference table without a trailer');
    if (parser.irregular) context.doubt('the trailer is untidy');
    return dict;
  });
}

interface TableRun extends ObjectRun {
  readonly width: number;
}

function readRun(blocks: BlockReader, offset: number, start: number, count: number, base: number): TableRun {
  const width = WIDTHS.find(
    (bytes) => count * bytes <= blocks.size - offset + 2 && (count < 2 || isEntry(blocks.read(offset + bytes, 20))),
  );
  if (width === undefined || (count > 0 && !isEntry(blocks.read(offset, 20)))) {
    throw new PdfFault('broken', 'a cross-reference table with an unreadable entry');
  }
  return { start, count, width, at: (index) => readEntry(blocks.read(offset + index * width, 20), base) };
}

function readEntry(entry: Uint8Array, base: number): ObjectPlace {
  if (!isEntry(entry)) throw new PdfFault('broken', 'a cross-reference table with an unreadable entry');
  const offset = Number(latin1(entry, 0, 10));
  // Some writers call a number in use that they never wrote, and put it at the start of the file.
  if (entry[17] === 102 || offset === 0) return { kind: 'free' };
  return { kind: 'offset', offset: offset + base, gen: Number(latin1(entry, 11, 16)) };
}

/** `0000000017 00000 n` */
function isEntry(entry: Uint8Array): boolean {
  for (let at = 0; at < 16; at++) if (at !== 10 && !isDigit(entry[at])) return false;
  return entry[10] === 32 && entry[16] === 32 && (entry[17] === 110 || entry[17] === 102);
}
