import type { Lang } from '../../base/language.ts';
import { referenceEn } from './words.en.ts';
import type { ReferenceWords } from './words.ts';
import { referenceZh } from './words.zh.ts';

const WORDS: Record<Lang, ReferenceWords> = { zh: referenceZh, en: referenceEn };

/** What is said around explanations in a language. */
export const referenceWords = (lang: Lang): ReferenceWords => WORDS[lang];
