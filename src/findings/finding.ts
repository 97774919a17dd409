import type { Bilingual } from '../base/language.ts';
import { byCodePoint } from '../base/order.ts';
import type { Route } from '../base/route.ts';
import type { Message } from './catalogue.ts';
import type { Consequence } from './consequence.ts';
import { compareSeverities, type Outcome, type Severity } from './severity.ts';

/** A position in a text file, both counted from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first to just after the last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Where in a YAML file a finding points. */
export interface Place {
  readonly file: string;
  readonly span: Span;
  readonly route: Route;
  /** Nothing of the kind stands in the file at all, not even what would hold it; the span is its beginning. */
  readonly missing?: true;
}

/** The file, and where known its page, that a finding is about. */
export interface Subject {
  readonly file: string;
  readonly page?: number;
}

/** The clause of the call that a rule rests on. */
export interface Basis {
  /** Where it stands in the call: `§6`, `Step 4`. */
  readonly clause: string;
  /** The organiser's own words, shortened. */
  readonly quote: string;
  /** The document. */
  readonly source: string;
}

/** What a rule or a reader has to say, with its place. */
export interface Finding {
  readonly message: Message;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** `<program>/<rule>`; absent where no rule of a program speaks. */
  readonly rule?: string;
  /** Said in passing by a rule that passed. */
  readonly remark?: true;
  /** What the rule demands, in its program's words. */
  readonly title?: Bilingual;
  /** Who set the finding aside, and why. */
  readonly waiver?: { readonly by: string; readonly reason: string };
  /** Takes the place of the catalogue's advice. */
  readonly fix?: Bilingual;
  readonly basis?: Basis;
  /** What becomes of a submission that doesn't meet the rule, where its call says so. */
  readonly consequence?: Consequence;
  readonly place?: Place;
  readonly subject?: Subject;
}

/** Total order of findings: errors first, then by file, place, rule and message, all by code point. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverities(a.severity, b.severity) ||
    byCodePoint(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.span.start.line ?? 0) - (b.place?.span.start.line ?? 0) ||
    (a.place?.span.start.column ?? 0) - (b.place?.span.start.column ?? 0) ||
    byCodePoint(a.subject?.file ?? '', b.subject?.file ?? '') ||
    byCodePoint(a.rule ?? '', b.rule ?? '') ||
    byCodePoint(a.message.id, b.message.id) ||
    byCodePoint(JSON.stringify(a.message.params), JSON.stringify(b.message.params)) ||
    byCodePoint(a.outcome, b.outcome)
  );
}
