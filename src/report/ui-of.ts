import type { Lang } from '../base/language.ts';
import { uiEn } from './ui.en.ts';
import type { Ui } from './ui.ts';
import { uiZh } from './ui.zh.ts';

const UI: Record<Lang, Ui> = { zh: uiZh, en: uiEn };

/** What the interface says in a language. */
export const uiOf = (lang: Lang): Ui => UI[lang];
