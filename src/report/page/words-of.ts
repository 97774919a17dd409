import type { Lang } from '../../base/language.ts';
import { pageWordsEn } from './words.en.ts';
import type { PageWords } from './words.ts';
import { pageWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, PageWords> = { zh: pageWordsZh, en: pageWordsEn };

/** What the report says in a language. */
export const pageWords = (lang: Lang): PageWords => WORDS[lang];
