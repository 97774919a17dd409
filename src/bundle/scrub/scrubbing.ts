import type { Writable } from 'node:stream';
import type { LeftWhy, Lost, Remains, Taken } from '../../findings/messages/scrub.ts';

/** What can be done about what a file tells beside its content. */
export type Scrubbing =
  /** There is something to take out; `write` makes the copy without it, and ends the sink. */
  | {
      readonly outcome: 'scrubbed';
      readonly taken: readonly Taken[];
      readonly lost: readonly Lost[];
      readonly remains: readonly Remains[];
      readonly write: (sink: Writable) => Promise<void>;
      readonly kept: Kept;
    }
  /** There is nothing. */
  | { readonly outcome: 'clean'; readonly remains: readonly Remains[]; readonly kept: Kept }
  | Left;

/** The file stays as it is. `reason`: English and technical. */
export interface Left {
  readonly outcome: 'left';
  readonly why: LeftWhy;
  readonly reason?: string | undefined;
}

/** A digest of everything that is the same in a file and in its copy; undefined where others have to compare them. */
export type Kept = (() => Promise<string>) | undefined;

export const left = (why: LeftWhy, reason?: string): Left => ({ outcome: 'left', why, reason });
