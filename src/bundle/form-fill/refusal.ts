import type { Edit } from './edits.ts';

/** Why a value can't be put where it belongs. */
export const REFUSALS = ['locked', 'not-offered', 'no-room', 'other-unit'] as const;
export type Refusal = (typeof REFUSALS)[number];

export const isRefusal = (result: readonly Edit[] | Refusal): result is Refusal => typeof result === 'string';
