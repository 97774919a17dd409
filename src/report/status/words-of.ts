import type { Lang } from '../../base/language.ts';
import { statusWordsEn } from './words.en.ts';
import type { StatusWords } from './words.ts';
import { statusWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, StatusWords> = { zh: statusWordsZh, en: statusWordsEn };

/** What the status page says in a language. */
export const statusWords = (lang: Lang): StatusWords => WORDS[lang];
