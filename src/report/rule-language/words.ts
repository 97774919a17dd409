import type { Bilingual } from '../../base/language.ts';
import type { KindWords } from './kind-words.ts';
import { answerKinds } from './kinds-of-answers.ts';
import { fileKinds } from './kinds-of-files.ts';
import { SHARED_PARAMS } from './shared-params.ts';

/** Every kind of rule in words; a test holds it against the kinds and their parameters. */
export const KIND_WORDS: Readonly<Record<string, KindWords>> = { ...answerKinds, ...fileKinds };

/** What a parameter of a kind is for; undefined where nobody has written it down, which a test forbids. */
export const paramWords = (kind: string, param: string): Bilingual | undefined =>
  KIND_WORDS[kind]?.params[param] ?? SHARED_PARAMS[param];
