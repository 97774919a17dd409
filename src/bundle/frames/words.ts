/** What the contact sheet says, in one language. */
export interface FramesWords {
  readonly title: string;
  readonly how: string;
  readonly file: string;
  readonly length: string;
  readonly picture: string;
  readonly tracks: string;
  readonly noTracks: string;
  readonly beside: string;
  readonly drawing: readonly [before: string, after: string];
  readonly done: string;
  readonly failed: string;
  readonly noScript: string;
  readonly record: string;
  readonly seen: readonly string[];
  readonly by: string;
  readonly on: string;
  /** On the terminal. */
  readonly written: (path: string, frames: number) => string;
}
