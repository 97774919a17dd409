import { ruleKind } from './kind.ts';

/** `inform`: a clause that only informs (rights, fees, what comes next). It asks nothing, and so it always passes. */
export const inform = ruleKind('inform', {}, { check: () => [] });
