import { OUTCOMES } from '../findings/severity.ts';

/** How a rule may end. Undecided is never a pass. */
export const RULE_OUTCOMES = ['passed', ...OUTCOMES, 'not-applicable', 'not-due'] as const;
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];
