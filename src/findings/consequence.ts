/** What the call says becomes of a submission that doesn't meet a rule. */
export const CONSEQUENCES = ['rejected', 'cut-off', 'ignored', 'no-points', 'can-be-mended', 'none'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];
