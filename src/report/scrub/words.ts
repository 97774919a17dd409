/** What `scrub` says on its own screen, in one language. */
export interface ScrubWords {
  /** Nothing was found in a file. */
  readonly clean: string;
  readonly written: string;
  /** The last line: of `files`, so many were `scrubbed` and so many were `left`. */
  readonly verdict: (count: {
    readonly files: number;
    readonly scrubbed: number;
    readonly left: number;
    readonly isDry: boolean;
  }) => string;
}
