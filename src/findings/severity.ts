/** How much a finding weighs: only an error makes a submission not ready. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Order of severities, the heaviest first: negative where `a` weighs more than `b`. */
export const compareSeverities = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/** `failed`: it is so. `undecided`: a program can't tell, a person must. `waived`: set aside in the manifest. */
export const OUTCOMES = ['failed', 'undecided', 'waived'] as const;
export type Outcome = (typeof OUTCOMES)[number];
