import type { Rule } from '../../programs/program.ts';
import type { Evidence } from '../../rules/evidence.ts';
import type { Reading, WindowEnd } from '../../rules/window/reading.ts';

/** When something may be done: from `opens` until before `closes`, by each reading of the call, where they are known. */
export interface WindowStatus {
  readonly rule: Rule;
  readonly opens: Reading | undefined;
  readonly closes: WindowEnd | undefined;
  /** The day on which it was done, by the manifest. */
  readonly done: string | undefined;
  /** `unclear`: open by one reading and not by another; `unknown`: the manifest doesn't give the day on which it hangs. */
  readonly state: 'not-open' | 'open' | 'unclear' | 'closed' | 'done' | 'unknown';
}

/** The window that a rule sets, as it stands at a moment; undefined where the rule is none. */
export function windowOf(rule: Rule, evidence: Evidence): WindowStatus | undefined {
  if (rule.kind !== 'window') return undefined;
  const opens = rule.check.opens(evidence);
  const closes = rule.check.closes(evidence);
  const done = rule.check.done(evidence);
  return { rule, opens, closes, done, state: done === undefined ? stateAt(evidence.asOf, opens, closes) : 'done' };
}

function stateAt(asOf: number, opens: Reading | undefined, closes: Reading | undefined): WindowStatus['state'] {
  if (closes === undefined) return 'unknown';
  if (asOf >= closes.last) return 'closed';
  if (asOf >= closes.first) return 'unclear';
  if (opens === undefined || asOf >= opens.last) return 'open';
  return asOf < opens.first ? 'not-open' : 'unclear';
}
