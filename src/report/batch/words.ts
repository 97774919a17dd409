import type { Counts } from '../../check/check.ts';

/** How a submission stands; one that couldn't be read isn't ready either. */
export type Standing = 'ready' | 'closed' | 'notReady' | 'unreadable';

/** How many submissions there are, and how many stand how. */
export type Standings = Readonly<Record<Standing | 'all', number>>;

/** What the report on several submissions says around their findings, in one language. */
export interface BatchWords {
  readonly submissions: (count: number) => string;
  readonly standing: Record<Standing, string>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly across: (count: number) => string;
  /** Where the other thing stands that something is held against. */
  readonly other: (manifest: string, line: number) => string;
  readonly verdict: (standings: Standings, counts: Counts, verdict: 'ready' | 'not-ready') => string;
}
