/** How much a finding weighs: only an error makes a submission not ready. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `failed`: it is so. `undecided`: a program can't tell, a person must. `waived`: set aside in the manifest. */
export type Outcome = 'failed' | 'undecided' | 'waived';
