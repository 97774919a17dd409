import { PdfFault } from './fault.ts';
import type { PdfLimits } from './limits.ts';

/** Looking at the clock for every value would cost more than the value itself. */
const VALUES_BETWEEN_CLOCKS = 4096;

/** What one reading has spent so far. Every method throws a `bounds` fault when its limit is passed. */
export class Budget {
  readonly limits: PdfLimits;
  readonly #end: number;
  #values = 0;
  #steps = 0;
  #inflated = 0;
  #widened = 0;

  constructor(limits: PdfLimits) {
    this.limits = limits;
    this.#end = limits.now() + limits.milliseconds;
  }

  /** Looks at the clock. For loops whose turns are long (a chunk of a scan, a stream). */
  checkTime(): void {
    if (this.limits.now() > this.#end) throw new PdfFault('bounds', 'out of time');
  }

  /** Counts a short turn of a loop that reads no value. */
  step(): void {
    if ((++this.#steps & (VALUES_BETWEEN_CLOCKS - 1)) === 0) this.checkTime();
  }

  /** Counts one parsed value. */
  value(): void {
    if (++this.#values > this.limits.maxValues) throw new PdfFault('bounds', 'too many values in all');
    if (this.#values % VALUES_BETWEEN_CLOCKS === 0) this.checkTime();
  }

  /** Counts the bytes of a window that is wider than the first one: something without an end is searched to its end. */
  widened(bytes: number): void {
    this.#widened += bytes;
    if (this.#widened > this.limits.maxWindowBytes) throw new PdfFault('bounds', 'too much is searched for an end');
    this.checkTime();
  }

  /** Counts the unpacked bytes of one stream. */
  inflated(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > this.limits.maxInflatedBytes) throw new PdfFault('bounds', 'streams unpack to too many bytes');
    this.checkTime();
  }
}
