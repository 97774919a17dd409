import type { Bilingual } from '../../base/language.ts';
import type { KindWords } from './kind-words.ts';
import { answerKinds } from './kinds-of-answers.ts';
import { fileKinds } from './kinds-of-files.ts';
import { NESTED_PARAMS } from './nested-params.ts';
import { SHARED_PARAMS } from './shared-params.ts';

/** Every kind of rule in words; a test holds it against the kinds and their parameters. */
export const KIND_WORDS: Readonly<Record<string, KindWords>> = { ...answerKinds, ...fileKinds };

/** What a parameter of a kind is for; undefined where nobody has written it down, which a test forbids. */
export const paramWords = (kind: string, param: string): Bilingual | undefined =>
  KIND_WORDS[kind]?.params[param] ?? SHARED_PARAMS[param];

/** What a key within a parameter is for, `pages.max`; by the longest end of its path of which something is said. */
export function nestedWords(kind: string, path: string): Bilingual | undefined {
  const words = { ...SHARED_PARAMS, ...NESTED_PARAMS, ...KIND_WORDS[kind]?.params };
  return byEnd(words, path);
}

/** The words of the longest end of a path that has any: those of `a.b.c`, else of `b.c`, else of `c`. */
export function byEnd(words: Readonly<Record<string, Bilingual>>, path: string): Bilingual | undefined {
  if (Object.hasOwn(words, path)) return words[path];
  const dot = path.indexOf('.');
  return dot < 0 ? undefined : byEnd(words, path.slice(dot + 1));
}
