/** What the first screen of the status page says around its facts, in one language. */
export interface ScreenWords {
  /** The submission in one line. */
  readonly about: (parts: readonly string[]) => string;
  readonly phase: (name: string) => string;
  readonly asOf: (moment: string, zone: string) => string;
  /** The same moments by other clocks. */
  readonly otherClocks: (moments: readonly string[]) => string;

  readonly todo: string;
  /** Heads of the columns: what binds, and what is only advisable. */
  readonly must: string;
  readonly should: string;
  /** As many names as have room, of so many. */
  readonly more: (shown: readonly string[], all: number) => string;
  readonly nothing: string;

  readonly progress: string;
  readonly materials: string;
  readonly entries: string;
  readonly rules: string;
  readonly slot: (label: string, ready: number, listed: number, lacking: boolean) => string;
  readonly group: (label: string, filled: number, asked: number, errors: number) => string;

  readonly next: string;
  readonly opens: (title: string) => string;
  readonly closes: (title: string) => string;
  /** Dates for which there is no room, and windows that hang on a day which the manifest doesn't give. */
  readonly rest: (further: number, undated: number) => string;
  readonly inDays: (days: number) => string;
  /** The earliest of several readings. */
  readonly earliest: string;
  readonly noneGiven: string;
  readonly noneComing: string;
  /** Beside the deadline, which stands above. */
  readonly noneBeyond: string;

  /** `dated`: there are dates for a calendar. */
  readonly seeMore: (dated: boolean) => string;
}
