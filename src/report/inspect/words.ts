import type { FileFacts, PixelFacts, VideoFacts } from '../../facts/facts.ts';
import type { PreflightFacts } from '../../facts/preflight/facts.ts';
import type { SealsSeen } from '../../findings/messages/seal.ts';

/** A label, and what stands beside it. */
export type Row = readonly [label: string, text: string];

/** What `inspect` says around its findings, in one language. */
export interface InspectWords {
  readonly file: (facts: Pick<FileFacts, 'format' | 'bytes'>) => readonly Row[];
  /** Pages where nothing more is known of the PDF. */
  readonly pages: (pages: number) => readonly Row[];
  readonly preflight: (facts: PreflightFacts) => readonly Row[];
  readonly picture: (facts: PixelFacts) => readonly Row[];
  readonly video: (facts: VideoFacts) => readonly Row[];
  readonly captions: (languages: NonNullable<FileFacts['captions']>) => readonly Row[];
  readonly seals: (seen: SealsSeen) => readonly Row[];
  /** Seals were asked for in a file into which nobody looks for them, or, without a format, in one that doesn't open. */
  readonly noSeals: (format: FileFacts['format'] | undefined) => readonly Row[];
  /** The last line: `errors` and `others` to be looked at. */
  readonly verdict: (errors: number, others: number) => string;
}
