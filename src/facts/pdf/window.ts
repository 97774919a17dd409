import type { BlockReader } from './blocks.ts';
import type { Budget } from './budget.ts';
import { PdfFault } from './fault.ts';
import { NeedMore } from './need-more.ts';
import { PdfParser } from './parser.ts';

/** Most objects of a page tree fit; the ones that don't cost a second reading, eight times as wide. */
const FIRST_WINDOW = 1024;
const WIDEST_WINDOW = 32 << 20;

/** Runs `read` on a parser at `offset`, over a window that grows until what it reads fits. */
export function parseAt<T>(blocks: BlockReader, budget: Budget, offset: number, read: (parser: PdfParser) => T): T {
  for (let width = FIRST_WINDOW; ; width *= 8) {
    const bytes = blocks.read(offset, width);
    if (width > FIRST_WINDOW) budget.widened(bytes.length);
    const final = offset + bytes.length >= blocks.size || bytes.length < width;
    try {
      return read(new PdfParser(bytes, 0, final, budget));
    } catch (error) {
      if (!(error instanceof NeedMore)) throw error;
      if (final) throw new PdfFault('broken', 'the file ends inside an object');
      if (width >= WIDEST_WINDOW) throw new PdfFault('bounds', 'an object of too many bytes');
    }
  }
}
