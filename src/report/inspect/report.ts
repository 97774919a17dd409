import type { FileFacts } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';

/** One file that was looked into for its reporters. */
export interface InspectedFile {
  /** As it was typed. */
  readonly file: string;
  /** Absent where nothing at all can be known of it. */
  readonly facts: FileFacts | undefined;
  readonly findings: readonly Finding[];
}

/** A run of `inspect`. */
export interface InspectReport {
  readonly files: readonly InspectedFile[];
  /** Seals were asked for. */
  readonly seals: boolean;
}
