import type { Known } from './facts.ts';
import type { PdfEngine } from './pdf/structure.ts';
import type { VideoTracks } from './video-tracks.ts';

/** Reads videos within bounds of time and memory. */
export interface VideoEngine {
  tracks(path: string): Promise<Known<VideoTracks>>;
  /** Frees the worker behind it. */
  close(): Promise<void>;
}

/** The heavy readers. Each is started by its first use, and costs nothing until then. */
export interface Engines {
  readonly pdf: PdfEngine;
  readonly video: VideoEngine;
  /** A monotonic clock in milliseconds, for bounds in time. */
  readonly clock: () => number;
}
