/** Exit codes; part of the contract. */
export const EXIT = { ready: 0, notReady: 1, usage: 2, failure: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
