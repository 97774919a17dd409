import type { HowId, HowMessages } from '../findings/messages/how.ts';

/** How rules are checked, in one language: a sentence, or a few, for each. */
export type HowWords = { readonly [K in HowId]: (params: Readonly<HowMessages[K]>) => string };
