import type { Bilingual } from '../base/language.ts';
import type { RuleOutcome } from '../check/outcomes.ts';

/** How a rule ended, in words. */
export const OUTCOME_WORDS: Readonly<Record<RuleOutcome, Bilingual>> = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不符', en: 'not met' },
  undecided: { zh: '待人工确认', en: 'to be confirmed' },
  waived: { zh: '已豁免', en: 'waived' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-due': { zh: '本阶段不查', en: 'not due in this phase' },
};
