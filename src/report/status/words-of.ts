import type { Lang } from '../../base/language.ts';
import type { About } from '../../check/status/next-steps.ts';
import { statusWordsEn } from './words.en.ts';
import type { StatusWords } from './words.ts';
import { statusWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, StatusWords> = { zh: statusWordsZh, en: statusWordsEn };

/** What the status page says in a language. */
export const statusWords = (lang: Lang): StatusWords => WORDS[lang];

/** What there is to see to, in a language. */
export const aboutWords = (about: About, lang: Lang): string =>
  'line' in about ? statusWords(lang).line(about.line) : about[lang];
