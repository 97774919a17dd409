import type { Lang } from '../../base/language.ts';
import type { RowState } from '../../check/status/sheet.ts';

/** What the table of the sheet has beside state and dimension. */
export type SheetColumn = 'dimension' | 'answered' | 'zh' | 'en' | 'score' | 'files';

/** What the status page says around its facts, in one language. */
export interface StatusWords {
  readonly none: string;
  /** No window is known for the phase. */
  readonly noDeadline: string;
  /** It hangs on a day that the manifest doesn't give yet. */
  readonly deadlineToCome: string;
  readonly rehearsed: (moment: string) => string;

  readonly inFull: string;
  readonly line: (line: number) => string;
  readonly times: (about: string, errors: number) => string;
  readonly persons: (count: number) => string;
  readonly advisable: (count: number) => string;
  readonly fileCount: (count: number) => string;
  readonly seeValidate: string;
  readonly inShort: (said: string) => string;
  readonly rowsAre: (state: RowState, count: number) => string;
  readonly noneThin: string;

  readonly phases: string;
  readonly now: string;
  readonly settled: (done: number, of: number) => string;
  readonly asksNothing: string;
  readonly opensAndCloses: (opens: string | undefined, closes: string, zone: string) => string;
  /** The same where it isn't known exactly when it closes. */
  readonly closesBetween: (first: string, last: string, elsewhere: string, why: string) => string;
  readonly clock: (moment: string, zone: string) => string;
  /** The same moments by other clocks. */
  readonly elsewhere: (moments: readonly string[]) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly window: Readonly<Record<'not-open' | 'open' | 'unclear' | 'closed', string>>;
  readonly windowIs: (title: string, span: string, state: string) => string;
  /** The window hangs on a day that the manifest doesn't give yet. */
  readonly windowUnknown: string;
  readonly windowDone: (day: string) => string;
  readonly open: string;
  readonly informs: string;
  readonly quote: (title: string, clause: string, quote: string) => string;

  readonly state: Readonly<Record<RowState, string>>;
  /** Heads of the columns of the sheet's table. */
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly units: string;
  readonly noScore: string;
  readonly scores: (sum: number, most: number, given: number, asked: number) => string;
  readonly noScores: string;
  readonly evidence: string;
  readonly oneLanguage: Readonly<Record<Lang, string>>;
  readonly short: Readonly<Record<Lang, (length: number, limit: number) => string>>;
  readonly noFigure: string;
  readonly noEvidence: string;
  readonly noSupports: string;
  readonly unknownSupport: (file: string, word: string, nearest: string | undefined) => string;
  readonly ours: (zh: number, en: number) => string;

  readonly keywords: (at: string, terms: number) => string;
  readonly hits: (found: number) => string;
  readonly noHits: string;
  readonly unread: string;
  readonly pages: (count: number) => string;
  readonly together: (found: number, terms: number, cases: number, pages: number | undefined) => string;
  readonly literal: string;
  readonly noCases: string;
  readonly moves: (at: string) => string;
  readonly movesFit: string;
  readonly movesLack: string;

  readonly list: (items: readonly string[]) => string;
  /** Between two statements about one thing. */
  readonly semicolon: string;
  readonly comma: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly heading: (title: string, clause: string) => string;
}
