import type { Phase } from '../../manifest/manifest.ts';
import type { Seal } from '../../programs/program.ts';

/** What is counted of the materials. Sizes come as text. */
export interface MaterialTotals {
  readonly materials: number;
  readonly pages: number;
  /** Materials of which nobody knows the pages, or which have none. */
  readonly unpaged: number;
  readonly size: string;
  readonly bytes: number;
}

/** A time within which the call takes what is due. Moments as the clocks of the zone show them. */
export interface ShownWindow {
  readonly opens: string | undefined;
  readonly closes: string;
  readonly zone: string;
  /** False: the call names no zone, and this one is our reading. */
  readonly zoneStated: boolean;
}

/** What the index says of the whole bundle, in one language. */
export interface IndexWords {
  readonly label: {
    readonly applicant: string;
    readonly category: string;
    readonly edition: string;
    readonly total: string;
    readonly contact: string;
    readonly delivery: string;
    readonly closing: string;
    readonly bundle: string;
    readonly rules: string;
  };
  readonly phase: Readonly<Record<Phase, string>>;
  readonly edition: (edition: string, phase: string) => string;
  readonly total: (totals: MaterialTotals) => string;
  readonly contact: (parts: readonly string[]) => string;
  readonly delivery: {
    readonly email: (to: string) => string;
    readonly portal: (url: string) => string;
    /** `to`: as the applicant gives it; empty where nobody does. */
    readonly unstated: (to: string) => string;
  };
  readonly window: (window: ShownWindow) => string;
  /** The moment hangs on a day that isn't given yet. */
  readonly openEnd: (rule: string) => string;
  readonly noWindow: string;
  readonly filesIn: (files: number) => string;
  readonly rules: (pack: string, edition: string) => string;
  readonly overlay: (name: string) => string;
  readonly checked: (what: string, on: string, against: string) => string;
  readonly unchecked: (what: string) => string;
  /** Something that a clause says. */
  readonly cited: (said: string, clauses: readonly string[]) => string;
  readonly sealDue: (what: string) => string;
  /** What the mark beside a material means. */
  readonly sealLegend: (mark: string, seal: Omit<Seal, 'what'>) => string;
  readonly claim: (words: string) => string;
  readonly semicolon: string;
}
