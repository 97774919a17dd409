import type { Lang } from '../../base/language.ts';
import { bundleDiffEn } from './words.en.ts';
import type { BundleDiffWords } from './words.ts';
import { bundleDiffZh } from './words.zh.ts';

const WORDS: Record<Lang, BundleDiffWords> = { zh: bundleDiffZh, en: bundleDiffEn };

/** What a comparison of two bundles says in a language. */
export const bundleDiffWords = (lang: Lang): BundleDiffWords => WORDS[lang];
