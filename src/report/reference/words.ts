import type { FieldType } from '../../manifest/fields.ts';
import type { Level } from '../../programs/program.ts';

/** What is said around the explanation of rules, messages and programs, in one language. */
export interface ReferenceWords {
  /** What belongs after each key of an entry under attest or waive. */
  readonly entry: {
    readonly file: string;
    readonly item: string;
    readonly by: string;
    readonly on: string;
    readonly reason: string;
    readonly approver: string;
    readonly until: string;
  };
  readonly label: {
    readonly weight: string;
    readonly clause: string;
    readonly source: string;
    readonly how: string;
    readonly when: string;
    readonly fix: string;
    readonly example: string;
    readonly lists: string;
    readonly attest: string;
    readonly waive: string;
    readonly means: string;
    readonly why: string;
    readonly saidBy: string;
    readonly edition: string;
    readonly window: string;
    readonly delivery: string;
    readonly categories: string;
    readonly kinds: string;
    readonly materials: string;
    readonly answers: string;
    readonly rules: string;
    readonly gaps: string;
  };
  readonly level: Record<Level, string>;
  readonly type: Record<FieldType, string>;
  /** How binding a rule is, what it counts as where it isn't met (absent: nothing can fail), and in which phase (absent: said elsewhere). */
  readonly weight: (level: string, severity: string | undefined, phase: string | undefined) => string;
  readonly quote: (at: string, id: string, quote: string) => string;
  readonly attestNote: string;
  readonly waiveNote: string;
  /** A message's weight by itself; `byRule`: a rule's own takes its place. */
  readonly messageWeight: (severity: string, byRule: boolean) => string;
  readonly sampleNote: string;
  readonly noRule: string;
  readonly window: (phase: string, opens: string | undefined, closes: string, zone: string, stated: boolean) => string;
  /** A window that hangs on a day of the manifest. */
  readonly windowAfter: (phase: string, title: string, day: string, days: number, zone: string) => string;
  /** Any other, with the sentence on how it is judged. */
  readonly windowTold: (phase: string, title: string, told: string) => string;
  readonly noWindow: string;
  readonly delivery: {
    readonly email: (to: string) => string;
    readonly portal: (url: string) => string;
    readonly unstated: string;
  };
  readonly answers: (count: number) => string;
  /** `申报：必须 40，应当 20` */
  readonly counted: (phase: string, counts: readonly (readonly [level: string, count: number])[]) => string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between sentences. */
  readonly gap: string;
  /** Before the form of the items of a list. */
  readonly each: string;
  /** After a list of words to which others may be added. */
  readonly open: string;
  readonly page: {
    readonly generated: string;
    readonly title: (name: string) => string;
    readonly id: string;
    readonly slot: string;
    readonly name: string;
    readonly clause: string;
    readonly what: string;
    /** That a clause asks for a seal. */
    readonly seal: (what: string, clause: string, quote: string) => string;
    readonly key: string;
    readonly form: string;
    /** Of which categories an answer is asked. */
    readonly only: string;
    readonly gaps: string;
    readonly materials: string;
    readonly answers: string;
    readonly rulesOf: (phase: string) => string;
    readonly lists: string;
    /** A list that the call doesn't come with. */
    readonly supplied: (what: string, file: string) => string;
  };
}
