import type { SealState } from '../../check/seal-sheet.ts';
import type { Sealing } from '../../rules/kind.ts';

/** What stands beside each seal or signature. */
export const SEAL_FACTS = ['what', 'statement', 'where', 'clause', 'rule', 'seen', 'state', 'word'] as const;
export type SealFact = (typeof SEAL_FACTS)[number];

/** What the sheet of seals and signatures says, in one language. */
export interface SealSheetWords {
  readonly title: string;
  /** How many there are, and how many of them somebody has confirmed. */
  readonly count: (all: number, confirmed: number) => string;
  /** The call asks for none. */
  readonly none: string;
  /** There are rules, but no file yet that they are about. */
  readonly noFiles: string;
  readonly labels: Readonly<Record<SealFact, string>>;
  readonly marks: Readonly<Record<Sealing['mark'], (by: string) => string>>;
  readonly states: Readonly<Record<SealState, string>>;
  /** In place of a file that the manifest doesn't name yet. */
  readonly noFile: (slot: string) => string;
  readonly quoted: (clause: string, quote: string) => string;
  readonly notLooked: (format: string) => string;
  readonly byEye: string;
  readonly byOn: (by: string, on: string) => string;
  /** What to do with those that are not confirmed yet. */
  readonly record: string;
  /** That what was seen is no proof. */
  readonly hint: string;
  readonly ticks: Readonly<Record<Sealing['mark'], readonly [done: string, checked: string]>>;
  readonly name: string;
  readonly day: string;
  readonly print: string;
  readonly asOf: (moment: string) => string;
  /** On the terminal. */
  readonly written: (path: string) => string;
}
