import type { Bilingual } from '../base/language.ts';
import type { WordPlace } from '../base/word-place.ts';
import { wordPlace as placeEn } from '../wording/en/form.ts';
import { wordPlace as placeZh } from '../wording/zh/form.ts';

/** Where something stands in a Word document, in both languages. */
export const placeInBoth = (at: WordPlace): Bilingual => ({ zh: placeZh(at), en: placeEn(at) });
