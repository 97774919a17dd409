import type { RuleOutcome } from '../check/outcomes.ts';
import type { Consequence } from '../findings/consequence.ts';
import type { Outcome, Severity } from '../findings/severity.ts';
import type { Phase } from '../manifest/manifest.ts';

/** Whether `verify` judged a bundle by the rules of its call, or why not. */
export type RulesJudged = 'checked' | 'no-receipt' | 'receipt-faulty' | 'no-rules' | 'not-sound' | 'part' | 'unpacked';

/** What the tool says around its findings, in one language. */
export interface Ui {
  readonly severity: Record<Severity, string>;
  readonly outcome: Record<Outcome, string>;
  readonly phase: Record<Phase, string>;
  readonly basis: string;
  readonly consequence: string;
  /** What becomes of a submission that doesn't meet a rule. */
  readonly consequences: Record<Consequence, string>;
  readonly why: string;
  readonly fix: string;
  readonly waived: string;
  readonly waivedBy: (reason: string, by: string) => string;
  readonly demands: string;
  readonly quote: (clause: string, quote: string) => string;
  readonly header: (name: string, id: string) => string;
  readonly noProgram: string;
  readonly about: (manifest: string, category: string, phase: string) => string;
  readonly judgedAt: (moment: string, zone: string, rehearsed: boolean) => string;
  readonly ready: string;
  /** Nothing stands against the submission, but it comes too late. */
  readonly readyButClosed: (warnings: number) => string;
  readonly readyWithWarnings: (warnings: number) => string;
  readonly notReady: (errors: number, warnings: number) => string;
  readonly rulesLine: (counts: Record<RuleOutcome, number>) => string;
  readonly open: (undecided: number) => string;
  readonly byOn: (person: string, day: string) => string;
  readonly byUntil: (person: string, day: string) => string;
  readonly attestedBy: (who: string, rules: readonly string[]) => string;
  readonly waivedRules: (who: string, rules: readonly string[]) => string;
  readonly unchecked: (rules: number) => string;
  /** A severity with what qualifies it: 错误（待人确认）. */
  readonly qualified: (severity: string, outcome: string) => string;
  readonly daysLeft: (days: number, hours: number, closes: string, zone: string) => string;
  /** The same where it may close later too. */
  readonly daysLeftAtLeast: (days: number, hours: number, first: string, last: string, zone: string) => string;
  readonly perhapsClosed: (first: string, last: string, zone: string) => string;
  readonly closed: (closes: string, zone: string) => string;
  readonly nothingFound: string;
  /** `option`: what the command needs to know where the rules are, with a space before it; or nothing. */
  readonly readUp: (option: string) => string;
  readonly packed: (bytes: string, entries: number, replaced: boolean) => string;
  readonly bundle: string;
  readonly packedForced: string;
  readonly notPacked: string;
  /** Nothing was packed because of a mark of secrecy. */
  readonly heldBack: string;
  readonly wouldPack: string;
  readonly mailDrafts: (drafts: number, to: string) => string;
  readonly mailText: string;
  /** Where nobody knows an address to send to. */
  readonly noAddress: string;
  /** Where no mail can carry the files. */
  readonly noDraft: string;
  readonly wouldMail: (to: string) => string;
  readonly wouldUpload: (url: string) => string;
  readonly wouldReceipt: string;
  readonly fillInSheet: string;
  /** `outside`: materials that are not in it. */
  readonly book: (pages: number, outside: number) => string;
  readonly portalFolder: (url: string) => string;
  readonly receipt: string;
  readonly verifiedSound: (entries: number) => string;
  readonly verifiedUnsound: (faults: number) => string;
  readonly rulesJudged: Readonly<Record<RulesJudged, string>>;
  readonly initDone: (manifest: string) => string;
  /** Before the command. */
  readonly initNext: string;
  readonly ask: {
    readonly program: string;
    readonly category: string;
    readonly applicant: string;
    readonly kind: string;
    readonly country: string;
    readonly contact: string;
    readonly email: string;
    readonly phone: string;
    readonly answerLater: string;
    /** A question about the text in one of the two languages. */
    readonly inLanguage: (question: string, target: 'zh' | 'en') => string;
    readonly fieldsNow: (count: number) => string;
    /** Said before the first question. */
    readonly howTo: string;
    readonly back: string;
    readonly goOn: (count: number) => string;
    readonly summary: string;
    readonly write: string;
    readonly change: string;
    readonly notANumber: string;
    readonly notEnglish: string;
    readonly notACountry: string;
    readonly notAnAddress: string;
    readonly suchAs: (examples: string) => string;
    readonly between: string;
    readonly kept: (count: number) => string;
    readonly notADate: string;
  };
  readonly scaffold: {
    readonly title: (name: string, id: string) => string;
    readonly howTo: string;
    readonly categoryLine: string;
    readonly applicant: string;
    readonly kindLine: string;
    readonly contact: string;
    readonly delivery: string;
    readonly fields: string;
    /** Above what is asked only in a later phase. */
    readonly later: (phase: string) => string;
    readonly materials: string;
    readonly attest: string;
    readonly waive: string;
    readonly clause: (at: string) => string;
    readonly silent: string;
  };
}
