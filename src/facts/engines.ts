import type { PdfEngine } from './pdf/structure.ts';

/** The heavy readers. Each is started by its first use, and costs nothing until then. */
export interface Engines {
  readonly pdf: PdfEngine;
  /** A monotonic clock in milliseconds, for bounds in time. */
  readonly clock: () => number;
}
