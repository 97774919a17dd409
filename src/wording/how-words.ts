import type { How, HowId, HowMessages } from '../findings/messages/how.ts';

/** How rules are checked, in one language: a sentence, or a few, for each. */
export type HowWords = { readonly [K in HowId]: (params: Readonly<HowMessages[K]>) => string };

/** One sentence in the language of the words; those of parts and rows stand inside that of the whole. */
export const tellIn = <I extends HowId>(words: HowWords, { id, params }: How<I>): string => words[id](params);
