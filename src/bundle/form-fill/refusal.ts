import type { Edit } from './edits.ts';

/** Why a value can't be put where it belongs. */
export const REFUSALS = ['placeholder', 'locked', 'not-offered', 'no-room', 'other-unit'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The changes that put a value where it belongs, or why it can't be put there. */
export type Put = readonly Edit[] | Refusal;

export const isRefusal = (result: object | Refusal): result is Refusal => typeof result === 'string';
