import type { Rule } from '../../programs/program.ts';
import type { Evidence } from '../../rules/evidence.ts';

/** When something may be done: from `opens` until before `closes`, each in milliseconds since 1970 where it is known. */
export interface WindowStatus {
  readonly rule: Rule;
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  /** The day on which it was done, by the manifest. */
  readonly done: string | undefined;
  readonly state: 'not-open' | 'open' | 'closed' | 'done' | 'unknown';
}

/** The window that a rule sets, as it stands at a moment; undefined where the rule is none. */
export function windowOf(rule: Rule, evidence: Evidence): WindowStatus | undefined {
  if (rule.kind !== 'window') return undefined;
  const opens = rule.check.opens(evidence);
  const closes = rule.check.closes(evidence);
  const done = rule.check.done(evidence);
  return { rule, opens, closes, done, state: done === undefined ? stateAt(evidence.asOf, opens, closes) : 'done' };
}

function stateAt(asOf: number, opens: number | undefined, closes: number | undefined): WindowStatus['state'] {
  if (closes === undefined) return 'unknown';
  if (asOf >= closes) return 'closed';
  return opens !== undefined && asOf < opens ? 'not-open' : 'open';
}
