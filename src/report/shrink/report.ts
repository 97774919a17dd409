import type { Shrunk, ShrunkFile } from '../../bundle/shrink/shrunk.ts';
import type { Finding } from '../../findings/finding.ts';

/** A run of `shrink` for its reporters. */
export interface ShrinkReport {
  readonly source: string;
  readonly limit: number;
  readonly minDpi: number;
  readonly shrunk: Shrunk;
  readonly findings: readonly Finding[];
  /** What came out, and where it lies now; without a path where nothing was written. */
  readonly files: readonly (Omit<ShrunkFile, 'path' | 'name'> & { readonly path: string | undefined })[];
}
