import type { ScrubTold } from '../../bundle/scrub/scrubbed.ts';
import type { Finding } from '../../findings/finding.ts';

/** A file out of which metadata was to be taken. */
export interface ScrubbedFile {
  readonly file: string;
  readonly bytes: number;
  readonly told: ScrubTold;
  readonly findings: readonly Finding[];
  /** What was made; without a path where it was not written. */
  readonly copy: { readonly path: string | undefined; readonly bytes: number } | undefined;
}

/** A run of `scrub` for its reporters. */
export interface ScrubReport {
  readonly files: readonly ScrubbedFile[];
  readonly isDry: boolean;
}
