import type { Rule } from '../programs/program.ts';

/** When something may be done: from `opens` until before `closes`, each in milliseconds since 1970 where it is known. */
export interface WindowStatus {
  readonly rule: Rule;
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  readonly state: 'not-open' | 'open' | 'closed' | 'unknown';
}

/** The window that a rule sets, as it stands at a moment; undefined where the rule is none. */
export function windowOf(rule: Rule, asOf: number): WindowStatus | undefined {
  if (rule.kind !== 'window') return undefined;
  const { opens, closes } = rule.check;
  return { rule, opens, closes, state: stateAt(asOf, opens, closes) };
}

function stateAt(asOf: number, opens: number | undefined, closes: number | undefined): WindowStatus['state'] {
  if (closes === undefined) return 'unknown';
  if (asOf >= closes) return 'closed';
  return opens !== undefined && asOf < opens ? 'not-open' : 'open';
}
