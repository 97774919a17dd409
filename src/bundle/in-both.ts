import type { Bilingual, Lang } from '../base/language.ts';
import { indexWordsEn } from './index/index-words.en.ts';
import type { IndexWords } from './index/index-words.ts';
import { indexWordsZh } from './index/index-words.zh.ts';

/** A sentence of the index in both languages. */
export const inBoth = (say: (words: IndexWords, lang: Lang) => string): Bilingual => ({
  zh: say(indexWordsZh, 'zh'),
  en: say(indexWordsEn, 'en'),
});
